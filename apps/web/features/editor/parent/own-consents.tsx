import { FamilyDocument } from '../../../graphql/generated/graphql.js';
import { useRead } from '../../../data/hooks.js';
import { useSpeech, useT } from '../../../i18n/texts.js';
import { pathsFor } from '../../../paths.js';
import { Banner } from '../../../ui/banner.js';
import { TextLink } from '../../../ui/button.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ChildConsents } from '../../family/children/child-consents.js';
import { PauseCard } from '../../family/children/pause-card.js';
import { kindWords } from '../../family/consent-kinds.js';
import { ProblemPage } from '../../frame/error-pages.js';
import { parentState } from './parent-state.js';
import { heldTieOf } from './use-parent-part.js';

/** The fifth task of a guardian who acts for a child: their own consents, given here, without leaving the project. */
export function OwnConsents({ team }: { team: Parameters<typeof heldTieOf>[0] }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const { data, problem, loading, reload } = useRead(FamilyDocument, {}, { fresh: true });
  if (loading) return <Skeleton className="h-40" />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  const tie = heldTieOf(team, data?.viewer?.wards ?? []);
  const state = tie && parentState([tie, ...tie.others]);
  return (
    <div className="grid gap-5">
      {state?.is === 'ready' && (
        <Banner tone="leaf" title={t('editor.own.ready')}>
          {t('editor.own.readyText')}
        </Banner>
      )}
      {state?.is === 'lacking' && (
        <Banner tone="sun" title={t('editor.parent.lackingText')}>
          <ul className="list-disc pl-6">
            {state.lacks.map((kind) => (
              <li key={kind}>{t(kindWords[kind].title)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {tie?.pausedAt && <PauseCard tie={tie} />}
      {tie && <ChildConsents tie={tie} />}
      <TextLink to={paths.family()}>{t('editor.parent.family')}</TextLink>
    </div>
  );
}
