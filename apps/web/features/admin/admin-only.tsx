import type { ReactNode } from 'react';
import { useViewer } from '../../data/viewer.js';
import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { TextLink } from '../../ui/button.js';
import { NoRightPage } from '../frame/error-pages.js';

/** The pages of admins say to everybody else who may open them. The API decides by itself again. */
export function AdminOnly({ children }: { children: ReactNode }) {
  const { viewer } = useViewer();
  if (!viewer?.isAdmin) return <NoRightPage />;
  return children;
}

export function AdminPlaces({ here }: { here: 'today' | 'queue' | 'people' | 'offers' | 'award' }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const places: Record<typeof here, [to: string, text: TextKey]> = {
    today: [paths.admin(), 'admin.today'],
    queue: [paths.adminQueue(), 'admin.queue'],
    people: [paths.adminPeople(), 'admin.people'],
    offers: [paths.adminOffers(), 'admin.offers'],
    award: [paths.adminAward(), 'admin.award'],
  };
  return (
    <nav aria-label={t('admin.places')} className="-mx-4 flex gap-5 overflow-x-auto px-4">
      {Object.entries(places).map(([key, [to, text]]) => (
        <TextLink
          key={key}
          to={to}
          aria-current={key === here ? 'page' : undefined}
          className="shrink-0 aria-[current]:text-ink"
        >
          {t(text)}
        </TextLink>
      ))}
    </nav>
  );
}
