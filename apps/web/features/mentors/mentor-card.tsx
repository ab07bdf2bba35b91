import { Link } from 'react-router';
import type { MentorCardFragment } from '../../graphql/generated/graphql.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { useCity } from '../cities/city-names.js';
import { pathsFor } from '../../paths.js';
import { Avatar } from '../../ui/avatar.js';
import { Tag } from '../../ui/chips.js';
import { languageNames } from '../frame/switches.js';

type Mentor = MentorCardFragment;

export function useFreeHours(mentor: Pick<Mentor, 'hoursPerMonth' | 'hoursCommitted'>): string {
  const t = useT();
  const hours = mentor.hoursPerMonth - mentor.hoursCommitted;
  return hours > 0 ? t('mentors.hoursFree', { hours }) : t('mentors.noHours');
}

export const languagesOf = (mentor: Pick<Mentor, 'languages'>): string =>
  mentor.languages.map((locale) => languageNames[locale.toLowerCase() as keyof typeof languageNames].long).join(', ');

export function MentorCard({ mentor, heading: Heading = 'h3' }: { mentor: Mentor; heading?: 'h2' | 'h3' }) {
  const city = useCity();
  const { path } = useSpeech();
  const freeHours = useFreeHours(mentor);
  return (
    <article className="relative flex flex-col gap-4 rounded-card bg-surface p-5 ring-1 ring-hairline transition-shadow hover:shadow-card has-focus-visible:shadow-card">
      <div className="flex items-center gap-4">
        <Avatar name={mentor.person.displayName} url={mentor.person.avatar?.url} size="medium" />
        <div className="grid min-w-0">
          <Heading className="text-lg leading-snug">
            <Link
              to={pathsFor(path).mentor(mentor.slug)}
              className="text-ink no-underline after:absolute after:inset-0 hover:text-sky"
            >
              {mentor.person.displayName}
            </Link>
          </Heading>
          <p className="text-sm text-muted">
            {[mentor.city && city(mentor.city), languagesOf(mentor)].filter(Boolean).join(' · ')}
          </p>
        </div>
      </div>
      <p>{mentor.headline}</p>
      <div className="flex flex-wrap gap-1.5">
        {mentor.topics.slice(0, 4).map((topic) => (
          <Tag key={topic}>{topic}</Tag>
        ))}
      </div>
      <p className="mt-auto text-sm font-semibold text-iris numbers">{freeHours}</p>
    </article>
  );
}
