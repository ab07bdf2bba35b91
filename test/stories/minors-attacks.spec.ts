// Somebody who holds the application's own connection and wants to bind a minor, or her money, past her guardian.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import type { Actor } from '../harness/cast.js';
import { makeOffer, seedTerms, sign } from '../harness/deals.js';
import { inForceWithMinor, minorDeal, minorScene, type MinorDeal, type MinorScene } from '../harness/minors.js';
import { act, funded, milestone, submit } from '../harness/milestones.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';
import { triedIn } from '../harness/tried.js';

let app: PaidApp;
let admin: Actor;
let offered: MinorScene & { readonly offerId: string };
let signing: MinorDeal;
let active: MinorDeal;
beforeAll(async () => {
  app = await startPaidApp();
  admin = await app.cast.admin();
  const scene = await minorScene(app, admin);
  const { id: offerId } = await makeOffer(scene.mentor.actor, scene.project.listingId, {
    seed: seedTerms('300000.00'),
  });
  offered = { ...scene, offerId };
  signing = await minorDeal(app, admin);
  active = await inForceWithMinor(app, admin);
}, 120_000);
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

const tried = (...statements: string[]): Promise<string> => triedIn(app, statements);
const NOT_ALLOWED = '42501';
const PAYABLE = `payable:payee:${newId('payee')}`;
const withdrawn = (guardianshipId: string, kind: string): string =>
  `update consents set withdrawn_at = granted_at where guardianship_id = '${guardianshipId}' and kind = '${kind}'`;
const accepted = (id: string): string => `update offers set status = 'ACCEPTED' where id = '${id}'`;
const activated = (id: string, cooling = `product_now() + interval '72 hours'`): string =>
  `update agreements set status = 'ACTIVE', activated_at = product_now(), cooling_off_ends_at = ${cooling}, sign_by = null
   where id = '${id}'`;

/** A code that was mailed to somebody for a signature and has just been used up. */
const coded = (personId: string | null, usedAt = 'clock_timestamp()'): string =>
  `insert into one_time_codes (person_id, purpose, digest, tries, expires_at)
   values ('${personId}', 'SIGN', '${newId('token')}', 0, clock_timestamp() + interval '12 minutes')
   on conflict (person_id, purpose) do update set digest = excluded.digest, tries = 0, used_at = null,
     expires_at = excluded.expires_at;
   update one_time_codes set tries = 1, used_at = ${usedAt} where person_id = '${personId}' and purpose = 'SIGN'`;

/** A signature that is right in all but who gives it. */
const signature = (deal: MinorDeal, signatory: string, personId: string | null, method = 'ONE_TIME_CODE'): string =>
  `insert into signatures (id, signatory_id, agreement_id, document_sha256, person_id, method, address, user_agent, signed_at, hash)
   select n.id, s.id, s.agreement_id, '${deal.agreement.documentSha256}', '${personId}', '${method}', '', '', n.at,
     signature_hash(n.id, s.id, s.agreement_id, '${deal.agreement.documentSha256}', '${personId}', '${method}', '', '', n.at)
   from signatories s, (select '${newId('signature')}'::text as id, date_trunc('milliseconds', product_now()) as at) n
   where s.agreement_id = '${deal.agreement.id}' and ${signatory}`;

describe('an offer', () => {
  it('is not accepted without each consent, or while somebody has paused', async () => {
    expect(await tried(accepted(offered.offerId))).toBe('DONE');
    for (const kind of ['DATA', 'PARTICIPATION', 'SEED']) {
      expect(await tried(withdrawn(offered.guardianshipId, kind), accepted(offered.offerId))).toBe('offers_consented');
    }
    expect(await tried(withdrawn(offered.guardianshipId, 'MENTORING'), accepted(offered.offerId))).toBe('DONE');
    const guardianship = (change: string): string =>
      `update guardianships set ${change} where id = '${offered.guardianshipId}'`;
    expect(await tried(guardianship('paused_at = now()'), accepted(offered.offerId))).toBe('offers_consented');
    expect(await tried(guardianship(`status = 'ENDED', ended_at = now()`), accepted(offered.offerId))).toBe(
      'offers_consented',
    );
  });
});

