// A story in which everybody writes only what would run as a script if a page let it.
import { sql } from '#platform';
import { acceptOffer, kzt, sign } from '../harness/deals.js';
import type { Actor } from '../harness/cast.js';
import { act, decide, funded, milestone, submit, type Scene } from '../harness/milestones.js';
import { verifiedProfile } from '../harness/profiles.js';
import type { Place } from './places.js';
import type { Site } from './site.js';

/** Ways in that have worked somewhere: through markup, attributes, addresses, templates, comments, foreign content. */
const CORPUS = [
  '<script>alarm()</script>',
  '"><img src=x onerror=alarm()>',
  "'-alarm()-'",
  '<svg onload=alarm()>',
  '</script><script>alarm()</script>',
  '<a href=javascript:alarm()>x</a>',
  "{{constructor.constructor('alarm()')()}}",
  '<iframe srcdoc="<script>parent.alarm()</script>">',
  '<!--<img src="--><img src=x onerror=alarm()//">',
  '<math><mtext></table><mglyph><style><img src=x onerror=alarm()>',
  '</textarea></title><img src=x onerror=alarm()>',
  '${alarm()}{you, select, other {<b>x</b>}}',
];
/** All of it where there is room. */
export const LONG = CORPUS.join('\n');
/** What breaks out of most places, where there is little. */
export const SHORT = `"></title></script><img src=x onerror=alarm()>`;
const TINY = '<svg onload=alarm()>';
/** One word that is longer than a small phone is wide, as Kazakh has them. */
const WORD = 'жауапкершілігіміздегілердің';
const NAME = `${SHORT} ${WORD}`;

const TRANCHES = ['60000.00', '40000.00'].map((amount, index) => ({
  title: NAME,
  criteria: LONG,
  dueInDays: 30 * (index + 1),
  amount: kzt(amount),
}));
const TERMS = {
  message: CORPUS.slice(0, 8).join('\n'),
  mentoring: { hoursPerMonth: 2, months: 2, format: 'BOTH', topics: [SHORT, TINY, WORD] },
  seed: { money: kzt('100000.00'), instrument: 'IN_KIND', instrumentTerms: LONG, tranches: TRANCHES },
};

/** Everything that can be written is written; returns the pages that show it, each with its reader. */
export async function tellHostileStory(site: Site): Promise<Place[]> {
  const admin = await site.cast.admin(TINY);
  const lead = await site.cast.adult(NAME, { city: WORD });
  const { actor: mentor } = await verifiedProfile(site, admin, NAME, {
    headline: NAME,
    bio: LONG,
    topics: [SHORT, TINY, WORD],
    city: WORD,
  });
  const mentorCard = await profilePage(site);
  const project = await lists(lead, admin);
  await judges(admin, mentor, project);
  const open = await offers((await verifiedProfile(site, admin, TINY)).actor, project.listingId);
  const offerId = await offers(mentor, project.listingId);
  await lead.does('counterOffer', 'CounterOfferInput', { offerId, revision: 1, ...TERMS }, 'id');
  const agreement = await acceptOffer(mentor, offerId, 2);
  await admin.does('clearAgreement', 'DecideAgreementInput', { agreementId: agreement.id, reason: LONG }, 'id');
  await sign(mentor, agreement);
  await sign(lead, agreement);
  await site.settle();
  const scene: Scene = {
    app: site,
    mentor: { actor: mentor, mentorId: '' },
    project: { lead, ...project },
    id: agreement.id,
  };
  const milestoneId = await works(scene);
  const searches = ['', `?q=${encodeURIComponent(SHORT)}`].map((search) => `/projects${search}`);
  return [
    ...['', ...searches, `/p/${project.slug}`, '/mentors', mentorCard].map((path) => ({ path })),
    ...seenBy(lead, [...teamPages(project), `/offers/${open}`, `/offers/${offerId}`]),
    ...seenBy(mentor, [...dealPages(agreement.id), `/deals/${agreement.id}/milestones/${milestoneId}`]),
    ...seenBy(admin, await adminPages(site, project.slug)),
  ];
}

interface Listed {
  readonly teamId: string;
  readonly listingId: string;
  readonly slug: string;
}

const seenBy = ({ email }: Actor, paths: readonly string[]): Place[] => paths.map((path) => ({ path, email }));

async function profilePage(site: Site): Promise<string> {
  const row = await site.database.row<{ slug: string }>(sql`select slug from mentors limit 1`);
  return `/m/${row?.slug}`;
}

