import type { Locale } from '#kernel';
import { type Database, say } from '#platform';
import { demoPeople, roleOf } from '../people.js';
import { adminExamples } from './admin.examples.js';
import { type Example, EXAMPLE_ROLES, type ExampleRole } from './example.js';
import { leadExamples } from './lead.examples.js';
import { mentorExamples } from './mentor.examples.js';
import { nobodyExamples } from './nobody.examples.js';

export const examples: readonly Example[] = [...nobodyExamples, ...leadExamples, ...mentorExamples, ...adminExamples];

export interface FilledExample {
  readonly name: string;
  readonly role: ExampleRole;
  readonly title: string;
  readonly document: string;
  readonly variables: object;
  /** Who says it; null for a visitor. */
  readonly email: string | null;
  /** False while no row is in the state that it needs. */
  readonly isPlayable: boolean;
}

export interface FilledExamples {
  readonly roles: readonly { readonly role: ExampleRole; readonly title: string; readonly email: string | null }[];
  readonly examples: readonly FilledExample[];
}

/** Everything that the editor offers, filled from what stands in the database now. */
export async function fillExamples(database: Database, locale: Locale): Promise<FilledExamples> {
  const people = await demoPeople(database);
  const standard = (role: ExampleRole): string | null =>
    people.find((person) => roleOf(person) === role && (role !== 'mentor' || person.verification === 'VERIFIED'))
      ?.email ?? null;
  const emails = new Map(EXAMPLE_ROLES.map((role) => [role, role === 'nobody' ? null : standard(role)]));
  const filled = examples.map(async (example): Promise<FilledExample> => {
    const { name, role, document, variables = {}, fill } = example;
    const row = fill && (await database.row<{ email: string | null; variables: object }>(fill()));
    const email = row?.email ?? emails.get(role) ?? null;
    const isPlayable = fill ? row !== null : role === 'nobody' || email !== null;
    const title = say(locale, `stage.example.${name}`);
    return { name, role, title, document, variables: row?.variables ?? variables, email, isPlayable };
  });
  return {
    roles: EXAMPLE_ROLES.map((role) => ({
      role,
      title: say(locale, `stage.role.${role}.short`),
      email: emails.get(role) ?? null,
    })),
    examples: await Promise.all(filled),
  };
}
