import type { OfferDetailQuery } from '../../graphql/generated/graphql.js';

export type OfferDetail = Extract<NonNullable<OfferDetailQuery['node']>, { __typename: 'Offer' }>;

/** What the address names, when it is an offer that the reader may see. */
export function offerOf(data: OfferDetailQuery | undefined): OfferDetail | null {
  return data?.node && 'revisions' in data.node ? (data.node as OfferDetail) : null;
}
