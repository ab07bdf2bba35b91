// The demo story: invented people whose listings and deals stand in every state. It is told through the product's own
// doors with the clock set back, so that its facts, signatures and ledger are as real as everybody's.
import { type Database } from '#platform';
import { gather, vet } from './company.js';
import { bind } from './families.js';
import { place } from './listings.js';
import { DAYS_OF_STORY, tell } from './stories.js';
import { openTheatre } from './theatre.js';

/** Tells the story once; a database that has its people keeps what they have done since. */
export async function seedDemo(): Promise<void> {
  const theatre = await openTheatre(DAYS_OF_STORY);
  try {
    if (await isTold(theatre.database)) return;
    const company = await gather(theatre);
    await vet(theatre, company);
    const { childId } = await bind(theatre, company);
    const placed = await place(theatre, company, childId);
    await tell(theatre, company, placed);
  } finally {
    await theatre.close();
  }
}

async function isTold(database: Database): Promise<boolean> {
  const row = await database.row({ text: `select id from offers limit 1`, values: [] });
  return row !== null;
}
