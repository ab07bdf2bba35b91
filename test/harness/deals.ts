// Steps that many stories begin with: a mentor who is verified, a project that is published, an offer that is made.
import { idPrefix } from '#kernel';
import type { TestApp } from './app.js';
import { PASSWORD, type Actor } from './cast.js';

export interface Money {
  readonly amount: string;
  readonly currency: 'KZT' | 'USD' | 'EUR';
}
export const kzt = (amount: string): Money => ({ amount, currency: 'KZT' });

export interface Project {
  readonly lead: Actor;
  readonly teamId: string;
  readonly listingId: string;
  readonly slug: string;
}
export interface MentorOnStage {
  readonly actor: Actor;
  readonly mentorId: string;
}

type Locale = 'KK' | 'RU' | 'EN';

export async function verifiedMentor(
  app: TestApp,
  admin: Actor,
  options: { name?: string; hoursPerMonth?: number; locale?: Locale } = {},
): Promise<MentorOnStage> {
  const actor = await app.cast.adult(options.name ?? 'Ерлан Мұратов', { locale: options.locale ?? 'RU' });
  const { id: mentorId } = await actor.does<{ id: string }>(
    'updateMentorProfile',
    'UpdateMentorProfileInput',
    {
      headline: 'Кәсіпкер, он жыл кітап сауда саласында',
      bio: 'Шағын бизнесті нөлден бастап құрған тәжірибем бар, жастарға көмектескім келеді.',
      sectors: ['education'],
      topics: ['жеткізу', 'қаржы'],
      languages: ['KK', 'RU'],
      city: 'Алматы',
      hoursPerMonth: options.hoursPerMonth ?? 20,
    },
    'id',
  );
  await actor.ask(`mutation { submitMentorProfile { id } }`);
  await admin.does('verifyMentor', 'DecideMentorInput', { mentorId }, 'id');
  return { actor, mentorId };
}

interface ProjectOptions {
  readonly ask?: Money | null;
  readonly title?: string;
  readonly locale?: Locale;
  readonly payee?: boolean;
  readonly lead?: Actor;
  readonly leadId?: string;
  /** Further parts of the draft. */
  readonly more?: object;
}

export async function publishedProject(app: TestApp, admin: Actor, options: ProjectOptions = {}): Promise<Project> {
  const project = await submittedProject(app, options);
  await admin.does('approveListing', 'ListingInput', { listingId: project.listingId }, 'id');
  return project;
}

/** In review: an admin has not decided yet. */
export async function submittedProject(app: TestApp, options: ProjectOptions = {}): Promise<Project> {
  const lead = options.lead ?? (await app.cast.adult('Айгерім Бекова', { locale: options.locale ?? 'KK' }));
  const team = { name: 'Кітап жолы', ...(options.leadId && { leadId: options.leadId }) };
  const { id: teamId } = await lead.does<{ id: string }>('createTeam', 'CreateTeamInput', team, 'id');
  if (options.payee ?? true) {
    await lead.does('choosePayee', 'ChoosePayeeInput', { teamId, personId: lead.personId }, 'id');
  }
  const title = options.title ?? 'Шетелден оқулық жеткізу';
  const created = await lead.does<{ id: string; slug: string }>(
    'createListing',
    'CreateListingInput',
    { teamId, title, language: options.locale ?? 'KK' },
    'id slug',
  );
  const ask = options.ask === undefined ? kzt('500000.00') : options.ask;
  await lead.does(
    'updateListing',
    'UpdateListingInput',
    {
      listingId: created.id,
      summary: 'Оқушылар шетелдік оқулықты қымбатқа алады. Біз оны бірге тапсырыс беріп арзандатамыз.',
      problem: 'Шетелден бір кітап алдырғанда жеткізу кітаптың өзінен қымбатқа түседі, күту де ұзақ.',
      solution: 'Мектептердің тапсырыстарын жинап, айына бір рет бірге жеткіземіз, бағасы екі есе түседі.',
      sector: 'education',
      stage: 'PROTOTYPE',
      city: 'Алматы',
      mentoringTopics: ['жеткізу', 'қаржы'],
      ...(ask && { ask, useOfFunds: 'Алғашқы екі жеткізілім мен сайтқа.' }),
      plannedMilestones: [{ title: 'Алғашқы 30 тапсырыс', dueInDays: 30, ...(ask && { amount: ask }) }],
      ...options.more,
    },
    'id',
  );
  await lead.does('submitListing', 'ListingInput', { listingId: created.id }, 'id');
  return { lead, teamId, listingId: created.id, slug: created.slug };
}

