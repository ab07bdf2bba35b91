// Exactly one effect: whatever is asked at the same time, and whatever goes wrong on the way to Stripe and back (robustness.md,
// C-4 and F-8).
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clock, money } from '#kernel';
import {
  createPayee,
  fundsOf,
  Funding,
  OnboardPayee,
  type Payee,
  reconcile,
  refundUnreleased,
  Release,
  requestRelease,
} from '#payments';
import { SendRefund, SendRelease, MakeReleasesDue } from '#payments/worker';
import { Problem, sql } from '#platform';
import type { Actor } from '../harness/cast.js';
import { activeAgreement, publishedProject, seedTerms, verifiedMentor } from '../harness/deals.js';
import { onboarded } from '../harness/milestones.js';
import { type Deal, fund, newDeal, type PaidApp, startPaidApp, viewerOf } from '../harness/stripe.js';

let app: PaidApp;
let mentor: Actor;
let payee: Payee;
let admin: Actor | undefined;
beforeAll(async () => {
  app = await startPaidApp();
  mentor = await app.cast.adult('Тәлімгер Асанов');
  const founder = await app.cast.adult('Айару Сейтқызы');
  const viewer = await viewerOf(app, founder);
  payee = await app.database.transaction(viewer, (tx) =>
    createPayee(tx, viewer, { kind: 'PERSON', personId: founder.personId ?? '', name: founder.name }),
  );
  const page = 'http://localhost:3000/kk/my';
  await app.api.get(OnboardPayee).start(viewer, payee.id, { returnUrl: page, refreshUrl: page });
  const row = await app.database.row<{ id: string }>(
    sql`select stripe_account_id as id from payees where id = ${payee.id}`,
  );
  await app.control('POST', `accounts/${row?.id}/complete`, {});
  await app.settle();
});
afterAll(() => app.stop());

const manager = () => app.database.dataSource.manager;
const times = (n: number): number[] => Array.from({ length: n }, (_, index) => index);

async function held(deal: Deal): Promise<Funding> {
  const opened = await fund(app, mentor, deal);
  await app.pay(opened.paymentIntentId);
  return manager().findOneByOrFail(Funding, { id: opened.id });
}

async function requested({ agreementId, dealId, milestoneIds }: Deal): Promise<Release> {
  const viewer = await viewerOf(app, mentor);
  const [milestoneId = ''] = milestoneIds;
  return app.database.transaction(viewer, (tx) =>
    requestRelease(tx, viewer, {
      agreementId,
      dealId,
      milestoneId,
      payeeId: payee.id,
      money: money(5_000_000n, 'KZT'),
      dueAt: clock.now(),
    }),
  );
}

const transfersOf = async ({ agreementId }: Deal): Promise<number> =>
  (await app.stripe.transfers.list({ transfer_group: agreementId })).data.length;
const entriesOf = async ({ agreementId }: Deal, kind: string): Promise<number> =>
  (await app.database.rows(sql`select 1 from ledger_entries where agreement_id = ${agreementId} and kind = ${kind}`))
    .length;

