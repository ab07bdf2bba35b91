// Whom a case about an offer is about: both sides, so that no admin among them decides it or learns who reported.
import { defineCasePeople } from '#moderation';
import { find } from '#platform';
import { Offer } from '../offer.entity.js';
import { peopleOfSides } from './blocked-sides.js';

defineCasePeople('offer', async (tx, offerId) => {
  const offer = await find(tx, Offer, offerId);
  const people = offer && (await peopleOfSides(tx, offer));
  return people ? [people.mentor, ...people.team] : [];
});
