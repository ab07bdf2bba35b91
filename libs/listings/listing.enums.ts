import { registerEnumType } from '@nestjs/graphql';
import { STAGES, type ListingStage } from './content/listing-content.js';

const enumOf = <T extends string>(values: readonly T[]): { [V in T]: V } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };

export const LISTING_STATUSES = [
  'DRAFT',
  'IN_REVIEW',
  'CHANGES_REQUESTED',
  'PUBLISHED',
  'PAUSED',
  'SUSPENDED',
  'REJECTED',
  'CLOSED',
] as const;
export type ListingStatus = (typeof LISTING_STATUSES)[number];
export const ListingStatusEnum = enumOf(LISTING_STATUSES);
registerEnumType(ListingStatusEnum, { name: 'ListingStatus' });

export const LISTING_ACTIONS = [
  'UPDATE',
  'SUBMIT',
  'APPROVE',
  'REQUEST_CHANGES',
  'REJECT',
  'PAUSE',
  'RESUME',
  'SUSPEND',
  'REINSTATE',
  'CLOSE',
  'MAKE_OFFER',
  'REPORT',
] as const;
export type ListingAction = (typeof LISTING_ACTIONS)[number];
export const ListingActionEnum = enumOf(LISTING_ACTIONS);
registerEnumType(ListingActionEnum, { name: 'ListingAction' });

export const ListingStageEnum: { [S in ListingStage]: S } = enumOf(STAGES);
registerEnumType(ListingStageEnum, { name: 'ListingStage' });

export const ListingHiddenReasonEnum = enumOf(['GUARDIAN_MISSING', 'PAUSED', 'CONSENT_MISSING'] as const);
export type ListingHiddenReason = keyof typeof ListingHiddenReasonEnum;
registerEnumType(ListingHiddenReasonEnum, {
  name: 'ListingHiddenReason',
  description:
    'The lead is under 18 and: no guardian has been verified yet; a guardian has paused everything; the consent to publish is missing.',
});

export const LISTING_ORDERS = ['RELEVANCE', 'NEWEST', 'LONGEST_WAITING', 'ASK_ASC', 'ASK_DESC'] as const;
export type ListingOrder = (typeof LISTING_ORDERS)[number];
export const ListingOrderEnum = enumOf(LISTING_ORDERS);
registerEnumType(ListingOrderEnum, {
  name: 'ListingOrder',
  description:
    'LONGEST_WAITING: published longest ago without an answer; the fair default where nothing is searched. RELEVANCE where something is.',
});
