// Money that changes hands before it is sent: it is paid once, to whom the team and an admin have named, whatever Stripe does late.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clock, minutes } from '#kernel';
import { MakeReleasesDue, SendRelease } from '#payments/worker';
import { ProductClock, sql } from '#platform';
import type { Actor } from '../harness/cast.js';
import { seedTerms, sign, verifiedMentor, publishedProject } from '../harness/deals.js';
import { family } from '../harness/family.js';
import { drawUp, inForceWithMinor, signByCode, type MinorDeal } from '../harness/minors.js';
import { act, funded, milestone, submit, sceneWith, type Scene } from '../harness/milestones.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';

let app: PaidApp;
let admin: Actor;
beforeAll(async () => {
  app = await startPaidApp();
  admin = await app.cast.admin();
}, 60_000);
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

const sceneOf = (deal: MinorDeal): Scene => sceneWith(app, deal);
const decideOn = (verb: 'holdAgreement' | 'unholdAgreement', { agreement: { id } }: MinorDeal) =>
  admin.does(verb, 'DecideAgreementInput', { agreementId: id, reason: 'Тексеру' }, 'id');
const suspended = (verb: 'suspendPerson' | 'reinstatePerson', { personId }: Actor) =>
  admin.does(verb, 'DecidePersonInput', { personId, reason: 'Тексеру' }, 'id');
const choose = ({ ward, project: { teamId } }: MinorDeal, { personId }: Actor) =>
  ward.does<{ payee: { id: string } }>('choosePayee', 'ChoosePayeeInput', { teamId, personId }, 'payee { id }');
const approval = ({ agreement: { id } }: MinorDeal, payeeId: string) => ({
  agreementId: id,
  payeeId,
  reason: 'Екінші ата-анасы',
});

/** The team names somebody, and an admin approves it. */
async function movedTo(deal: MinorDeal, person: Actor): Promise<void> {
  await app.settle();
  const { payee } = await choose(deal, person);
  await admin.does('changePayee', 'ChangePayeeInput', approval(deal, payee.id), 'id');
}

async function registers(payee: Actor, { project: { teamId } }: MinorDeal): Promise<string> {
  await payee.does('startPayeeOnboarding', 'TeamInput', { teamId }, 'url');
  const row = await app.database.row<{ account: string }>(sql`
    select p.stripe_account_id as account from teams t join payees p on p.id = t.payee_id where t.id = ${teamId}`);
  await app.control('POST', `accounts/${row?.account}/complete`, {});
  await app.settle();
  return row?.account ?? '';
}

interface Row {
  readonly id: string;
  readonly status: string;
  readonly asked: boolean;
  readonly attempt: number;
  readonly review: string | null;
}
const releaseOf = async ({ agreement: { id } }: MinorDeal): Promise<Row> => {
  const row = await app.database.row<Row>(sql`select id, status, asked_at is not null as asked, attempt,
    review_reason as review from releases where agreement_id = ${id}`);
  if (!row) throw new Error('There is no release');
  return row;
};
const transfers = async ({ agreement }: MinorDeal): Promise<unknown[]> =>
  (await app.stripe.transfers.list({ transfer_group: agreement.id })).data.map(({ destination }) => destination);

/** Moves the clocks without letting the worker look. */
async function pass(ms: number): Promise<void> {
  await app.control('POST', 'clock', { advance: `PT${ms / minutes(1)}M` });
  await app.api.get(ProductClock).advance(ms);
  await app.worker.get(ProductClock).refresh();
}

/** In force and paid in, its first milestone approved and fallen due, not sent yet; the mother receives, a father stands by. */
async function due(): Promise<{ deal: MinorDeal; father: Actor; account: string }> {
  const deal = await inForceWithMinor(app, admin);
  const { guardian: father } = await family(app, admin, { ward: deal.ward, guardian: { fullName: 'Серік Нұрланов' } });
  await funded(sceneOf(deal), 1);
  const account = await registers(deal.guardian, deal);
  const { id } = await milestone(deal.ward, sceneOf(deal));
  await act(deal.ward, 'startMilestone', id);
  await submit(deal.ward, id);
  await act(deal.mentor.actor, 'approveMilestone', id);
  await pass(minutes(73 * 60));
  await app.worker.get(MakeReleasesDue).sweep(clock.now());
  return { deal, father, account };
}

const send = async (deal: MinorDeal): Promise<void> =>
  app.worker
    .get(SendRelease)
    .run({ releaseId: (await releaseOf(deal)).id })
    .catch(() => undefined);

