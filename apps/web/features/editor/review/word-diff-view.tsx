import { useT } from '../../../i18n/texts.js';
import { wordDiff } from '../../admin/diff/word-diff.js';

/** Two texts as one: only the words that were taken away or added are marked, by colour, line and for ears. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const t = useT();
  return (
    <span className="whitespace-pre-line wrap-anywhere">
      {wordDiff(before, after).map(({ text, kind }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark
            key={index}
            className={
              kind === 'added' ? 'bg-leaf-soft text-leaf-ink' : 'bg-apple-soft text-apple-ink line-through decoration-2'
            }
          >
            <span className="sr-only">{t(kind === 'added' ? 'editor.diffAdded' : 'editor.diffRemoved')} </span>
            {text}
          </Mark>
        );
      })}
    </span>
  );
}
