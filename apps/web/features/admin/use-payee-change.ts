import { ChangePayeeDocument, PayeeChangeDocument, type QueuedCaseFragment } from '../../graphql/generated/graphql.js';
import { useRead, useVerb } from '../../data/hooks.js';
import type { Decision } from './decision.js';

/** The payee of a deal cannot receive: why, and the way to approve whom the team has named instead. */
export function usePayeeChange({ subject }: Pick<QueuedCaseFragment, 'subject'>): {
  notice: string | null;
  decisions: Decision[];
} {
  const isDeal = subject.__typename === 'Agreement';
  const { data, reload } = useRead(PayeeChangeDocument, { id: subject.id }, { fresh: true, pause: !isDeal });
  const change = useVerb(ChangePayeeDocument);
  const deal = data?.node?.__typename === 'Agreement' ? data.node : null;
  const next = deal?.nextPayee;
  if (!next || !deal.viewerCan.includes('CHANGE_PAYEE')) return { notice: deal?.payeeNotice ?? null, decisions: [] };
  const approve: Decision = {
    ...change,
    key: 'changePayee',
    label: 'admin.do.changePayee',
    look: 'primary',
    needsReason: true,
    run: async (reason) => {
      const isDone = (await change.run({ input: { agreementId: deal.id, payeeId: next.id, reason } })) !== null;
      if (!isDone) reload();
      return isDone;
    },
  };
  return { notice: deal.payeeNotice, decisions: [approve] };
}
