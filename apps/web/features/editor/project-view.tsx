import type { WholeProjectFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { ListingPicture, NeedBar } from '../listings/listing-card.js';
import { ProjectStory, ProjectTags, type Project } from '../listings/project-story.js';

/** The project as the public page would show it with what stands in the draft. */
export function projectWithDraft(project: WholeProjectFragment): Project {
  const { draft, ...shown } = project;
  return { ...shown, ...draft, __typename: 'Listing' } as unknown as Project;
}

export type Previewed = WholeProjectFragment & { showsMinor: boolean; asPublished: WholeProjectFragment['draft'] };

/** The same for eyes from outside: no contacts, no members whose guardian has not agreed, no pictures that may not be shown. */
export function projectForOthers(project: Previewed): Project {
  const whole = projectWithDraft({ ...project, draft: project.asPublished });
  const { members, publicMembers } = project.team;
  const isShown = new Set(publicMembers.map(({ person }) => person.id));
  const shown = members.filter(({ person }) => isShown.has(person.id));
  return {
    ...whole,
    ...(!project.photosShown && { cover: null }),
    // Files of a project with somebody under 18 are for mentors who have been checked.
    ...(project.showsMinor && { attachments: [] }),
    team: { ...whole.team, members: shown },
  };
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
        <h2 lang={lang} className="text-2xl wrap-anywhere max-sm:text-[min(1.75rem,12.5vw)]">
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
