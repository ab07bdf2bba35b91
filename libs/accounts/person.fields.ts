import { defineNode, fields, fileById, type GraphContext, problem, restrictedFields } from '#platform';
import { PersonConnection } from './accounts.resolver.js';
import { ageBandOf, isAdult } from './age.js';
import { mayKnowPerson, mayMeetPerson } from './person-readers.js';
import { Person } from './person.entity.js';
import { personById } from './person.loaders.js';
import { isMailboxProven } from './proof/prove-mailbox.js';
import { ViewerType } from './viewer.type.js';

/** The person behind a Viewer; they were there a moment ago, so none means that they have just been erased. */
async function self({ personId }: ViewerType, { load }: GraphContext): Promise<Person> {
  const person = await load(personById, personId);
  if (!person) throw problem('UNAUTHENTICATED');
  return person;
}

fields(Person, {
  avatar: async (person, _, context) =>
    person.avatarId !== null && (await mayKnowPerson(person, context)) ? context.load(fileById, person.avatarId) : null,
  ageBand: async (person, _, context) => ((await mayKnowPerson(person, context)) ? ageBandOf(person) : null),
});
restrictedFields(Person, {
  fullName: async (person, _, context) => ((await mayKnowPerson(person, context)) ? person.fullName : null),
  city: async (person, _, context) => ((await mayKnowPerson(person, context)) ? person.city : null),
});

fields(PersonConnection, { totalCount: ({ count }) => count?.() ?? 0 });

fields(ViewerType, {
  person: (viewer, _, context) => self(viewer, context),
  email: async (viewer, _, context) => (await self(viewer, context)).email ?? '',
  emailVerified: async (viewer, _, context) => (await self(viewer, context)).emailVerifiedAt !== null,
  isMinor: async (viewer, _, context) => !isAdult(await self(viewer, context)),
  hasPassword: async (viewer, _, context) => (await self(viewer, context)).passwordHash !== null,
  isMailboxProven: async (viewer, _, context) =>
    isMailboxProven(context.database.dataSource.manager, await self(viewer, context), context.viewer),
  hasPhone: async (viewer, _, context) => (await self(viewer, context)).phoneDigest !== null,
  isAdmin: async (viewer, _, context) => (await self(viewer, context)).isAdmin,
});

// Adults are shown to anyone by display name and city; a minor to whoever knows them or meets them on a public page.
defineNode('person', 'Person', async (id, context) => {
  const person = await context.load(personById, id);
  return person && person.status !== 'ERASED' && (await mayMeetPerson(person, context)) ? person : null;
});
