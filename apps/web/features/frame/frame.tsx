import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation, useNavigationType } from 'react-router';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { matchPage } from '../../routes/pages.js';
import { focusHeading } from './new-screen.js';
import { Header } from './header.js';
import { Logo } from './logo.js';
import { BottomBar, Rail } from './navigation.js';
import { LanguageSwitch, ThemeSwitch } from './switches.js';

/** Comes when the page stands: nothing of it is needed to read. */
const Device = lazy(async () => ({ default: (await import('./device.js')).Device }));

/** What surrounds every page. Pages for signed-in people have the rail at their left, public ones the whole width. */
export function Frame() {
  const t = useT();
  const { pathname } = useLocation();
  const isPrivate = matchPage(pathname)?.page.access === 'signedIn';
  const main = usePlace();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only z-50 rounded-control bg-ink px-5 py-3 text-bg focus:not-sr-only focus:fixed focus:left-4 focus:top-4"
      >
        {t('frame.skip')}
      </a>
      <Header />
      {isPrivate ? (
        <div className="page flex flex-1 gap-10 py-6 sm:py-10">
          <Rail />
          <main ref={main} id="main" tabIndex={-1} className="min-w-0 flex-1 outline-none">
            <Outlet />
          </main>
        </div>
      ) : (
        <main ref={main} id="main" tabIndex={-1} className="min-w-0 flex-1 outline-none">
          <Outlet />
        </main>
      )}
      {isPrivate ? <HelpLine /> : <Footer />}
      <BottomBar />
      <AboutDevice />
    </div>
  );
}

/**
 * A new page starts at its top, with the focus on its heading. A change of language or filter stays where it is, an address
 * with a `#` leads to its own place, and the way back to where one was.
 */
function usePlace() {
  const main = useRef<HTMLElement>(null);
  const { pathname, hash, state } = useLocation();
  const way = useNavigationType();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return undefined;
    before.current = pathname;
    if ((state as { keepPlace?: boolean } | null)?.keepPlace || hash || !main.current) return undefined;
    if (way !== 'POP') window.scrollTo(0, 0);
    return focusHeading(main.current);
  }, [pathname, hash, state, way]);
  return main;
}

/** On every page in the same place: what one needs when something is wrong. */
function HelpLine() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <footer data-print="hide" className="page flex justify-end pb-6 text-sm">
      <Link to={paths.report()} className="inline-flex min-h-11 items-center font-semibold text-muted">
        {t('report.open')}
      </Link>
    </footer>
  );
}

function Footer() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <footer data-print="hide" className="mt-16 border-t border-hairline bg-sunken">
      <div className="page flex flex-wrap items-center justify-between gap-x-10 gap-y-6 py-10">
        <div className="grid gap-2">
          <Logo />
          <p className="text-sm text-muted">{t('frame.promise')}</p>
        </div>
        <div className="flex flex-wrap gap-x-6 text-sm">
          {[
            { to: paths.how(), text: t('frame.how') },
            { to: paths.safety(), text: t('frame.safety') },
            { to: paths.privacy(), text: t('frame.privacy') },
            { to: paths.terms(), text: t('frame.terms') },
            { to: paths.report(), text: t('report.open') },
          ].map((place) => (
            <Link key={place.to} to={place.to} className="inline-flex min-h-11 items-center font-semibold text-ink">
              {place.text}
            </Link>
          ))}
        </div>
        <div className="flex flex-wrap items-center">
          <LanguageSwitch long />
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}

function AboutDevice() {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    const rest = () => setAtRest(true);
    if (document.readyState === 'complete') rest();
    else window.addEventListener('load', rest, { once: true });
    return () => window.removeEventListener('load', rest);
  }, []);
  return <Suspense>{isAtRest && <Device />}</Suspense>;
}
