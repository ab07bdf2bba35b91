// Who is told what when something happens, as rows that features register: fact → recipients, subject, page. The sentence
// is the text `notification.<fact>`; the mail's second paragraph, where there is one, is `notification.<fact>.more`.
import type { Sum } from '#kernel';
import type { Database, ReadFact } from '#platform';

export type NoticeParams = Readonly<Record<string, string | number | Sum>>;

export interface NoticeContext {
  readonly database: Database;
}

export interface NotificationRow {
  /** The ids of the persons to be told; who did it is left out unless `evenActor`. */
  readonly to: (fact: ReadFact, context: NoticeContext) => Promise<readonly string[]>;
  /** The aggregate it is about; by default the fact's own subject. */
  readonly subject?: (fact: ReadFact) => string;
  /** The page behind the language: `/offers/offer_…`. */
  readonly path: (fact: ReadFact) => string;
  readonly params?: (fact: ReadFact, context: NoticeContext) => Promise<NoticeParams>;
  /** Also by mail. */
  readonly mail?: boolean;
  readonly evenActor?: boolean;
  /** Another text than the fact's own: one fact may say different things to two sides. */
  readonly kind?: string;
  /**
   * What comes in a row about one subject is one notice: makes the parameters of both out of those of the notice before, as
   * they are stored, and of this one.
   */
  readonly joined?: (before: Readonly<Record<string, unknown>>, now: NoticeParams) => NoticeParams;
}

const rows = new Map<string, NotificationRow[]>();

/** `defineNotifications({ 'offer.made': { to, path, params, mail: true } })`; an array tells different people different things. */
export function defineNotifications(table: Record<string, NotificationRow | readonly NotificationRow[]>): void {
  for (const [action, row] of Object.entries(table)) {
    rows.set(action, [
      ...(rows.get(action) ?? []),
      ...(Array.isArray(row) ? (row as NotificationRow[]) : [row as NotificationRow]),
    ]);
  }
}

export function notificationRows(action: string): readonly NotificationRow[] {
  return rows.get(action) ?? [];
}

/** Every kind that can be sent, for the test that each has its text. */
export function notificationKinds(): string[] {
  return [...rows].flatMap(([action, list]) => list.map(({ kind }) => kind ?? action));
}

type Redirect = (database: Database, personIds: readonly string[]) => Promise<readonly string[]>;
let redirect: Redirect | undefined;

/** Says once who reads for those who cannot: what is meant for a child profile goes to its guardians. */
export function redirectNotices(redirects: Redirect): void {
  if (redirect && redirect !== redirects) throw new Error('Notices are redirected in one place');
  redirect = redirects;
}

export async function readersOf(database: Database, personIds: readonly string[]): Promise<readonly string[]> {
  return redirect ? redirect(database, personIds) : personIds;
}
