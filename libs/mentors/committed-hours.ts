import type { Tx } from '#platform';

let expression: string | undefined;

/**
 * How many hours a month a mentor has promised: a trusted scalar SQL expression over `m`, the row of `mentors`. Offers and
 * agreements stand above this library and say it once; nobody has promised anything while nobody has.
 */
export function defineCommittedHours(sqlExpression: string): void {
  if (expression !== undefined) throw new Error('The committed hours are counted in two ways');
  expression = sqlExpression;
}

export function hoursExpression(): string {
  return expression ?? '0';
}

/** The same inside a transaction that has locked the mentor. */
export async function committedHoursOf(tx: Tx, mentorId: string): Promise<number> {
  const rows: { hours: number }[] = await tx.query(
    `select (${hoursExpression()})::int as hours from mentors m where m.id = $1`,
    [mentorId],
  );
  return rows[0]?.hours ?? 0;
}
