import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';

/** Beside what somebody agrees to. In a page of their own, so that nothing that was filled in is lost. */
export function HouseLinks() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const places = [
    { to: paths.privacy(), text: t('frame.privacy') },
    { to: paths.terms(), text: t('frame.terms') },
  ];
  return (
    <div className="grid text-sm">
      <p className="text-muted">{t('house.read')}</p>
      <p className="flex flex-wrap gap-x-6">
        {places.map(({ to, text }) => (
          <a
            key={to}
            href={to}
            target="_blank"
            rel="noopener"
            className="inline-flex min-h-11 items-center font-semibold"
          >
            {text}
          </a>
        ))}
      </p>
    </div>
  );
}
