import { useT, type TextKey } from '../../i18n/texts.js';

const terms = {
  tranche: ['explain.tranche', 'explain.trancheText'],
  held: ['explain.held', 'explain.heldText'],
  grant: ['explain.grant', 'explain.grantText'],
  inKind: ['explain.inKind', 'explain.inKindText'],
  payee: ['explain.payee', 'explain.payeeText'],
  signing: ['explain.signing', 'explain.signingText'],
  coSign: ['explain.coSign', 'explain.coSignText'],
  hash: ['explain.hash', 'explain.hashText'],
  coolingOff: ['explain.coolingOff', 'explain.coolingOffText'],
  milestone: ['explain.milestone', 'explain.milestoneText'],
  counter: ['explain.counter', 'explain.counterText'],
} as const satisfies Record<string, readonly [TextKey, TextKey]>;

export type Term = keyof typeof terms;

/** "What is this?" in place: a word of the deal in plain sentences, the same everywhere. */
export function Explain({ term }: { term: Term }) {
  const t = useT();
  const [question, answer] = terms[term];
  return (
    <details className="group rounded-control open:bg-sky-soft open:text-sky-ink">
      <summary className="inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-sky underline decoration-dotted group-open:px-4 group-open:text-inherit">
        {t(question)}
      </summary>
      <p className="measure px-4 pb-4 text-sm">{t(answer)}</p>
    </details>
  );
}

export function ExplainAll({ of }: { of: readonly Term[] }) {
  return (
    <div className="grid justify-items-start gap-1">
      {of.map((term) => (
        <Explain key={term} term={term} />
      ))}
    </div>
  );
}
