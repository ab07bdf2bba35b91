// How listings are read for pages: one statement for a whole page of cards or one project with all that hangs on it.
// Fields that depend on who asks are not here but in `listing.fields.ts`; what they look at is always read.
import {
  column,
  defineReadModel,
  fileRead,
  many,
  moneyColumns,
  needs,
  one,
  type Expression,
  type ReadModel,
} from '#platform';

const columns = (names: Readonly<Record<string, string>>): Record<string, Expression> =>
  Object.fromEntries(Object.entries(names).map(([name, of]) => [name, column(of)]));

export const sectorModel = defineReadModel({
  type: 'Sector',
  always: columns({ id: 'id', slug: 'slug' }),
  fields: { name: needs(columns({ names: 'names' })) },
});

export const teamModel = defineReadModel({
  type: 'Team',
  always: columns({ id: 'id', name: 'name', payeeId: 'payee_id' }),
  fields: {},
});

/** Whether a minor is among the members whom everybody sees. */
export const teamShowsWard = (teamId: string): string => `exists (
  select 1 from team_members sm join persons sp on sp.id = sm.person_id and sp.is_ward
  where sm.team_id = ${teamId} and ward_may(sp.id, 'PUBLICATION'))`;

export const listingModel = defineReadModel({
  type: 'Listing',
  always: columns({
    id: 'id',
    teamId: 'team_id',
    slug: 'slug',
    status: 'status',
    editStatus: 'edit_status',
    reviewNote: 'review_note',
    publishedAt: 'published_at',
    waitingSince: 'waiting_since',
    askOrder: 'ask_order',
    fundedOrder: 'funded_order',
    mentoringTopics: 'mentoring_topics',
    // In this language others write words of their own into it.
    language: 'language',
    hiddenAt: 'hidden_at',
  }),
  fields: {
    ...columns({
      version: 'version',
      title: 'title',
      summary: 'summary',
      problem: 'problem',
      solution: 'solution',
      stage: 'stage',
      city: 'city',
      useOfFunds: 'use_of_funds',
      plannedMilestones: 'planned_milestones',
      photosShown: 'photos_shown',
    }),
    showsMinor: (listing) => `(${listing}.is_ward_led or ${teamShowsWard(`${listing}.team_id`)})`,
    ask: moneyColumns('ask_minor', 'ask_currency'),
    accepted: moneyColumns('reserved_minor', 'ask_currency'),
    team: one(
      'teams',
      () => teamModel,
      (team, listing) => `${team}.id = ${listing}.team_id`,
    ),
    sector: one(
      'sectors',
      () => sectorModel,
      (sector, listing) => `${sector}.id = ${listing}.sector_id`,
    ),
    cover: one(
      'files',
      () => fileRead,
      (file, listing) => `${listing}.opens_cover and ${file}.id = ${listing}.cover_id`,
    ),
    attachments: many(
      'files',
      () => fileRead,
      (file, listing) =>
        `${listing}.opens_files and ${file}.id = any(${listing}.attachment_ids)
          order by array_position(${listing}.attachment_ids, ${file}.id)`,
    ),
  },
});

/** Rows of a search by relevance carry what they were ranked by. */
export const rankedListingModel: ReadModel = {
  ...listingModel,
  always: { ...listingModel.always, relevance: column('relevance') },
};