describe('money that fell due and was not sent', () => {
  it('goes to and fro between payees, and the ledger goes along every time', async () => {
    const { deal, father } = await due();
    await decideOn('holdAgreement', deal);
    await suspended('suspendPerson', deal.guardian);
    await movedTo(deal, father);
    const account = await registers(father, deal);
    await suspended('suspendPerson', father);
    await suspended('reinstatePerson', deal.guardian);
    await movedTo(deal, deal.guardian);
    await suspended('suspendPerson', deal.guardian);
    await suspended('reinstatePerson', father);
    await movedTo(deal, father);
    await app.settle();
    await decideOn('unholdAgreement', deal);
    await app.wait('PT1H');
    expect(await transfers(deal)).toEqual([account]);
    expect((await releaseOf(deal)).status).toMatch(/SENT|PAID_OUT/);
  }, 120_000);

  it('waits for a new payee who has not registered with Stripe yet', async () => {
    const { deal, father } = await due();
    await suspended('suspendPerson', deal.guardian);
    await movedTo(deal, father);
    await app.wait('PT30H');
    expect(await releaseOf(deal)).toMatchObject({ status: 'REQUESTED', asked: false, review: null });
    expect((await app.doctor()).broken).toEqual([]);
    const account = await registers(father, deal);
    await app.wait('PT1H');
    expect(await transfers(deal)).toEqual([account]);
  }, 120_000);

  it('is approved for whom the admin has looked at, and for nobody the team names meanwhile', async () => {
    const { deal, father } = await due();
    await suspended('suspendPerson', deal.guardian);
    await app.settle();
    const seen = (await choose(deal, father)).payee.id;
    const school = { teamId: deal.project.teamId, institutionName: 'Мектеп қоры', iban: 'KZ86125KZT5004100100' };
    await deal.ward.does('choosePayee', 'ChoosePayeeInput', school, 'id');
    expect((await admin.refusal('changePayee', 'ChangePayeeInput', approval(deal, seen))).code).toBe('CONFLICT');
    await choose(deal, father);
    await admin.does('changePayee', 'ChangePayeeInput', approval(deal, seen), 'id');
    const account = await registers(father, deal);
    await app.wait('PT1H');
    expect(await transfers(deal)).toEqual([account]);
  }, 120_000);
});

describe('a request that Stripe has not answered', () => {
  it('is on its way for a while after the last time it was sent, not the first', async () => {
    const { deal } = await due();
    await app.control('POST', 'faults', { kind: 'server_error', times: 99, path: 'POST /v1/transfers' });
    await send(deal);
    await pass(minutes(14));
    await send(deal);
    await suspended('suspendPerson', deal.guardian);
    await pass(minutes(2));
    await send(deal);
    expect(await releaseOf(deal)).toMatchObject({ asked: true });
    await pass(minutes(14));
    await send(deal);
    expect(await releaseOf(deal)).toMatchObject({ asked: false });
    await app.control('DELETE', 'faults');
    await suspended('reinstatePerson', deal.guardian);
    await app.wait('PT1H');
    expect(await transfers(deal)).toHaveLength(1);
  }, 120_000);

  it('and was done after all is found before the new payee is paid: an admin looks, nobody is paid twice', async () => {
    const { deal, father, account } = await due();
    await app.control('POST', 'faults', { kind: 'server_error', times: 99, path: 'POST /v1/transfers' });
    await send(deal);
    await suspended('suspendPerson', deal.guardian);
    await pass(minutes(16));
    await send(deal);
    await app.control('DELETE', 'faults');
    const { id } = await releaseOf(deal);
    await app.control('POST', 'faults', { kind: 'webhook_drop', times: 50, path: null });
    const row = await app.database.row<{ chargeId: string; minor: string; currency: string }>(sql`
      select f.charge_id as "chargeId", coalesce(f.settled_minor, f.money_minor) as minor,
        coalesce(f.settled_currency, f.money_currency) as currency from releases r join fundings f on f.id = r.funding_id
      where r.id = ${id}`);
    await app.stripe.transfers.create({
      amount: 1_000,
      currency: row?.currency.toLowerCase() ?? '',
      destination: account,
      source_transaction: row?.chargeId ?? '',
      transfer_group: deal.agreement.id,
      metadata: { release: id },
    });
    await app.settle();
    const { payee } = await choose(deal, father);
    await registers(father, deal);
    await admin.does('changePayee', 'ChangePayeeInput', approval(deal, payee.id), 'id');
    await app.control('DELETE', 'faults');
    await app.wait('PT1H');
    expect(await transfers(deal)).toEqual([account]);
    expect(await releaseOf(deal)).toMatchObject({ status: 'REQUESTED', review: expect.stringMatching(/transfer/) });
    const cases = sql`select 1 from moderation_cases where subject_id = ${id} and kind = 'PAYMENT_MISMATCH'`;
    expect(await app.database.rows(cases)).toHaveLength(1);
  }, 120_000);
});

describe('a guardian who receives for a team that her child leaves', () => {
  it('stops being the payee, is told so, and makes place', async () => {
    const { ward, guardian, guardianshipId } = await family(app, admin);
    const project = await publishedProject(app, admin, { lead: ward, payee: false });
    const { teamId } = project;
    const other = await family(app, admin, { guardian: { fullName: 'Сәуле Ахметова' } });
    await ward.does('inviteToTeam', 'InviteToTeamInput', { teamId, email: other.ward.email }, 'id');
    await app.drain();
    const mails = (await app.mails(other.ward.email)).map(({ text }) => text).join();
    const token = /join-team\?token=([\w-]+)/.exec(mails)?.[1];
    await other.ward.does('joinTeam', 'JoinTeamInput', { token }, 'id');
    await ward.does('choosePayee', 'ChoosePayeeInput', { teamId, personId: other.guardian.personId }, 'id');
    const mentor = await verifiedMentor(app, admin);
    const deal = await drawUp(
      admin,
      { ward, guardian, guardianshipId, project, mentor },
      { seed: seedTerms('300000.00') },
    );
    await sign(mentor.actor, deal.agreement);
    await sign(ward, deal.agreement);
    await signByCode(app, guardian, deal.agreement, ward.personId);
    await signByCode(app, other.guardian, deal.agreement);
    await app.settle();
    await other.ward.does('leaveTeam', 'TeamInput', { teamId }, 'id');
    await app.settle();
    const flags = sql`select flag_codes as flags from moderation_cases where subject_id = ${deal.agreement.id}
      and kind = 'RISK_FLAG' and status = 'OPEN'`;
    expect(await app.database.rows(flags)).toEqual([{ flags: ['PAYEE_STOPPED'] }]);
    await movedTo(deal, guardian);
  }, 120_000);
});
