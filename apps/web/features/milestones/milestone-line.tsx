import type { MilestonePartsFragment } from '../../graphql/generated/graphql.js';
import { useFormat, useT } from '../../i18n/texts.js';
import { Icon } from '../../ui/icon.js';
import { milestoneStatuses, moneyWordOf } from './milestone-status.js';

type Milestone = MilestonePartsFragment;

const dots: Record<Milestone['status'], string> = {
  PLANNED: 'bg-surface text-muted ring-2 ring-inset ring-control',
  IN_PROGRESS: 'bg-sky text-on-sky',
  SUBMITTED: 'bg-sun text-on-sun',
  APPROVED: 'bg-leaf text-on-leaf',
  DISPUTED: 'bg-apple text-on-apple',
  CANCELLED: 'bg-faint text-muted',
};

/** Milestones on one line, left to right, with their sums and days; a table says the same to those who do not see it. */
export function MilestoneLine({
  milestones,
  compact = false,
}: {
  milestones: readonly Milestone[];
  compact?: boolean;
}) {
  const steps = [...milestones].sort((one, other) => one.position - other.position);
  return (
    <div>
      <div aria-hidden="true" className="flex overflow-x-auto">
        {steps.map((step, index) => (
          <Step key={step.id} step={step} index={index} isLast={index === steps.length - 1} compact={compact} />
        ))}
      </div>
      <TableTwin steps={steps} />
    </div>
  );
}

function Step({ step, index, isLast, compact }: { step: Milestone; index: number; isLast: boolean; compact: boolean }) {
  const t = useT();
  const { money, date } = useFormat();
  const word = moneyWordOf(step);
  return (
    <div className={`grid flex-1 content-start gap-2 ${compact ? 'min-w-10' : 'min-w-24'}`}>
      <div className="flex items-center">
        <span
          className={`grid size-9 shrink-0 place-items-center rounded-full text-sm font-bold numbers ${dots[step.status]}`}
        >
          {step.status === 'APPROVED' ? <Icon name="check" className="size-5" /> : index + 1}
        </span>
        {!isLast && (
          <span className={`h-1 flex-1 rounded-full ${step.status === 'APPROVED' ? 'bg-leaf' : 'bg-hairline'}`} />
        )}
      </div>
      {!compact && (
        <div className="grid pr-3 text-sm numbers">
          {step.amount && <span className="font-bold">{money(step.amount)}</span>}
          <span className="text-muted">{date(step.dueOn, 'day')}</span>
          {word && <span className="text-muted">{t(word)}</span>}
        </div>
      )}
    </div>
  );
}

function TableTwin({ steps }: { steps: readonly Milestone[] }) {
  const t = useT();
  const { money, date } = useFormat();
  return (
    <div className="sr-only">
      <table>
        <caption>{t('milestones.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('milestones.name')}</th>
            <th scope="col">{t('milestones.state')}</th>
            <th scope="col">{t('milestones.due')}</th>
            <th scope="col">{t('milestones.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => {
            const word = moneyWordOf(step);
            return (
              <tr key={step.id}>
                <th scope="row">{step.title}</th>
                <td>{t(milestoneStatuses[step.status].text)}</td>
                <td>{date(step.dueOn, 'long')}</td>
                <td>{step.amount && word ? `${money(step.amount)}, ${t(word)}` : t('milestones.noSum')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
