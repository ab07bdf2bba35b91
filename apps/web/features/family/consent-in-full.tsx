import { ConsentTextsDocument, type ConsentTextsQuery } from '../../graphql/generated/graphql.js';
import { useRead, type Read } from '../../data/hooks.js';
import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';

export type ConsentText = ConsentTextsQuery['consentTexts'][number];

/** The words that are consented to, as the API records them: a page never paraphrases them. */
export function useConsentTexts(): Read<ConsentTextsQuery> {
  const { locale } = useSpeech();
  return useRead(ConsentTextsDocument, { locale });
}

/** What the law wants to be said with a consent, in the order in which one asks. */
const consentPoints = [
  ['purpose', 'consent.point.purpose'],
  ['data', 'consent.point.data'],
  ['subject', 'consent.point.subject'],
  ['operator', 'consent.point.operator'],
  ['actions', 'consent.point.actions'],
  ['thirdParties', 'consent.point.thirdParties'],
  ['crossBorder', 'consent.point.crossBorder'],
  ['publication', 'consent.point.publication'],
  ['term', 'consent.point.term'],
  ['withdrawal', 'consent.point.withdrawal'],
] as const satisfies readonly (readonly [keyof ConsentText, TextKey])[];

export function ConsentInFull({ text }: { text: ConsentText }) {
  const t = useT();
  return (
    <details className="sm:pl-14">
      <summary className="inline-flex min-h-11 items-center rounded-control text-sm font-semibold text-sky underline underline-offset-4">
        {t('consent.readAll')}
        <span className="sr-only">: {text.title}</span>
      </summary>
      <div className="mb-2 rounded-control bg-sunken p-4 text-sm">
        <dl className="grid gap-3">
          {consentPoints.map(([point, label]) => (
            <div key={point}>
              <dt className="font-semibold">{t(label)}</dt>
              <dd>{text[point]}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-muted numbers">{t('consent.version', { version: text.version })}</p>
      </div>
    </details>
  );
}
