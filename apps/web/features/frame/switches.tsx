import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { LOCALE_PATHS, type LocalePath } from '#kernel';
import { loadCatalogues, loadedScopes } from '../../i18n/catalogues.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { Icon } from '../../ui/icon.js';

const aYearInSeconds = 31_536_000;

/** The server reads both cookies, so the first byte already has the right language and colours. */
function remember(name: 'lang' | 'theme', value: string): void {
  document.cookie = `${name}=${value}; path=/; max-age=${aYearInSeconds}; samesite=lax`;
}

export const languageNames: Record<LocalePath, { long: string; short: string }> = {
  kk: { long: 'Қазақша', short: 'Қаз' },
  ru: { long: 'Русский', short: 'Рус' },
  en: { long: 'English', short: 'Eng' },
};

/** Changes the words in place: the page, its forms and what was typed stay. Without JavaScript they are plain links. */
export function LanguageSwitch({ long = false }: { long?: boolean }) {
  const t = useT();
  // One landmark for languages is enough: the second switch, at the foot of the page, is a plain group.
  const Element = long ? 'div' : 'nav';
  const { path } = useSpeech();
  const location = useLocation();
  const navigate = useNavigate();
  const addressIn = (locale: LocalePath) =>
    location.pathname.replace(/^\/[a-z]{2}(?=\/|$)/, `/${locale}`) + location.search;
  const change = async (locale: LocalePath) => {
    remember('lang', locale);
    await loadCatalogues(locale, loadedScopes(path));
    document.documentElement.lang = locale;
    await navigate(addressIn(locale), { replace: true, preventScrollReset: true, state: { keepPlace: true } });
  };
  return (
    <Element role={long ? 'group' : undefined} aria-label={t('frame.language')} className="flex flex-wrap">
      {LOCALE_PATHS.map((locale) => (
        <a
          key={locale}
          href={addressIn(locale)}
          hrefLang={locale}
          lang={locale}
          title={languageNames[locale].long}
          aria-current={locale === path ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            void change(locale);
          }}
          className="grid min-h-11 min-w-11 place-items-center rounded-full px-2 text-sm font-semibold text-muted no-underline hover:text-ink aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-sun aria-[current]:decoration-4 aria-[current]:underline-offset-8"
        >
          {languageNames[locale][long ? 'long' : 'short']}
        </a>
      ))}
    </Element>
  );
}

export function ThemeSwitch() {
  const t = useT();
  const [isDark, setDark] = useState(false);
  useEffect(() => {
    const chosen = document.documentElement.dataset['theme'];
    setDark(chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
  }, []);
  const change = () => {
    const theme = isDark ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    remember('theme', theme);
    setDark(!isDark);
  };
  const label = t(isDark ? 'frame.toLight' : 'frame.toDark');
  return (
    <button
      type="button"
      onClick={change}
      aria-label={label}
      title={label}
      className="grid size-11 place-items-center rounded-full text-muted hover:bg-sunken hover:text-ink"
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </button>
  );
}
