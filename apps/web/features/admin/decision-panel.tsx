import { useRef, useState } from 'react';
import { ReasonLibraryDocument, type CaseKind, type Locale } from '../../graphql/generated/graphql.js';
import { useRead } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ProblemText } from '../../ui/form.js';
import { wordsOfReason, type Reason } from './case-words.js';
import type { Decision } from './decision.js';
import { ReasonForm } from './reason-form.js';
import { useShortcuts } from './keys/shortcuts.js';
import { useArmed } from './keys/use-armed.js';

export interface DecisionPanelProps {
  kind: CaseKind;
  /** Of whoever reads the decision. */
  language: Locale;
  decisions: readonly Decision[];
  onDecided: () => void;
  shortcutsOn: boolean;
  /** Whether the end of what is decided on has been on the screen. */
  isRead: boolean;
}

/** A: the first way without a reason. R: the first way with one, then a digit sends a ready reason, or one's own words. */
export function DecisionPanel({ kind, language, decisions, onDecided, shortcutsOn, isRead }: DecisionPanelProps) {
  const t = useT();
  const { data } = useRead(ReasonLibraryDocument, {});
  const reasons = (data?.moderationReasons ?? []).filter(({ kinds }) => kinds.includes(kind)).slice(0, 9);
  const [chosen, setChosen] = useState<string | null>(null);
  const reasoned = decisions.find(({ key }) => key === chosen);
  const approve = decisions.find(({ needsReason }) => !needsReason);
  const firstReasoned = decisions.find(({ needsReason }) => needsReason);
  const isArmed = useArmed(isRead && !approve?.awaits);
  const isRunning = useRef(false);
  const run = async (decision: Decision, reason: string) => {
    if (isRunning.current || decision.awaits) return;
    isRunning.current = true;
    const isDone = await decision.run(reason);
    isRunning.current = false;
    if (isDone) onDecided();
  };
  const keyed = isArmed && approve && !approve.keyAwaits ? approve : undefined;
  useShortcuts(
    {
      a: keyed && (() => void run(keyed, '')),
      r: firstReasoned && (() => setChosen(firstReasoned.key)),
      escape: reasoned && (() => setChosen(null)),
      ...(reasoned && isArmed && byDigit(reasons, (reason) => void run(reasoned, wordsOfReason(reason, language)))),
    },
    shortcutsOn,
  );
  const problem = decisions.find((each) => each.problem)?.problem;
  const awaits = decisions.map((each) => each.awaits ?? (shortcutsOn ? each.keyAwaits : undefined)).find(Boolean);
  if (decisions.length === 0) return <p className="text-muted">{t('admin.nothingToDecide')}</p>;
  return (
    <Card as="section" className={`grid gap-4 ${reasoned ? '' : 'xl:sticky xl:bottom-0 xl:shadow-float'}`}>
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
            disabled={decision.awaits !== undefined}
            aria-pressed={decision.needsReason ? decision === reasoned : undefined}
            onClick={() => (decision.needsReason ? setChosen(decision.key) : void run(decision, ''))}
          >
            {t(decision.label)}
            {shortcutsOn && decision === approve && <Key letter="A" isOn={keyed !== undefined} />}
            {shortcutsOn && decision === firstReasoned && <Key letter="R" isOn />}
          </Button>
        ))}
      </div>
      {awaits && <p className="text-sm">{t(awaits)}</p>}
      {shortcutsOn && <KeysState isArmed={isArmed} />}
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

function KeysState({ isArmed }: { isArmed: boolean }) {
  const t = useT();
  return (
    <p role="status" className="text-sm text-muted max-md:hidden">
      {t(isArmed ? 'admin.keysReady' : 'admin.keysWait')}
    </p>
  );
}

function Key({ letter, isOn }: { letter: string; isOn: boolean }) {
  return (
    <kbd
      aria-hidden="true"
      className={`ml-2 rounded border border-current px-1.5 text-sm max-md:hidden ${isOn ? '' : 'line-through opacity-60'}`}
    >
      {letter}
    </kbd>
  );
}
