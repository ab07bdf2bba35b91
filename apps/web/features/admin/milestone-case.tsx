import {
  CaseMilestoneDocument,
  SettleMilestoneDocument,
  type CaseMilestoneQuery,
  type Settlement,
} from '../../graphql/generated/graphql.js';
import { useRead, useVerb } from '../../data/hooks.js';
import { useFormat, useT, type TextKey } from '../../i18n/texts.js';
import { Card, Facts } from '../../ui/card.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { ProblemPage } from '../frame/error-pages.js';
import type { Decision } from './decision.js';
import { GoneSubject } from './gone-subject.js';
import { Split, type SubjectProps } from './split.js';

type Milestone = Extract<NonNullable<CaseMilestoneQuery['node']>, { __typename: 'Milestone' }>;

export function MilestoneCase(props: SubjectProps) {
  const read = useRead(CaseMilestoneDocument, { id: props.row.subject.id }, { fresh: true });
  if (read.loading) return <PageSkeleton />;
  if (read.problem) return <ProblemPage problem={read.problem} onRetry={read.reload} />;
  if (read.data?.node?.__typename !== 'Milestone') return <GoneSubject {...props} />;
  const milestone = read.data.node;
  return <Settle {...props} milestone={milestone} />;
}

function Settle({ milestone, ...props }: SubjectProps & { milestone: Milestone }) {
  const t = useT();
  const { money, date } = useFormat();
  const decisions = useSettlements(milestone);
  return (
    <Split {...props} checks={[]} decisions={decisions} language={milestone.agreement.listing.language}>
      <div className="grid gap-5">
        <h2 className="text-xl">{milestone.title}</h2>
        <Facts
          rows={[
            [t('admin.milestone.project'), milestone.agreement.listing.title],
            [t('admin.milestone.criteria'), milestone.criteria],
            [t('admin.milestone.due'), date(milestone.dueOn)],
            milestone.amount ? [t('admin.milestone.sum'), money(milestone.amount)] : null,
            [t('admin.milestone.dispute'), props.row.reason],
          ]}
        />
        {milestone.evidence.map((evidence) => (
          <Card key={evidence.submittedAt} className="grid gap-2">
            <p className="whitespace-pre-line">{evidence.note}</p>
            <p className="text-sm text-muted numbers">{date(evidence.submittedAt, 'withTime')}</p>
            {[
              ...evidence.files.map(({ name, url }) => ({ name, url })),
              ...evidence.links.map((url) => ({ name: url, url })),
            ].map(({ name, url }) => (
              <a key={url} href={url} rel="noreferrer ugc" className="inline-flex min-h-11 items-center break-all">
                {name}
              </a>
            ))}
          </Card>
        ))}
      </div>
    </Split>
  );
}

const settlements: readonly [Settlement, TextKey, Decision['look']][] = [
  ['APPROVE', 'admin.do.settleApprove', 'primary'],
  ['RETURN', 'admin.do.settleReturn', 'secondary'],
  ['CANCEL', 'admin.do.settleCancel', 'danger'],
];

function useSettlements(milestone: Milestone): Decision[] {
  const settle = useVerb(SettleMilestoneDocument);
  if (!milestone.viewerCan.includes('SETTLE')) return [];
  return settlements.map(([settlement, label, look]) => ({
    ...settle,
    key: settlement,
    label,
    look,
    needsReason: true,
    run: async (reason) => (await settle.run({ input: { milestoneId: milestone.id, settlement, reason } })) !== null,
  }));
}
