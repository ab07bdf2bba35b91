import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useFormat, useSpeech, useT, type TextKey } from '../../../i18n/texts.js';
import { pathsFor } from '../../../paths.js';
import { Banner } from '../../../ui/banner.js';
import { Button } from '../../../ui/button.js';
import { Icon, type IconName } from '../../../ui/icon.js';
import { questionOf } from '../tasks.js';
import { fieldNames } from './draft-values.js';
import { keysOf } from './merge.js';
import { asText } from './unsent.js';
import type { Draft, SaveState } from './use-draft.js';
import { useWords } from './words.js';

const texts: Record<Exclude<SaveState, 'saved' | 'refused' | 'nowhere'>, TextKey> = {
  saving: 'editor.saving',
  offline: 'editor.keptOffline',
  signedOut: 'editor.keptSignedOut',
  half: 'editor.keptHalf',
  disputed: 'editor.keptDisputed',
};
const icons: Partial<Record<SaveState, IconName>> = {
  saved: 'check',
  offline: 'offline',
  signedOut: 'person',
  refused: 'alert',
  disputed: 'alert',
  nowhere: 'alert',
};

/** Says at every moment where the text is: on the way, on the server since 14:05, or safe on this device. */
export function SaveMark({ draft, projectId }: { draft: Draft; projectId: string }) {
  const t = useT();
  const { date } = useFormat();
  const { state, savedAt } = draft;
  const said = {
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, t(text)])),
    saved: savedAt ? t('editor.savedAt', { time: date(savedAt, 'time') }) : t('editor.savesItself'),
    refused: t('editor.keptRefused'),
    nowhere: t('editor.keptNowhere'),
  } as Record<SaveState, string>;
  const icon = state === 'saved' && !savedAt ? undefined : icons[state];
  return (
    <div className="grid min-h-7 content-center text-sm text-muted numbers">
      <p className="flex items-center gap-2">
        {icon && <Icon name={icon} className={`size-4 ${state === 'saved' ? 'text-leaf' : ''}`} />}
        {said[state]}
      </p>
      {state === 'refused' && <Reasons draft={draft} projectId={projectId} />}
      <Spoken state={state} words={said[state]} />
    </div>
  );
}

/** Which field the server does not take and why, with the way there. */
function Reasons({ draft, projectId }: { draft: Draft; projectId: string }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const refused = keysOf(draft.refused as never);
  if (refused.length === 0) return <p>{draft.problem?.message}</p>;
  return (
    <ul>
      {refused.map((key) => (
        <li key={key}>
          <Link to={paths.editProject(projectId, questionOf[key])} className="inline-flex min-h-11 items-center">
            {t(fieldNames[key])}: {draft.refused[key]?.[0]?.message}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const calm: readonly SaveState[] = ['saved', 'saving', 'half'];

/** Saving all the time is not read out all the time: only that it stopped working, and that it works again. */
function Spoken({ state, words }: { state: SaveState; words: string }) {
  const wasCalm = useRef(true);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (state === 'saving') return;
    const isCalm = calm.includes(state);
    if (!isCalm || !wasCalm.current) setSpoken(words);
    wasCalm.current = isCalm;
  }, [state, words]);
  return (
    <span role="status" className="sr-only">
      {spoken}
    </span>
  );
}

/** Neither this device nor the server has it: the one case in which the person has to act. */
export function NowhereBanner({ draft }: { draft: Draft }) {
  const t = useT();
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  if (draft.state !== 'nowhere') return null;
  const copy = async () => {
    await navigator.clipboard.writeText(asText(draft.edits, draft.values, words, t));
    setCopied(true);
  };
  const action = (
    <span className="flex flex-wrap gap-3">
      <Button look="secondary" onClick={() => void draft.flush()}>
        {t('editor.tryNow')}
      </Button>
      <Button look="secondary" onClick={() => void copy()}>
        {t(isCopied ? 'editor.copied' : 'editor.copyText')}
      </Button>
    </span>
  );
  return (
    <Banner tone="apple" alert title={t('editor.nowhereTitle')} action={action}>
      {t('editor.nowhere')}
    </Banner>
  );
}
