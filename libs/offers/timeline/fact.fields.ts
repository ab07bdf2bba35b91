import { ResolveField, Resolver } from '@nestjs/graphql';
import { Person, personById } from '#accounts';
import { idPrefix } from '#kernel';
import { defineNode, Fact, fields, find } from '#platform';
import { offerById } from '../offer.loaders.js';
import { canReadOffer } from '../offer.policies.js';
import { tell } from './timeline.js';

/** Declares what the platform's fact cannot know: who did it, and how it is told. */
@Resolver(() => Fact)
export class FactFields {
  @ResolveField(() => Person, { nullable: true, description: 'Nobody when the clock or the product did it.' })
  actor(): Person | null {
    return null;
  }

  @ResolveField(() => String)
  text(): string {
    return '';
  }
}

fields(Fact, {
  actor: ({ actorId }, _, { load }) => (actorId === null ? null : load(personById, actorId)),
  text: (fact, _, { viewer }) => tell(fact, viewer),
});

// A fact of a deal is read by whoever reads the deal.
defineNode('fact', 'Fact', async (id, { database, load, viewer }) => {
  const fact = await find(database.dataSource.manager, Fact, id);
  if (!fact || idPrefix(fact.chain) !== 'offer') return null;
  const offer = await load(offerById, fact.chain);
  return offer && canReadOffer(offer, viewer) ? fact : null;
});
