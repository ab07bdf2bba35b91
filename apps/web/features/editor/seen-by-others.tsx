import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { valuesOf, isSame } from './draft/draft-values.js';
import type { Previewed } from './project-view.js';

/** What in the preview differs from what the team itself sees, in words: names, hidden people, pictures, files. */
export function SeenByOthers({ project }: { project: Previewed }) {
  const t = useT();
  const { members, publicMembers } = project.team;
  const isShown = new Set(publicMembers.map(({ person }) => person.id));
  const shown = members.filter(({ person }) => isShown.has(person.id));
  const hidden = members.length - shown.length;
  const { draft, asPublished, photosShown, showsMinor } = project;
  const isMasked = draft && asPublished && !isSame(valuesOf(draft), valuesOf(asPublished));
  const words = [
    shown.length > 0 && t('editor.seen.names', { names: shown.map(({ person }) => person.displayName).join(', ') }),
    hidden > 0 && t('editor.seen.hidden', { count: hidden }),
    isMasked && t('editor.seen.masked'),
    draft?.cover && !photosShown && t('editor.seen.photos'),
    (draft?.attachments.length ?? 0) > 0 && showsMinor && t('editor.seen.files'),
    showsMinor && t('editor.seen.search'),
  ].filter((each) => typeof each === 'string');
  return (
    <Banner tone="sky" title={t('editor.seen.title')}>
      <ul className="grid list-disc gap-1 pl-5">
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Banner>
  );
}
