import { useEffect, useState, type FormEvent } from 'react';
import type { Locale } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { OfflineLine } from '../../ui/form.js';
import { wordsOfReason, type Reason } from './case-words.js';
import type { Decision } from './decision.js';

/** Ready reasons to begin with, and one's own words. */
export function ReasonForm({
  decision,
  reasons,
  language,
  onSend,
}: {
  decision: Decision;
  reasons: readonly Reason[];
  language: Locale;
  onSend: (reason: string) => void;
}) {
  const t = useT();
  const [words, setWords] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  useEffect(() => document.getElementById('case-reasons')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(!words.trim());
    if (words.trim()) onSend(words.trim());
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-4 border-t border-hairline pt-4">
      <h3 id="case-reasons" tabIndex={-1} className="font-bold">
        {t(decision.label)}
      </h3>
      {reasons.length > 0 && (
        <ol aria-label={t('admin.readyReasons')} className="grid gap-1">
          {reasons.map((reason, index) => (
            <li key={reason.code}>
              <button
                type="button"
                onClick={() => setWords(wordsOfReason(reason, language))}
                className="flex min-h-11 w-full gap-3 rounded-control px-3 py-2 text-left text-sm hover:bg-sunken"
              >
                <span className="font-bold numbers">{index + 1}</span>
                <span>{reason.text}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <TextArea
        label={t('admin.reason')}
        hint={t('admin.reasonHint')}
        error={isEmpty ? t('ui.required') : undefined}
        value={words}
        onChange={setWords}
        maxLength={1000}
        rows={5}
        lang={language.toLowerCase()}
      />
      <Button type="submit" look={decision.look === 'danger' ? 'danger' : 'primary'} busy={decision.busy}>
        {t('admin.sendDecision')}
      </Button>
      <OfflineLine />
    </form>
  );
}
