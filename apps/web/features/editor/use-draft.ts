import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { UpdateListingDocument, type WholeProjectFragment } from '../../graphql/generated/graphql.js';
import { asNode } from '../../data/document.js';
import { problemOf } from '../../data/problem.js';
import { DraftStore, type DraftState, type SaveState, type Send } from './draft-store.js';
import { valuesOf, type DraftKey, type DraftValues } from './draft-values.js';

function saveState({ busy, problem, edits }: DraftState, isSendable: boolean): SaveState {
  if (Object.keys(edits).length === 0) return busy ? 'saving' : 'saved';
  if (!navigator.onLine) return 'offline';
  if (busy) return 'saving';
  if (problem) return problem.code === 'OFFLINE' ? 'offline' : 'refused';
  return isSendable ? 'waiting' : 'half';
}

/** The server's copy of a project's draft and what is typed over it. */
export function useDraft(project: WholeProjectFragment, reload: () => void) {
  const client = useClient();
  const [store] = useState(() => {
    // Each save says which version it was made on, so the server takes it once; no idempotency key is needed.
    const send: Send = async (input) => {
      const { data, error } = await client.mutation(asNode(UpdateListingDocument), { input }).toPromise();
      const problem = problemOf(error);
      return problem ? { problem } : { version: data!.updateListing.version };
    };
    const server = { version: project.version, values: valuesOf(project.draft!) };
    return new DraftStore(project.id, project.draft!.ask?.currency ?? 'KZT', send, server);
  });
  const state = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
  const { problem, base, edits } = state;

  useEffect(() => store.meet({ version: project.version, values: valuesOf(project.draft!) }), [store, project]);
  useEffect(() => {
    if (problem?.code === 'CONFLICT') reload();
  }, [problem, reload]);
  useEffect(() => {
    const now = () => void store.flush();
    window.addEventListener('online', now);
    window.addEventListener('pagehide', now);
    return () => {
      window.removeEventListener('online', now);
      window.removeEventListener('pagehide', now);
      now();
    };
  }, [store]);

  return {
    ...state,
    values: { ...base, ...edits },
    state: saveState(state, store.sendable().length > 0),
    set: <Key extends DraftKey>(key: Key, value: DraftValues[Key]) => store.set(key, value),
    flush: store.flush,
    keepMine: store.keepMine,
    takeTheirs: store.takeTheirs,
  };
}

export type Draft = ReturnType<typeof useDraft>;
