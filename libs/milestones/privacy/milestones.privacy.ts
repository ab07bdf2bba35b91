import { defineFileKeeper, definePersonalData } from '#platform';

const deal = 'part of the deal that both sides signed; it shows what money was released for';

definePersonalData('milestones', {
  about: 'What a team has promised to do.',
  keptFor: 'as long as the agreement',
  of: 'team_id in (select team_id from team_members where person_id = $1)',
  kept: { title: deal, criteria: deal },
  plain: 'id agreement_id deal_id team_id mentor_id amount_currency status',
});

definePersonalData('evidence', {
  about: 'What shows that a milestone is done.',
  keptFor: 'as long as the agreement',
  of: 'submitted_by_id = $1',
  place: 'DEALS 7',
  exported: 'milestone_id note links submitted_at',
  kept: { note: deal, links: deal },
  plain: 'id milestone_id submitted_by_id',
});

definePersonalData('evidence_files', {
  about: 'Files that show that a milestone is done.',
  keptFor: 'as long as the agreement',
  of: 'evidence_id in (select id from evidence where submitted_by_id = $1)',
  plain: 'evidence_id file_id',
});

defineFileKeeper('exists (select 1 from evidence_files e where e.file_id = f.id)');
defineFileKeeper('exists (select 1 from releases r where r.receipt_file_id = f.id)');
