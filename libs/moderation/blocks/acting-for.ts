// Who may block for whom beside oneself. Guardians stand above this library, so they register themselves.
import type { Viewer } from '#platform';

type ActsFor = (viewer: Viewer, personId: string) => boolean;
const guardians: ActsFor[] = [];

/** `defineBlocksFor((viewer, personId) => isGuardianOf(viewer, personId))` */
export function defineBlocksFor(actsFor: ActsFor): void {
  guardians.push(actsFor);
}

export function mayBlockFor(viewer: Viewer, personId: string): boolean {
  return personId === viewer.personId || guardians.some((actsFor) => actsFor(viewer, personId));
}
