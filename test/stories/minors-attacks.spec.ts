// Somebody who holds the application's own connection and wants to bind a minor, or her money, past her guardian.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import type { QueryRunner } from 'typeorm';
import type { Actor } from '../harness/cast.js';
import { makeOffer, seedTerms, sign } from '../harness/deals.js';
import { inForceWithMinor, minorDeal, minorScene, type MinorDeal, type MinorScene } from '../harness/minors.js';
import { act, funded, milestone, submit } from '../harness/milestones.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';

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

/** What a transaction ends with: the constraint or the code that refused it, or DONE (and then it is rolled back). */
async function tried(...statements: string[]): Promise<string> {
  const runner: QueryRunner = app.database.dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    for (const statement of statements) await runner.query(statement);
    await runner.query('set constraints all immediate');
    return 'DONE';
  } catch (error) {
    const { code, constraint } = (error as { driverError: { code: string; constraint?: string } }).driverError;
    return constraint ?? code;
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
const NOT_ALLOWED = '42501';
const PAYABLE = `payable:payee:${newId('payee')}`;
const withdrawn = (guardianshipId: string, kind: string): string =>
  `update consents set withdrawn_at = granted_at where guardianship_id = '${guardianshipId}' and kind = '${kind}'`;
const accepted = (id: string): string => `update offers set status = 'ACCEPTED' where id = '${id}'`;
const activated = (id: string, cooling = `product_now() + interval '72 hours'`): string =>
  `update agreements set status = 'ACTIVE', activated_at = product_now(), cooling_off_ends_at = ${cooling}, sign_by = null
   where id = '${id}'`;

/** A signature that is right in all but who gives it. */
const signature = (deal: MinorDeal, signatory: string, personId: string | null): string =>
  `insert into signatures (id, signatory_id, agreement_id, document_sha256, person_id, method, address, user_agent, signed_at, hash)
   select n.id, s.id, s.agreement_id, '${deal.agreement.documentSha256}', '${personId}', 'PASSWORD', '', '', n.at,
     signature_hash(n.id, s.id, s.agreement_id, '${deal.agreement.documentSha256}', '${personId}', 'PASSWORD', '', '', n.at)
   from signatories s, (select '${newId('signature')}'::text as id, date_trunc('milliseconds', now()) as at) n
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
    expect(await tried(signature(deal, guardians, deal.guardian.personId), activated(deal.agreement.id))).toBe('DONE');
    const forged = signature(deal, guardians, deal.guardian.personId);
    expect(await tried(activated(deal.agreement.id, 'null'))).toBe('agreements_sealed');
    expect(await tried(forged, activated(deal.agreement.id, 'null'))).toBe('agreements_cooling_off');
    expect(await tried(forged, activated(deal.agreement.id, `product_now() + interval '71 hours'`))).toBe(
      'agreements_cooling_off',
    );
    for (const kind of ['DATA', 'PARTICIPATION', 'SEED']) {
      expect([kind, await tried(forged, withdrawn(deal.guardianshipId, kind), activated(deal.agreement.id))]).toEqual([
        kind,
        'agreements_consented',
      ]);
    }
  }, 60_000);

  it('takes a guardian’s signature only from who is one at that moment', async () => {
    const guardians = `s.role = 'GUARDIAN'`;
    const { guardian, guardianshipId } = signing;
    const forged = signature(signing, guardians, guardian.personId);
    expect(await tried(forged)).toBe('DONE');
    const guardianship = (change: string): string =>
      `update guardianships set ${change} where id = '${guardianshipId}'`;
    expect(await tried(guardianship('paused_at = now()'), forged)).toBe('signatures_of_guardian');
    expect(await tried(guardianship(`status = 'ENDED', ended_at = now()`), forged)).toBe('signatures_of_guardian');
    expect(await tried(guardianship(`status = 'ACCEPTED'`), forged)).toBe('signatures_of_guardian');
    expect(await tried(`update persons set is_ward = false where id = '${signing.ward.personId}'`, forged)).toBe(
      'signatures_of_guardian',
    );
    expect(await tried(forged, forged)).toMatch(/signatures_once|PK_signatures/);
    expect(await tried(signature(active, guardians, active.guardian.personId))).toBe('signatures_wanted');
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
