// Whom a case is about: they never see it, decide it or hear of it, also when they are admins. What belongs to a person (a
// mentor's profile, a guardianship) is another library's, so each says whose its nouns are.
import { idPrefix, type IdPrefix } from '#kernel';
import type { Tx } from '#platform';

type PeopleOf = (tx: Tx, subjectId: string) => Promise<readonly string[]>;
const tables = new Map<IdPrefix, PeopleOf>([['person', async (_tx, personId) => [personId]]]);

/** `defineCasePeople('mentor', async (tx, mentorId) => [personId])` */
export function defineCasePeople(prefix: IdPrefix, peopleOf: PeopleOf): void {
  tables.set(prefix, peopleOf);
}

export async function casePeople(tx: Tx, subjectId: string): Promise<string[]> {
  const prefix = idPrefix(subjectId);
  const peopleOf = prefix === null ? undefined : tables.get(prefix);
  return peopleOf ? [...(await peopleOf(tx, subjectId))] : [];
}
