import type { EditorStateFragment, ListingStatus, WholeProjectFragment } from '../../graphql/generated/graphql.js';
import { useFormat, useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import type { Tone } from '../../ui/badge.js';
import { ButtonLink, TextLink } from '../../ui/button.js';
import type { Question } from './tasks.js';

export const statusTexts: Record<ListingStatus, { text: TextKey; tone: Tone }> = {
  DRAFT: { text: 'editor.status.DRAFT', tone: 'plain' },
  IN_REVIEW: { text: 'editor.status.IN_REVIEW', tone: 'sky' },
  CHANGES_REQUESTED: { text: 'editor.status.CHANGES_REQUESTED', tone: 'sun' },
  PUBLISHED: { text: 'editor.status.PUBLISHED', tone: 'leaf' },
  PAUSED: { text: 'editor.status.PAUSED', tone: 'plain' },
  SUSPENDED: { text: 'editor.status.SUSPENDED', tone: 'apple' },
  REJECTED: { text: 'editor.status.REJECTED', tone: 'apple' },
  CLOSED: { text: 'editor.status.CLOSED', tone: 'plain' },
};

type Shown = EditorStateFragment & Pick<WholeProjectFragment, 'slug' | 'hiddenBecause'>;

/** Where the project stands, in words, with the moderator's reason on top when there is one. */
export function ProjectStatus({ project }: { project: Shown }) {
  const t = useT();
  const { date } = useFormat();
  const paths = pathsFor(useSpeech().path);
  const { status, moderationNote, inReviewSince, reviewDueAt, hiddenBecause } = project;
  if (hiddenBecause) return <Banner tone="apple">{t(hiddenTexts[hiddenBecause])}</Banner>;
  if (moderationNote && !inReviewSince) return <Returned project={project} note={moderationNote} />;
  if (inReviewSince && reviewDueAt) {
    return (
      <Banner tone="sky" title={t('editor.inReviewTitle', { date: date(inReviewSince, 'day') })}>
        {t(status === 'IN_REVIEW' ? 'editor.inReview' : 'editor.editInReview', { date: date(reviewDueAt, 'day') })}
      </Banner>
    );
  }
  if (status === 'PUBLISHED') {
    return (
      <Banner tone="leaf" title={t('editor.publishedTitle')}>
        <p>{t(project.draft?.changedFields.length ? 'editor.editWaits' : 'editor.published')}</p>
        <TextLink to={paths.project(project.slug)}>{t('editor.openPublic')}</TextLink>
      </Banner>
    );
  }
  const further = furtherTexts[status];
  return further ? <Banner tone={statusTexts[status].tone}>{t(further)}</Banner> : null;
}

const hiddenTexts: Record<NonNullable<Shown['hiddenBecause']>, TextKey> = {
  CONSENT_MISSING: 'editor.hidden.CONSENT_MISSING',
  GUARDIAN_MISSING: 'editor.hidden.GUARDIAN_MISSING',
  PAUSED: 'editor.hidden.PAUSED',
};
const noteTitles: Partial<Record<ListingStatus, TextKey>> = {
  REJECTED: 'editor.rejectedTitle',
  SUSPENDED: 'editor.suspendedTitle',
};
const furtherTexts: Partial<Record<ListingStatus, TextKey>> = {
  PAUSED: 'editor.paused',
  SUSPENDED: 'editor.suspended',
  REJECTED: 'editor.rejected',
  CLOSED: 'editor.closed',
};

/** Which question a ready-made reason speaks of; any other reason leads to the first. */
const places: Record<string, Question> = {
  TOO_VAGUE: 'problem',
  ASK_NOT_EXPLAINED: 'money',
  PERSONAL_DATA: 'problem',
  NOT_OWN_WORK: 'solution',
};

/** What the moderator asks for, in the reader's language where it is a ready-made reason, and the way to put it right. */
function Returned({ project, note }: { project: Shown; note: string }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const { moderationReason: reason } = project;
  const canFix = project.viewerCan.includes('UPDATE');
  const place = places[reason?.code ?? ''] ?? 'title';
  const action = canFix && (
    <ButtonLink to={paths.editProject(project.id, place)} look="secondary">
      {t('editor.fixIt')}
    </ButtonLink>
  );
  return (
    <Banner tone="sun" title={t(noteTitles[project.status] ?? 'editor.noteTitle')} action={action}>
      {reason ? (
        <>
          <p>{reason.text}</p>
          <p className="mt-2 font-semibold">{reason.howToFix}</p>
        </>
      ) : (
        <p className="whitespace-pre-line">{note}</p>
      )}
      {canFix && <p className="mt-2">{t('editor.noteHelp')}</p>}
    </Banner>
  );
}
