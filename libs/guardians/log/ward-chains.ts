// Where the record speaks of a minor: the minor's own chain and those of their guardianships, and what libraries above add.
import { join, sql, type Sql } from '#platform';

type Chains = (wardId: string) => Sql;
const chains: Chains[] = [];

/** A select of the chains of facts that concern a minor: their projects, their deals. */
export function defineWardChains(of: Chains): void {
  chains.push(of);
}

/** All chains that concern a minor, as a select. */
export function wardChains(wardId: string): Sql {
  const own = [
    sql`select ${wardId}::text as chain`,
    sql`select id as chain from guardianships where ward_id = ${wardId}`,
  ];
  return join([...own, ...chains.map((of) => of(wardId))], ' union ');
}
