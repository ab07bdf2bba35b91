import { useFormat, useT, type TextKey } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Banner } from '../../ui/banner.js';
import { Card } from '../../ui/card.js';
import type { Conflict } from './draft-store.js';
import type { DraftKey, DraftValues } from './draft-values.js';
import type { Draft } from './use-draft.js';

const names: Record<DraftKey, TextKey> = {
  title: 'editor.title',
  summary: 'editor.summary',
  problem: 'editor.problem',
  solution: 'editor.solution',
  sector: 'editor.sector',
  city: 'editor.city',
  stage: 'editor.stage',
  language: 'editor.language',
  mentoringTopics: 'editor.topics',
  ask: 'editor.ask',
  useOfFunds: 'editor.useOfFunds',
  plannedMilestones: 'editor.milestones',
  cover: 'editor.cover',
  attachments: 'editor.files',
};

/** Two people, or two devices, wrote at once: both texts stand here, and a person decides. */
export function ConflictView({ draft, conflict }: { draft: Draft; conflict: Conflict }) {
  const t = useT();
  return (
    <div className="grid gap-5">
      <Banner tone="sun" alert title={t('editor.conflictTitle')}>
        {t('editor.conflict')}
      </Banner>
      {conflict.keys.map((key) => (
        <section key={key} className="grid gap-3">
          <h2 className="text-lg">{t(names[key])}</h2>
          <div className="grid gap-3 sm:grid-cols-2">
            <Version title={t('editor.mine')} values={draft.values} name={key} />
            <Version title={t('editor.theirs')} values={conflict.theirs} name={key} />
          </div>
        </section>
      ))}
      <div className="flex flex-wrap gap-3">
        <Button onClick={draft.keepMine}>{t('editor.keepMine')}</Button>
        <Button look="secondary" onClick={draft.takeTheirs}>
          {t('editor.takeTheirs')}
        </Button>
      </div>
    </div>
  );
}

function Version({ title, values, name }: { title: string; values: DraftValues; name: DraftKey }) {
  return (
    <Card className="grid content-start gap-2">
      <h3 className="text-sm text-muted">{title}</h3>
      <p className="whitespace-pre-line break-words">
        <Words values={values} name={name} />
      </p>
    </Card>
  );
}

function Words({ values, name }: { values: DraftValues; name: DraftKey }) {
  const t = useT();
  const { number } = useFormat();
  const nothing = t('editor.nothing');
  if (name === 'mentoringTopics') return values.mentoringTopics.join(', ') || nothing;
  if (name === 'ask') return values.ask ? number(Number(values.ask)) : nothing;
  if (name === 'cover') return values.cover?.name ?? nothing;
  if (name === 'attachments') return values.attachments.map((file) => file.name).join('\n') || nothing;
  if (name === 'plannedMilestones') {
    const lines = values.plannedMilestones.map(({ title, days, amount }) =>
      [title, days && t('project.inDays', { days: Number(days) || 0 }), amount && number(Number(amount) || 0)]
        .filter(Boolean)
        .join(' · '),
    );
    return lines.join('\n') || nothing;
  }
  return values[name] || nothing;
}
