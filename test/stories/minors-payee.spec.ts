// A guardian receives the money of a pupil's team and is her guardian no longer, or may not act: nothing goes to them any more,
// everybody reads why and what to do, the team names somebody else, and an admin's approval sends it there.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clock, days, newId } from '#kernel';
import { sql } from '#platform';
import type { Actor } from '../harness/cast.js';
import { seedTerms, sign, verifiedMentor } from '../harness/deals.js';
import { family, pupil } from '../harness/family.js';
import { drawUp, inForceWithMinor, signByCode, wardProject, type MinorDeal } from '../harness/minors.js';
import { act, funded, milestone, show, submit, sceneWith, type Scene } from '../harness/milestones.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';
import { triedIn } from '../harness/tried.js';

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
const end = ({ guardianshipId }: MinorDeal) =>
  admin.does('endGuardianship', 'GuardianshipInput', { guardianshipId, reason: 'Өз баласы емес' }, 'status');
const choose = (lead: Actor, { project: { teamId } }: MinorDeal, personId: string | null) =>
  lead.does('choosePayee', 'ChoosePayeeInput', { teamId, personId }, 'id');
async function approval(deal: MinorDeal): Promise<object> {
  const team = await app.database.row<{ payeeId: string }>(
    sql`select payee_id as "payeeId" from teams where id = ${deal.project.teamId}`,
  );
  return { agreementId: deal.agreement.id, payeeId: team?.payeeId, reason: 'Екінші ата-анасы' };
}
const approve = async (deal: MinorDeal) =>
  admin.does('changePayee', 'ChangePayeeInput', await approval(deal), 'payee { name }');
const suspended = (verb: 'suspendPerson' | 'reinstatePerson', { guardian: { personId } }: MinorDeal) =>
  admin.does(verb, 'DecidePersonInput', { personId, reason: 'Тексеру' }, 'id');

async function registers(payee: Actor, { project: { teamId } }: MinorDeal): Promise<string> {
  await payee.does('startPayeeOnboarding', 'TeamInput', { teamId }, 'url');
  const row = await app.database.row<{ account: string }>(sql`
    select p.stripe_account_id as account from teams t join payees p on p.id = t.payee_id where t.id = ${teamId}`);
  await app.control('POST', `accounts/${row?.account}/complete`, {});
  await app.settle();
  return row?.account ?? '';
}

async function approved(deal: MinorDeal, position = 1): Promise<void> {
  const { id } = await milestone(deal.ward, sceneOf(deal), position);
  await act(deal.ward, 'startMilestone', id);
  await submit(deal.ward, id);
  await act(deal.mentor.actor, 'approveMilestone', id);
}

/** In force and paid in, with a second guardian who allows everything; the first receives the money. */
async function paidIn(): Promise<{ deal: MinorDeal; father: Actor; account: string }> {
  const deal = await inForceWithMinor(app, admin);
  const { guardian: father } = await family(app, admin, { ward: deal.ward, guardian: { fullName: 'Серік Нұрланов' } });
  await funded(sceneOf(deal), 1, 2);
  return { deal, father, account: await registers(deal.guardian, deal) };
}

const statusOf = async (deal: MinorDeal, position = 1): Promise<string | undefined> =>
  (await milestone(deal.ward, sceneOf(deal), position)).release?.status;
const transfers = async ({ agreement }: MinorDeal): Promise<unknown[]> =>
  (await app.stripe.transfers.list({ transfer_group: agreement.id })).data.map(({ destination }) => destination);

interface Told {
  readonly payeeNotice: string | null;
  readonly nextPayee: { name: string } | null;
  readonly viewerCan: string[];
  readonly milestones: { release: { heldBecause: string | null } | null }[];
  readonly timeline: { nodes: { action: string; text: string }[] };
}
const told = async (reader: Actor, { agreement: { id } }: MinorDeal, language = 'en'): Promise<Told | null> =>
  (
    await reader.ask<{ node: Told | null }>(
      `query ($id: ID!) { node(id: $id) { ... on Agreement { payeeNotice nextPayee { name } viewerCan
        milestones { release { heldBecause } } timeline(first: 60) { nodes { action text } } } } }`,
      { id },
      { 'accept-language': language },
    )
  ).node;
const cases = ({ agreement: { id } }: MinorDeal) =>
  app.database.rows<{ status: string; flags: string[] }>(sql`
    select status, flag_codes as flags from moderation_cases where subject_id = ${id} and kind = 'RISK_FLAG'`);

