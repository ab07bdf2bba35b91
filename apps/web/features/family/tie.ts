import type { ConsentKind, FamilyQuery, FamilyTieFragment } from '../../graphql/generated/graphql.js';
import type { TextKey } from '../../i18n/texts.js';
import type { Tone } from '../../ui/badge.js';
import { kindOrder } from './consent-kinds.js';

export type Tie = FamilyTieFragment;
/** As the guardian sees it: with the child's other guardians. */
export type ChildTie = NonNullable<FamilyQuery['viewer']>['wards'][number];

export const isLive = ({ status }: Tie): boolean =>
  status === 'REQUESTED' || status === 'ACCEPTED' || status === 'VERIFIED';

/** Nobody has answered, and the way to answer is shut. */
export const isLinkExpired = ({ status, linkExpiresAt }: Tie, now: string): boolean =>
  status === 'REQUESTED' && linkExpiresAt !== null && Date.parse(linkExpiresAt) <= Date.parse(now);

/** As their guardian calls a child; others know a minor by the name that was chosen for others. */
export function firstNameOf({ ward }: Tie): string {
  const name = ward.fullName ?? ward.displayName;
  return name.split(/\s+/)[0] ?? name;
}

/** One pause stops everything, whichever guardian made it. */
export const isPaused = ({ pausedAt, others }: ChildTie): boolean =>
  pausedAt !== null || others.some((other) => other.status === 'VERIFIED' && other.pausedAt !== null);

/** What this guardian allows now. */
export const givenBy = ({ consents }: Tie): ConsentKind[] =>
  kindOrder.filter((kind) => consents.some((consent) => consent.kind === kind && !consent.withdrawnAt));

/** Which of these wait for this guardian: not given here, and given by no other, or taken back here, which stops everything. */
export function lackingFrom<Kind extends ConsentKind>(tie: ChildTie, kinds: readonly Kind[]): Kind[] {
  const others = tie.others.filter(({ status }) => status === 'VERIFIED').flatMap(givenBy);
  const isTakenBack = (kind: Kind) => tie.consents.some((consent) => consent.kind === kind && consent.withdrawnAt);
  return kinds.filter((kind) => !givenBy(tie).includes(kind) && (isTakenBack(kind) || !others.includes(kind)));
}

/** What a ward may do: somebody verified allows it, nobody verified has taken it back, and the ground of it stands too. */
export function allowedTo(ties: readonly Tie[]): ConsentKind[] {
  return ties.some(({ status, pausedAt }) => status === 'VERIFIED' && pausedAt) ? [] : allowedBesidesPause(ties);
}

/** The same as it stands when the pause is over. */
export function allowedBesidesPause(ties: readonly Tie[]): ConsentKind[] {
  const verified = ties.filter(({ status }) => status === 'VERIFIED');
  const allows = (kind: ConsentKind) =>
    verified.some((tie) => givenBy(tie).includes(kind)) &&
    !verified.some(({ consents }) => consents.some((consent) => consent.kind === kind && consent.withdrawnAt));
  if (!allows('DATA') || !allows('PARTICIPATION')) return [];
  return kindOrder.filter(allows);
}

interface TieState {
  text: TextKey;
  tone: Tone;
}
export const pausedState: TieState = { text: 'family.status.paused', tone: 'apple' };

export function stateOf(tie: Tie, now?: string): TieState {
  if (tie.pausedAt) return pausedState;
  if (now && isLinkExpired(tie, now)) return { text: 'family.status.expired', tone: 'apple' };
  switch (tie.status) {
    case 'REQUESTED':
      return { text: 'family.status.REQUESTED', tone: 'sun' };
    case 'ACCEPTED':
      return tie.hasEvidence
        ? { text: 'family.status.ACCEPTED', tone: 'sky' }
        : { text: 'family.status.proof', tone: 'sun' };
    case 'VERIFIED':
      return { text: 'family.status.VERIFIED', tone: 'leaf' };
    case 'REFUSED':
      return { text: 'family.status.REFUSED', tone: 'plain' };
    case 'ENDED':
      return { text: 'family.status.ENDED', tone: 'plain' };
  }
}
