// Who may know a minor's name, age and town. Oneself and admins always; the libraries that know more register who else: the
// team, the guardian. And whether a minor is shown to the world at all (through a project that is public).
import type { GraphContext } from '#platform';
import { noteLook } from './looks/note-look.js';
import type { Person } from './person.entity.js';

type Reader = (personId: string, context: Pick<GraphContext, 'viewer' | 'load'>) => boolean | Promise<boolean>;
const readers: Reader[] = [];
const stages: Reader[] = [];
const shelters: Reader[] = [];

/** Who else may know a minor in full. */
export function definePersonReader(reads: Reader): void {
  readers.push(reads);
}

/** Where a minor appears by display name to whoever asks. */
export function definePersonStage(shows: Reader): void {
  stages.push(shows);
}

/** Which adults are met only by those who know them, or on a stage of their own: a guardian's name leads to the child. */
export function definePersonShelter(shelter: Reader): void {
  shelters.push(shelter);
}

async function anyOf(list: readonly Reader[], personId: string, context: GraphContext): Promise<boolean> {
  for (const reads of list) if (await reads(personId, context)) return true;
  return false;
}

type Known = Pick<Person, 'id' | 'isWard'>;
type Named = Known & Pick<Person, 'handle' | 'displayName' | 'fullName'>;

/** Whoever came of age is shown as before, until they say another name themselves: their birthday gives nothing away. */
const isCovered = ({ isWard, handle, displayName, fullName }: Named): boolean =>
  isWard || (handle !== null && displayName !== fullName);

/** By themselves or by relation; an admin who is neither looks by office. */
async function isNear(person: Named, context: GraphContext): Promise<boolean> {
  const { viewer } = context;
  const { id } = person;
  return !isCovered(person) || viewer.isSystem || viewer.personId === id || anyOf(readers, id, context);
}

/** Whether the viewer may know a person in full. An admin may, and the look is written down for the guardian. */
export async function mayKnowPerson(person: Named, context: GraphContext): Promise<boolean> {
  if (await isNear(person, context)) return true;
  if (!context.viewer.isAdmin) return false;
  await noteLook(context, person.id, 'PERSON');
  return true;
}

/** Whether a person may be met by id at all: adults, and minors and the sheltered by those who know them or see them on a stage. */
export async function mayMeetPerson({ id, isWard }: Known, context: GraphContext): Promise<boolean> {
  const { viewer } = context;
  if (viewer.isAdmin || viewer.isSystem || viewer.personId === id) return true;
  if (!isWard && !(await anyOf(shelters, id, context))) return true;
  return (await anyOf(readers, id, context)) || anyOf(stages, id, context);
}
