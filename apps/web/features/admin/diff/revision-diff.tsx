import type { CaseListingQuery } from '../../../graphql/generated/graphql.js';
import { useFormat, useT, type TextKey } from '../../../i18n/texts.js';
import { wordDiff } from './word-diff.js';

type Listing = Extract<NonNullable<CaseListingQuery['node']>, { __typename: 'Listing' }>;
type Content = Pick<
  Listing,
  | 'title'
  | 'summary'
  | 'problem'
  | 'solution'
  | 'city'
  | 'stage'
  | 'language'
  | 'mentoringTopics'
  | 'useOfFunds'
  | 'sector'
  | 'ask'
  | 'plannedMilestones'
  | 'cover'
  | 'attachments'
>;

const names: Record<keyof Content, TextKey> = {
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

/** What an edit changes against what the public sees now: only the changed words are marked. */
export function RevisionDiff({ listing }: { listing: Listing }) {
  const t = useT();
  const { money } = useFormat();
  const { draft } = listing;
  if (!draft) return null;
  const words = (content: Content, key: keyof Content): string => {
    const value = content[key];
    if (key === 'sector') return content.sector?.name ?? '';
    if (key === 'ask') return content.ask ? money(content.ask) : '';
    if (key === 'cover') return content.cover?.url.split('/').at(-1)?.split('?')[0] ?? '';
    if (key === 'attachments') return content.attachments.map((file) => file.name).join('\n');
    if (key === 'mentoringTopics') return content.mentoringTopics.join(', ');
    if (key !== 'plannedMilestones') return typeof value === 'string' ? value : '';
    return content.plannedMilestones
      .map(({ title, dueInDays, amount }) => [title, t('project.inDays', { days: dueInDays }), amount && money(amount)])
      .map((parts) => parts.filter(Boolean).join(' · '))
      .join('\n');
  };
  const changed = (Object.keys(names) as (keyof Content)[]).filter((key) => draft.changedFields.includes(key));
  return (
    <section className="mb-8 grid gap-4">
      <h2 className="text-lg">{t('admin.changes')}</h2>
      {changed.map((key) => (
        <div key={key} className="grid gap-1">
          <h3 className="text-sm text-muted">{t(names[key])}</h3>
          <Diff before={words(listing, key)} after={words(draft as Content, key)} />
        </div>
      ))}
    </section>
  );
}

function Diff({ before, after }: { before: string; after: string }) {
  return (
    <p className="whitespace-pre-line wrap-anywhere">
      {wordDiff(before, after).map(({ text, kind }, index) => {
        if (kind === 'added')
          return (
            <ins key={index} className="bg-leaf-soft text-leaf-ink">
              {text}
            </ins>
          );
        if (kind === 'removed')
          return (
            <del key={index} className="bg-apple-soft text-apple-ink">
              {text}
            </del>
          );
        return <span key={index}>{text}</span>;
      })}
    </p>
  );
}
