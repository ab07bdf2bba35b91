import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { ShareWays } from '../family/share-ways.js';

const steps: readonly TextKey[] = ['signUp.together1', 'signUp.together2', 'signUp.together3'];

/** The way in for whoever is too young for an account of their own. It names no age: another date is not the way. */
export function TogetherWay() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <div className="grid gap-6">
      <section className="grid gap-4 rounded-card bg-sun-soft p-5 text-sun-ink">
        <h2 className="text-lg">{t('signUp.togetherHow')}</h2>
        <ol className="grid gap-3">
          {steps.map((text, index) => (
            <li key={text} className="flex gap-4">
              <span className="grid size-8 shrink-0 place-items-center rounded-full bg-sun font-bold text-on-sun numbers">
                {index + 1}
              </span>
              <span className="pt-0.5">{t(text)}</span>
            </li>
          ))}
        </ol>
      </section>
      <ShareWays link={`${location.origin}${paths.signUp(paths.family())}`} text={t('signUp.shareText')} />
    </div>
  );
}
