// What the queue of cases needs to know of mentors: whether one still waits, and how a decision is taken back.
import { defineCasePeople, defineUndo, defineWaiting } from '#moderation';
import { advance, find, lock } from '#platform';
import { MentorCheck } from './mentor-check.entity.js';
import { Mentor } from './mentor.entity.js';
import { mentorProcess } from './mentor.process.js';

defineCasePeople('mentor', async (tx, mentorId) => {
  const mentor = await find(tx, Mentor, mentorId);
  return mentor ? [mentor.personId] : [];
});

defineWaiting('MENTOR_VERIFICATION', async (tx, mentorId) => {
  const mentor = await find(tx, Mentor, mentorId);
  return mentor?.verification === 'PENDING';
});

defineUndo('MENTOR_VERIFICATION', async (tx, viewer, { subjectId }) => {
  const mentor = await lock(tx, Mentor, subjectId);
  await advance(tx, mentorProcess, mentor, 'reopen', viewer, {
    change: { verifiedAt: null, clearedUntil: null, decidedBecause: null },
  });
  await tx.delete(MentorCheck, { mentorId: mentor.id });
});
