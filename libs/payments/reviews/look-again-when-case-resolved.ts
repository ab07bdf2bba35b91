import { Injectable } from '@nestjs/common';
import { idPrefix } from '#kernel';
import { Database, enqueue, Reaction, type ReactionHandler, type ReadFact, type Tx } from '#platform';

interface Waiting {
  readonly clear: string;
  readonly job: string;
  readonly payload: (row: { id: string }) => Record<string, string>;
}

// What waits behind a review, by the type of its subject: how it is freed, and which job looks again.
const WAITING: Readonly<Record<string, Waiting>> = {
  funding: {
    clear: `update fundings set review_reason = null where id = $1 and review_reason is not null returning id`,
    job: 'collect-funding',
    payload: ({ id }) => ({ fundingId: id }),
  },
  release: {
    clear: `update releases set review_reason = null, next_try_at = null where id = $1
      and status in ('REQUESTED', 'FAILED') and ledger_entry_id is not null returning id`,
    job: 'send-release',
    payload: ({ id }) => ({ releaseId: id }),
  },
  webhook: {
    clear: `update webhooks set status = 'RECEIVED', note = null where id = $1 and status = 'NEEDS_REVIEW' returning event_id as id`,
    job: 'apply-webhook',
    payload: ({ id }) => ({ eventId: id }),
  },
};
/** Events about a funding's payment and a release's transfer wait with them. */
const EVENTS: Waiting = {
  clear: `update webhooks set status = 'RECEIVED', note = null where status = 'NEEDS_REVIEW' and object_id in (
    select payment_intent_id from fundings where id = $1 union select transfer_id from releases where id = $1
    union select stripe_refund_id from refunds where funding_id = $1) returning event_id as id`,
  job: 'apply-webhook',
  payload: ({ id }) => ({ eventId: id }),
};
const REFUNDS: Waiting = {
  clear: `update refunds set review_reason = null, next_try_at = null where funding_id = $1
    and status in ('REQUESTED', 'FAILED') and review_reason is not null returning id`,
  job: 'send-refund',
  payload: ({ id }) => ({ refundId: id }),
};

/**
 * An admin who resolves a payment's case says that the product may go on: it looks at Stripe again, with the same keys and
 * the same care. Dismissing the case leaves everything as it stands.
 */
@Injectable()
@Reaction({ when: ['case.resolved'] })
export class LookAgainWhenCaseResolved implements ReactionHandler {
  constructor(private readonly database: Database) {}

  async run({ data }: ReadFact): Promise<void> {
    const subjectId = String(data['subjectId']);
    if (data['kind'] !== 'PAYMENT_MISMATCH') return;
    const prefix = idPrefix(subjectId) ?? '';
    await this.database.systemTransaction(async (tx) => {
      const waiting = WAITING[prefix];
      if (waiting) await goOn(tx, waiting, subjectId);
      if (prefix === 'funding') await goOn(tx, REFUNDS, subjectId);
      await goOn(tx, EVENTS, subjectId);
    });
  }
}

async function goOn(tx: Tx, { clear, job, payload }: Waiting, subjectId: string): Promise<void> {
  const [rows] = (await tx.query(clear, [subjectId])) as [{ id: string }[], number];
  for (const row of rows) await enqueue(tx, job, payload(row), { key: `again:${row.id}` });
}
