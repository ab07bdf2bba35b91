// Clubs: the organisations that run events. So far only what an award needs to say where it was won.
import { column, defineNode, defineReadModel, loaderById, type Tables } from '#platform';
import { Club } from './club.entity.js';
import { Clubs1763800000050 } from './migrations/1763800000050-clubs.js';

export { Club } from './club.entity.js';
export { homeClub } from './home-club.js';

export const clubById = loaderById(Club);
export const clubModel = defineReadModel({
  type: 'Club',
  always: { id: column('id'), slug: column('slug'), name: column('name') },
  fields: {},
});
export const clubsTables: Tables = { entities: [Club], migrations: [Clubs1763800000050] };

// Clubs are public.
defineNode('club', 'Club', (id, { load }) => load(clubById, id));
