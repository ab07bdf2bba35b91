import { lazy, Suspense, useState, type ComponentType } from 'react';
import { useViewer } from '../../data/viewer.js';
import { loadCatalogues } from '../../i18n/catalogues.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Button, ButtonLink } from '../../ui/button.js';

interface ReportButtonProps {
  subjectId: string;
  /** Whom one may also block here. */
  person?: { id: string; displayName: string } | null | undefined;
  /** The reader's wards whom this person meets: a guardian blocks for them, not for themselves. */
  wards?: readonly { id: string; name: string }[];
}

/** Loaded, with its texts, when somebody with an account is here: visitors pay nothing for it. */
function useLater<Props>(load: () => Promise<ComponentType<Props>>) {
  const { path } = useSpeech();
  const [Later] = useState(() =>
    lazy(async () => {
      const [component] = await Promise.all([load(), loadCatalogues(path, ['further'])]);
      return { default: component as ComponentType<object> };
    }),
  );
  return Later as unknown as ComponentType<Props>;
}

/** One press from everything a person can meet. Visitors come to the page that needs no account; it works without JavaScript. */
export function ReportButton({ subjectId, person, wards = [] }: ReportButtonProps) {
  const t = useT();
  const { viewer } = useViewer();
  const { path } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const Dialog = useLater(async () => (await import('./report-dialog.js')).ReportDialog);
  const Block = useLater(async () => (await import('./block-button.js')).BlockButton);
  if (!viewer)
    return (
      <ButtonLink look="quiet" icon="flag" rel="nofollow" to={pathsFor(path).report(subjectId)}>
        {t('report.open')}
      </ButtonLink>
    );
  return (
    <div className="flex flex-wrap gap-x-6">
      <Button look="quiet" icon="flag" onClick={() => setOpen(true)}>
        {t('report.open')}
      </Button>
      <Suspense fallback={null}>
        {isOpen && <Dialog subjectId={subjectId} onClose={() => setOpen(false)} />}
        {person && wards.length === 0 && person.id !== viewer.person.id && <Block person={person} />}
        {person &&
          wards.map(({ id, name }) => (
            <Block key={id} person={person} forPersonId={id} forName={wards.length > 1 ? name : undefined} />
          ))}
      </Suspense>
    </div>
  );
}
