// Who makes an agreement and who signs it: the mentor, the team's lead, for a lead under 18 one verified guardian (for a child
// the guardian alone), and the payee of a seed when that is another person. Inside the accepting transaction the rows are
// kept as they are; the guardianships have been locked before.
import { verdictOf, verifiedGuardiansOf } from '#guardians';
import type { Locale } from '#kernel';
import { problem } from '#platform';
import type { EntityManager } from 'typeorm';
import { ageClassOf, shortName, type AgeClass } from '../minors/age-class.js';
import type { SignatoryRole } from '../signing/signatory.entity.js';

export interface Party {
  readonly personId: string;
  readonly role: SignatoryRole;
  /** As it is frozen with the signature. */
  readonly name: string;
  /** As it stands in the documents. */
  readonly shown: string;
  readonly locale: Locale;
  /** Of whom the signature binds. */
  readonly ageClass: AgeClass;
  /** The minor for whom a guardian signs. */
  readonly onBehalfOf: { readonly id: string; readonly shown: string } | null;
  /** Signs because they receive the money. */
  readonly isPayee: boolean;
}

/** Whom the team's side binds: the lead, also when a guardian signs alone. */
export interface Bound {
  readonly personId: string;
  readonly shown: string;
  readonly locale: Locale;
  readonly ageClass: AgeClass;
}

export interface Parties {
  readonly team: string;
  readonly listing: string;
  readonly lead: Bound;
  /** Who receives the seed; null when there is none. */
  readonly payee: { readonly id: string; readonly name: string; readonly kind: 'PERSON' | 'INSTITUTION' } | null;
  /** The mentor first, then the team's lead, the guardian, the payee. */
  readonly signatories: readonly Party[];
}

interface PersonRow {
  readonly id: string;
  readonly birthDateSealed: string;
  readonly fullName: string;
  readonly locale: Locale;
  readonly status: string;
  readonly isHeld: boolean;
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
  'fullName', ${alias}.full_name, 'locale', ${alias}.locale, 'status', ${alias}.status, 'isHeld', ${alias}.is_held)`;

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
  for (const each of [mentor, receives]) if (each) requireSignsAlone(each);
  for (const each of [mentor, lead, receives]) requireActive(each);
  const bound = boundOf(lead);
  const guardian = bound.ageClass === 'ADULT' ? null : await guardianFor(manager, bound, mentor.id);
  // A guardian who also receives the money signs once: domain.md asks the payee only where it is another person.
  const isOther = receives !== null && ![lead.id, mentor.id, guardian?.personId].includes(receives.id);
  return {
    team,
    listing,
    lead: bound,
    payee: hasSeed ? payee : null,
    signatories: [
      partyOf(mentor, 'MENTOR'),
      ...(bound.ageClass === 'CHILD' ? [] : [{ ...partyOf(lead, 'TEAM_MEMBER'), ...bound }]),
      ...(guardian === null ? [] : [guardian]),
      ...(isOther ? [{ ...partyOf(receives, 'TEAM_MEMBER'), isPayee: true }] : []),
    ],
  };
}

/** The mentor and the payee bind themselves and nobody else. */
function requireSignsAlone(person: PersonRow): void {
  if (verdictOf(person, { act: 'SIGN' }) !== 'ALLOWED') throw problem('GUARDIAN_CONSENT_REQUIRED');
}

function requireActive(signatory: PersonRow | null): void {
  if (signatory && signatory.status !== 'ACTIVE') throw problem('INVALID_STATE', { about: 'party' });
}

function boundOf(lead: PersonRow): Bound {
  const ageClass = ageClassOf(lead);
  const shown = ageClass === 'ADULT' ? lead.fullName : shortName(lead.fullName);
  return { personId: lead.id, shown, locale: lead.locale, ageClass };
}

const partyOf = ({ id, fullName, locale }: PersonRow, role: SignatoryRole): Party => ({
  personId: id,
  role,
  name: fullName,
  shown: fullName,
  locale,
  ageClass: 'ADULT',
  onBehalfOf: null,
  isPayee: false,
});

/** The verified guardian who has stood longest, and is not the counterparty. */
async function guardianFor(manager: EntityManager, bound: Bound, mentorPersonId: string): Promise<Party> {
  const guardians = await verifiedGuardiansOf(manager, bound.personId);
  const guardian = guardians.find(({ guardianId }) => guardianId !== mentorPersonId);
  if (!guardian) {
    throw guardians.length > 0
      ? problem('CONFLICT_OF_INTEREST', { about: 'IS_GUARDIAN' })
      : problem('GUARDIAN_CONSENT_REQUIRED', { about: 'nobody' });
  }
  const { guardianId, fullName, locale } = guardian;
  return {
    personId: guardianId,
    role: 'GUARDIAN',
    name: fullName,
    shown: fullName,
    locale,
    ageClass: bound.ageClass,
    onBehalfOf: { id: bound.personId, shown: bound.shown },
    isPayee: false,
  };
}
