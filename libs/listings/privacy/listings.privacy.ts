import { closeCasesOf } from '#moderation';
import { advance, defineErasure, defineFileKeeper, definePersonalData, systemViewer, type Tx } from '#platform';
import { In } from 'typeorm';
import { Listing } from '../listing.entity.js';
import { listingProcess } from '../listing.process.js';

const TEXTS =
  `title summary problem solution city mentoring_topics use_of_funds planned_milestones cover_id attachment_ids
  review_note slug words letters`.replaceAll(/\s+/g, ' ');

definePersonalData('listings', {
  about: 'A team’s project, as the team wrote it.',
  keptFor: 'until the last member of the team is gone',
  of: 'team_id in (select team_id from team_members where person_id = $1)',
  place: 'PROJECTS 1',
  exported:
    'slug status title summary problem solution city language use_of_funds planned_milestones created_at published_at',
  cleared: TEXTS,
  plain: 'id team_id status edit_status sector_id stage language ask_currency award_id',
});

definePersonalData('listing_revisions', {
  about: 'Edits of a project.',
  keptFor: 'until the last member of the team is gone',
  of: 'listing_id in (select l.id from listings l join team_members m on m.team_id = l.team_id where m.person_id = $1)',
  cleared: 'content',
  plain: 'id listing_id changed_fields',
});

// A cover or an attachment of a team that goes on is the team's.
defineFileKeeper('exists (select 1 from listings l where l.cover_id = f.id or f.id = any(l.attachment_ids))');

/** The listings of teams in which nobody is left but the person. */
async function alone(tx: Tx, personId: string): Promise<Listing[]> {
  const teams: { team_id: string }[] = await tx.query(
    `select m.team_id from team_members m where m.person_id = $1 and not exists (
       select 1 from team_members o join persons p on p.id = o.person_id
       where o.team_id = m.team_id and o.person_id <> $1 and p.status <> 'ERASED')`,
    [personId],
  );
  const where = { teamId: In(teams.map(({ team_id: id }) => id)) };
  return tx.find(Listing, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

// Closing comes before the words go: whoever has an open offer is told by the fact.
defineErasure('the projects of a team of one', 15, async (tx, { id: personId }) => {
  for (const listing of await alone(tx, personId)) {
    if (listingProcess.can(listing, 'closeForErased', systemViewer)) {
      await advance(tx, listingProcess, listing, 'closeForErased', systemViewer, { data: { title: '—' } });
    }
    await closeCasesOf(tx, systemViewer, listing.id, ['LISTING_REVIEW'], 'case.personErased');
    await tx.query(
      `update listings set title = '—', summary = '', problem = '', solution = '', city = '', mentoring_topics = '{}',
         use_of_funds = null, planned_milestones = '[]', cover_id = null, attachment_ids = '{}', review_note = null,
         slug = replace(id, '_', '-') where id = $1`,
      [listing.id],
    );
    await tx.query(`update listing_revisions set content = '{}' where listing_id = $1`, [listing.id]);
  }
});
