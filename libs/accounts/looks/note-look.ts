// An admin may look at a minor's data, and the look is a fact that the guardian sees: which admin, at what, in which
// operation, and for which case. Field functions wait for it before they show anything; a look that cannot be written down
// does not happen. One fact for each admin, minor, kind and hour.
import { clock, hours } from '#kernel';
import { type GraphContext, loader, recordFact, sql, type Tx, type Viewer } from '#platform';

export const LOOK_KINDS = [
  'PERSON',
  'SEARCH',
  'GUARDIANSHIP',
  'EVIDENCE',
  'LISTING',
  'OFFER',
  'AGREEMENT',
  'MESSAGE',
  'EXPORT',
] as const;
export type LookKind = (typeof LOOK_KINDS)[number];

type Reason = (tx: Tx, adminId: string) => Promise<string | null>;
let reasonOf: Reason = () => Promise.resolve(null);

/** Says, once, for which case an admin is looking. */
export function defineLookReason(reason: Reason): void {
  reasonOf = reason;
}

const keyOf = (wardId: string, what: LookKind): string => `${wardId} ${what}`;

/** Writes down the looks of one request that nobody has written down within the hour. */
async function writeLooks(tx: Tx, viewer: Viewer, keys: readonly string[]): Promise<void> {
  const adminId = viewer.personId ?? '';
  const ids = [...new Set(keys.map((key) => key.split(' ')[0] ?? ''))];
  const wards = await rowsOf<{ id: string }>(
    tx,
    sql`select id from persons where id = any(${ids}) and is_ward and id <> ${adminId} order by id`,
  );
  if (wards.length === 0) return;
  const hour = new Date(Math.floor(clock.now().getTime() / hours(1)) * hours(1));
  const caseId = await reasonOf(tx, adminId);
  const operation = viewer.request.operation ?? '';
  for (const { id } of wards) {
    await tx.query(`select pg_advisory_xact_lock(hashtext('look'), hashtext($1))`, [id]);
    const known = await rowsOf<{ what: string }>(
      tx,
      sql`select data::jsonb ->> 'what' as what from facts
        where actor_id = ${adminId} and at >= ${hour} and action = 'ward.lookedAt' and subject_id = ${id}`,
    );
    for (const what of LOOK_KINDS) {
      if (!keys.includes(keyOf(id, what)) || known.some((look) => look.what === what)) continue;
      await recordFact(tx, viewer, { action: 'ward.lookedAt', subject: id, data: { what, operation, caseId } });
    }
  }
}

async function rowsOf<Row>(tx: Tx, { text, values }: ReturnType<typeof sql>): Promise<Row[]> {
  return (await tx.query(text, values)) as Row[];
}

/** All looks of one request at once: each is asked for as often as there are fields, and written once. */
const looks = loader<string, true>(
  'looks',
  async (keys, { database, viewer }) => {
    await database.systemTransaction((tx) => writeLooks(tx, viewer, keys));
    return new Map(keys.map((key) => [key, true]));
  },
  () => true,
);

/** Call and await it before an admin is shown something of a person; it does nothing for others, and for adults. */
export async function noteLook(
  { viewer, load }: Pick<GraphContext, 'viewer' | 'load'>,
  personId: string,
  what: LookKind,
): Promise<void> {
  if (viewer.isAdmin && viewer.personId !== personId) await load(looks, keyOf(personId, what));
}
