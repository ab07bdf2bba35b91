import { homeClub } from '#clubs';
import { clock, newId } from '#kernel';
import { slugOfTitle } from '#listings';
import {
  badInput,
  Choice,
  CurrentViewer,
  Database,
  Day,
  IdOf,
  Input,
  insert,
  load,
  MoneyField,
  readMoney,
  recordFact,
  Text,
  Verb,
  type MoneyInput,
  type Tx,
  type Viewer,
} from '#platform';
import { Team } from '#teams';
import { InputType, Resolver } from '@nestjs/graphql';
import { Award, AwardKindEnum, type AwardKind } from './award.entity.js';
import { Event } from './event.entity.js';

@InputType()
export class RecordAwardInput {
  @IdOf('team')
  teamId: string;
  @Text({ max: 160 })
  eventTitle: string;
  @Day()
  eventDate: string;
  @Text({ max: 160 })
  place: string;
  @Choice(() => AwardKindEnum)
  kind: AwardKind;
  @Text({ max: 160 })
  title: string;
  @Text({ max: 1_000, nullable: true })
  inscription?: string | null;
  @MoneyField({ nullable: true })
  sum?: MoneyInput | null;
}

/** Records by hand what a team won, until events themselves are run here. */
@Resolver()
export class RecordAward {
  constructor(private readonly database: Database) {}

  @Verb(() => Award, { access: 'admin', rule: 'admins record what was won' })
  recordAward(@Input() input: RecordAwardInput, @CurrentViewer() viewer: Viewer): Promise<Award> {
    return this.database.transaction(viewer, async (tx) => {
      const team = await load(tx, Team, input.teamId);
      const sum = sumOf(input);
      const event = await eventOf(tx, input);
      const award = await insert(tx, Award, {
        id: newId('award'),
        eventId: event.id,
        teamId: team.id,
        kind: input.kind,
        title: input.title,
        inscription: input.inscription || null,
        sumMinor: sum?.minor ?? null,
        sumCurrency: sum?.currency ?? null,
        createdAt: clock.now(),
      });
      await recordFact(tx, viewer, {
        action: 'award.recorded',
        subject: award.id,
        data: { teamId: team.id, eventId: event.id, kind: award.kind, title: award.title },
      });
      return award;
    });
  }
}

/** Only an investment right has a sum, and it must. */
function sumOf({ kind, sum }: RecordAwardInput) {
  if (kind === 'INVESTMENT_RIGHT' && !sum) throw badInput('sum', 'REQUIRED');
  if (kind !== 'INVESTMENT_RIGHT' && sum) throw badInput('sum', 'SUM_OF_RIGHT');
  return sum ? readMoney(sum) : null;
}

const DAY_IN_ALMATY = { from: 'T00:00:00+05:00', to: 'T23:59:59+05:00' };

/** The event of that title on that day: awards of one evening belong together. */
async function eventOf(tx: Tx, { eventTitle, eventDate, place }: RecordAwardInput): Promise<Event> {
  const slug = `${slugOfTitle(eventTitle)}-${eventDate}`;
  const club = await homeClub(tx);
  const startsAt = new Date(eventDate + DAY_IN_ALMATY.from);
  if (startsAt > clock.now()) throw badInput('eventDate', 'FUTURE');
  const found = await tx.findOneBy(Event, { slug });
  if (found) return found;
  return insert(tx, Event, {
    id: newId('event'),
    clubId: club.id,
    slug,
    title: eventTitle,
    status: 'ARCHIVED',
    startsAt,
    endsAt: new Date(eventDate + DAY_IN_ALMATY.to),
    timeZone: 'Asia/Almaty',
    place,
    createdAt: clock.now(),
  });
}
