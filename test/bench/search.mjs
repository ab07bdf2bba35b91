// @ts-check
// Search through the API, one client: the words that hurt (common, rare, none at all, misspelt) in the two kinds of order.
import { SEARCHED } from './seed.mjs';
import { median } from './stage.mjs';

export const title = 'Search among 100,000 listings, one client, milliseconds a page (goal: 10 ms of SQL each)';

const QUERY = `query ($filter: ListingFilter, $orderBy: ListingOrder) {
  listings(first: 20, filter: $filter, orderBy: $orderBy) { nodes { id slug title summary } } }`;
const TIMES = 20;

/** @param {import('./stage.mjs').Stage} stage */
export async function measure(stage) {
  const lines = [];
  for (const orderBy of ['RELEVANCE', 'NEWEST', 'LONGEST_WAITING']) {
    const figures = [];
    for (const [kind, search] of Object.entries(SEARCHED)) {
      const times = [];
      let found = 0;
      for (let n = 0; n < TIMES; n += 1) {
        const begun = performance.now();
        found = (await stage.ask({ query: QUERY, variables: { filter: { search }, orderBy } })).listings.nodes.length;
        times.push(performance.now() - begun);
      }
      figures.push(`${kind} ${median(times).toFixed(1)} (${found} found)`);
    }
    lines.push(`${orderBy.toLowerCase().padEnd(16)} ${figures.join('   ')}`);
  }
  return lines;
}
