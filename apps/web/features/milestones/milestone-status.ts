import type { MilestonePartsFragment, MilestoneStatus } from '../../graphql/generated/graphql.js';
import type { TextKey } from '../../i18n/texts.js';
import type { Tone } from '../../ui/badge.js';

export const milestoneStatuses: Record<MilestoneStatus, { text: TextKey; tone: Tone }> = {
  PLANNED: { text: 'milestone.status.PLANNED', tone: 'plain' },
  IN_PROGRESS: { text: 'milestone.status.IN_PROGRESS', tone: 'sky' },
  SUBMITTED: { text: 'milestone.status.SUBMITTED', tone: 'sun' },
  APPROVED: { text: 'milestone.status.APPROVED', tone: 'leaf' },
  DISPUTED: { text: 'milestone.status.DISPUTED', tone: 'apple' },
  CANCELLED: { text: 'milestone.status.CANCELLED', tone: 'plain' },
};

/** Where the money of a milestone is, in one word. */
export function moneyWordOf({ amount, funded, release }: MilestonePartsFragment): TextKey | null {
  if (!amount) return null;
  if (release?.status === 'PAID_OUT') return 'milestone.money.paidOut';
  if (release?.status === 'SENT') return 'milestone.money.sent';
  if (release) return 'milestone.money.releasing';
  return funded ? 'milestone.money.held' : 'milestone.money.notFunded';
}

const soonMs = 15 * 60_000;
/** The page's clock may be some minutes old: what falls due at the approval itself is not yet to come. */
const isLater = (moment: string, now: string): boolean => Date.parse(moment) - Date.parse(now) > soonMs;

/** How the money of an approved milestone travels, and why it may still stand. */
export function releaseSentence(
  release: NonNullable<MilestonePartsFragment['release']>,
  { now, isPayeeReady }: { now: string; isPayeeReady: boolean },
): TextKey {
  switch (release.status) {
    case 'REQUESTED':
      if (!isPayeeReady) return 'release.waitsForPayee';
      return release.dueAt && isLater(release.dueAt, now) ? 'release.waitsUntil' : 'release.onItsWay';
    case 'SENT':
      return 'release.sent';
    case 'PAID_OUT':
      return 'release.paidOut';
    case 'FAILED':
      return 'release.failed';
    case 'REVERSED':
      return 'release.reversed';
  }
}
