import { isWardNow, Person } from '#accounts';
import { find, recordFact, type Tx, type Viewer } from '#platform';
import { openCase } from '../open-case.js';
import { crisisWords } from './crisis-words.js';

/**
 * Looks at what a minor is about to send to others. A cry for help opens a case of the first severity and shows the writer,
 * and nobody else, where they are heard; the text itself goes its way (safety.md, K-25: never punished, never blocked).
 */
export async function noteCrisis(
  tx: Tx,
  viewer: Viewer,
  subjectId: string,
  texts: readonly (string | null | undefined)[],
): Promise<void> {
  if (viewer.personId === null || !texts.some((text) => text && crisisWords(text))) return;
  const writer = await find(tx, Person, viewer.personId);
  if (!writer || !isWardNow(writer)) return;
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
