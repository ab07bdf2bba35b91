import type { DealDetail, Milestone } from '../agreements/deal.js';
import { inOrder } from '../agreements/deal.js';
import { Explain } from '../offers/explain.js';
import { useFormat, useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { StatusWord } from '../../ui/badge.js';
import { ButtonLink, TextLink } from '../../ui/button.js';
import { Card, Section } from '../../ui/card.js';
import { milestoneStatuses, moneyWordOf } from './milestone-status.js';
import { ReleaseLine } from './release-line.js';
import { StartButton } from './start-button.js';

/** Every milestone with its state, its money and what the reader may do with it. */
export function MilestoneList({ deal }: { deal: DealDetail }) {
  const t = useT();
  return (
    <Section title={t('milestones.title')}>
      <ol className="grid gap-3">
        {inOrder(deal.milestones).map((milestone, index) => (
          <MilestoneCard key={milestone.id} deal={deal} milestone={milestone} number={index + 1} />
        ))}
      </ol>
      <Explain term="milestone" />
    </Section>
  );
}

function MilestoneCard({ deal, milestone, number }: { deal: DealDetail; milestone: Milestone; number: number }) {
  const t = useT();
  const { money, date, dueIn } = useFormat();
  const lang = deal.listing.language.toLowerCase();
  const { text, tone } = milestoneStatuses[milestone.status];
  const word = moneyWordOf(milestone);
  const isOpen = milestone.status !== 'APPROVED' && milestone.status !== 'CANCELLED';
  return (
    <Card as="li" className="grid gap-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 lang={lang} className="text-lg">
          {number}. {milestone.title}
        </h3>
        <StatusWord tone={tone}>{t(text)}</StatusWord>
      </div>
      <p lang={lang} className="measure whitespace-pre-line">
        {milestone.criteria}
      </p>
      <p className="flex flex-wrap gap-x-6 text-sm text-muted numbers">
        <span className={milestone.overdue ? 'font-semibold text-apple' : ''}>
          {isOpen
            ? t(milestone.overdue ? 'milestones.overdue' : 'milestones.dueBy', {
                date: date(milestone.dueOn, 'long'),
                left: dueIn(milestone.dueOn),
              })
            : t('milestones.wasDue', { date: date(milestone.dueOn, 'long') })}
        </span>
        {milestone.amount && word && (
          <span>
            <b className="text-ink">{money(milestone.amount)}</b> · {t(word)}
          </span>
        )}
      </p>
      {milestone.release && <ReleaseLine release={milestone.release} isPayeeReady={deal.payee?.ready ?? false} />}
      <MilestoneActions deal={deal} milestone={milestone} />
    </Card>
  );
}

function MilestoneActions({ deal, milestone }: { deal: DealDetail; milestone: Milestone }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const { viewerCan, evidence } = milestone;
  const address = paths.milestone(deal.id, milestone.id);
  const own: TextKey | null = viewerCan.includes('APPROVE')
    ? 'deal.action.look'
    : viewerCan.includes('SUBMIT')
      ? 'deal.action.submit'
      : null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {own && <ButtonLink to={address}>{t(own)}</ButtonLink>}
      {viewerCan.includes('START') && <StartButton milestone={milestone} />}
      {viewerCan.includes('FUND') && (
        <ButtonLink to={paths.funding(deal.id, milestone.id)} look="secondary">
          {t('deal.action.fund')}
        </ButtonLink>
      )}
      {!own && (evidence.length > 0 || viewerCan.includes('ESCALATE')) && (
        <TextLink to={address}>{t('milestones.open')}</TextLink>
      )}
    </div>
  );
}
