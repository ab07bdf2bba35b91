// The one next step of everybody, worked out from what the API says they may do. The order of the rules is the order of
// urgency: what somebody else waits for comes first, then what is begun, then what could be begun.
import type {
  ConsentKind,
  FamilyWorkQuery,
  HomeDealsQuery,
  MyHomeQuery,
  OpenCaseCountQuery,
} from '../../graphql/generated/graphql.js';
import { nameOf, parentState } from '../editor/parent/parent-state.js';
import { isLinkExpired, isLive, isPaused } from '../family/tie.js';
import { agreementStep, milestoneStep, offerStep } from './deal-steps.js';
import { payeeAccountStep, wardStep } from './family-steps.js';
import { isNewsOf } from './published-news.js';
import type { TextKey, TextValues } from '../../i18n/texts.js';
import type { Paths } from '../../paths.js';

type Me = NonNullable<MyHomeQuery['viewer']>;
type Deals = NonNullable<HomeDealsQuery['viewer']> | null;
export type HomeListing = Me['teams'][number]['listings'][number];

export interface Step {
  text: TextKey;
  values?: TextValues;
  /** The consents it is about; their names stand in the text's place `names`. */
  consents?: readonly ConsentKind[];
  action?: TextKey;
  to?: string;
  /** Until when, as a moment. */
  by?: string | undefined;
  /** Nothing has to be done: `apple` where everything stands still. */
  calm?: 'leaf' | 'apple';
  /** A project whose publication is no longer news once this was pressed. */
  seen?: string;
}

export interface Home {
  me: Me;
  deals: Deals;
  /** What the children of a guardian take part in. */
  family: FamilyWorkQuery['viewer'] | null;
  /** The product's time. */
  now: string;
  cases: OpenCaseCountQuery['moderationCases'] | null;
}

export const listingsOf = (me: Me): HomeListing[] => me.teams.flatMap((team) => team.listings);

const needsParent = (listing: HomeListing): boolean => listing.missing.includes('GUARDIAN_CONSENT_REQUIRED');
const ownPart = ({ missing }: HomeListing): number =>
  missing.filter((path) => path !== 'GUARDIAN_CONSENT_REQUIRED').length;

/** While a parent's pause stands, it is the one thing to know. */
function pausedStep({ me }: Home): Step | null {
  if (!me.isMinor) return null;
  const state = parentState(me.guardians);
  if (state.is !== 'paused') return null;
  return { text: 'family.next.paused', values: { name: nameOf(state.tie) }, calm: 'apple' };
}

/** The parent's part takes days, so it is asked for as soon as there is something to show. */
function parentStep({ me, now }: Home, paths: Paths): Step | null {
  if (!me.isMinor) return null;
  const state = parentState(me.guardians);
  if (state.is === 'invited' && isLinkExpired(state.tie, now)) {
    const values = { name: nameOf(state.tie) };
    return { text: 'family.next.expired', values, action: 'family.sendAgain', to: paths.family() };
  }
  const [listing] = listingsOf(me).filter(needsParent);
  if (!listing) return null;
  const to = paths.editProject(listing.id, 'parent');
  if (state.is === 'uninvited') {
    return { text: 'myHome.next.inviteParent', action: 'myHome.do.inviteParent', to };
  }
  if (state.is !== 'lacking') return null;
  return { text: 'myHome.next.parentLacks', values: { name: nameOf(state.tie) }, action: 'myHome.do.parent', to };
}

/** What was won can become a page in a minute, and the award stands on it as proof. */
function awardStep({ me }: Home, paths: Paths): Step | null {
  for (const { awards, listings } of me.teams) {
    const award = awards.find((each) => !each.listing);
    if (!award || listings.length > 0) continue;
    const values = { award: award.title, event: award.event.title };
    return { text: 'myHome.next.award', values, action: 'myHome.do.award', to: paths.newProject(award.id) };
  }
  return null;
}

function listingStep({ me }: Home, paths: Paths): Step | null {
  const listings = listingsOf(me);
  const values = (listing: HomeListing) => ({ title: listing.title });
  const returned = listings.find((each) => each.status === 'CHANGES_REQUESTED');
  if (returned) {
    const to = paths.editProject(returned.id);
    return { text: 'myHome.next.fix', values: values(returned), action: 'myHome.do.fix', to };
  }
  const draft = listings.find((each) => each.status === 'DRAFT');
  if (!draft) return null;
  const isReady = ownPart(draft) === 0;
  // Ready but for the parent, or to be sent by somebody else: that stands among what is waited for.
  if (isReady && (needsParent(draft) || !draft.viewerCan.includes('SUBMIT'))) return null;
  return {
    text: isReady ? 'myHome.next.send' : 'myHome.next.finish',
    values: values(draft),
    action: isReady ? 'myHome.do.check' : 'myHome.do.goOn',
    to: paths.editProject(draft.id, isReady ? 'check' : undefined),
  };
}

/** Oneself, and the children without an account for whom one acts. */
const actsAs = ({ person, wards }: Me, id: string): boolean =>
  id === person.id || wards.some(({ isHeld, status, ward }) => isHeld && status === 'VERIFIED' && ward.id === id);

/** An offer with money cannot be accepted by anybody before the team has said who receives it. */
function payeeStep({ me }: Home, paths: Paths): Step | null {
  const team = me.teams.find(
    ({ payee, members, listings }) =>
      !payee &&
      members.some(({ role, person }) => role === 'LEAD' && actsAs(me, person.id)) &&
      listings.some(({ status, ask }) => status === 'PUBLISHED' && ask),
  );
  if (!team) return null;
  return {
    text: 'myHome.next.payee',
    values: { team: team.name },
    action: 'myHome.do.payee',
    to: paths.team(team.id),
  };
}

