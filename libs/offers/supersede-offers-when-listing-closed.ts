import { Injectable } from '@nestjs/common';
import { Database, Reaction, sql, type ReactionHandler, type ReadFact } from '#platform';
import { supersedeOffers } from './supersede-offers.js';

@Injectable()
@Reaction({ when: ['listing.closed'] })
export class SupersedeOffersWhenListingClosed implements ReactionHandler {
  constructor(private readonly database: Database) {}

  async run({ subjectId }: ReadFact): Promise<void> {
    const open = await this.database.rows<{ id: string }>(sql`
      select id from offers where listing_id = ${subjectId} and status in ('OPEN', 'HELD') order by id`);
    const ids = open.map(({ id }) => id);
    await supersedeOffers(this.database, ids, 'LISTING_CLOSED');
  }
}
