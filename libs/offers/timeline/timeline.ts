// What happened to a deal, told to people: the facts of its chain that have words. A fact without a text `fact.<action>` is
// the machinery's own business and is left out. The offer's and the agreement's timeline are the same chain.
import { money, type Currency } from '#kernel';
import {
  Fact,
  keyset,
  say,
  sql,
  tellableActions,
  type GraphContext,
  type Page,
  type PageArguments,
  type TextParams,
  type Viewer,
} from '#platform';

const PREFIX = 'fact.';

/** The facts of one chain, oldest first. */
export async function timelineOf(chain: string, args: PageArguments, { database }: GraphContext): Promise<Page<Fact>> {
  const { limit, where, orderBy, page } = keyset(args, [{ by: 'seq', as: 'seq', direction: 'asc', type: 'integer' }]);
  const facts = await database.rows<Fact>(sql`
    select id, chain, seq, at, actor_id as "actorId", action, subject_id as "subjectId", data, hash from facts
    where chain = ${chain} and action = any(${tellableActions()})${where} order by ${orderBy} limit ${limit + 1}`);
  return page(facts);
}

/** One sentence about a fact in the reader's language. What the fact does not say is an empty word, never a gap. */
export function tell(fact: Pick<Fact, 'action' | 'data'>, viewer: Viewer): string {
  const data = JSON.parse(fact.data) as Record<string, string | number | null>;
  const { minor, currency } = data;
  const params: Record<string, TextParams[string]> = { reason: '', revision: 0, by: '' };
  for (const [name, value] of Object.entries(data)) if (value !== null) params[name] = value;
  if (typeof minor === 'string') params['sum'] = money(minor, currency as Currency);
  return say(viewer.locale, `${PREFIX}${fact.action}`, params);
}
