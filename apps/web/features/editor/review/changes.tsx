import type { WholeProjectFragment } from '../../../graphql/generated/graphql.js';
import { useT } from '../../../i18n/texts.js';
import { Card } from '../../../ui/card.js';
import { draftKeys, fieldNames, valuesOf } from '../draft/draft-values.js';
import { useWords } from '../draft/words.js';
import { WordDiff } from './word-diff-view.js';

/** What differs from the published version, word by word, in the order of the questions. */
export function Changes({ project }: { project: WholeProjectFragment }) {
  const t = useT();
  const words = useWords();
  const { draft } = project;
  const isPublic = project.status === 'PUBLISHED' || project.status === 'PAUSED';
  if (!draft || !isPublic || draft.changedFields.length === 0) return null;
  const [before, after] = [valuesOf(project), valuesOf(draft)];
  const changed = draftKeys.filter((key) => draft.changedFields.includes(key));
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t(project.inReviewSince ? 'editor.changesInReview' : 'editor.changes')}</h2>
      <p className="text-muted">{t('editor.changesLegend')}</p>
      <Card className="grid gap-5">
        {changed.map((key) => (
          <div key={key} className="grid gap-1">
            <h3 className="text-sm text-muted">{t(fieldNames[key])}</h3>
            <p lang={draft.language.toLowerCase()}>
              <WordDiff before={words(key, before)} after={words(key, after)} />
            </p>
          </div>
        ))}
      </Card>
    </section>
  );
}
