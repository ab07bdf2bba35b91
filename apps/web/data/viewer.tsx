import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { useClient } from 'urql';
import { CurrentViewerDocument, SignOutDocument } from '../graphql/generated/graphql.js';
import type { CurrentViewerQuery } from '../graphql/generated/graphql.js';
import { asNode } from './document.js';
import { useVerb } from './hooks.js';
import { isOffline, onLineChange } from './line.js';
import { accessToken, hasToken, maySession, onSessionChange, setSession } from './session.js';
import { useSpeech } from '../i18n/texts.js';

export type Viewer = NonNullable<CurrentViewerQuery['viewer']>;

interface ViewerState {
  /** `unknown` until the browser has asked; pages for signed-in people wait for the answer. */
  status: 'unknown' | 'visitor' | 'signedIn';
  viewer: Viewer | null;
  reload: () => Promise<void>;
  signOut: () => Promise<void>;
}

const ViewerContext = createContext<ViewerState | null>(null);

export function ViewerProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const { path } = useSpeech();
  const [viewer, setViewer] = useState<Viewer | null>(null);
  /** Whether the last answer was for somebody with a token: between a sign-in and its answer nothing is known yet. */
  const [askedAs, setAskedAs] = useState<'visitor' | 'signedIn' | null>(null);
  const signedIn = useSyncExternalStore(onSessionChange, hasToken, () => false);
  const { run: runSignOut } = useVerb(SignOutDocument);

  const reload = useCallback(async () => {
    const result = await client.query(asNode(CurrentViewerDocument), {}, { requestPolicy: 'network-only' }).toPromise();
    setViewer(result.data?.viewer ?? null);
    setAskedAs(hasToken() ? 'signedIn' : 'visitor');
  }, [client]);

  useEffect(() => {
    if (signedIn) void reload();
    else if (!maySession()) {
      setViewer(null);
      setAskedAs('visitor');
    } else
      // Without a connection the last reader of this device goes on reading what was read before.
      void accessToken(path).then((token) => token ?? setAskedAs('visitor'), reload);
  }, [signedIn, reload, path]);

  // The connection is back, and with it the question whether this sign-in still holds.
  useEffect(() => {
    const ask = async () => {
      if (isOffline() || hasToken() || !maySession() || (await accessToken(path))) return;
      setViewer(null);
      setAskedAs('visitor');
    };
    const askQuietly = () => void ask().catch(() => undefined);
    return onLineChange(askQuietly);
  }, [path]);

  const signOut = useCallback(async () => {
    await runSignOut({});
    setSession(null);
    // A full load drops every answer that was cached for the person who left.
    location.assign(`/${path}`);
  }, [runSignOut, path]);

  const state = useMemo<ViewerState>(() => {
    const isAnswered = askedAs === (signedIn ? 'signedIn' : 'visitor');
    const status = viewer ? 'signedIn' : isAnswered ? 'visitor' : 'unknown';
    return { status, viewer, reload, signOut };
  }, [viewer, askedAs, signedIn, reload, signOut]);
  return <ViewerContext value={state}>{children}</ViewerContext>;
}

export function useViewer(): ViewerState {
  const state = useContext(ViewerContext);
  if (!state) throw new Error('ViewerProvider is missing.');
  return state;
}
