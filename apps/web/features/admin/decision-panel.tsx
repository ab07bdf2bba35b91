import { useEffect, useState, type FormEvent } from 'react';
import { ReasonLibraryDocument, type CaseKind, type Locale } from '../../graphql/generated/graphql.js';
import { useRead } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextArea } from '../../ui/field.js';
import { ProblemText } from '../../ui/form.js';
import { wordsOfReason, type Reason } from './case-words.js';
import type { Decision } from './decision.js';
import { useShortcuts } from './shortcuts.js';

export interface DecisionPanelProps {
  kind: CaseKind;
  /** Of whoever reads the decision. */
  language: Locale;
  decisions: readonly Decision[];
  onDecided: () => void;
  shortcutsOn: boolean;
}

/** A: the first way without a reason. R: the first way with one, then a digit sends a ready reason, or one's own words. */
export function DecisionPanel({ kind, language, decisions, onDecided, shortcutsOn }: DecisionPanelProps) {
  const t = useT();
  const { data } = useRead(ReasonLibraryDocument, {});
  const reasons = (data?.moderationReasons ?? []).filter(({ kinds }) => kinds.includes(kind)).slice(0, 9);
  const [chosen, setChosen] = useState<string | null>(null);
  const reasoned = decisions.find(({ key }) => key === chosen);
  const approve = decisions.find(({ needsReason }) => !needsReason);
  const firstReasoned = decisions.find(({ needsReason }) => needsReason);
  const run = async (decision: Decision, reason: string) => {
    if (!decision.busy && (await decision.run(reason))) onDecided();
  };
  useShortcuts(
    {
      a: approve && (() => void run(approve, '')),
      r: firstReasoned && (() => setChosen(firstReasoned.key)),
      escape: reasoned && (() => setChosen(null)),
      ...(reasoned && byDigit(reasons, (reason) => void run(reasoned, wordsOfReason(reason, language)))),
    },
    shortcutsOn,
  );
  const problem = decisions.find((each) => each.problem)?.problem;
  if (decisions.length === 0) return <p className="text-muted">{t('admin.nothingToDecide')}</p>;
  return (
    <Card as="section" className="grid gap-4">
      <h2 className="text-lg">{t('admin.decision')}</h2>
      {problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={problem} />
          <ul>
            {problem.fields.map((field) => (
              <li key={field.path}>{field.message}</li>
            ))}
          </ul>
        </Banner>
      )}
      <div className="grid gap-2">
        {decisions.map((decision) => (
          <Button
            key={decision.key}
            look={decision.look}
            busy={decision.busy}
            aria-pressed={decision.needsReason ? decision === reasoned : undefined}
            onClick={() => (decision.needsReason ? setChosen(decision.key) : void run(decision, ''))}
          >
            {t(decision.label)}
            {shortcutsOn && decision === approve && <Key letter="A" />}
            {shortcutsOn && decision === firstReasoned && <Key letter="R" />}
          </Button>
        ))}
      </div>
      {reasoned && (
        <ReasonForm
          key={reasoned.key}
          decision={reasoned}
          reasons={reasons}
          language={language}
          onSend={(reason) => void run(reasoned, reason)}
        />
      )}
    </Card>
  );
}

const byDigit = (reasons: readonly Reason[], send: (reason: Reason) => void) =>
  Object.fromEntries(reasons.map((reason, index) => [String(index + 1), () => send(reason)]));

function Key({ letter }: { letter: string }) {
  return (
    <kbd aria-hidden="true" className="ml-2 rounded border border-current px-1.5 text-sm opacity-80 max-md:hidden">
      {letter}
    </kbd>
  );
}

function ReasonForm({
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
    </form>
  );
}