describe('an agreement', () => {
  it('is not in force without the guardian’s signature, though everybody else has signed', async () => {
    const deal = await minorDeal(app, admin);
    await sign(deal.mentor.actor, deal.agreement);
    await sign(deal.ward, deal.agreement);
    expect(await tried(activated(deal.agreement.id))).toBe('agreements_sealed');
    const guardians = `s.role = 'GUARDIAN'`;
    expect(await tried(signature(deal, guardians, deal.mentor.actor.personId), activated(deal.agreement.id))).toBe(
      'signatures_wanted',
    );
    const signed = [coded(deal.guardian.personId), signature(deal, guardians, deal.guardian.personId)];
    expect(await tried(...signed, activated(deal.agreement.id))).toBe('DONE');
    expect(await tried(activated(deal.agreement.id, 'null'))).toBe('agreements_sealed');
    expect(await tried(...signed, activated(deal.agreement.id, 'null'))).toBe('agreements_cooling_off');
    expect(await tried(...signed, activated(deal.agreement.id, `product_now() + interval '71 hours'`))).toBe(
      'agreements_cooling_off',
    );
    for (const kind of ['DATA', 'PARTICIPATION', 'SEED']) {
      expect([
        kind,
        await tried(...signed, withdrawn(deal.guardianshipId, kind), activated(deal.agreement.id)),
      ]).toEqual([kind, 'agreements_consented']);
    }
  }, 60_000);

  it('takes a guardian’s signature only from who is one at that moment', async () => {
    const guardians = `s.role = 'GUARDIAN'`;
    const { guardian, guardianshipId } = signing;
    const forged = signature(signing, guardians, guardian.personId);
    const code = coded(guardian.personId);
    expect(await tried(code, forged)).toBe('DONE');
    const guardianship = (change: string): string =>
      `update guardianships set ${change} where id = '${guardianshipId}'`;
    expect(await tried(code, guardianship('paused_at = now()'), forged)).toBe('signatures_of_guardian');
    expect(await tried(code, guardianship(`status = 'ENDED', ended_at = now()`), forged)).toBe(
      'signatures_of_guardian',
    );
    expect(await tried(code, guardianship(`status = 'ACCEPTED'`), forged)).toBe('signatures_of_guardian');
    expect(await tried(code, `update persons set is_ward = false where id = '${signing.ward.personId}'`, forged)).toBe(
      'signatures_of_guardian',
    );
    expect(await tried(code, forged, forged)).toMatch(/signatures_once|PK_signatures/);
    expect(await tried(coded(active.guardian.personId), signature(active, guardians, active.guardian.personId))).toBe(
      'signatures_wanted',
    );
  });

  it('takes no signature without what it says it was given by, nor one older than the document', async () => {
    const guardians = `s.role = 'GUARDIAN'`;
    const { personId } = signing.guardian;
    expect(await tried(signature(signing, guardians, personId))).toBe('signatures_proven');
    // She has no password.
    expect(await tried(signature(signing, guardians, personId, 'PASSWORD'))).toBe('signatures_proven');
    const stale = coded(personId, `clock_timestamp() - interval '16 minutes'`);
    expect(await tried(stale, signature(signing, guardians, personId))).toBe('signatures_proven');
    const backdated = signature(signing, guardians, personId).replace('product_now()', `now() - interval '1 year'`);
    expect(await tried(coded(personId), backdated)).toBe('signatures_proven');
  });

  it('keeps who signs and what is signed once somebody has signed', async () => {
    const entered = (deal: MinorDeal, personId: string | null, role = 'TEAM_MEMBER'): string =>
      `insert into signatories (id, agreement_id, version, person_id, role, on_behalf_of_id, name_as_signed, age_class)
       values ('${newId('signatory')}', '${deal.agreement.id}', 1, '${personId}', '${role}', null, 'x', 'ADULT')`;
    const party = (deal: MinorDeal): string =>
      `update agreements set party_ids = party_ids || '${admin.personId}'::text where id = '${deal.agreement.id}'`;
    expect(await tried(entered(signing, admin.personId))).toBe('signatories_settled');
    expect(await tried(party(signing), entered(signing, admin.personId))).toBe('DONE');
    expect(await tried(party(signing), entered(signing, admin.personId, 'MENTOR'))).toBe('signatories_mentor');
    expect(await tried(party(active), entered(active, admin.personId))).toBe('signatories_settled');
    const half = await minorDeal(app, admin);
    await sign(half.mentor.actor, half.agreement);
    expect(await tried(party(half), entered(half, admin.personId))).toBe('signatories_settled');
    const change = (set: string): Promise<string> =>
      tried(`update agreements set ${set} where id = '${active.agreement.id}'`);
    const other = (column: string): string =>
      `${column} = (select ${column} from agreements where id = '${half.agreement.id}')`;
    for (const column of ['terms_id', 'team_id', 'mentor_id', 'listing_id', 'document_sha256']) {
      expect([column, await change(other(column))]).toEqual([column, 'agreements_frozen']);
    }
    for (const set of ['seed_minor = seed_minor + 1', 'version = 2', `prevailing_locale = 'EN'`]) {
      expect([set, await change(set)]).toEqual([set, 'agreements_frozen']);
    }
  }, 60_000);

  it('begins unsigned, and is not sealed without the mentor, the team or the minor', async () => {
    const copy = (set: object): string =>
      `insert into agreements select (jsonb_populate_record(a, '${JSON.stringify({ id: newId('agreement'), ...set })}'::jsonb)).*
       from agreements a where a.id = '${active.agreement.id}'`;
    for (const status of ['ACTIVE', 'ON_HOLD', 'COMPLETED']) {
      expect(await tried(copy({ status, ended_at: null }))).toBe('agreements_begin_unsigned');
    }
    // A version of its own whose set of signatories leaves somebody out, all of whom have signed.
    const { agreement, ward, guardian, mentor } = signing;
    const hash = 'a'.repeat(64);
    const version = [
      `insert into agreement_versions select (jsonb_populate_record(v, '${JSON.stringify({ id: newId('version'), version: 2, document_sha256: hash })}'::jsonb)).*
       from agreement_versions v where v.agreement_id = '${agreement.id}'`,
      `update agreements set version = 2, document_sha256 = '${hash}' where id = '${agreement.id}'`,
    ];
    const rows = {
      MENTOR: { person: mentor.actor.personId, of: null, age: 'ADULT' },
      TEAM_MEMBER: { person: ward.personId, of: null, age: 'MINOR' },
      GUARDIAN: { person: guardian.personId, of: ward.personId, age: 'MINOR' },
    };
    const sealed = (...roles: (keyof typeof rows)[]): Promise<string> =>
      tried(
        ...version,
        ...roles.map((role) => {
          const { person, of, age } = rows[role];
          return `insert into signatories (id, agreement_id, version, person_id, role, on_behalf_of_id, name_as_signed, age_class)
            values ('${newId('signatory')}', '${agreement.id}', 2, '${person}', '${role}', ${of === null ? 'null' : `'${of}'`}, 'x', '${age}')`;
        }),
        coded(guardian.personId),
        ...roles.map((role) =>
          signature(
            { ...signing, agreement: { ...agreement, documentSha256: hash } },
            `s.version = 2 and s.role = '${role}'`,
            rows[role].person,
            role === 'GUARDIAN' ? 'ONE_TIME_CODE' : 'PASSWORD',
          ),
        ),
        activated(agreement.id),
      );
    expect(await sealed('MENTOR', 'TEAM_MEMBER', 'GUARDIAN')).toBe('DONE');
    expect(await sealed('MENTOR', 'TEAM_MEMBER')).toBe('agreements_sealed');
    expect(await sealed('MENTOR', 'GUARDIAN')).toBe('agreements_sealed');
    expect(await sealed('TEAM_MEMBER', 'GUARDIAN')).toBe('agreements_sealed');
    expect(await sealed('MENTOR')).toBe('agreements_sealed');
  });

  it('takes no signatory who hides a minor, and no counterparty as guardian', async () => {
    const { agreement, ward, mentor, guardian } = signing;
    const signatory = (
      personId: string | null,
      role: string,
      ageClass: string,
      onBehalfOf: string | null = null,
    ): string =>
      `insert into signatories (id, agreement_id, version, person_id, role, on_behalf_of_id, name_as_signed, age_class)
       values ('${newId('signatory')}', '${agreement.id}', 1, '${personId}', '${role}',
         ${onBehalfOf === null ? 'null' : `'${onBehalfOf}'`}, 'x', '${ageClass}')`;
    expect(await tried(signatory(ward.personId, 'TEAM_MEMBER', 'ADULT'))).toBe('signatories_ward_class');
    expect(await tried(signatory(ward.personId, 'TEAM_MEMBER', 'CHILD'))).toBe('signatories_child_never_signs');
    expect(await tried(signatory(guardian.personId, 'GUARDIAN', 'ADULT', ward.personId))).toBe(
      'signatories_guardian_binds_minor',
    );
    for (const person of [mentor.actor, admin, ward, offered.guardian]) {
      expect(await tried(signatory(person.personId, 'GUARDIAN', 'MINOR', ward.personId))).toBe('signatories_guardian');
    }
    expect(await tried(`update signatories set age_class = 'ADULT'`)).toBe(NOT_ALLOWED);
    expect(await tried(`delete from signatories`)).toBe(NOT_ALLOWED);
  });

  it('keeps its time to think, and thaws by no hand of its own', async () => {
    const { id } = active.agreement;
    const change = (set: string): string => `update agreements set ${set} where id = '${id}'`;
    expect(await tried(change('cooling_off_ends_at = null'))).toBe('agreements_cooling_off');
    expect(await tried(change(`cooling_off_ends_at = now() - interval '1 day'`))).toBe('agreements_cooling_off');
    expect(await tried(change(`activated_at = activated_at - interval '9 days'`))).toBe('agreements_cooling_off');
    const onHold = change(`status = 'ON_HOLD', hold_reason = 'hold.CONSENT'`);
    const thawed = change(`status = 'ACTIVE', hold_reason = null`);
    expect(await tried(onHold, thawed)).toBe('DONE');
    expect(await tried(onHold, withdrawn(active.guardianshipId, 'SEED'), thawed)).toBe('agreements_consented');
  });
});