describe('at the same time', () => {
  it('one tranche approved 64 times: one success, 63 typed refusals, one entry, one transfer', async () => {
    admin ??= await app.cast.admin();
    const onStage = await verifiedMentor(app, admin, { locale: 'EN' });
    const project = await publishedProject(app, admin, { locale: 'EN' });
    const agreement = await activeAgreement(admin, {
      mentor: onStage,
      project,
      terms: { seed: seedTerms('300000.00') },
    });
    await onboarded({ app, mentor: onStage, project, id: agreement.id });
    const row = await app.database.row<{ id: string }>(
      sql`select id from milestones where agreement_id = ${agreement.id} and position = 1`,
    );
    const milestoneId = row?.id ?? '';
    const { clientSecret } = await onStage.actor.does<{ clientSecret: string }>(
      'fundAgreement',
      'FundAgreementInput',
      { agreementId: agreement.id, milestoneIds: [milestoneId] },
      'clientSecret',
    );
    await app.pay(clientSecret.split('_secret_')[0] ?? '');
    await project.lead.does('startMilestone', 'MilestoneInput', { milestoneId }, 'id');
    await project.lead.does('submitMilestone', 'SubmitMilestoneInput', { milestoneId, note: 'Дайын' }, 'id');

    const approve = `mutation ($input: MilestoneInput!) { approveMilestone(input: $input) { status } }`;
    const begun = performance.now();
    const answers = await Promise.all(times(64).map(() => onStage.actor.raw(approve, { input: { milestoneId } })));
    const tookMs = Math.round(performance.now() - begun);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'APPROVED');
    expect(codes.filter((code) => code === 'APPROVED')).toHaveLength(1);
    expect(codes.filter((code) => code === 'INVALID_STATE')).toHaveLength(63);
    await app.settle();
    const deal = { agreementId: agreement.id, dealId: '', milestoneIds: [milestoneId] };
    expect([await entriesOf(deal, 'release'), await entriesOf(deal, 'transfer'), await transfersOf(deal)]).toEqual([
      1, 1, 1,
    ]);
    process.stdout.write(
      `figure: 64 approvals of one tranche in ${tookMs} ms: 1 success, 63 INVALID_STATE, 1 entry, 1 transfer\n`,
    );
  });

  it('one release made due by 16 sweeps and sent by 64 jobs: one entry, one transfer', async () => {
    const deal = newDeal();
    await held(deal);
    const { id } = await requested(deal);
    const sweeps = await Promise.all(times(16).map(() => app.worker.get(MakeReleasesDue).sweep(clock.now())));
    expect(sweeps.reduce((total, moved) => total + moved, 0)).toBe(1);
    await Promise.allSettled(times(64).map(() => app.worker.get(SendRelease).run({ releaseId: id })));
    await app.settle();
    expect((await manager().findOneByOrFail(Release, { id })).status).toBe('SENT');
    expect([await entriesOf(deal, 'release'), await entriesOf(deal, 'transfer'), await transfersOf(deal)]).toEqual([
      1, 1, 1,
    ]);
  });

  it('a suspension between falling due and being sent: nothing is sent until it is over', async () => {
    const deal = newDeal();
    await held(deal);
    const { id } = await requested(deal);
    const suspend = (status: string, reason: string | null) =>
      app.database.dataSource.query(`update persons set status = $1, suspension_reason = $2 where id = $3`, [
        status,
        reason,
        payee.personId,
      ]);
    await app.worker.get(MakeReleasesDue).sweep(clock.now());
    await suspend('SUSPENDED', 'Тексереміз');
    await app.settle();
    expect([await entriesOf(deal, 'release'), await transfersOf(deal)]).toEqual([1, 0]);
    await suspend('ACTIVE', null);
    await app.settle();
    expect((await manager().findOneByOrFail(Release, { id })).status).toBe('SENT');
    expect(await transfersOf(deal)).toBe(1);
  });

  it('a refund and a release of the same money: one of them wins, never both', async () => {
    for (const round of times(6)) {
      const deal = newDeal();
      await held(deal);
      const both = [
        () => requested(deal),
        () =>
          app.database.systemTransaction((tx) =>
            refundUnreleased(tx, { agreementId: deal.agreementId, cause: 'agreement.terminated' }),
          ),
      ];
      if (round % 2) both.reverse();
      await Promise.allSettled(both.map((start) => start()));
      await app.settle();
      const funds = await fundsOf(manager(), deal.agreementId);
      expect([funds?.released, funds?.refunded].sort()).toEqual([0n, 5_000_000n].sort());
    }
  });
});

const FAULTS = [
  'reset_before',
  'reset_after',
  'truncated',
  'rate_limit',
  'server_error',
  'server_error_after',
  'html_502',
  'wrong_amount',
] as const;

/** Runs a job as the queue would: again after each failure; returns how many times it was run. */
async function untilDone(run: () => Promise<void>): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    try {
      await run();
      return tries;
    } catch (error) {
      if (tries === 8) throw error;
    }
  }
}

async function withFault(kind: string, path: string, work: () => Promise<void>): Promise<void> {
  // Twice, so that the SDK's own repetition meets it as well.
  await app.control('POST', 'faults', { kind, times: 2, path });
  try {
    await work();
  } finally {
    await app.control('DELETE', 'faults');
  }
}

/** An admin looks at a payment's case and lets the product go on. */
async function resolveCase(subjectId: string): Promise<void> {
  admin ??= await app.cast.admin();
  const row = await app.database.row<{ id: string }>(sql`
    select id from moderation_cases where subject_id = ${subjectId} and kind = 'PAYMENT_MISMATCH' and status = 'OPEN'`);
  await admin.does('resolveCase', 'ResolveCaseInput', { caseId: row?.id, resolution: 'Stripe-та тексерілді' }, 'id');
}

