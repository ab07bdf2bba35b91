import { Link, NavLink } from 'react-router';
import { useViewer } from '../../data/viewer.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Avatar } from '../../ui/avatar.js';
import { ButtonLink } from '../../ui/button.js';
import { Logo } from './logo.js';
import { LanguageSwitch, ThemeSwitch } from './switches.js';

export function Header() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const places = [
    { to: paths.projects(), text: t('frame.projects') },
    { to: paths.mentors(), text: t('frame.mentors') },
    { to: paths.how(), text: t('frame.how') },
  ];
  return (
    <header data-print="hide" className="stuck-top z-30 border-b border-hairline bg-bg/95 backdrop-blur">
      <div className="page flex min-h-16 flex-wrap items-center justify-between gap-x-3 lg:min-h-18">
        <Link to={paths.home()} className="grid min-h-11 place-items-center no-underline">
          <Logo />
        </Link>
        <nav aria-label={t('frame.mainNavigation')} className="hidden flex-1 gap-1 pl-6 lg:flex">
          {places.map((place) => (
            <NavLink
              key={place.to}
              to={place.to}
              className="inline-flex min-h-11 items-center rounded-full px-4 text-sm font-semibold text-muted no-underline hover:text-ink aria-[current]:bg-sky-soft aria-[current]:text-sky-ink"
            >
              {place.text}
            </NavLink>
          ))}
        </nav>
        <div className="flex flex-wrap items-center gap-1">
          <LanguageSwitch />
          <span className="hidden sm:block">
            <ThemeSwitch />
          </span>
          <Account />
        </div>
      </div>
    </header>
  );
}

/** Keeps its width while it is not known who reads, so that nothing jumps. */
function Account() {
  const t = useT();
  const { status, viewer } = useViewer();
  const paths = pathsFor(useSpeech().path);
  if (viewer) {
    return (
      <Link to={paths.myHome()} title={viewer.person.displayName} className="ml-2 rounded-full max-[22rem]:ml-0">
        <Avatar name={viewer.person.displayName} url={viewer.person.avatar?.url} />
        <span className="sr-only">{t('frame.my')}</span>
      </Link>
    );
  }
  return (
    <div className={`ml-2 hidden items-center gap-2 lg:flex ${status === 'unknown' ? 'pointer-events-none' : ''}`}>
      <ButtonLink to={paths.signIn()} look="quiet" className="!mx-0 !min-h-11 px-4 text-sm">
        {t('frame.signIn')}
      </ButtonLink>
      <ButtonLink to={paths.signUp()} className="!min-h-11 px-4 text-sm">
        {t('frame.signUp')}
      </ButtonLink>
    </div>
  );
}
