// How far the parent's part is, from what the family page knows: one state, since when, and who.
import type { ConsentKind } from '../../../graphql/generated/graphql.js';
import type { TextKey } from '../../../i18n/texts.js';
import type { Tone } from '../../../ui/badge.js';
import { wantedKinds } from '../../family/consent-kinds.js';
import { allowedTo, isLive, type Tie } from '../../family/tie.js';

export type ParentState =
  | { is: 'uninvited'; refused: Tie | null }
  | { is: 'invited' | 'proof' | 'checked' | 'paused'; tie: Tie; since: string }
  | { is: 'lacking'; tie: Tie; lacks: readonly ConsentKind[] }
  | { is: 'ready'; tie: Tie };

export function parentState(guardians: readonly Tie[]): ParentState {
  const live = guardians.filter(isLive);
  const of = (status: Tie['status']) => live.find((tie) => tie.status === status);
  const paused = live.find(({ pausedAt }) => pausedAt);
  if (paused) return { is: 'paused', tie: paused, since: paused.pausedAt! };
  const verified = of('VERIFIED');
  if (verified) {
    const allowed = allowedTo(guardians);
    const lacks = wantedKinds.filter((kind) => !allowed.includes(kind));
    return lacks.length > 0 ? { is: 'lacking', tie: verified, lacks } : { is: 'ready', tie: verified };
  }
  const accepted = of('ACCEPTED');
  if (accepted) {
    return {
      is: accepted.hasEvidence ? 'checked' : 'proof',
      tie: accepted,
      since: accepted.acceptedAt ?? accepted.invitedAt,
    };
  }
  const invited = of('REQUESTED');
  if (invited) return { is: 'invited', tie: invited, since: invited.invitedAt };
  return { is: 'uninvited', refused: guardians.findLast(({ status }) => status === 'REFUSED') ?? null };
}

export const nameOf = (tie: Tie): string => tie.guardian?.displayName ?? tie.guardianName ?? '';

/** The word beside the task. */
export const parentWords: Record<ParentState['is'], { text: TextKey; tone: Tone }> = {
  uninvited: { text: 'editor.toDo', tone: 'sun' },
  invited: { text: 'editor.parent.word.invited', tone: 'sun' },
  proof: { text: 'editor.parent.word.proof', tone: 'sun' },
  checked: { text: 'editor.parent.word.checked', tone: 'sky' },
  paused: { text: 'editor.parent.word.paused', tone: 'apple' },
  lacking: { text: 'editor.parent.word.lacking', tone: 'sun' },
  ready: { text: 'editor.done', tone: 'leaf' },
};
