// Who is awaited, since when and until when, and what one can do about it: so that nobody wonders whether something got lost.
import type { ConsentKind } from '../../graphql/generated/graphql.js';
import type { TextKey, TextValues } from '../../i18n/texts.js';
import type { Paths } from '../../paths.js';
import { allowedTo, firstNameOf } from '../family/tie.js';
import { nameOf, parentState, type ParentState } from '../editor/parent/parent-state.js';
import { listingsOf, type Home } from './next-step.js';

export interface Awaited {
  key: string;
  text: TextKey;
  values: TextValues;
  /** The consents it is about; their names stand in the text's place `names`. */
  consents?: readonly ConsentKind[];
  to: string;
  /** What opens there. */
  action: TextKey;
  since?: string | null;
  until?: string | null;
  /** A parent who was invited can be reminded from here. */
  remind?: string;
}
type Deals = NonNullable<Home['deals']>;
type Agreement = Deals['agreements']['nodes'][number];
type Milestone = Agreement['milestones'][number];

const parentTexts: Partial<Record<ParentState['is'], TextKey>> = {
  invited: 'myHome.waits.parentAnswers',
  proof: 'myHome.waits.parentProof',
  checked: 'myHome.waits.parentChecked',
};

/** The parent's answer, document or check. */
function parents({ me }: Home, paths: Paths): Awaited[] {
  if (!me.isMinor) return [];
  const state = parentState(me.guardians);
  const text = parentTexts[state.is];
  if (!text || !('since' in state)) return [];
  const { tie, since } = state;
  const line = { key: tie.id, text, values: { name: nameOf(tie) }, since, to: paths.family() };
  const canChange = tie.viewerCan.includes('CHANGE_ADDRESS');
  return [
    {
      ...line,
      action: canChange ? 'myHome.do.change' : 'myHome.do.look',
      ...(tie.viewerCan.includes('RESEND') && { remind: tie.id }),
    },
  ];
}

/** What a guardian has given and a moderator looks at. */
function wards({ me }: Home, paths: Paths): Awaited[] {
  return me.wards
    .filter(({ status, hasEvidence }) => status === 'ACCEPTED' && hasEvidence)
    .map((tie) => ({
      key: tie.id,
      text: 'myHome.waits.wardChecked',
      values: { name: firstNameOf(tie) },
      to: paths.family(),
      action: 'myHome.do.look',
      since: tie.acceptedAt,
    }));
}

function reviews({ me }: Home, paths: Paths): Awaited[] {
  const found: Awaited[] = [];
  for (const { id, title, inReviewSince, reviewDueAt } of listingsOf(me)) {
    if (!inReviewSince) continue;
    const to = paths.editProject(id);
    const times = { since: inReviewSince, until: reviewDueAt };
    found.push({ key: id, text: 'myHome.waits.review', values: { title }, to, action: 'myHome.do.seeSent', ...times });
  }
  if (me.person.mentor?.verification === 'PENDING') {
    const to = paths.mentorProfile();
    found.push({ key: 'mentor', text: 'myHome.waits.mentor', values: {}, to, action: 'myHome.do.profile' });
  }
  return found;
}

type Offer = Deals['offers']['nodes'][number];

/** What a pupil's guardians have yet to allow before the team can say yes. */
function lackingFor({ terms }: Offer, me: Home['me']): ConsentKind[] {
  if (!me.isMinor) return [];
  const allowed = allowedTo(me.guardians);
  const wanted: ConsentKind[] = [
    ...(terms.mentoring ? ['MENTORING' as const] : []),
    ...(terms.seed ? ['SEED' as const] : []),
  ];
  return wanted.filter((kind) => !allowed.includes(kind));
}

const answerOf = (offer: Offer, consents: readonly ConsentKind[]): TextKey => {
  if (offer.awaiting === 'MENTOR') return 'myHome.waits.mentorAnswers';
  return consents.length > 0 ? 'myHome.waits.parentAllows' : 'myHome.waits.teamAnswers';
};

function answers({ me, deals }: Home, paths: Paths): Awaited[] {
  return (deals?.offers.nodes ?? [])
    .filter((offer) => offer.status === 'OPEN' && !offer.viewerCan.includes('ACCEPT'))
    .map((offer) => ({ offer, consents: lackingFor(offer, me) }))
    .map(({ offer, consents }) => ({
      key: offer.id,
      text: answerOf(offer, consents),
      consents,
      values: { title: offer.listing.title, name: offer.mentor.person.displayName },
      to: paths.offer(offer.id),
      action: 'myHome.do.look',
      since: offer.terms.madeAt,
      until: offer.expiresAt,
    }));
}

const lastSigned = ({ signatories }: Agreement): string | null =>
  signatories
    .flatMap(({ signedAt }) => signedAt ?? [])
    .sort()
    .at(-1) ?? null;

/** Nobody waits for themselves: whoever is to sign and cannot now, because of a pause, is told so above. */
function signatures({ deals }: Home, paths: Paths): Awaited[] {
  return (deals?.agreements.nodes ?? []).flatMap((agreement): Awaited[] => {
    const missing = agreement.signatories.filter(({ signedAt, person }) => !signedAt && person.id !== deals?.person.id);
    if (agreement.status !== 'SIGNING' || agreement.viewerCan.includes('SIGN') || missing.length === 0) return [];
    const names = missing.map(({ person }) => person.displayName).join(', ');
    const values = { title: agreement.listing.title, names };
    const to = paths.agreement(agreement.id);
    const since = lastSigned(agreement);
    return [{ key: agreement.id, text: 'myHome.waits.signatures', values, to, action: 'myHome.do.look', since }];
  });
}

/** The mentor's money for a step, the mentor's word on it, the money's way to the payee. */
function moneyOf(milestone: Milestone, agreement: Agreement, viewerIsMentor: boolean): Partial<Awaited> | null {
  const { status, release, evidence, funded, amount } = milestone;
  const isUnderway = release && (release.status === 'REQUESTED' || release.status === 'SENT');
  if (isUnderway) return { text: 'myHome.waits.money', until: release.dueAt };
  if (status === 'SUBMITTED' && !milestone.viewerCan.includes('APPROVE')) {
    return { text: 'myHome.waits.approval', since: evidence.at(-1)?.submittedAt ?? null };
  }
  if (status === 'IN_PROGRESS' && viewerIsMentor) return { text: 'myHome.waits.work', until: milestone.dueOn };
  const isUnpaid = status === 'PLANNED' && amount && !funded && !agreement.viewerCan.includes('FUND');
  return isUnpaid ? { text: 'myHome.waits.funding', since: lastSigned(agreement) } : null;
}

function work({ deals }: Home, paths: Paths): Awaited[] {
  return (deals?.agreements.nodes ?? []).flatMap((agreement): Awaited[] => {
    if (agreement.status !== 'ACTIVE') return [];
    const isMentor = agreement.mentor.person.id === deals?.person.id;
    for (const milestone of agreement.milestones) {
      const waits = moneyOf(milestone, agreement, isMentor);
      if (!waits?.text) continue;
      const values = { title: milestone.title, name: agreement.mentor.person.displayName };
      const place = { key: milestone.id, values, to: paths.agreement(agreement.id), action: 'myHome.do.look' } as const;
      return [{ ...place, ...waits, text: waits.text }];
    }
    return [];
  });
}

export function awaited(home: Home, paths: Paths): Awaited[] {
  return [parents, wards, reviews, answers, signatures, work].flatMap((kind) => kind(home, paths));
}
