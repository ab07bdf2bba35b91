import { Injectable } from '@nestjs/common';
import { after, clock, hours, minutes, money, type Money } from '#kernel';
import { advance, change, Database, Job, type JobHandler, load, lock, sql, systemViewer } from '#platform';
import { Funding } from '../fundings/funding.entity.js';
import { Payee } from '../payees/payee.entity.js';
import { RailDoubt, RailRefusal, RailSilence } from '../rails/outcome.js';
import { type SeenTransfer, StripeDisburse } from '../rails/stripe/disburse.js';
import { askForReview } from '../reviews/ask-for-review.js';
import { applyTransfer } from './apply-transfer.js';
import { Release } from './release.entity.js';
import { releaseProcess } from './release.process.js';
import { letGo, SILENT_FOR } from './let-go.js';
import { lockDealOf, nothingForbids, nothingStops } from './waits.js';

const ASKED_BY_REFUSALS = 5;
const LONGEST_PAUSE_MS = hours(6);

/** How long to wait before the next attempt after so many refusals. */
export const pauseAfter = (attempt: number): number => Math.min(minutes(2 ** attempt), LONGEST_PAUSE_MS);

interface Begun {
  readonly release: Release;
  readonly wasAsked: boolean;
  readonly isStopped: boolean;
  /** It may be asked for now; else it is only looked whether it was done. */
  readonly mayAsk: boolean;
}

/**
 * Asks Stripe for the transfer of a release that fell due. The key is saved before the first call; every later one looks
 * first whether a transfer of this release is there, so that an answer lost, or a key forgotten after a day, never pays twice.
 */
@Injectable()
@Job('send-release')
export class SendRelease implements JobHandler<{ releaseId: string }> {
  constructor(
    private readonly database: Database,
    private readonly disburse: StripeDisburse,
  ) {}

  async run({ releaseId }: { releaseId: string }): Promise<void> {
    const { release, wasAsked, isStopped, mayAsk } = await this.begin(releaseId);
    if (isStopped) return;
    try {
      // Also where an earlier attempt was let go: what Stripe did late all the same is found before another payee is paid.
      const done =
        wasAsked || release.attempt > 1 ? await this.disburse.findTransfer(releaseId, release.agreementId) : null;
      if (!done && !mayAsk) return await this.database.systemTransaction((tx) => letGo(tx, release));
      const seen = done ?? (await this.askTransfer(release));
      await this.database.systemTransaction((tx) => applyTransfer(tx, seen));
    } catch (error) {
      await this.settle(release, error);
    }
  }

  private begin(releaseId: string): Promise<Begun> {
    return this.database.systemTransaction(async (tx) => {
      const { agreementId } = await load(tx, Release, releaseId);
      await lockDealOf(tx, agreementId);
      const release = await lock(tx, Release, releaseId);
      const wasAsked = release.askedAt !== null;
      // What stopped the deal after its release fell due stops it here; the sweep comes back when it is over. Once Stripe has
      // been asked, finding out what became of it goes on.
      const { text, values } = sql`
        select ${nothingStops()} as goes, ${nothingForbids()} as may from releases r where r.id = ${releaseId}`;
      const [row]: { goes: boolean; may: boolean }[] = await tx.query(text, values);
      const mayAsk = row?.may ?? false;
      const isOpen = releaseProcess.can(release, 'send', systemViewer);
      const isWaiting = isOpen && release.ledgerEntryId !== null && release.reviewReason === null;
      if (!isWaiting || (!wasAsked && !row?.goes)) return { release, wasAsked, isStopped: true, mayAsk };
      const now = clock.now();
      if (mayAsk) await change(tx, release, { askedAt: release.askedAt ?? now, nextTryAt: after(SILENT_FOR, now) });
      return { release, wasAsked, isStopped: false, mayAsk };
    });
  }

  private async askTransfer(release: Release): Promise<SeenTransfer> {
    const { manager } = this.database.dataSource;
    const payee = await manager.findOneByOrFail(Payee, { id: release.payeeId });
    const funding = await manager.findOneByOrFail(Funding, { id: release.fundingId });
    return this.disburse.askTransfer({
      releaseId: release.id,
      agreementId: release.agreementId,
      milestoneId: release.milestoneId,
      attempt: release.attempt,
      accountId: payee.stripeAccountId ?? '',
      chargeId: funding.chargeId ?? '',
      money: inSettlement(release, funding),
    });
  }

  /** A refusal is tried again later as a new attempt; silence is the queue's to repeat; doubt is an admin's. */
  private async settle(asked: Release, error: unknown): Promise<void> {
    await this.database.systemTransaction(async (tx) => {
      const release = await lock(tx, Release, asked.id);
      if (release.attempt !== asked.attempt || !releaseProcess.can(release, 'fail', systemViewer)) return;
      const attempt = asked.attempt + 1;
      if (error instanceof RailRefusal) {
        const next = { attempt, failureCode: error.code, nextTryAt: after(pauseAfter(asked.attempt)) };
        await advance(tx, releaseProcess, release, 'fail', systemViewer, { change: next, data: { code: error.code } });
        if (attempt > ASKED_BY_REFUSALS) await askForReview(tx, release.id, 'RELEASE_REFUSED');
      } else if (error instanceof RailDoubt) {
        await change(tx, release, { reviewReason: error.message });
        await askForReview(tx, release.id, 'ANSWER_DOUBTFUL');
      } else if (error instanceof RailSilence && error.isStored) await change(tx, release, { attempt });
    });
    if (!(error instanceof RailRefusal || error instanceof RailDoubt)) throw error;
  }
}

/** A transfer is in the currency that its charge was settled in, in proportion and rounded down. */
function inSettlement(release: Release, funding: Funding): Money {
  const { settledMinor, settledCurrency } = funding;
  if (settledMinor === null || settledCurrency === null || settledCurrency === release.moneyCurrency) {
    return money(release.moneyMinor, release.moneyCurrency);
  }
  return money((settledMinor * release.moneyMinor) / funding.moneyMinor, settledCurrency);
}
