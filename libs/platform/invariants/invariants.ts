// An invariant is a sentence and the SQL that finds what breaks it. They hold after every request, crash and race; `npm run
// doctor`, the tests and the nightly job run them all.
import type { EntityManager } from 'typeorm';

type Query = string | (() => string);
const invariants = new Map<string, Query>();

/**
 * `defineInvariants({ 'accepted seed never exceeds the ask': 'select id from listings where …' })`: no row may come back. A
 * function is asked when it is run: for what other libraries register.
 */
export function defineInvariants(table: Record<string, Query>): void {
  for (const [sentence, query] of Object.entries(table)) {
    if (invariants.has(sentence)) throw new Error(`The invariant "${sentence}" stands twice`);
    invariants.set(sentence, query);
  }
}

export interface Violation {
  readonly invariant: string;
  /** How many rows break it, and the first few of them. */
  readonly rows: number;
  readonly examples: readonly object[];
}
export interface DoctorReport {
  readonly ok: boolean;
  readonly violations: number;
  readonly invariants: number;
  readonly chains: number;
  readonly facts: number;
  readonly broken: readonly Violation[];
}

/** Runs every invariant, every hash chain and the ledger; changes nothing. */
export async function runDoctor(manager: EntityManager): Promise<DoctorReport> {
  const broken: Violation[] = [];
  for (const [invariant, query] of invariants) {
    const rows: object[] = await manager.query(typeof query === 'string' ? query : query());
    if (rows.length > 0) broken.push({ invariant, rows: rows.length, examples: rows.slice(0, 5) });
  }
  const counts: { chains: string; facts: string }[] = await manager.query(
    `select (select count(*) from fact_chains) as chains, (select count(*) from facts) as facts`,
  );
  return {
    ok: broken.length === 0,
    violations: broken.reduce((total, { rows }) => total + rows, 0),
    invariants: invariants.size,
    chains: Number(counts[0]?.chains),
    facts: Number(counts[0]?.facts),
    broken,
  };
}
