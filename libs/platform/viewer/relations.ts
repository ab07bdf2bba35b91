// Features register how a person is related to their rows; one SQL statement reads all of it.
import type { Locale } from '#kernel';
import { createHash } from 'node:crypto';
import type { Viewer, ViewerState } from './viewer.js';

const relations = new Map<string, string>();

/**
 * Registers a relation: a scalar SQL expression over `p` (the row of `persons`) that gives JSON. Returns its reader.
 * `defineRelation<Record<string, TeamRole>>('teams', "select coalesce(json_object_agg(…)) from team_members …", {})`
 */
export function defineRelation<T>(name: string, select: string, whenNone: T): (viewer: Viewer) => T {
  relations.set(name, select);
  return (viewer) => (viewer.relation(name) ?? whenNone) as T;
}

interface StateRow {
  is_admin: boolean;
  is_email_verified: boolean;
  status: string;
  suspension_reason: string | null;
  locale: Locale;
  relations: Record<string, unknown>;
}

export interface NamedQuery {
  query(statement: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

let statement: { name: string; text: string } | undefined;

function stateStatement(): { name: string; text: string } {
  if (!statement) {
    const members = [...relations].map(([name, select]) => `'${name}', (${select})`);
    const text = `select p.is_admin, p.email_verified_at is not null as is_email_verified, p.status, p.suspension_reason, p.locale,
      json_build_object(${members.join(', ')}) as relations
      from persons p where p.id = $1 and p.status <> 'ERASED'`;
    statement = { name: `viewer_${createHash('sha256').update(text).digest('hex').slice(0, 12)}`, text };
  }
  return statement;
}

/** SQL and values that read a viewer's state; `lock` keeps a suspension or a withdrawal out until the commit. */
export function viewerStateQuery(personId: string, lock: boolean): { name: string; text: string; values: unknown[] } {
  const { name, text } = stateStatement();
  return lock
    ? { name: `${name}_lock`, text: `${text} for share of p`, values: [personId] }
    : { name, text, values: [personId] };
}

export function stateOf(row: unknown): ViewerState | null {
  if (!row) return null;
  const found = row as StateRow;
  return {
    isAdmin: found.is_admin,
    isEmailVerified: found.is_email_verified,
    isSuspended: found.status === 'SUSPENDED',
    suspensionReason: found.suspension_reason,
    locale: found.locale,
    relations: found.relations,
  };
}