describe('a transfer', () => {
  it.each(FAULTS)('happens once, or is shown to an admin: %s', async (kind) => {
    const deal = newDeal();
    await held(deal);
    const { id } = await requested(deal);
    await app.worker.get(MakeReleasesDue).sweep(clock.now());
    await withFault(kind, 'POST /v1/transfers', async () => {
      await untilDone(() => app.worker.get(SendRelease).run({ releaseId: id }));
    });
    const release = await manager().findOneByOrFail(Release, { id });
    if (kind === 'wrong_amount') {
      expect(release).toMatchObject({ status: 'REQUESTED', transferId: null });
      expect(release.reviewReason).toMatch(/amount/);
      await resolveCase(id);
    } else expect(release.status).toBe('SENT');
    expect(await transfersOf(deal)).toBe(1);
    expect(await entriesOf(deal, 'release')).toBe(1);
    await app.settle();
    expect(await entriesOf(deal, 'transfer')).toBe(1);
  });

  it('that was made and forgotten with its key a day ago is found, not made again', async () => {
    const deal = newDeal();
    await held(deal);
    const { id } = await requested(deal);
    await app.control('POST', 'faults', { kind: 'webhook_drop', times: 50, path: null });
    await app.worker.get(MakeReleasesDue).sweep(clock.now());
    await withFault('reset_after', 'POST /v1/transfers', async () => {
      await expect(app.worker.get(SendRelease).run({ releaseId: id })).rejects.toThrow(/did not answer/);
    });
    await app.control('POST', 'clock', { advance: 'P2D' });
    await app.worker.get(SendRelease).run({ releaseId: id });
    await app.control('DELETE', 'faults');
    expect((await manager().findOneByOrFail(Release, { id })).status).toBe('SENT');
    expect(await transfersOf(deal)).toBe(1);
  });
});

describe('a refund', () => {
  it.each(FAULTS)('happens once, or is shown to an admin: %s', async (kind) => {
    const deal = newDeal();
    const { paymentIntentId } = await held(deal);
    await app.database.systemTransaction((tx) =>
      refundUnreleased(tx, { agreementId: deal.agreementId, cause: 'agreement.terminated' }),
    );
    const row = await app.database.row<{ id: string }>(
      sql`select id from refunds where agreement_id = ${deal.agreementId}`,
    );
    await withFault(kind, 'POST /v1/refunds', async () => {
      await untilDone(() => app.worker.get(SendRefund).run({ refundId: row?.id ?? '' }));
    });
    const waiting = await app.database.row<{ reason: string | null; funding: string }>(sql`
      select review_reason as reason, funding_id as funding from refunds where id = ${row?.id}`);
    expect(waiting?.reason === null).toBe(kind !== 'wrong_amount');
    if (kind === 'wrong_amount') await resolveCase(waiting?.funding ?? '');
    await app.settle();
    expect((await app.stripe.refunds.list({ payment_intent: paymentIntentId ?? '' })).data).toHaveLength(1);
    expect(await entriesOf(deal, 'refund')).toBe(1);
  });
});

describe('a payment', () => {
  it.each(FAULTS)('is asked for once, or is shown to an admin: %s', async (kind) => {
    const deal = newDeal();
    await withFault(kind, 'POST /v1/payment_intents', async () => {
      for (const attempt of times(8)) {
        try {
          await fund(app, mentor, deal);
          break;
        } catch (error) {
          if (!(error instanceof Problem) || error.code !== 'PAYMENT_FAILED' || attempt === 7) throw error;
          if (error.details.about === 'inReview') break;
        }
      }
    });
    const { data } = await app.stripe.paymentIntents.list({ limit: 100 });
    expect(data.filter(({ transfer_group: group }) => group === deal.agreementId)).toHaveLength(1);
    const funding = await manager().findOneByOrFail(Funding, { agreementId: deal.agreementId });
    if (kind === 'wrong_amount') {
      expect(funding.reviewReason).toMatch(/amount/);
      await resolveCase(funding.id);
    }
    await app.settle();
    const intentId = (await manager().findOneByOrFail(Funding, { id: funding.id })).paymentIntentId;
    expect(intentId).toMatch(/^pi_/);
    await app.pay(intentId);
    expect((await fundsOf(manager(), deal.agreementId))?.held).toBe(5_000_000n);
  });
});

describe('after all faults', () => {
  it('the ledger agrees with Stripe, and every invariant holds', async () => {
    const report = await reconcile(app.database);
    expect(report.differences).toEqual([]);
    for (const { ledger, stripe } of report.balances) expect(ledger).toBe(stripe);
    expect((await app.doctor()).broken).toEqual([]);
  });
});
