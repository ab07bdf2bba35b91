import { FamilyDocument } from '../../../graphql/generated/graphql.js';
import { useRead } from '../../../data/hooks.js';
import { useFormat, useSpeech, useT, type TextKey } from '../../../i18n/texts.js';
import { pathsFor } from '../../../paths.js';
import { Banner } from '../../../ui/banner.js';
import { TextLink } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { kindWords } from '../../family/consent-kinds.js';
import { InvitationActions } from '../../family/invitation-actions.js';
import { InviteForm } from '../../family/invite-form.js';
import { ShareWays } from '../../family/share-ways.js';
import { ProblemPage } from '../../frame/error-pages.js';
import { nameOf, parentState, type ParentState } from './parent-state.js';

/** The parent's part: invited here, without leaving the project; then where it stands and what one can do about it. */
export function ParentQuestion({ onChanged }: { onChanged: () => void }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const { data, problem, loading, reload } = useRead(FamilyDocument, {}, { fresh: true });
  if (loading) return <Skeleton className="h-40" />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  const state = parentState(data?.viewer?.guardians ?? []);
  const changed = () => {
    reload();
    onChanged();
  };
  return (
    <div className="grid gap-5">
      {state.is === 'uninvited' ? (
        <Uninvited refused={state.refused !== null} onInvited={changed} />
      ) : (
        <Stands state={state} />
      )}
      <TextLink to={paths.family()}>{t('editor.parent.family')}</TextLink>
    </div>
  );
}

function Uninvited({ refused, onInvited }: { refused: boolean; onInvited: () => void }) {
  const t = useT();
  return (
    <>
      {refused && <Banner tone="sun">{t('editor.parent.refused')}</Banner>}
      <Card>
        <InviteForm onInvited={onInvited} />
      </Card>
    </>
  );
}

type Standing = Exclude<ParentState, { is: 'uninvited' }>;
const titles: Record<Standing['is'], TextKey> = {
  invited: 'editor.parent.invited',
  proof: 'editor.parent.proof',
  checked: 'editor.parent.checked',
  paused: 'editor.parent.paused',
  lacking: 'editor.parent.lacking',
  ready: 'editor.parent.ready',
};
const hints: Record<Standing['is'], TextKey> = {
  invited: 'editor.parent.invitedText',
  proof: 'editor.parent.proofText',
  checked: 'editor.parent.checkedText',
  paused: 'editor.parent.pausedText',
  lacking: 'editor.parent.lackingText',
  ready: 'editor.parent.readyText',
};
const tones = { invited: 'sun', proof: 'sun', checked: 'sky', paused: 'apple', lacking: 'sun', ready: 'leaf' } as const;

function Stands({ state }: { state: Standing }) {
  const t = useT();
  const { ago } = useFormat();
  const { tie, is } = state;
  return (
    <>
      <Banner tone={tones[is]} title={t(titles[is], { name: nameOf(tie) })}>
        {'since' in state && <p className="numbers">{ago(state.since)}</p>}
        <p>{t(hints[is])}</p>
        {state.is === 'lacking' && (
          <ul className="mt-2 list-disc pl-6">
            {state.lacks.map((kind) => (
              <li key={kind}>{t(kindWords[kind].title)}</li>
            ))}
          </ul>
        )}
      </Banner>
      {is === 'invited' && <InvitationActions tie={tie} />}
      {(is === 'lacking' || is === 'proof' || is === 'paused') && <Ask text={askTexts[is]} />}
    </>
  );
}

const askTexts = {
  lacking: 'editor.parent.askConsent',
  proof: 'editor.parent.askProof',
  paused: 'editor.parent.askResume',
} as const satisfies Record<string, TextKey>;

/** The words to send to one's parent, and where the parent finds it. */
function Ask({ text }: { text: TextKey }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <Card as="section" className="grid gap-4">
      <h2 className="text-base font-bold">{t('editor.parent.ask')}</h2>
      <ShareWays link={location.origin + paths.family()} text={t(text)} />
    </Card>
  );
}
