// @ts-check
// The browse page: twenty cards of one sector out of a hundred thousand listings, sixteen clients. Beside it the least a
// server can do for the same answer: node:http and pg, one prepared statement, its JSON passed through. Rounds alternate, so
// that whatever else the machine does falls on both.
import autocannon from 'autocannon';
import { isDeepStrictEqual } from 'node:util';
import { freePort, median, startServer } from './stage.mjs';

export const title = 'Browse: 20 of 100,000 listings, 16 clients (goal: 0.45 of bare Node, stretch 0.60)';

const CLIENTS = 16;
const WARM_UP_S = 8;
const ROUND_S = 6;
const ROUNDS = 3;

const QUERY = `query Browse($filter: ListingFilter) {
  listings(first: 20, filter: $filter, orderBy: NEWEST) {
    nodes {
      id slug title summary stage city language publishedAt mentoringTopics
      ask { amount currency } accepted { amount currency } team { id name } sector { slug name }
      plannedMilestones { title dueInDays } awards { id title event { title } }
    }
    pageInfo { hasNextPage }
  }
}`;

const moneyOf = (/** @type {string} */ minor) => `case when l.ask_currency is null then null else json_build_object(
  'amount', (l.${minor} / 100)::text || '.' || lpad((l.${minor} % 100)::text, 2, '0'), 'currency', l.ask_currency) end`;

const BARE = `select json_build_object('data', json_build_object('listings', json_build_object(
  'nodes', coalesce(json_agg(json_build_object('id', l.id, 'slug', l.slug, 'title', l.title, 'summary', l.summary, 'stage', l.stage,
    'city', l.city, 'language', l.language, 'publishedAt', to_char(l.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'mentoringTopics', l.mentoring_topics, 'ask', ${moneyOf('ask_minor')}, 'accepted', ${moneyOf('reserved_minor')},
    'team', (select json_build_object('id', t.id, 'name', t.name) from teams t where t.id = l.team_id),
    'sector', (select json_build_object('slug', s.slug, 'name', s.names ->> 'kk') from sectors s where s.id = l.sector_id),
    'plannedMilestones', (select coalesce(json_agg(json_build_object('title', m ->> 'title', 'dueInDays', (m ->> 'dueInDays')::int)), '[]')
      from jsonb_array_elements(l.planned_milestones) m),
    'awards', (select coalesce(json_agg(json_build_object('id', a.id, 'title', a.title, 'event',
      (select json_build_object('title', e.title) from events e where e.id = a.event_id)) order by a.created_at, a.id), '[]')
      from awards a where a.team_id = l.team_id))) filter (where l.place <= 20), '[]'),
  'pageInfo', json_build_object('hasNextPage', count(*) > 20))))::text as answer
  from (select l.*, row_number() over (order by l.published_at desc, l.id desc) as place from (
    select l.* from sectors s cross join lateral (
      select * from listings l where l.sector_id = s.id and l.status = 'PUBLISHED' and l.hidden_at is null
        order by l.published_at desc, l.id desc limit 21) l
    where s.slug = any($1) order by l.published_at desc, l.id desc limit 21) l) l`;

/** @param {import('./stage.mjs').Stage} stage */
export async function measure(stage) {
  const api = await stage.api();
  const token = await stage.token();
  const { sectors } = await stage.ask({ query: '{ sectors { slug } }' });
  const bodies = sectors.map((/** @type {{ slug: string }} */ { slug }) =>
    JSON.stringify({ query: QUERY, operationName: 'Browse', variables: { filter: { sectors: [slug] } } }),
  );
  const bare = await startBare(stage.appUrl);
  const headers = { 'content-type': 'application/json', 'accept-language': 'kk', authorization: `Bearer ${token}` };
  const targets = { bare: { ...bare, headers, bodies }, asar: { ...api, headers, bodies } };
  try {
    await assertSameAnswer(targets);
    await load(targets.asar, WARM_UP_S);
    await load(targets.bare, WARM_UP_S / 2);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [pace, own] = [await load(targets.bare, ROUND_S), await load(targets.asar, ROUND_S)];
      rounds.push({ bare: pace, asar: own });
    }
    return report(rounds);
  } finally {
    await bare.stop();
  }
}

/** @typedef {{ url: string, used: () => Promise<import('./stage.mjs').Used>, headers: Record<string, string>, bodies: string[] }} Target */
/** @typedef {{ rps: number, p50: number, p99: number, cpuMs: number }} Load `cpuMs` of the server itself, a request */

/** @param {{ bare: Load, asar: Load }[]} rounds */
function report(rounds) {
  const ratios = rounds.map(({ bare, asar }) => asar.rps / bare.rps);
  const lines = /** @type {const} */ (['bare', 'asar']).map((name) => {
    const of = (/** @type {keyof Load} */ key) => median(rounds.map((round) => round[name][key]));
    const pace = `${of('rps').toFixed(0).padStart(6)} requests/s`;
    return `${name.padEnd(5)} ${pace}   p50 ${of('p50')} ms   p99 ${of('p99')} ms   node ${of('cpuMs').toFixed(2)} ms a request`;
  });
  return [
    ...lines,
    `ratio ${median(ratios).toFixed(2)} (rounds: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`,
  ];
}

/** @param {Target} target @param {number} duration seconds @returns {Promise<Load>} */
async function load({ url, used, headers, bodies }, duration) {
  const requests = bodies.map((body) => ({ method: /** @type {const} */ ('POST'), path: '/graphql', headers, body }));
  const before = await used();
  const result = await autocannon({ url, connections: CLIENTS, duration, requests });
  const { cpuMs } = await used();
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  const { requests: served, latency } = result;
  return { rps: served.average, p50: latency.p50, p99: latency.p99, cpuMs: (cpuMs - before.cpuMs) / served.total };
}

/**
 * A fast answer that is another answer proves nothing.
 * @param {{ bare: Target, asar: Target }} targets
 */
async function assertSameAnswer({ bare, asar }) {
  const answers = [];
  for (const target of [bare, asar]) {
    const response = await fetch(target.url, {
      method: 'POST',
      headers: target.headers,
      body: target.bodies[0] ?? '',
    });
    answers.push(await response.json());
  }
  if (!isDeepStrictEqual(answers[0], answers[1])) {
    throw new Error(
      `The answers differ:\n${JSON.stringify(answers[0]).slice(0, 900)}\n${JSON.stringify(answers[1]).slice(0, 900)}`,
    );
  }
}

/** @param {string} appUrl */
async function startBare(appUrl) {
  const url = `http://127.0.0.1:${await freePort()}/graphql`;
  const environment = { BARE_STATEMENT: BARE, BARE_DATABASE: appUrl, BARE_PORT: new URL(url).port };
  return { url, ...(await startServer('test/bench/bare-server.mjs', url, environment)) };
}
