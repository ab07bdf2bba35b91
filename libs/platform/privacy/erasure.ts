import type { Tx } from '../database/tx.js';
import type { Problem } from '../problems/problem.js';
import type { Viewer } from '../viewer/viewer.js';

/** Who goes, as they were a moment ago: their words must also go from what others were told. */
export interface ErasedPerson {
  readonly id: string;
  readonly email: string | null;
  readonly names: readonly string[];
  /** Who asked: the person, or the guardian. */
  readonly by: Viewer;
}

type Erase = (tx: Tx, person: ErasedPerson) => Promise<void>;
type Guard = (tx: Tx, personId: string) => Promise<Problem | null>;

const erasures: { readonly name: string; readonly order: number; readonly erase: Erase }[] = [];
const guards: Guard[] = [];

/** What a library does when a person goes, in one transaction with all others; smaller orders go first. */
export function defineErasure(name: string, order: number, erase: Erase): void {
  erasures.push({ name, order, erase });
}

/** Says why somebody cannot go yet: an agreement is in force, money is on its way. */
export function defineErasureGuard(guard: Guard): void {
  guards.push(guard);
}

/** @throws what stands against it. */
export async function requireErasable(tx: Tx, personId: string): Promise<void> {
  for (const guard of guards) {
    const found = await guard(tx, personId);
    if (found) throw found;
  }
}

/** Runs all erasures. The person's own row comes last, by the verb that calls this. */
export async function eraseEverywhere(tx: Tx, person: ErasedPerson): Promise<void> {
  for (const { erase } of erasures.toSorted((a, b) => a.order - b.order)) await erase(tx, person);
}