describe('the money', () => {
  const entry = (id: string, milestoneId: string): string =>
    `insert into ledger_entries (id, kind, source_type, source_id, agreement_id, at, postings)
     values ('${id}', 'release', 'milestone', '${milestoneId}', '${active.agreement.id}', now(), 2)`;
  const posting = (entryId: string, code: string, minor: number): string =>
    `insert into postings (id, entry_id, account_id, currency, amount_minor)
     select '${newId('posting')}', '${entryId}', id, 'KZT', ${minor} from ledger_accounts
     where code = '${code}' and currency = 'KZT'`;

  it('does not leave before the time to think is over, while held, or before an adult has confirmed', async () => {
    const scene = { app, mentor: active.mentor, project: active.project, id: active.agreement.id };
    await funded(scene, 1);
    const { id } = await milestone(active.ward, scene);
    await act(active.ward, 'startMilestone', id);
    await submit(active.ward, id);
    await act(active.mentor.actor, 'approveMilestone', id);
    const entryId = newId('ledgerentry');
    const opened = `insert into ledger_accounts (id, code, currency) values ('${newId('account')}', '${PAYABLE}', 'KZT')`;
    const moved = [
      entry(entryId, id),
      opened,
      posting(entryId, `held:${active.agreement.id}`, 15_000_000),
      posting(entryId, PAYABLE, -15_000_000),
    ];
    const due = `update releases set ledger_entry_id = '${entryId}' where milestone_id = '${id}'`;
    const sent = `update releases set status = 'SENT', transfer_id = 'tr_x', sent_at = now() where milestone_id = '${id}'`;
    expect(await tried(...moved)).toBe('ledger_entries_patience');
    const any = `update releases set ledger_entry_id = (select min(id) from ledger_entries) where milestone_id = '${id}'`;
    expect(await tried(any)).toBe('releases_patience');
    expect(await tried(sent)).toMatch(/releases_patience|releases_sent_is_posted/);
    const later = `update product_clock set offset_ms = offset_ms + ${73 * 3_600_000}`;
    const state = (set: string): string => `update agreements set ${set} where id = '${active.agreement.id}'`;
    expect(await tried(later, ...moved, due, sent)).toBe('DONE');
    expect(await tried(later, state(`status = 'ON_HOLD', hold_reason = 'x'`), ...moved)).toBe(
      'ledger_entries_patience',
    );
    expect(await tried(later, state(`status = 'VOID', ended_at = now(), reserved_minor = 0`), ...moved)).toBe(
      'ledger_entries_patience',
    );
    const confirming = state(`confirming_ids = array['${active.ward.personId}'], confirming_since = now()`);
    expect(await tried(later, confirming, ...moved)).toBe('ledger_entries_patience');
  }, 60_000);
});
