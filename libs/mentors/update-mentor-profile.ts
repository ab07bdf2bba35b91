import { InputType, Resolver } from '@nestjs/graphql';
import { LocaleEnum, Person } from '#accounts';
import { verdictOf } from '#guardians';
import { clock, newId, slugOf, type Locale } from '#kernel';
import {
  badInput,
  change,
  Choices,
  CurrentViewer,
  Database,
  Input,
  insert,
  load,
  MoneyField,
  type MoneyInput,
  problem,
  readMoney,
  recordFact,
  Text,
  Texts,
  type Tx,
  Verb,
  Viewer,
  Whole,
  WithoutContacts,
} from '#platform';
import { In } from 'typeorm';
import { committedHoursOf } from './committed-hours.js';
import { MentorSector } from './mentor-sector.entity.js';
import { Mentor } from './mentor.entity.js';
import { Sector } from './sector.entity.js';

@InputType()
export class UpdateMentorProfileInput {
  @Text({ max: 160 })
  @WithoutContacts()
  headline: string;
  @Text({ max: 4_000 })
  @WithoutContacts()
  bio: string;
  @Texts({ items: { max: 18 }, each: { max: 40 } })
  sectors: string[];
  @Texts({ items: { max: 20 }, each: { max: 80 } })
  @WithoutContacts()
  topics: string[];
  @Choices(() => LocaleEnum, { min: 1, max: 3 })
  languages: Locale[];
  @Text({ max: 80, nullable: true })
  @WithoutContacts()
  city?: string | null;
  @MoneyField({ nullable: true })
  ticketMin?: MoneyInput | null;
  @MoneyField({ nullable: true })
  ticketMax?: MoneyInput | null;
  @Whole({ min: 0, max: 200 })
  hoursPerMonth: number;
}

@Resolver()
export class UpdateMentorProfile {
  constructor(private readonly database: Database) {}

  /** Makes the profile at the first call; later calls edit it, verified or not: decisions stay as they are. */
  @Verb(() => Mentor, { access: 'verified', rule: 'mentor: one’s own, adults only' })
  updateMentorProfile(@Input() input: UpdateMentorProfileInput, @CurrentViewer() viewer: Viewer): Promise<Mentor> {
    const tickets = readTickets(input);
    return this.database.transaction(viewer, async (tx) => {
      const person = await load(tx, Person, viewer.personId ?? '');
      if (verdictOf(person, { act: 'BE_MENTOR' }) !== 'ALLOWED') throw problem('FORBIDDEN', { about: 'mentorAdult' });
      const sectorIds = await sectorIdsOf(tx, input.sectors);
      const { headline, bio, topics, languages, hoursPerMonth } = input;
      const words = {
        headline,
        bio,
        topics,
        languages,
        hoursPerMonth,
        city: input.city || null,
        updatedAt: clock.now(),
      };
      const { mentor, isNew } = await profileOf(tx, person, { ...words, ...tickets });
      if (!isNew) await requireRoom(tx, mentor, hoursPerMonth);
      if (!isNew) await change(tx, mentor, { ...words, ...tickets });
      await tx.delete(MentorSector, { mentorId: mentor.id });
      await tx.insert(
        MentorSector,
        sectorIds.map((sectorId) => ({ mentorId: mentor.id, sectorId })),
      );
      await recordFact(tx, viewer, { action: isNew ? 'mentor.created' : 'mentor.updated', subject: mentor.id });
      return mentor;
    });
  }
}

type Tickets = Pick<Mentor, 'ticketMinMinor' | 'ticketMinCurrency' | 'ticketMaxMinor' | 'ticketMaxCurrency'>;

function readTickets({ ticketMin, ticketMax }: UpdateMentorProfileInput): Tickets {
  const min = ticketMin ? readMoney(ticketMin) : null;
  const max = ticketMax ? readMoney(ticketMax) : null;
  if (min && max && min.currency !== max.currency) throw problem('CURRENCY_MISMATCH', { about: 'tickets' });
  if (min && max && min.minor > max.minor) throw badInput('ticketMax.amount', 'TICKETS');
  return {
    ticketMinMinor: min?.minor ?? null,
    ticketMinCurrency: min?.currency ?? null,
    ticketMaxMinor: max?.minor ?? null,
    ticketMaxCurrency: max?.currency ?? null,
  };
}

/** Slugs become rows; an unknown one is named with its place. */
async function sectorIdsOf(tx: Tx, slugs: readonly string[]): Promise<string[]> {
  const known = new Map((await tx.findBy(Sector, { slug: In([...slugs]) })).map(({ slug, id }) => [slug, id]));
  return slugs.map((slug, index) => {
    const id = known.get(slug);
    if (id === undefined) throw badInput(`sectors.${index}`, 'SECTOR_SLUG');
    return id;
  });
}

type Words = Partial<Mentor>;

async function profileOf(tx: Tx, person: Person, words: Words): Promise<{ mentor: Mentor; isNew: boolean }> {
  // Two first calls at once: the second finds the profile of the first.
  await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`mentor:${person.id}`]);
  const found = await tx.findOne(Mentor, { where: { personId: person.id }, lock: { mode: 'pessimistic_write' } });
  if (found) return { mentor: found, isNew: false };
  const id = newId('mentor');
  const mentor = await insert(tx, Mentor, {
    ...words,
    id,
    personId: person.id,
    slug: await freeSlug(tx, person.displayName, id),
    verification: 'NOT_SUBMITTED',
    decidedBecause: null,
    submittedAt: null,
    verifiedAt: null,
    clearedUntil: null,
    createdAt: clock.now(),
  });
  return { mentor, isNew: true };
}

/** The name in Latin letters; namesakes get the end of their id behind it. It stays when the name changes: links live on. */
async function freeSlug(tx: Tx, name: string, id: string): Promise<string> {
  const slug = slugOf(name) || 'mentor';
  await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`mentor-slug:${slug}`]);
  return (await tx.existsBy(Mentor, { slug })) ? `${slug}-${id.slice(-5)}` : slug;
}

/** What has been promised is kept: the hours cannot fall below it. */
async function requireRoom(tx: Tx, mentor: Mentor, hoursPerMonth: number): Promise<void> {
  if (hoursPerMonth >= mentor.hoursPerMonth) return;
  const committed = await committedHoursOf(tx, mentor.id);
  if (hoursPerMonth < committed) throw badInput('hoursPerMonth', 'HOURS_COMMITTED', { hours: committed });
}
