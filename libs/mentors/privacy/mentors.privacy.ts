import { closeCasesOf } from '#moderation';
import { advance, defineErasure, definePersonalData, definePlainTables, change, systemViewer } from '#platform';
import { Mentor } from '../mentor.entity.js';
import { mentorProcess } from '../mentor.process.js';

definePersonalData('mentors', {
  about: 'What a mentor says of themselves, and whether they have been checked.',
  keptFor: 'until the account is deleted',
  of: 'person_id = $1',
  place: 'RELATIONS 5',
  exported:
    `slug headline bio topics languages city hours_per_month verification decided_because submitted_at verified_at
    cleared_until created_at`.replaceAll(/\s+/g, ' '),
  cleared: 'slug headline bio topics city decided_because search_text',
  plain: 'id person_id languages ticket_min_currency ticket_max_currency verification',
});

definePersonalData('mentor_checks', {
  about: 'What an admin has checked of a mentor, and until when that is good.',
  keptFor: 'until the account is deleted',
  of: 'mentor_id in (select id from mentors where person_id = $1)',
  place: 'RELATIONS 6',
  exported: 'item is_checked valid_until recorded_at',
  order: 29,
  deleted: true,
});

definePlainTables({
  mentor_sectors: 'Which sectors a mentor knows.',
  sectors: 'Sectors, in three languages.',
});

defineErasure('the mentor', 30, async (tx, { id: personId }) => {
  const mentor = await tx.findOne(Mentor, { where: { personId }, lock: { mode: 'pessimistic_write' } });
  if (!mentor) return;
  if (mentorProcess.can(mentor, 'forget', systemViewer)) {
    await advance(tx, mentorProcess, mentor, 'forget', systemViewer);
  }
  await closeCasesOf(tx, systemViewer, mentor.id, ['MENTOR_VERIFICATION'], 'case.personErased');
  await change(tx, mentor, {
    slug: mentor.id.replace('_', '-'),
    headline: '',
    bio: '',
    topics: [],
    city: null,
    decidedBecause: null,
    clearedUntil: null,
  });
});