function caseStep({ me, cases }: Home, paths: Paths): Step | null {
  if (!me.isAdmin || !cases) return null;
  const count = cases.totalCount;
  if (count === 0) return { text: 'myHome.next.noCases', action: 'myHome.do.admin', to: paths.admin() };
  return { text: 'myHome.next.cases', values: { count }, action: 'myHome.do.queue', to: paths.adminQueue() };
}

const mentorSteps: Partial<Record<string, [TextKey, TextKey]>> = {
  NOT_SUBMITTED: ['myHome.next.mentorProfile', 'myHome.do.profile'],
  REFUSED: ['myHome.next.mentorRefused', 'myHome.do.profile'],
};

function mentorStep({ me, deals }: Home, paths: Paths): Step | null {
  const mentor = me.person.mentor;
  if (!mentor) return null;
  const [text, action] = mentorSteps[mentor.verification] ?? [];
  if (text && action) return { text, action, to: paths.mentorProfile() };
  if (mentor.verification === 'PENDING')
    return { text: 'myHome.next.mentorPending', action: 'myHome.do.browse', to: paths.projects() };
  const waits = deals?.offers.nodes.some((each) => each.status === 'OPEN');
  if (mentor.verification !== 'VERIFIED' || waits) return null;
  return { text: 'myHome.next.browse', action: 'myHome.do.browse', to: paths.projects() };
}

type Agreement = NonNullable<Deals>['agreements']['nodes'][number];
const lacksOwn = ({ signatories }: Agreement, { person: { id } }: NonNullable<Deals>): boolean =>
  signatories.some(({ signedAt, person }) => !signedAt && person.id === id);

/** Nothing to do: somebody else's turn, or the project stands and can be shared. */
function calmStep({ me, deals, now }: Home, paths: Paths): Step | null {
  if (me.isMinor && listingsOf(me).some((each) => each.status === 'DRAFT' && needsParent(each))) {
    // The parent has answered: it is us who look.
    const isChecked = parentState(me.guardians).is === 'checked';
    return { text: isChecked ? 'editor.parent.next.checked' : 'myHome.next.parentWaits' };
  }
  const reviewed = listingsOf(me).find((each) => each.inReviewSince);
  if (reviewed) {
    const by = reviewed.reviewDueAt ?? undefined;
    return { text: 'myHome.next.inReview', values: { title: reviewed.title }, by };
  }
  if (deals?.offers.nodes.some((each) => each.status === 'OPEN')) return { text: 'myHome.next.offersWait' };
  if (deals?.agreements.nodes.some((each) => each.status === 'SIGNING' && !lacksOwn(each, deals)))
    return { text: 'myHome.next.signaturesWait' };
  const shown = listingsOf(me).filter((each) => each.status === 'PUBLISHED');
  const news = shown.find((each) => isNewsOf(each, now));
  if (news) {
    const to = paths.project(news.slug);
    return { text: 'myHome.next.share', values: { title: news.title }, action: 'myHome.do.share', to, seen: news.id };
  }
  if (shown.length > 0) return { text: 'myHome.next.offersCome', action: 'myHome.do.mentors', to: paths.mentors() };
  const children = me.wards.filter(isLive);
  if (children.some(isPaused)) return { text: 'family.paused', calm: 'apple' };
  return children.length > 0 ? { text: 'family.nothingWaits' } : null;
}

/** Where every child is paused, nothing of theirs goes on: it waits for the guardian and for nobody else. */
function pausedWardsStep({ me }: Home): Step | null {
  const children = me.wards.filter(isLive);
  return children.length > 0 && children.every(isPaused) ? { text: 'family.paused', calm: 'apple' } : null;
}

type Rule = (home: Home, paths: Paths) => Step | null;
/** What somebody should do, the most urgent first. */
const duties: readonly Rule[] = [
  offerStep,
  agreementStep,
  wardStep,
  payeeAccountStep,
  milestoneStep,
  awardStep,
  parentStep,
  listingStep,
  payeeStep,
  caseStep,
];
/** What is good to know when nothing has to be done. */
const calm: readonly Rule[] = [pausedWardsStep, mentorStep, calmStep];

const stepsBy = (rules: readonly Rule[], home: Home, paths: Paths): Step[] =>
  rules.map((rule) => rule(home, paths)).filter((step) => step !== null);

/** A parent's answer takes days: there is no need to have a project before asking. */
function earlyInvitation({ me }: Home, paths: Paths): Step[] {
  if (!me.isMinor || listingsOf(me).length > 0 || parentState(me.guardians).is !== 'uninvited') return [];
  return [{ text: 'myHome.next.inviteParent', action: 'myHome.do.inviteParent', to: paths.family() }];
}

/** What else waits for this person, after the next step. */
export function laterSteps(home: Home, paths: Paths): Step[] {
  if (pausedStep(home)) return [];
  return [...stepsBy(duties, home, paths).slice(1), ...earlyInvitation(home, paths)];
}

/** Null when the person has not chosen yet whether they have a project or want to help. */
export function nextStep(home: Home, paths: Paths): Step | null {
  const [step] = stepsBy([pausedStep, ...duties, ...calm], home, paths);
  if (step) return step;
  const team = home.me.teams.find(({ listings }) => listings.length === 0);
  if (team)
    return {
      text: 'myHome.next.createProject',
      values: { team: team.name },
      action: 'myHome.do.create',
      to: paths.newProject(),
    };
  return null;
}