const tried = (...statements: string[]): Promise<string> => triedIn(app, statements);

describe('a payee who is the guardian no longer', () => {
  let deal: MinorDeal;
  let father: Actor;
  let account: string;

  it('gets nothing of what was approved before, and all concerned read why and what to do', async () => {
    ({ deal, father, account } = await paidIn());
    await approved(deal);
    await end(deal);
    await app.settle();
    await app.wait('PT73H');
    expect(await statusOf(deal)).toBe('REQUESTED');
    expect(await transfers(deal)).toEqual([]);
    const words: Record<string, [family: RegExp, mentor: RegExp]> = {
      kk: [/енді баланың заңды өкілі емес\. Команда басшысы/, /қазір ақша ала алмайды\. Команда басшысы/],
      ru: [/больше не законный представитель ребёнка\. Лидер команды/, /не может получать деньги\. Лидер команды/],
      en: [
        /no longer the child’s guardian\. The team’s lead chooses/,
        /cannot receive money at present\. The team’s lead/,
      ],
    };
    for (const [language, [family, mentor]] of Object.entries(words)) {
      for (const reader of [deal.ward, father, deal.mentor.actor, admin]) {
        // What changed in the family is not the mentor's to read.
        const pattern = reader === deal.mentor.actor ? mentor : family;
        const { payeeNotice, milestones } = (await told(reader, deal, language)) ?? { milestones: [] };
        expect(payeeNotice).toMatch(pattern);
        expect(milestones[0]?.release?.heldBecause).toMatch(pattern);
      }
    }
    // Who was her guardian reads nothing of the deal any more.
    expect(await told(deal.guardian, deal)).toBeNull();
    expect(await cases(deal)).toEqual([{ status: 'OPEN', flags: ['PAYEE_STOPPED'] }]);
    expect((await told(deal.mentor.actor, deal))?.timeline.nodes.map(({ action }) => action)).toContain(
      'agreement.payeeStopped',
    );
  }, 90_000);

  it('gets nothing by direct SQL either, and nobody is put in their place past the rules', async () => {
    const of = `where agreement_id = '${deal.agreement.id}'`;
    expect(await tried(`update releases set asked_at = now() ${of}`)).toBe('releases_payee_stands');
    expect(await tried(`update releases set ledger_entry_id = (select min(id) from ledger_entries) ${of}`)).toBe(
      'releases_payee_stands',
    );
    const stranger = newId('payee');
    await app.database.dataSource.query(
      `insert into payees (id, kind, name, person_id, country, created_at) values ($1, 'PERSON', 'x', $2, 'US', now())`,
      [stranger, deal.mentor.actor.personId],
    );
    expect(await tried(`update releases set payee_id = '${stranger}' ${of}`)).toBe('releases_payee_kept');
    const agreement = `where id = '${deal.agreement.id}'`;
    expect(await tried(`update agreements set payee_id = '${stranger}' ${agreement}`)).toBe('agreements_payee_kept');
  });

  it('makes place for whom the team names, once an admin approves it', async () => {
    expect((await admin.refusal('changePayee', 'ChangePayeeInput', await approval(deal))).code).toBe('PAYEE_REQUIRED');
    expect((await told(admin, deal))?.viewerCan).not.toContain('CHANGE_PAYEE');
    await choose(deal.ward, deal, father.personId);
    await app.settle();
    expect(await cases(deal)).toEqual([{ status: 'OPEN', flags: ['PAYEE_STOPPED', 'PAYEE_CHOSEN'] }]);
    expect((await told(deal.ward, deal, 'kk'))?.payeeNotice).toContain(
      'Команда жаңа төлем алушыны таңдады: Серік Нұрланов',
    );
    expect(await told(admin, deal)).toMatchObject({
      nextPayee: { name: 'Серік Нұрланов' },
      viewerCan: expect.arrayContaining(['CHANGE_PAYEE']),
    });
    const newAccount = await registers(father, deal);
    await app.wait('PT2H');
    expect(await statusOf(deal)).toBe('REQUESTED');
    for (const actor of [deal.ward, father, deal.mentor.actor]) {
      expect((await actor.refusal('changePayee', 'ChangePayeeInput', await approval(deal))).code).toBe('FORBIDDEN');
    }
    const unexplained = { ...(await approval(deal)), reason: null };
    expect((await admin.refusal('changePayee', 'ChangePayeeInput', unexplained)).code).toBe('BAD_USER_INPUT');
    await approve(deal);
    await app.wait('PT1H');
    expect(await statusOf(deal)).toMatch(/SENT|PAID_OUT/);
    expect(newAccount).not.toBe(account);
    expect(await transfers(deal)).toEqual([newAccount]);
    for (const reader of [deal.ward, deal.mentor.actor]) {
      const { payeeNotice, timeline } = (await told(reader, deal)) ?? {};
      expect(payeeNotice).toBeNull();
      expect(timeline?.nodes.find(({ action }) => action === 'agreement.payeeChanged')?.text).toContain(
        'A moderator has approved another payee',
      );
    }
    expect((await cases(deal)).map(({ status }) => status)).toEqual(['RESOLVED']);
    // What is approved later goes to the new payee too.
    await approved(deal, 2);
    await app.wait('PT1H');
    expect(await transfers(deal)).toEqual([newAccount, newAccount]);
    expect((await show(father, sceneOf(deal))).payee?.name).toBe('Серік Нұрланов');
    expect((await admin.refusal('changePayee', 'ChangePayeeInput', await approval(deal))).code).toBe('INVALID_STATE');
  }, 90_000);
});

