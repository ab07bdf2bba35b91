// What the queue of cases needs to know of agreements: whether one still waits, and how a decision is taken back.
import { defineCasePeople, defineUndo, defineWaiting } from '#moderation';
import { peopleOfSides } from '#offers';
import { advance, find, type Tx } from '#platform';
import { Agreement } from './agreement.entity.js';
import { agreementProcess } from './agreement.process.js';
import { lockAgreement } from './lock-deal.js';

/** Both sides and everybody who signs. */
export async function agreementPeople(tx: Tx, agreementId: string): Promise<string[]> {
  const agreement = await find(tx, Agreement, agreementId);
  if (!agreement) return [];
  const people = await peopleOfSides(tx, agreement);
  return [...new Set([...agreement.partyIds, ...(people ? [people.mentor, ...people.team] : [])])];
}
defineCasePeople('agreement', agreementPeople);

defineWaiting('AGREEMENT_REVIEW', async (tx, agreementId) => {
  const agreement = await find(tx, Agreement, agreementId);
  return agreement?.status === 'IN_REVIEW';
});

// A clearance is taken back while nobody has signed. A blocked agreement has given back what it took of the ask, which
// somebody else may have by now: that is not undone but offered anew.
defineUndo('AGREEMENT_REVIEW', async (tx, viewer, { subjectId }) => {
  const agreement = await lockAgreement(tx, viewer, subjectId);
  await advance(tx, agreementProcess, agreement, 'reopen', viewer, { change: { signBy: null } });
});
