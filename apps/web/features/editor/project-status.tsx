import type { EditorStateFragment, ListingStatus } from '../../graphql/generated/graphql.js';
import { useFormat, useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import type { Tone } from '../../ui/badge.js';
import { TextLink } from '../../ui/button.js';

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

type Shown = EditorStateFragment & { slug: string };

/** Where the project stands, in words, with the moderator's reason on top when there is one. */
export function ProjectStatus({ project }: { project: Shown }) {
  const t = useT();
  const { date } = useFormat();
  const paths = pathsFor(useSpeech().path);
  const { status, moderationNote, inReviewSince, reviewDueAt } = project;
  if (moderationNote && !inReviewSince) {
    return (
      <Banner tone="sun" title={t(noteTitles[status] ?? 'editor.noteTitle')}>
        <p className="whitespace-pre-line">{moderationNote}</p>
        {project.viewerCan.includes('UPDATE') && <p className="mt-2">{t('editor.noteHelp')}</p>}
      </Banner>
    );
  }
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
