// @ts-check
// How many SQL statements an operation costs at three rows and at thirty: the same number, or there is an N+1 in it.

export const title = 'SQL statements per operation at 3 and at 30 rows (goal: equal; 1 for hot pages)';

const CARD = `id slug title summary viewerCan ask { amount currency } accepted { amount } team { id name awards { title event { title club { name } } } }
  sector { name } plannedMilestones { title amount { amount } } awards { kind } cover { url } attachments { name } pendingRevision { number }`;

/** @type {Record<string, string>} */
const OPERATIONS = {
  browse: `query ($first: Int) { listings(first: $first) { edges { cursor node { ${CARD} } } pageInfo { endCursor } } }`,
  'browse with its total': `query ($first: Int) { listings(first: $first) { totalCount nodes { ${CARD} } } }`,
  search: `query ($first: Int) { listings(first: $first, filter: { search: "школа" }) { nodes { ${CARD} } } }`,
  'browse with members': `query ($first: Int) { listings(first: $first) { nodes { id team { members { role person { displayName } } } } } }`,
  mentors: `query ($first: Int) { mentors(first: $first) { nodes { id headline person { displayName } sectors { name } } } }`,
};

/** @param {import('./stage.mjs').Stage} stage */
export async function measure(stage) {
  const api = await stage.api();
  const token = await stage.token();
  // The viewer's own standing is read at most twice a second; the least of three calls does without.
  const cost = async (/** @type {string} */ query, /** @type {number} */ first) => {
    const costs = [];
    for (let n = 0; n < 3; n += 1) {
      const before = (await api.used()).statements;
      await stage.ask({ query, variables: { first } }, token);
      costs.push((await api.used()).statements - before);
    }
    return Math.min(...costs);
  };
  const lines = [];
  for (const [name, query] of Object.entries(OPERATIONS)) {
    const [few, many] = [await cost(query, 3), await cost(query, 30)];
    lines.push(`${name.padEnd(24)} ${few} and ${many}${few === many ? '' : '   NOT EQUAL'}`);
  }
  return lines;
}
