// What the family hears. A child profile reads nothing itself: what is meant for the child goes to those who act for it.
import { defineNotifications, type NoticeContext, redirectNotices, type NotificationRow } from '#notifications';
import { raw, type ReadFact, sql } from '#platform';
import { kindsNamedBy, namedConsents } from './consent-texts/consent-names.js';
import { HELD_BY } from './handover/who-hands-over.js';

interface Family {
  readonly wardId: string;
  readonly ward: string;
  readonly guardianId: string | null;
  readonly guardian: string;
  readonly others: readonly string[];
  /** Another guardian’s pause stands. */
  readonly isStillPaused: boolean;
  readonly hasEvidence: boolean;
  readonly isHeld: boolean;
}

async function familyOf({ subjectId }: ReadFact, { database }: NoticeContext): Promise<Family> {
  const row = await database.row<Family>(sql`
    select g.ward_id as "wardId", w.full_name as ward, g.guardian_id as "guardianId",
      coalesce(p.full_name, g.invited_name) as guardian, g.evidence_file_id is not null as "hasEvidence", w.is_held as "isHeld",
      array(select o.guardian_id from guardianships o where o.ward_id = g.ward_id and o.id <> g.id and o.status = 'VERIFIED'
        and o.guardian_id is not null) as others,
      exists (select 1 from guardianships o where o.ward_id = g.ward_id and o.id <> g.id and o.status = 'VERIFIED'
        and o.paused_at is not null) as "isStillPaused"
    from guardianships g join persons w on w.id = g.ward_id left join persons p on p.id = g.guardian_id
    where g.id = ${subjectId}`);
  if (!row) throw new Error(`There is no guardianship ${subjectId}`);
  return row;
}

const ward: NotificationRow['to'] = async (fact, context) => [(await familyOf(fact, context)).wardId];
const guardian: NotificationRow['to'] = async (fact, context) => {
  const { guardianId } = await familyOf(fact, context);
  return guardianId === null ? [] : [guardianId];
};
const wardAndOthers: NotificationRow['to'] = async (fact, context) => {
  const family = await familyOf(fact, context);
  return [family.wardId, ...family.others];
};
type Who = (family: Family, fact: ReadFact) => readonly (string | null)[];
const who =
  (chosen: Who): NotificationRow['to'] =>
  async (fact, context) =>
    chosen(await familyOf(fact, context), fact).filter((id) => id !== null);

// The product pauses for the second guardian what the first had paused and the pupil has parted with: that guardian decides.
const isKept = ({ actorId }: ReadFact): boolean => actorId === null;

const everybody: NotificationRow['to'] = async (fact, context) => {
  const family = await familyOf(fact, context);
  return [family.wardId, ...(family.guardianId === null ? [] : [family.guardianId]), ...family.others];
};

const params: NotificationRow['params'] = async (fact, context) => {
  const family = await familyOf(fact, context);
  return {
    ward: family.ward,
    guardian: family.guardian,
    reason: String(fact.data['reason'] ?? ''),
    kind: String(fact.data['kind'] ?? ''),
  };
};

/** What was allowed with the acceptance is told with it, and whether there is anything to look at yet. */
const acceptance: NotificationRow['params'] = async (fact, context) => {
  const { guardian, hasEvidence } = await familyOf(fact, context);
  const kinds = (fact.data['consents'] ?? []) as string[];
  return {
    guardian,
    proof: hasEvidence ? 'given' : 'awaited',
    allowed: kinds.length > 0 ? 'some' : 'none',
    ...namedConsents(kinds),
  };
};

const aloneGranted = (fact: ReadFact): boolean => fact.data['asPartOf'] === undefined;

const row = (to: NotificationRow['to'], more: Partial<NotificationRow> = {}): NotificationRow => ({
  to,
  path: () => '/my/family',
  params,
  ...more,
});

/** Who stands behind somebody, to the last day; not who was their guardian once. */
export async function guardiansToTheLast({ subjectId }: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(sql`
    select distinct g.guardian_id as id from guardianships g where g.ward_id = ${subjectId} and ${raw(HELD_BY)}`);
  return rows.map(({ id }) => id);
}

const isHeld = async ({ subjectId }: ReadFact, { database }: NoticeContext): Promise<boolean> =>
  (await database.row(sql`select 1 from persons where id = ${subjectId} and is_held`)) !== null;

const personAndGuardians: NotificationRow['to'] = async (fact, context) =>
  (await isHeld(fact, context)) ? [] : [fact.subjectId, ...(await guardiansToTheLast(fact, context))];