describe('a payee who is suspended', () => {
  it('waits, and receives when they are back', async () => {
    const { deal, account } = await paidIn();
    await approved(deal);
    await suspended('suspendPerson', deal);
    await app.wait('PT73H');
    expect(await statusOf(deal)).toBe('REQUESTED');
    expect((await told(deal.ward, deal, 'ru'))?.payeeNotice).toMatch(/сейчас не может получать деньги/);
    await suspended('reinstatePerson', deal);
    await app.wait('PT1H');
    expect(await transfers(deal)).toEqual([account]);
    expect((await cases(deal)).map(({ status }) => status)).toEqual(['RESOLVED']);
  }, 90_000);

  it('makes place for the other guardian, also for what Stripe had refused to send them', async () => {
    const { deal, father } = await paidIn();
    await approved(deal);
    await app.control('POST', 'faults', { kind: 'server_error', times: 20, path: '/v1/transfers' });
    await app.wait('PT73H').catch(() => undefined);
    await app.control('DELETE', 'faults');
    const asked = sql`select ledger_entry_id is not null as due, asked_at is not null as asked, status from releases
      where agreement_id = ${deal.agreement.id}`;
    expect(await app.database.rows(asked)).toEqual([expect.objectContaining({ due: true, asked: true })]);
    await suspended('suspendPerson', deal);
    await app.wait('PT7H');
    await choose(deal.ward, deal, father.personId);
    const account = await registers(father, deal);
    await approve(deal);
    await app.wait('PT1H');
    expect(await transfers(deal)).toEqual([account]);
    expect(await statusOf(deal)).toMatch(/SENT|PAID_OUT/);
  }, 90_000);
});

describe('coming of age', () => {
  it('is a way out: who has grown up receives their money themself', async () => {
    const day = new Date(clock.now().getTime() + days(11));
    day.setUTCFullYear(day.getUTCFullYear() - 18);
    const ward = await pupil(app, 'Дана Серікқызы', day.toISOString().slice(0, 10));
    const people = await family(app, admin, { ward });
    await family(app, admin, { ward, guardian: { fullName: 'Серік Нұрланов' } });
    const project = await wardProject(app, admin, people);
    const deal = await drawUp(
      admin,
      { ...people, project, mentor: await verifiedMentor(app, admin) },
      { seed: seedTerms('300000.00') },
    );
    await sign(deal.mentor.actor, deal.agreement);
    await sign(deal.ward, deal.agreement);
    await signByCode(app, deal.guardian, deal.agreement, ward.personId);
    await funded(sceneOf(deal), 1);
    await registers(deal.guardian, deal);
    await approved(deal);
    await end(deal);
    await app.wait('P12D');
    expect(await statusOf(deal)).toBe('REQUESTED');
    await ward.does('confirmAgreement', 'ConfirmAgreementInput', { agreementId: deal.agreement.id }, 'id');
    await app.wait('PT1H');
    // Her confirmation brings nobody back whose guardianship was ended before.
    expect(await statusOf(deal)).toBe('REQUESTED');
    await choose(ward, deal, ward.personId);
    const account = await registers(ward, deal);
    await approve(deal);
    await app.wait('PT1H');
    expect(await transfers(deal)).toEqual([account]);
  }, 120_000);
});
