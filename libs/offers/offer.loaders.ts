import { loader, loaderById, loaderOfMany, sql } from '#platform';
import { OfferTerms } from './terms/offer-terms.entity.js';
import { Offer } from './offer.entity.js';

export const offerById = loaderById(Offer);

export const termsById = loaderById(OfferTerms);

/** All revisions of an offer, the first one first. */
export const revisionsOfOffer = loaderOfMany('revisionsOfOffer', OfferTerms, 'offerId', { revision: 'ASC' });

/** The newest terms of an offer. */
export const newestTermsOf = loader<string, OfferTerms | null>(
  'newestTermsOf',
  async (offerIds, { database }) => {
    const newest = await database.dataSource.manager
      .createQueryBuilder(OfferTerms, 'terms')
      .innerJoin(Offer, 'offer', 'offer.id = terms.offerId and offer.revision = terms.revision')
      .where('terms.offerId = any(:offerIds)', { offerIds })
      .getMany();
    return new Map(newest.map((terms) => [terms.offerId, terms]));
  },
  () => null,
);

/** How many offers a listing has had, for its team and admins. */
export const offersCountOf = loader<string, number>(
  'offersCountOf',
  async (listingIds, { database }) => {
    const rows = await database.rows<{ id: string; count: number }>(sql`
      select listing_id as id, count(*)::int as count from offers where listing_id = any(${[...listingIds]}) group by 1`);
    return new Map(rows.map(({ id, count }) => [id, count]));
  },
  () => 0,
);
