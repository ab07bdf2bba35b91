import { Link, useLocation } from 'react-router';
import { useViewer } from '../../data/viewer.js';
import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { CountBadge } from '../../ui/badge.js';
import { Icon, type IconName } from '../../ui/icon.js';

interface Item {
  to: string;
  icon: IconName;
  text: TextKey;
  count?: number;
  /** Where everything begins that it stands for, when that is more than what lies below `to`. */
  area?: string;
}

/** `page` on the place itself, `true` on what lies below it; a home and the list of projects stand for themselves alone. */
function placeOf({ to, icon, area = to }: Item, address: string): 'page' | 'true' | undefined {
  const pathname = address.replace(/\/+$/, '');
  if (pathname === to) return 'page';
  if (icon === 'home' || icon === 'search') return undefined;
  return pathname === area || pathname.startsWith(`${area}/`) ? 'true' : undefined;
}

function useItems(): { bar: Item[]; rail: Item[] } {
  const { status, viewer } = useViewer();
  const paths = pathsFor(useSpeech().path);
  const home: Item = { to: paths.home(), icon: 'home', text: 'frame.home' };
  const projects: Item = { to: paths.projects(), icon: 'search', text: 'frame.projects' };
  const mentors: Item = { to: paths.mentors(), icon: 'people', text: 'frame.mentors' };
  if (status !== 'signedIn' || !viewer) {
    return {
      bar: [home, projects, mentors, { to: paths.signIn(), icon: 'person', text: 'frame.signIn' }],
      rail: [home, projects, mentors],
    };
  }
  const my: Item = { to: paths.myHome(), icon: 'home', text: 'frame.my' };
  const offers: Item = { to: paths.offers(), icon: 'offer', text: 'frame.offers' };
  const agreements: Item = { to: paths.agreements(), icon: 'agreement', text: 'frame.agreements' };
  const family: Item = { to: paths.family(), icon: 'shield', text: 'frame.family' };
  const hasFamily = viewer.isMinor || viewer.wards.length > 0;
  const queue: Item = { to: paths.adminQueue(), icon: 'queue', text: 'frame.queue', area: paths.admin() };
  const news: Item = {
    to: paths.notifications(),
    icon: 'bell',
    text: 'frame.notifications',
    count: viewer.unreadNotifications,
  };
  const settings: Item = { to: paths.settings(), icon: 'settings', text: 'frame.settings' };
  // «Главная» fits under a thumb where «Моя страница» does not.
  const start: Item = { ...my, text: 'frame.home' };
  const bar = viewer.isAdmin
    ? [start, queue, projects, agreements]
    : [start, hasFamily ? family : projects, offers, agreements];
  return {
    bar: [...bar, { ...settings, text: 'frame.more', icon: 'more' }],
    rail: [
      my,
      ...(hasFamily ? [family] : []),
      projects,
      mentors,
      offers,
      agreements,
      ...(viewer.isAdmin ? [queue] : []),
      news,
      settings,
    ],
  };
}

/** Phones: a bar under the thumb. A long word gets more room than a short one, so that none is cut on a narrow phone. */
export function BottomBar() {
  const t = useT();
  const { bar } = useItems();
  const { pathname } = useLocation();
  return (
    <nav
      aria-label={t('frame.mainNavigation')}
      data-print="hide"
      className="stuck-bottom z-40 border-t border-hairline bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto flex max-w-lg flex-wrap">
        {bar.map((item) => (
          <li key={item.to} className="min-w-12 flex-auto">
            <Link
              to={item.to}
              aria-current={placeOf(item, pathname)}
              className="grid min-h-16 content-center justify-items-center gap-0.5 text-[0.6875rem] font-semibold tracking-tight text-muted no-underline aria-[current]:text-sky"
            >
              <Icon name={item.icon} />
              <span className="px-0.5">{t(item.text)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Desktop, signed in: a rail at the left. */
export function Rail() {
  const t = useT();
  const { rail } = useItems();
  const { pathname } = useLocation();
  return (
    <nav
      aria-label={t('frame.ownNavigation')}
      data-print="hide"
      className="sticky top-24 hidden w-60 shrink-0 self-start lg:block"
    >
      <ul className="grid gap-1">
        {rail.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              aria-current={placeOf(item, pathname)}
              className="flex min-h-12 items-center gap-3 rounded-control px-4 font-semibold text-muted no-underline hover:bg-sunken hover:text-ink aria-[current]:bg-sky-soft aria-[current]:text-sky-ink"
            >
              <Icon name={item.icon} />
              <span className="flex-1">{t(item.text)}</span>
              <CountBadge count={item.count ?? 0} label={t('frame.unread', { count: item.count ?? 0 })} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
