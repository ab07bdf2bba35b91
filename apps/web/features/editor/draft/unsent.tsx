import { useState } from 'react';
import { useT, type Translate } from '../../../i18n/texts.js';
import { Banner } from '../../../ui/banner.js';
import { Button } from '../../../ui/button.js';
import { fieldNames, type DraftValues } from './draft-values.js';
import type { EditsOnDevice } from './kept-edits.js';
import { keysOf, type SomeValues } from './merge.js';
import { useWords, type Words } from './words.js';

/** What was typed, as one text to paste elsewhere. */
export function asText(edits: SomeValues, values: Partial<DraftValues>, words: Words, t: Translate): string {
  return keysOf(edits)
    .map((key) => `${t(fieldNames[key])}\n${words(key, values)}`)
    .join('\n\n');
}

/** Text that waits on this device while the project cannot be changed: shown whole, to be copied or thrown away. */
export function UnsentText({ device }: { device: EditsOnDevice }) {
  const t = useT();
  const words = useWords();
  const [isGone, setGone] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const edits: SomeValues = Object.assign({}, ...device.left.map((kept) => kept.edits));
  if (isGone || keysOf(edits).length === 0) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(asText(edits, edits, words, t));
    setCopied(true);
  };
  const discard = async () => {
    await device.clear();
    setGone(true);
  };
  const action = (
    <span className="flex flex-wrap gap-3">
      <Button look="secondary" onClick={() => void copy()}>
        {t(isCopied ? 'editor.copied' : 'editor.copyText')}
      </Button>
      <Button look="quiet" onClick={() => void discard()}>
        {t('editor.discard')}
      </Button>
    </span>
  );
  return (
    <Banner tone="sun" title={t('editor.unsentTitle')} action={action}>
      <dl className="grid gap-3">
        {keysOf(edits).map((key) => (
          <div key={key}>
            <dt className="text-sm font-semibold">{t(fieldNames[key])}</dt>
            <dd className="whitespace-pre-line wrap-anywhere">{words(key, edits)}</dd>
          </div>
        ))}
      </dl>
    </Banner>
  );
}
