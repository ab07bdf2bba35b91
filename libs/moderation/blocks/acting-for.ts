// Who may block for whom beside oneself, and who is family. Guardians stand above this library, so they register themselves.
import type { Viewer } from '#platform';

type ActsFor = (viewer: Viewer, personId: string) => boolean;
const guardians: ActsFor[] = [];

/** `defineBlocksFor((viewer, personId) => isGuardianOf(viewer, personId))` */
export function defineBlocksFor(actsFor: ActsFor): void {
  guardians.push(actsFor);
}

type Family = (viewer: Viewer) => readonly string[];
const families: Family[] = [];

/** Whose matters are an admin's own beside theirs: `defineFamily((viewer) => wardsOf(viewer).map(({ wardId }) => wardId))`. */
export function defineFamily(family: Family): void {
  families.push(family);
}

/** The viewer and their family: cases about them are for other admins. */
export function ownPeople(viewer: Viewer): string[] {
  return [viewer.personId ?? '', ...families.flatMap((family) => family(viewer))];
}

export function mayBlockFor(viewer: Viewer, personId: string): boolean {
  return personId === viewer.personId || guardians.some((actsFor) => actsFor(viewer, personId));
}
