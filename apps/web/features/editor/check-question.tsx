import { useState } from 'react';
import { Link } from 'react-router';
import { SubmitListingDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ProblemText } from '../../ui/form.js';
import { Icon } from '../../ui/icon.js';
import type { QuestionProps } from './question.js';
import { missingPlaces } from './tasks.js';

/** The last screen: what is missing, with a way to each of it; the button comes when it works. */
export function CheckQuestion({ project, draft, reload }: QuestionProps & { reload: () => void }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const [sent, setSent] = useState<string | null>(null);
  const submit = useVerb(SubmitListingDocument);
  const isReady = draft.state === 'saved' && project.missing.length === 0;
  const send = async () => {
    await draft.flush();
    const done = await submit.run({ input: { listingId: project.id } });
    if (done) setSent(done.submitListing.reviewDueAt ?? '');
    else reload();
  };
  if (sent !== null || project.inReviewSince) return <Receipt until={sent || project.reviewDueAt} />;
  return (
    <div className="grid gap-5">
      {project.missing.length > 0 && <Missing project={project} />}
      {submit.problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={submit.problem} />
        </Banner>
      )}
      <div className="flex flex-wrap gap-3">
        {isReady && project.viewerCan.includes('SUBMIT') && (
          <Button busy={submit.busy} onClick={() => void send()} className="max-sm:w-full">
            {t('editor.send')}
          </Button>
        )}
        <ButtonLink to={paths.previewProject(project.id)} look="secondary" className="max-sm:w-full">
          {t('editor.preview')}
        </ButtonLink>
      </div>
      {isReady && <WhoSends project={project} />}
    </div>
  );
}

function WhoSends({ project }: Pick<QuestionProps, 'project'>) {
  const t = useT();
  const isEdit = project.status === 'PUBLISHED' || project.status === 'PAUSED';
  if (project.viewerCan.includes('SUBMIT')) {
    return <p className="text-sm text-muted">{t(isEdit ? 'editor.sendEditMeans' : 'editor.sendMeans')}</p>;
  }
  if (isEdit && project.draft?.changedFields.length === 0) return <p>{t('editor.noChanges')}</p>;
  const lead = project.team.members.find(({ role }) => role === 'LEAD');
  return lead ? <p>{t('editor.leadSends', { name: lead.person.displayName })}</p> : null;
}

export function Missing({ project }: Pick<QuestionProps, 'project'>) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <Banner tone="sun" title={t('editor.missingTitle')}>
      <ul className="grid gap-1">
        {missingPlaces(project.missing).map(({ question, text }) => (
          <li key={String(text)}>
            <Link to={paths.editProject(project.id, question)} className="inline-flex min-h-11 items-center gap-2">
              {t(text)}
              <Icon name="right" className="size-4" />
            </Link>
          </li>
        ))}
      </ul>
    </Banner>
  );
}

function Receipt({ until }: { until: string | null | undefined }) {
  const t = useT();
  const { date } = useFormat();
  const paths = pathsFor(useSpeech().path);
  return (
    <div className="grid gap-5">
      <Banner tone="leaf" title={t('editor.sentTitle')}>
        {until ? t('editor.sent', { date: date(until, 'day') }) : t('editor.sentSoon')}
      </Banner>
      <ButtonLink to={paths.myHome()} className="w-fit">
        {t('editor.toMyHome')}
      </ButtonLink>
    </div>
  );
}