export const mentoringTerms = (hoursPerMonth = 4): object => ({
  hoursPerMonth,
  months: 6,
  format: 'BOTH',
  topics: ['жеткізу', 'қаржы'],
});

/** A seed in two tranches that sum to it. */
export function seedTerms(total: string, currency: Money['currency'] = 'KZT'): object {
  const minor = BigInt(total.replace('.', ''));
  const first = minor / 2n;
  const show = (part: bigint): string => `${part / 100n}.${String(part % 100n).padStart(2, '0')}`;
  return {
    money: { amount: total, currency },
    instrument: 'GRANT',
    tranches: [
      {
        title: 'Алғашқы 30 тапсырыс',
        criteria: 'Отыз тапсырыстың тізімі мен түбіртегі',
        dueInDays: 30,
        amount: { amount: show(first), currency },
      },
      {
        title: 'Екінші жеткізілім',
        criteria: 'Кітаптар мектепке жетті',
        dueInDays: 75,
        amount: { amount: show(minor - first), currency },
      },
    ],
  };
}

export const OFFER = `id status awaiting expiresAt viewerCan terms { revision madeBy message
  mentoring { hoursPerMonth months format topics }
  seed { money { amount currency } instrument instrumentTerms tranches { title criteria dueInDays amount { amount currency } } } }`;

export interface ShownOffer {
  readonly id: string;
  readonly status: string;
  readonly awaiting: string | null;
  readonly expiresAt: string;
  readonly viewerCan: string[];
  readonly terms: { revision: number; madeBy: string; seed: { money: Money } | null; mentoring: object | null };
}

export function makeOffer(mentor: Actor, listingId: string, terms: object): Promise<ShownOffer> {
  return mentor.does<ShownOffer>('makeOffer', 'MakeOfferInput', { listingId, ...terms }, OFFER);
}

export interface ShownAgreement {
  readonly id: string;
  readonly status: string;
  readonly documentSha256: string;
  readonly viewerCan: string[];
}

/** Accepts the newest revision; the agreement as the accepter sees it. */
export async function acceptOffer(actor: Actor, offerId: string, revision = 1): Promise<ShownAgreement> {
  const { agreement } = await actor.does<{ agreement: ShownAgreement }>(
    'acceptOffer',
    'AcceptOfferInput',
    { offerId, revision },
    'id status agreement { id status documentSha256 viewerCan }',
  );
  return agreement;
}

export function sign(actor: Actor, agreement: Pick<ShownAgreement, 'id' | 'documentSha256'>): Promise<ShownAgreement> {
  const input = { agreementId: agreement.id, documentSha256: agreement.documentSha256, password: PASSWORD };
  return actor.does<ShownAgreement>('signAgreement', 'SignAgreementInput', input, 'id status documentSha256 viewerCan');
}

/** From an offer on the table to an agreement in force. */
export async function activeAgreement(
  admin: Actor,
  { mentor, project, terms }: { mentor: MentorOnStage; project: Project; terms: object },
): Promise<ShownAgreement> {
  const offer = await makeOffer(mentor.actor, project.listingId, terms);
  const agreement = await acceptOffer(project.lead, offer.id);
  if (idPrefix(agreement.id) !== 'agreement') throw new Error('No agreement was drawn up');
  if (agreement.status === 'IN_REVIEW') {
    await admin.does('clearAgreement', 'DecideAgreementInput', { agreementId: agreement.id }, 'id');
  }
  await sign(mentor.actor, agreement);
  return sign(project.lead, agreement);
}
