import { definePersonalData, definePlainTables } from '#platform';

const evidence = 'what was reported about safety stays, also when an account goes (safety.md, K-13)';

definePersonalData('moderation_cases', {
  about: 'What an admin had to decide, and how.',
  keptFor: 'three years',
  of: 'subject_id = $1 or $1 = any(about_ids)',
  kept: { opened_because: evidence, decided_because: evidence },
  plain: 'id kind status subject_id flag_codes assignee_id decided_by_id severity about_ids',
});

definePersonalData('case_reports', {
  about: 'What somebody reported, in their words.',
  keptFor: 'three years',
  of: 'person_id = $1',
  place: 'RECORD 1',
  exported: 'words topic reported_at',
  guardianGets: 'false',
  kept: { words: evidence },
  plain: 'case_id person_id topic',
});

definePersonalData('concerns', {
  about: 'What somebody without an account reported.',
  keptFor: 'three years',
  of: 'false and $1::text is null',
  kept: { words: evidence, contact_sealed: 'sealed; to answer whoever reported', page: evidence },
  plain: 'id case_id topic sender_digest locale',
});

definePersonalData('masked_texts', {
  about: 'Texts as they were written, where others read them without contacts.',
  keptFor: 'three years',
  of: 'author_id = $1',
  kept: { text_sealed: 'sealed; only an admin opens it, and each look is on record' },
  plain: 'id subject_id path kinds author_id',
});

definePersonalData('blocks', {
  about: 'Who wants nothing to do with whom.',
  keptFor: 'until one of the two is gone',
  of: '$1 in (blocker_id, blocked_id, placed_by_id)',
  order: 40,
  deleted: true,
});

definePlainTables({
  moderation_reasons: 'The reasons an admin can give, in three languages.',
  help_lines: 'Telephone numbers of help lines.',
});
