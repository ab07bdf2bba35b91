import type { ListingDetailQuery } from '../../graphql/generated/graphql.js';
import { useFormat, useT } from '../../i18n/texts.js';
import { Avatar } from '../../ui/avatar.js';
import { Card, Section } from '../../ui/card.js';
import { Tag } from '../../ui/chips.js';
import { Icon } from '../../ui/icon.js';
import { Timeline } from '../../ui/timeline.js';
import { useCity } from '../cities/city-names.js';
import { AwardList } from './award-list.js';
import { WrittenIn } from './written-in.js';

export type Project = NonNullable<ListingDetailQuery['listing']>;

/** The story in blocks, in the project's own language: problem, idea, proof, plan, need, people. */
export function ProjectStory({ project }: { project: Project }) {
  const t = useT();
  const lang = project.language.toLowerCase();
  return (
    <div className="grid gap-10">
      <Section title={t('project.problem')}>
        <Prose text={project.problem} lang={lang} />
      </Section>
      <Section title={t('project.solution')}>
        <Prose text={project.solution} lang={lang} />
      </Section>
      {project.awards.length > 0 && <Proof project={project} />}
      <Section title={t('project.plan')}>
        <Plan project={project} />
      </Section>
      <Need project={project} />
      {project.team.members.length > 0 && (
        <Section title={t('project.team')}>
          <Team project={project} />
        </Section>
      )}
      {project.attachments.length > 0 && <Files project={project} />}
    </div>
  );
}

function Prose({ text, lang }: { text: string; lang: string }) {
  const paragraphs = text.split(/\n+/).filter((each) => each.trim());
  return (
    <div lang={lang} className="measure grid gap-3">
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}

function Proof({ project }: { project: Project }) {
  const t = useT();
  return (
    <Section title={t('project.proof')}>
      <AwardList awards={project.awards} />
    </Section>
  );
}

function Plan({ project }: { project: Project }) {
  const t = useT();
  const { money } = useFormat();
  const steps = project.plannedMilestones.map((milestone, index) => ({
    key: String(index),
    state: 'later' as const,
    title: <span lang={project.language.toLowerCase()}>{milestone.title}</span>,
    detail: [t('project.inDays', { days: milestone.dueInDays }), milestone.amount && money(milestone.amount)]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <Card>
      <div className="-mb-7">
        <Timeline steps={steps} label={t('project.plan')} />
      </div>
    </Card>
  );
}

function Need({ project }: { project: Project }) {
  const t = useT();
  const { money } = useFormat();
  const lang = project.language.toLowerCase();
  return (
    <Section title={t('project.need')}>
      <div className="grid gap-4 sm:grid-cols-2">
        {project.ask && (
          <div className="grid content-start gap-2 rounded-card bg-leaf-soft p-5 text-leaf-ink">
            <p className="text-xl font-bold numbers">{money(project.ask)}</p>
            <h3 className="text-sm">{t('project.useOfFunds')}</h3>
            {project.useOfFunds && <p lang={lang}>{project.useOfFunds}</p>}
          </div>
        )}
        {project.mentoringTopics.length > 0 && (
          <div className="grid content-start gap-3 rounded-card bg-iris-soft p-5 text-iris-ink">
            <h3 className="text-base">{t('project.mentoring')}</h3>
            <ul lang={lang} className="flex flex-wrap gap-1.5">
              {project.mentoringTopics.map((topic) => (
                <li key={topic} className="max-w-full rounded-full bg-surface px-3 py-1 text-sm text-ink wrap-anywhere">
                  {topic}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}

function Team({ project }: { project: Project }) {
  const t = useT();
  const city = useCity();
  return (
    <ul className="flex flex-wrap gap-x-8 gap-y-4">
      {project.team.members.map(({ person, role }) => (
        <li key={person.id} className="flex items-center gap-3">
          <Avatar name={person.displayName} url={person.avatar?.url} />
          <span className="grid min-w-0 wrap-anywhere">
            <span className="font-semibold">{person.displayName}</span>
            <span className="text-sm text-muted">
              {role === 'LEAD' ? t('project.lead') : person.city && city(person.city)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Files({ project }: { project: Project }) {
  const t = useT();
  return (
    <Section title={t('project.files')}>
      <ul className="flex flex-wrap gap-2">
        {project.attachments.map((file) => (
          <li key={file.id}>
            <a href={file.url} className="inline-flex min-h-11 items-center gap-2">
              <Icon name="file" className="size-5" />
              {file.name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function ProjectTags({ project }: { project: Project }) {
  const city = useCity();
  return (
    <div className="flex flex-wrap gap-2">
      {project.sector && <Tag>{project.sector.name}</Tag>}
      <Tag>{city(project.city)}</Tag>
      <WrittenIn language={project.language} />
    </div>
  );
}
