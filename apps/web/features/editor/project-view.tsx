import type { WholeProjectFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { ListingPicture, NeedBar } from '../listings/listing-card.js';
import { ProjectStory, ProjectTags, type Project } from '../listings/project-story.js';

/** The project as the public page would show it with what stands in the draft. */
export function projectWithDraft(project: WholeProjectFragment): Project {
  const { draft, ...shown } = project;
  return { ...shown, ...draft, __typename: 'Listing' } as Project;
}

/** The public page's own parts, without what visitors can press. */
export function ProjectView({ project }: { project: Project }) {
  const { money } = useFormat();
  const lang = project.language.toLowerCase();
  return (
    <article className="grid gap-8">
      <header className="grid content-start gap-5">
        <div className="overflow-hidden rounded-card">
          <ListingPicture listing={project} eager />
        </div>
        <ProjectTags project={project} />
        <h2 lang={lang} className="text-2xl break-words max-sm:text-[1.75rem]">
          {project.title}
        </h2>
        <p lang={lang} className="measure text-lg text-muted">
          {project.summary}
        </p>
      </header>
      <Card className="grid gap-4">
        {project.ask && <p className="text-2xl font-bold numbers">{money(project.ask)}</p>}
        <NeedBar listing={project} />
      </Card>
      <ProjectStory project={project} />
    </article>
  );
}
