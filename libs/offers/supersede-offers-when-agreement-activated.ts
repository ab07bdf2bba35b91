import { Injectable } from '@nestjs/common';
import { Database, Reaction, sql, type ReactionHandler, type ReadFact } from '#platform';
import { supersedeOffers } from './supersede-offers.js';

/** An agreement in force has filled the ask: the seed that others still offer has no place any more; pure mentoring has. */
@Injectable()
@Reaction({ when: ['agreement.activated'] })
export class SupersedeOffersWhenAgreementActivated implements ReactionHandler {
  constructor(private readonly database: Database) {}

  /** The deal's chain is the offer that the agreement came of. */
  async run({ chain }: ReadFact): Promise<void> {
    const open = await this.database.rows<{ id: string }>(sql`
      select o.id from offers accepted
      join listings l on l.id = accepted.listing_id and l.reserved_minor >= l.ask_minor
      join offers o on o.listing_id = l.id and o.status in ('OPEN', 'HELD') and o.seed_minor is not null
      where accepted.id = ${chain} and accepted.seed_minor is not null order by o.id`);
    const ids = open.map(({ id }) => id);
    await supersedeOffers(this.database, ids, 'ASK_FILLED');
  }
}
