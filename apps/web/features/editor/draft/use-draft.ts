import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { UpdateListingDocument, type WholeProjectFragment } from '../../../graphql/generated/graphql.js';
import { asNode } from '../../../data/document.js';
import { problemOf } from '../../../data/problem.js';
import { onSessionChange } from '../../../data/session.js';
import { DraftStore, type DraftPlace, type DraftState, type Send } from './draft-store.js';
import { valuesOf, withoutOwnAddresses, type DraftKey, type DraftValues } from './draft-values.js';
import { editsOnDevice, type EditsOnDevice } from './kept-edits.js';
import type { SomeValues } from './merge.js';

/** A request that nobody answers for so long counts as lost; what it carried may have arrived, and the store knows that. */
const answerWithinMs = 15_000;
const lost = { problem: { code: 'OFFLINE', message: '', fields: [] } } as const;

/**
 * saved: on the server · saving: on its way · offline: on the device until the connection is back · signedOut: on the device
 * until the person signs in · refused: on the device, the server does not take it · half: on the device until it is whole ·
 * disputed: on the device until somebody has decided · nowhere: kept by neither
 */
export type SaveState = 'saved' | 'saving' | 'offline' | 'signedOut' | 'refused' | 'half' | 'disputed' | 'nowhere';

function saveState(state: DraftState, canGo: boolean): SaveState {
  const { busy, problem, edits, conflicts, refused, onDevice } = state;
  if (Object.keys(edits).length === 0) return busy ? 'saving' : 'saved';
  const isStuck = problem !== null && problem.code !== 'CONFLICT';
  if (onDevice === 'failed' && !busy && (isStuck || !canGo)) return 'nowhere';
  if (Object.keys(conflicts).length > 0) return 'disputed';
  if (problem?.code === 'OFFLINE') return 'offline';
  if (problem?.code === 'UNAUTHENTICATED') return 'signedOut';
  if (Object.keys(refused).length > 0 || (isStuck && !busy)) return 'refused';
  return busy || canGo || problem ? 'saving' : 'half';
}

/** Opens what this device keeps of the project; undefined until that is known. */
export function useDevice(personId: string, listingId: string): EditsOnDevice | null | undefined {
  const [device, setDevice] = useState<EditsOnDevice | null>();
  useEffect(() => {
    let isLeft = false;
    let opened: EditsOnDevice | undefined;
    const take = (found: EditsOnDevice) => {
      opened = { ...found, left: found.left.map((kept) => ({ ...kept, edits: withoutOwnAddresses(kept.edits) })) };
      if (isLeft) opened.leave();
      else setDevice(opened);
    };
    // A browser that keeps nothing still edits, and the page says that the server has the only copy.
    editsOnDevice(personId, listingId).then(take, () => setDevice(null));
    return () => {
      isLeft = true;
      opened?.leave();
    };
  }, [personId, listingId]);
  return device;
}

function useSend(): Send {
  const client = useClient();
  return useMemo(() => {
    // Each save says which version it was made on, so the server takes it once; no idempotency key is needed.
    const ask: Send = async (input) => {
      const { data, error } = await client.mutation(asNode(UpdateListingDocument), { input }).toPromise();
      const problem = problemOf(error);
      return problem ? { problem } : { version: data!.updateListing.version };
    };
    return (input) =>
      Promise.race([
        ask(input),
        new Promise<typeof lost>((resolve) => setTimeout(() => resolve(lost), answerWithinMs)),
      ] as ReturnType<Send>[]);
  }, [client]);
}

/** Other tabs with the same project look again when one of them has saved. */
function useSiblings(listingId: string, reload: () => void): () => void {
  const channel = useRef<BroadcastChannel>(null);
  useEffect(() => {
    const opened = new BroadcastChannel(`asar.project/${listingId}`);
    opened.addEventListener('message', reload);
    channel.current = opened;
    return () => {
      opened.close();
      channel.current = null;
    };
  }, [listingId, reload]);
  return useCallback(() => channel.current?.postMessage(null), []);
}

/** Sends what waits whenever it may work again, and before the page goes; looks for news when the page comes back. */
function useMoments(store: DraftStore, reload: () => void): void {
  useEffect(() => {
    const now = () => void store.flush();
    const turn = () => (document.visibilityState === 'hidden' ? now() : reload());
    const stopListening = onSessionChange(now);
    window.addEventListener('online', now);
    window.addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', turn);
    return () => {
      stopListening();
      window.removeEventListener('online', now);
      window.removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', turn);
      now();
    };
  }, [store, reload]);
}

/** The server's copy of a project's draft and what is typed over it. */
export function useDraft(project: WholeProjectFragment, device: EditsOnDevice | null, reload: () => void) {
  const send = useSend();
  const onSaved = useSiblings(project.id, reload);
  const [store] = useState(() => {
    const currency = project.draft!.ask?.currency ?? 'KZT';
    const isOnline = () => navigator.onLine;
    const place: DraftPlace = { listingId: project.id, currency, send, isOnline, device, onSaved };
    return new DraftStore(place, { version: project.version, values: valuesOf(project.draft!) });
  });
  const state = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
  const { problem, base, edits } = state;
  useEffect(() => store.meet({ version: project.version, values: valuesOf(project.draft!) }), [store, project]);
  useEffect(() => {
    if (problem?.code === 'CONFLICT') reload();
  }, [problem, reload]);
  useMoments(store, reload);
  const now = saveState(state, store.sendable().length > 0);
  useEffect(() => {
    if (now !== 'nowhere') return undefined;
    // The only moment at which a page may hold somebody back: leaving would lose what was typed.
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [now]);
  return {
    ...state,
    /** Decided when the project began; a new one asks in tenge. */
    currency: project.draft!.ask?.currency ?? ('KZT' as const),
    values: { ...base, ...edits },
    state: now,
    set: <Key extends DraftKey>(key: Key, value: DraftValues[Key]) => store.set(key, value),
    flush: store.flush,
    decide: (choices: SomeValues) => store.decide(choices),
  };
}

export type Draft = ReturnType<typeof useDraft>;
