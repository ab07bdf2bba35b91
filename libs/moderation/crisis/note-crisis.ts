import { isWardNow, Person } from '#accounts';
import { recordFact, type Tx, type Viewer } from '#platform';
import { In } from 'typeorm';
import { casePeople } from '../case-people.js';
import { openCase } from '../open-case.js';
import { crisisWords } from './crisis-words.js';

/**
 * Looks at what a minor writes, or is written to: a minor is among those whom the subject is about. A cry for help opens a case of
 * the first severity and shows the writer, and nobody else, where they are heard; the text itself goes its way (safety.md,
 * K-25: never punished, never blocked). Words in which contacts are masked come here by themselves.
 */
export async function noteCrisis(
  tx: Tx,
  viewer: Viewer,
  subjectId: string,
  texts: readonly (string | null | undefined)[],
): Promise<void> {
  if (viewer.personId === null || !texts.some((text) => text && crisisWords(text))) return;
  const people = await tx.findBy(Person, { id: In([viewer.personId, ...(await casePeople(tx, subjectId))]) });
  if (!people.some((person) => isWardNow(person))) return;
  const found = await openCase(tx, {
    kind: 'RISK_FLAG',
    subjectId,
    riskFlags: ['CRISIS'],
    reason: 'case.reason.CRISIS',
  });
  await recordFact(tx, viewer, {
    action: 'crisis.noticed',
    subject: viewer.personId,
    chain: found.id,
    data: { subjectId },
  });
}