const offers = async (mentor: Actor, listingId: string): Promise<string> =>
  (await mentor.does<{ id: string }>('makeOffer', 'MakeOfferInput', { listingId, ...TERMS }, 'id')).id;

function teamPages({ teamId, listingId, slug }: Listed): string[] {
  const questions = ['', '/title', '/problem', '/solution', '/place', '/mentoring', '/money', '/plan', '/check'];
  const editor = questions.map((question) => `/projects/${listingId}/edit${question}`);
  const own = ['/my', '/my/news', '/offers', '/deals', `/my/teams/${teamId}`, `/p/${slug}/offers`];
  return [...own, ...editor, `/projects/${listingId}/preview`];
}

const dealPages = (id: string): string[] => [
  '/my',
  '/my/mentor',
  ...['milestones', 'documents', 'money', 'timeline'].map((tab) => `/deals/${id}?tab=${tab}`),
];

async function adminPages(site: Site, slug: string): Promise<string[]> {
  const cases = await site.database.rows<{ id: string }>(sql`select id from moderation_cases order by id`);
  const places = ['/admin', '/admin/queue', '/admin/people', '/admin/offers', `/admin/listings/${slug}`];
  return [...places, ...cases.map(({ id }) => `/admin/cases/${id}`)];
}

async function lists(lead: Actor, admin: Actor): Promise<Listed> {
  const { id: teamId } = await lead.does<{ id: string }>('createTeam', 'CreateTeamInput', { name: NAME }, 'id');
  await lead.does('choosePayee', 'ChoosePayeeInput', { teamId, personId: lead.personId }, 'id');
  const created = { teamId, title: NAME, language: 'EN' };
  const { id: listingId, slug } = await lead.does<{ id: string; slug: string }>(
    'createListing',
    'CreateListingInput',
    created,
    'id slug',
  );
  const content = {
    summary: CORPUS.slice(0, 8).join(' '),
    problem: LONG,
    solution: LONG,
    sector: 'education',
    stage: 'IDEA',
    city: WORD,
    mentoringTopics: [SHORT, TINY, WORD],
    ask: kzt('300000.00'),
    useOfFunds: LONG,
    plannedMilestones: [{ title: NAME, dueInDays: 30, amount: kzt('300000.00') }],
  };
  await lead.does('updateListing', 'UpdateListingInput', { listingId, ...content }, 'id');
  await lead.does('submitListing', 'ListingInput', { listingId }, 'id');
  await admin.does('requestListingChanges', 'DecideListingInput', { listingId, reason: LONG }, 'id');
  await lead.does('updateListing', 'UpdateListingInput', { listingId, summary: SHORT }, 'id');
  await lead.does('submitListing', 'ListingInput', { listingId }, 'id');
  await admin.does('approveListing', 'ListingInput', { listingId }, 'id');
  return { teamId, listingId, slug };
}

/** An award, and reports that stand in the queue. */
async function judges(
  admin: Actor,
  reporter: Actor,
  { teamId, listingId }: { teamId: string; listingId: string },
): Promise<void> {
  const award = {
    teamId,
    eventTitle: NAME,
    eventDate: '2026-05-16',
    place: TINY,
    kind: 'PRIZE',
    title: NAME,
    inscription: NAME,
  };
  await admin.does('recordAward', 'RecordAwardInput', award, 'id');
  await reporter.does('report', 'ReportInput', { subjectId: listingId, reason: LONG }, 'id');
  await reporter.does('report', 'ReportInput', { subjectId: teamId, reason: LONG }, 'id');
}

/** Money in, work shown, sent back with a reason, shown again. */
async function works(scene: Scene): Promise<string> {
  const { lead } = scene.project;
  const { id } = await milestone(lead, scene, 1);
  await funded(scene, 1);
  await act(lead, 'startMilestone', id);
  for (const link of ['javascript:alarm()', 'data:text/html,<svg onload=alarm()>', ' javascript:alarm()']) {
    const refused = await lead.refusal('submitMilestone', 'SubmitMilestoneInput', {
      milestoneId: id,
      note: LONG,
      links: [link],
    });
    if (refused.code !== 'BAD_USER_INPUT')
      throw new Error(`${link} was refused for another reason: ${refused.message}`);
  }
  await submit(lead, id, { note: LONG, links: ['https://example.kz/?q="><svg/onload=alarm()>'] });
  await decide(scene.mentor.actor, 'requestMilestoneChanges', id, LONG);
  await submit(lead, id, { note: LONG });
  return id;
}
