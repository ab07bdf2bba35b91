import { useParams } from 'react-router';
import { ListingDetailDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { HiddenNotice } from '../features/listings/hidden-notice.js';
import { ListingPicture } from '../features/listings/listing-card.js';
import { ProjectAside } from '../features/listings/project-aside.js';
import { ProjectStory, ProjectTags, type Project } from '../features/listings/project-story.js';
import { useT } from '../i18n/texts.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { pageQuery, type PageInput } from './pages.js';

export const queries = ({ params }: PageInput) => [pageQuery(ListingDetailDocument, { slug: params['slug'] ?? '' })];

export function Page() {
  const { slug = '' } = useParams();
  const { status } = useViewer();
  const { data, problem, loading, reload } = useRead(ListingDetailDocument, { slug }, { fresh: status === 'signedIn' });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (!data?.listing) return <NotFoundPage />;
  return <ProjectPage project={data.listing} />;
}

function ProjectPage({ project }: { project: Project }) {
  const t = useT();
  const lang = project.language.toLowerCase();
  const { showsMinor, cover } = project;
  usePageMeta({
    title: t('ui.pageTitle', { title: project.title }),
    description: project.summary,
    showsMinor,
    noIndex: project.status !== 'PUBLISHED',
    // A private picture's address runs out: it is no use to those who share the page.
    ...(cover && !cover.url.includes('?') && { image: cover.url }),
  });
  return (
    <article className="page grid gap-8 py-6 sm:py-10">
      {project.hiddenBecause && <HiddenNotice because={project.hiddenBecause} />}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_22rem]">
        <header className="grid content-start gap-5">
          <div className="overflow-hidden rounded-card">
            <ListingPicture listing={project} eager />
          </div>
          <ProjectTags project={project} />
          <h1 lang={lang} className="text-2xl max-sm:text-[min(1.875rem,12.5vw)]">
            {project.title}
          </h1>
          <p lang={lang} className="measure text-lg text-muted">
            {project.summary}
          </p>
        </header>
        <div className="lg:sticky lg:top-28 lg:row-span-2 lg:self-start">
          <ProjectAside project={project} />
        </div>
        <ProjectStory project={project} />
      </div>
    </article>
  );
}
