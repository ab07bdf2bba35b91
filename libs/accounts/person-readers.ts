// Who may know a minor's name, age and town. Oneself and admins always; the libraries that know more register who else: the
// team, the guardian. And whether a minor is shown to the world at all (through a project that is public).
import type { GraphContext, Viewer } from '#platform';
import type { Person } from './person.entity.js';

type Reader = (personId: string, context: Pick<GraphContext, 'viewer' | 'load'>) => boolean | Promise<boolean>;
const readers: Reader[] = [];
const stages: Reader[] = [];

/** Who else may know a minor in full. */
export function definePersonReader(reads: Reader): void {
  readers.push(reads);
}

/** Where a minor appears by display name to whoever asks. */
export function definePersonStage(shows: Reader): void {
  stages.push(shows);
}

const isSelfOrAdmin = (personId: string, viewer: Viewer): boolean =>
  viewer.isSystem || viewer.isAdmin || viewer.personId === personId;

async function anyOf(list: readonly Reader[], personId: string, context: GraphContext): Promise<boolean> {
  for (const reads of list) if (await reads(personId, context)) return true;
  return false;
}

export async function mayKnowPerson(person: Pick<Person, 'id' | 'isWard'>, context: GraphContext): Promise<boolean> {
  if (!person.isWard || isSelfOrAdmin(person.id, context.viewer)) return true;
  return anyOf(readers, person.id, context);
}

/** Whether a person may be met by id at all: every adult, and a minor by those who know them or see them on a stage. */
export async function mayMeetPerson(person: Pick<Person, 'id' | 'isWard'>, context: GraphContext): Promise<boolean> {
  return (await mayKnowPerson(person, context)) || anyOf(stages, person.id, context);
}
