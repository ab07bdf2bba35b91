import type { Tx, Viewer } from '#platform';

export interface StandingChange {
  readonly personId: string;
  /** False from the moment of a suspension, true again when it is lifted. */
  readonly isActive: boolean;
}
type Hears = (tx: Tx, viewer: Viewer, change: StandingChange) => Promise<void>;
const hearers: Hears[] = [];

/** Run in the transaction that suspends or reinstates somebody: what rests on their word stops, or goes on, with it. */
export function whenStandingChanged(hears: Hears): void {
  hearers.push(hears);
}

export async function tellStandingChanged(tx: Tx, viewer: Viewer, change: StandingChange): Promise<void> {
  for (const hears of hearers) await hears(tx, viewer, change);
}
