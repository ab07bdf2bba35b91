import type { Sql } from '#platform';

export const EXAMPLE_ROLES = ['nobody', 'lead', 'mentor', 'admin'] as const;
export type ExampleRole = (typeof EXAMPLE_ROLES)[number];

export interface Example {
  /** Its title is the text `stage.example.<name>`. */
  readonly name: string;
  readonly role: ExampleRole;
  readonly document: string;
  /** Variables that need nothing of the database. */
  readonly variables?: object;
  /**
   * Finds the row it is about: one row with `variables` (JSON) and the `email` of the demo person who may do it. Without
   * such a row the example waits for one.
   */
  readonly fill?: () => Sql;
}

/** The password of all demo people, as `npm start` prints it. */
export const DEMO_PASSWORD = 'asar-demo-2026';