/** Of a child without an account, who has to be given one. */
const holders: NotificationRow['to'] = async (fact, context) =>
  (await isHeld(fact, context)) ? guardiansToTheLast(fact, context) : [];

export async function nameOf(
  { subjectId, data }: ReadFact,
  { database }: NoticeContext,
): Promise<Record<string, string | number>> {
  const found = await database.row<{ name: string }>(
    sql`select full_name as name from persons where id = ${subjectId}`,
  );
  return { ward: found?.name ?? '', days: Number(data['inDays'] ?? 0) };
}

defineNotifications({
  'guardianship.accepted': row(wardAndOthers, { kind: 'guardianship.accepted.allowed', params: acceptance }),
  'guardianship.refused': row(ward, { mail: true }),
  'guardianship.verified': [
    // Who acts for a child without an account is told as the guardian, once.
    row(
      who(({ isHeld, wardId }) => (isHeld ? [] : [wardId])),
      { mail: true, kind: 'guardianship.verified.ward' },
    ),
    row(guardian, { mail: true, kind: 'guardianship.verified.guardian' }),
  ],
  'guardianship.declined': [
    row(ward, { kind: 'guardianship.declined.ward' }),
    row(guardian, { mail: true, kind: 'guardianship.declined.guardian' }),
  ],
  'guardianship.ended': row(everybody, { mail: true }),
  'guardianship.guardianSuspended': row(wardAndOthers, { mail: true }),
  'guardianship.guardianReinstated': row(wardAndOthers, { mail: true }),
  'consent.granted': row(
    who(({ wardId }, fact) => (aloneGranted(fact) ? [wardId] : [])),
    {
      kind: 'consents.granted',
      params: async ({ data }) => namedConsents([String(data['kind'])]),
      joined: (before, now) => namedConsents([...kindsNamedBy(before), ...kindsNamedBy(now)]),
    },
  ),
  'consent.withdrawn': row(wardAndOthers, { mail: true }),
  'ward.paused': [
    row(
      who(({ wardId }, fact) => (isKept(fact) ? [] : [wardId])),
      { mail: true },
    ),
    row(
      who(({ others }, fact) => (isKept(fact) ? [] : others)),
      { mail: true, kind: 'ward.paused.guardian' },
    ),
    row(
      who(({ wardId }, fact) => (isKept(fact) ? [wardId] : [])),
      { kind: 'ward.paused.kept' },
    ),
    row(
      who(({ guardianId }, fact) => (isKept(fact) ? [guardianId] : [])),
      { mail: true, kind: 'ward.paused.keptGuardian' },
    ),
  ],
  'ward.resumed': [
    row(
      who(({ wardId, isStillPaused }) => (isStillPaused ? [] : [wardId])),
      { mail: true },
    ),
    row(
      who(({ others, isStillPaused }) => (isStillPaused ? [] : others)),
      { mail: true, kind: 'ward.resumed.guardian' },
    ),
    row(
      who(({ wardId, others, isStillPaused }) => (isStillPaused ? [wardId, ...others] : [])),
      { mail: true, kind: 'ward.resumed.notYet' },
    ),
  ],
  'person.comesOfAge': [
    row(personAndGuardians, { params: nameOf, mail: true }),
    row(holders, { params: nameOf, mail: true, kind: 'person.comesOfAge.held' }),
  ],
  'person.cameOfAge': [
    row(personAndGuardians, { path: () => '/my', params: nameOf, mail: true }),
    row(holders, { params: nameOf, mail: true, kind: 'person.cameOfAge.held' }),
  ],
});

// Who made a profile hears of it while an admin looks; who comes second hears of the child once they are verified.
redirectNotices(async (database, personIds) => {
  const rows = await database.rows<{ id: string; guardianId: string | null }>(sql`
    select w.id, g.guardian_id as "guardianId" from persons w
      left join guardianships g on g.ward_id = w.id and (g.status = 'VERIFIED' or g.status = 'ACCEPTED'
        and not exists (select 1 from guardianships v where v.ward_id = w.id and v.verified_at is not null))
    where w.id = any(${[...personIds]}) and w.is_held`);
  if (rows.length === 0) return personIds;
  const held = new Set(rows.map(({ id }) => id));
  const guardians = rows.flatMap(({ guardianId }) => guardianId ?? []);
  return [...new Set([...personIds.filter((id) => !held.has(id)), ...guardians])];
});
