import { useParams } from 'react-router';
import { MentorDetailDocument, type MentorDetailQuery } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { ReportButton } from '../features/report/report-button.js';
import { languagesOf, useFreeHours } from '../features/mentors/mentor-card.js';
import { useCity } from '../features/cities/city-names.js';
import { useFormat, useT } from '../i18n/texts.js';
import { Avatar } from '../ui/avatar.js';
import { StatusWord } from '../ui/badge.js';
import { Card, Facts, Section } from '../ui/card.js';
import { Tag } from '../ui/chips.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { pageQuery, type PageInput } from './pages.js';

type Mentor = NonNullable<MentorDetailQuery['mentor']>;

export const queries = ({ params }: PageInput) => [pageQuery(MentorDetailDocument, { slug: params['slug'] ?? '' })];

export function Page() {
  const { slug = '' } = useParams();
  const { data, problem, loading, reload } = useRead(MentorDetailDocument, { slug });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (!data?.mentor) return <NotFoundPage />;
  return <MentorPage mentor={data.mentor} />;
}

function MentorPage({ mentor }: { mentor: Mentor }) {
  const t = useT();
  const name = mentor.person.displayName;
  usePageMeta({ title: t('ui.pageTitle', { title: name }), description: mentor.headline });
  return (
    <article className="page grid gap-10 py-8 sm:py-12">
      <PageHeader
        title={name}
        lead={mentor.headline}
        before={
          <div className="flex items-center gap-4">
            <Avatar name={name} url={mentor.person.avatar?.url} size="large" />
            {mentor.verification === 'VERIFIED' && <StatusWord tone="leaf">{t('mentors.verified')}</StatusWord>}
          </div>
        }
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[1fr_22rem]">
        <div className="grid content-start gap-10">
          <Section title={t('mentors.about')}>
            <p className="measure whitespace-pre-line">{mentor.bio}</p>
          </Section>
          <Section title={t('mentors.helpsWith')}>
            <div className="flex flex-wrap gap-2">
              {[...mentor.sectors.map((sector) => sector.name), ...mentor.topics].map((word) => (
                <Tag key={word}>{word}</Tag>
              ))}
            </div>
          </Section>
        </div>
        <MentorFacts mentor={mentor} />
      </div>
    </article>
  );
}

function MentorFacts({ mentor }: { mentor: Mentor }) {
  const t = useT();
  const city = useCity();
  const { money } = useFormat();
  const freeHours = useFreeHours(mentor);
  const { ticketMin, ticketMax } = mentor;
  return (
    <Card className="grid content-start gap-5 self-start">
      <Facts
        rows={[
          [t('mentors.time'), freeHours],
          ticketMin &&
            ticketMax && [
              t('mentors.ticket'),
              t('mentors.ticketRange', { from: money(ticketMin), to: money(ticketMax) }),
            ],
          [t('mentors.languages'), languagesOf(mentor)],
          mentor.city ? [t('mentors.city'), city(mentor.city)] : false,
        ]}
      />
      <p className="text-sm text-muted">{t('mentors.contactNote')}</p>
      <div className="border-t border-hairline pt-3">
        <ReportButton subjectId={mentor.id} person={mentor.person} />
      </div>
    </Card>
  );
}
