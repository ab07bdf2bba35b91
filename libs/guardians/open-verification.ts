// What an admin should look at twice before a guardian is verified; each flag has a text `risk.<code>`.
import { sharingDevice } from '#accounts';
import { openCase } from '#moderation';
import type { Tx, Viewer } from '#platform';
import type { Guardianship } from './guardianship.entity.js';

/** One guardian of many children is a question, no offence (safety.md, K-5). */
const MANY_WARDS = 5;

const FLAGS = `
  select array_remove(array[
    case when g.evidence_file_id is null then 'NO_EVIDENCE' end,
    case when g.evidence_kind = 'PAPER' then 'PAPER_FORM' end,
    case when (select count(*) from guardianships o where o.status in ('REQUESTED', 'ACCEPTED', 'VERIFIED')
      and (o.email = g.email or o.guardian_id = g.guardian_id)) > $2 then 'MANY_WARDS' end,
    case when exists (select 1 from persons w join persons p on p.id = g.guardian_id
      where w.id = g.ward_id and w.phone_digest = p.phone_digest) then 'SAME_PHONE' end,
    case when exists (select 1 from persons p where p.id = g.guardian_id and p.status <> 'ACTIVE') then 'SUSPENDED' end
  ], null) as flags
  from guardianships g where g.id = $1`;

type Hint = (tx: Tx, pair: { readonly wardId: string; readonly guardianId: string }) => Promise<readonly string[]>;
const hints: Hint[] = [];

/** Libraries above say what else an admin should look at, by flags; a hint refuses nothing. */
export function defineGuardianHint(hint: Hint): void {
  hints.push(hint);
}

// One browser for both is what a pupil needs who answers for the mother, and what many families have (safety.md, K-4).
defineGuardianHint(async (tx, { wardId, guardianId }) =>
  (await sharingDevice(tx, guardianId, [wardId])).length > 0 ? ['SAME_DEVICE'] : [],
);

async function flagsOf(tx: Tx, { id, wardId, guardianId }: Guardianship): Promise<string[]> {
  const rows: { flags: string[] }[] = await tx.query(FLAGS, [id, MANY_WARDS]);
  const flags = rows[0]?.flags ?? [];
  if (guardianId !== null) for (const hint of hints) flags.push(...(await hint(tx, { wardId, guardianId })));
  return flags;
}

/** Asks an admin to look at who the guardian is; joins the case that is open. */
export async function openVerification(tx: Tx, viewer: Viewer, guardianship: Guardianship): Promise<void> {
  await openCase(tx, {
    kind: 'GUARDIAN_VERIFICATION',
    subjectId: guardianship.id,
    riskFlags: await flagsOf(tx, guardianship),
    settledFlags: guardianship.evidenceFileId === null ? [] : ['NO_EVIDENCE'],
    openedBy: viewer,
  });
}
