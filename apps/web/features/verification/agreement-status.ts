import type { AgreementStatus } from '../../graphql/generated/graphql.js';
import type { TextKey } from '../../i18n/texts.js';
import type { Tone } from '../../ui/badge.js';

/** How the state of an agreement is said and coloured, everywhere. */
export const agreementStatuses: Record<AgreementStatus, { text: TextKey; tone: Tone }> = {
  IN_REVIEW: { text: 'agreement.status.IN_REVIEW', tone: 'sun' },
  SIGNING: { text: 'agreement.status.SIGNING', tone: 'sun' },
  ACTIVE: { text: 'agreement.status.ACTIVE', tone: 'sky' },
  ON_HOLD: { text: 'agreement.status.ON_HOLD', tone: 'apple' },
  COMPLETED: { text: 'agreement.status.COMPLETED', tone: 'leaf' },
  TERMINATED: { text: 'agreement.status.TERMINATED', tone: 'plain' },
  VOID: { text: 'agreement.status.VOID', tone: 'plain' },
};
