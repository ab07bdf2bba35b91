import type { ReactNode } from 'react';
import type { Locale, QueuedCaseFragment } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/texts.js';
import { MaskedTexts } from '../contacts/masked-texts.js';
import { CheckLines, type Check } from './checks.js';
import type { Decision } from './decision.js';
import { DecisionPanel } from './decision-panel.js';
import { useReadToEnd } from './keys/use-armed.js';

export interface SubjectProps {
  row: QueuedCaseFragment;
  onDecided: () => void;
  shortcutsOn: boolean;
}

/** Left what the public will see, right what speaks for and against it and the decision. */
export function Split({
  row,
  onDecided,
  shortcutsOn,
  checks,
  decisions,
  language,
  beside,
  children,
}: SubjectProps & {
  checks: readonly Check[];
  decisions: readonly Decision[];
  language: Locale;
  beside?: ReactNode;
  children: ReactNode;
}) {
  const t = useT();
  const [end, isRead] = useReadToEnd();
  return (
    <div className="grid gap-8 xl:grid-cols-[1fr_21rem]">
      <section
        aria-label={t('admin.subject')}
        className="relative grid min-w-0 content-start gap-6 rounded-card bg-bg p-4 ring-1 ring-hairline sm:p-6"
      >
        {children}
        {row.riskFlags.some(({ code }) => code === 'CONTACTS') && <MaskedTexts caseId={row.id} />}
        <span ref={end} className="absolute bottom-4 size-px" />
      </section>
      <div className="grid content-start gap-6 xl:sticky xl:top-24 xl:max-h-[calc(100dvh-7rem)] xl:scroll-pb-72 xl:self-start xl:overflow-y-auto xl:p-1">
        <CheckLines checks={checks} flags={row.riskFlags} />
        {beside}
        <DecisionPanel
          kind={row.kind}
          language={language}
          decisions={decisions}
          onDecided={onDecided}
          shortcutsOn={shortcutsOn}
          isRead={isRead}
        />
      </div>
    </div>
  );
}
