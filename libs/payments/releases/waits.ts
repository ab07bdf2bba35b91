// Payments knows agreements by id only. Who knows more registers, as SQL, what a release has to wait for besides its date and
// its payee: an agreement on hold, a suspended party.
import { raw, type Sql } from '#platform';

const waits = new Map<string, string>();

/** Registers a condition on `r` (the row of `releases`) under which it waits. */
export function holdReleasesWhile(name: string, condition: string): void {
  waits.set(name, condition);
}

/** True for a row `r` that nothing stops. */
export function nothingStops(): Sql {
  return raw([...waits.values()].map((condition) => `not (${condition})`).join(' and ') || 'true');
}
