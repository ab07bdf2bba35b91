// Who makes an agreement and who signs it: the mentor, the team's lead, and the payee of a seed when that is another
// person. One statement reads all of it; inside the accepting transaction it also keeps these rows as they are.
import { requireAdult } from '#accounts';
import type { Locale } from '#kernel';
import { problem } from '#platform';
import type { EntityManager } from 'typeorm';
import type { SignatoryRole } from '../signing/signatory.entity.js';

export interface Party {
  readonly personId: string;
  readonly role: SignatoryRole;
  readonly name: string;
  readonly locale: Locale;
}

export interface Parties {
  readonly team: string;
  readonly listing: string;
  /** Who receives the seed; null when there is none. */
  readonly payee: { readonly id: string; readonly name: string; readonly kind: 'PERSON' | 'INSTITUTION' } | null;
  /** The mentor first, then the team's lead, then the payee. */
  readonly signatories: readonly Party[];
}

interface PersonRow {
  readonly id: string;
  readonly birthDateSealed: string;
  readonly fullName: string;
  readonly locale: Locale;
  readonly status: string;
}
interface Row {
  readonly team: string;
  readonly listing: string;
  readonly hasSeed: boolean;
  readonly mentor: PersonRow;
  readonly lead: PersonRow | null;
  readonly payee: { id: string; name: string; kind: 'PERSON' | 'INSTITUTION' } | null;
  readonly payeePerson: PersonRow | null;
}

const person = (
  alias: string,
): string => `json_build_object('id', ${alias}.id, 'birthDateSealed', ${alias}.birth_date_sealed,
  'fullName', ${alias}.full_name, 'locale', ${alias}.locale, 'status', ${alias}.status)`;

const PARTIES = `
  select t.name as team, l.title as listing, o.seed_minor is not null as "hasSeed", ${person('mp')} as mentor,
    (select ${person('lp')} from persons lp where lp.id = tm.person_id) as lead,
    (select json_build_object('id', y.id, 'name', y.name, 'kind', y.kind) from payees y where y.id = t.payee_id) as payee,
    (select ${person('yp')} from payees y join persons yp on yp.id = y.person_id where y.id = t.payee_id) as "payeePerson"
  from offers o
  join mentors m on m.id = o.mentor_id
  join persons mp on mp.id = m.person_id
  join teams t on t.id = o.team_id
  join team_members tm on tm.team_id = t.id and tm.role = 'LEAD'
  join listings l on l.id = o.listing_id
  where o.id = $1`;

const LOCKS = ` for share of mp, m, t, tm`;

/** Reads the parties of an offer's agreement; throws what keeps one of them from signing. */
export async function readParties(manager: EntityManager, offerId: string, mode: 'read' | 'lock'): Promise<Parties> {
  const rows: Row[] = await manager.query(PARTIES + (mode === 'lock' ? LOCKS : ''), [offerId]);
  const row = rows[0];
  if (!row?.lead) throw problem('NOT_FOUND');
  const { team, listing, hasSeed, mentor, lead, payee, payeePerson } = row;
  const receives = hasSeed ? payeePerson : null;
  const isOther = receives !== null && receives.id !== lead.id && receives.id !== mentor.id;
  const signing: [PersonRow, SignatoryRole][] = [
    [mentor, 'MENTOR'],
    [lead, 'TEAM_MEMBER'],
    ...(isOther ? [[receives, 'TEAM_MEMBER'] as [PersonRow, SignatoryRole]] : []),
  ];
  for (const [signatory] of signing) requireAbleToSign(signatory);
  return {
    team,
    listing,
    payee: hasSeed ? payee : null,
    signatories: signing.map(([{ id, fullName, locale }, role]) => ({ personId: id, role, name: fullName, locale })),
  };
}

function requireAbleToSign(signatory: PersonRow): void {
  if (signatory.status !== 'ACTIVE') throw problem('INVALID_STATE', { about: 'party' });
  requireAdult(signatory);
}
