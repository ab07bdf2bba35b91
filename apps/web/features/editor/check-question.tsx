import { useState } from 'react';
import { Link } from 'react-router';
import { SubmitListingDocument, type EditorStateFragment } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ProblemText } from '../../ui/form.js';
import { Icon } from '../../ui/icon.js';
import { useHasParentPart } from './parent/use-parent-part.js';
import type { QuestionProps } from './question.js';
import { missingPlaces } from './tasks.js';

/** The last screen: what is missing, with a way to each of it; the button comes when it works. */
export function CheckQuestion({ project, draft, photos, reload }: QuestionProps & { reload: () => void }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const [sent, setSent] = useState<string | null>(null);
  const submit = useVerb(SubmitListingDocument);
  const isSaved = draft.state === 'saved';
  const isReady = isSaved && project.missing.length === 0;
  const waiting = photos.cover.items.length + photos.attachments.items.length;
  const send = async () => {
    await draft.flush();
    const done = await submit.run({ input: { listingId: project.id } });
    if (done) setSent(done.submitListing.reviewDueAt ?? '');
    else reload();
  };
  if (sent !== null || project.inReviewSince) return <Receipt until={sent || project.reviewDueAt} />;
  return (
    <div className="grid gap-5">
      <Missing project={project} />
      {!isSaved && project.missing.length === 0 && <p>{t('editor.notSavedYet')}</p>}
      {waiting > 0 && <Banner tone="sun">{t('editor.photosWait', { count: waiting })}</Banner>}
      {submit.problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={submit.problem} />
        </Banner>
      )}
      {isReady && <WhatHappens project={project} />}
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
    </div>
  );
}

const isPublic = ({ status }: Pick<EditorStateFragment, 'status'>): boolean =>
  status === 'PUBLISHED' || status === 'PAUSED';

/** What handing in leads to, step by step; or who hands in. */
function WhatHappens({ project }: Pick<QuestionProps, 'project'>) {
  const t = useT();
  const isEdit = isPublic(project);
  if (!project.viewerCan.includes('SUBMIT')) {
    if (isEdit && project.draft?.changedFields.length === 0) return <p>{t('editor.noChanges')}</p>;
    const lead = project.team.members.find(({ role }) => role === 'LEAD');
    return lead ? <p>{t('editor.leadSends', { name: lead.person.displayName })}</p> : null;
  }
  const steps = isEdit
    ? [t('editor.sendEditMeans')]
    : [t('editor.then.read'), t('editor.then.answer'), t('editor.then.shown')];
  return (
    <Card as="section" className="grid gap-3">
      <h2 className="text-base font-bold">{t('editor.then.title')}</h2>
      <ol className="grid list-decimal gap-1.5 pl-6">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Card>
  );
}

export function Missing({ project }: { project: EditorStateFragment & { team: { id: string } } }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const { hasParent } = useHasParentPart(project.team.id);
  const places = missingPlaces(project);
  if (places.length === 0) return null;
  return (
    <Banner tone="sun" title={t('editor.missingTitle')}>
      <ul className="grid">
        {places.map(({ question, text }) => (
          <li key={text}>
            {question === 'parent' && !hasParent ? (
              <span className="inline-flex min-h-11 items-center">{t('editor.missing.leadConsent')}</span>
            ) : (
              <Link
                to={paths.editProject(project.id, question)}
                className="inline-flex min-h-11 items-center gap-2 py-1.5"
              >
                {t(text)}
                <Icon name="right" className="size-4 shrink-0" />
              </Link>
            )}
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
