import { defineNode, fields, fileById, type GraphContext, problem } from '#platform';
import { PersonConnection } from './accounts.resolver.js';
import { isAdult } from './age.js';
import { Person } from './person.entity.js';
import { personById } from './person.loaders.js';
import { ViewerType } from './viewer.type.js';

/** The person behind a Viewer; they were there a moment ago, so none means that they have just been erased. */
async function self({ personId }: ViewerType, { load }: GraphContext): Promise<Person> {
  const person = await load(personById, personId);
  if (!person) throw problem('UNAUTHENTICATED');
  return person;
}

fields(Person, {
  avatar: ({ avatarId }, _, { load }) => (avatarId === null ? null : load(fileById, avatarId)),
});

fields(PersonConnection, { totalCount: ({ count }) => count?.() ?? 0 });

fields(ViewerType, {
  person: (viewer, _, context) => self(viewer, context),
  email: async (viewer, _, context) => (await self(viewer, context)).email,
  emailVerified: async (viewer, _, context) => (await self(viewer, context)).emailVerifiedAt !== null,
  isMinor: async (viewer, _, context) => !isAdult(await self(viewer, context)),
  isAdmin: async (viewer, _, context) => (await self(viewer, context)).isAdmin,
});

// Adults are shown to anyone by display name and city; minors come with their own rules.
defineNode('person', 'Person', async (id, { load }) => {
  const person = await load(personById, id);
  return person && person.status !== 'ERASED' ? person : null;
});
