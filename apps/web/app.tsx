import { lazy, Suspense, useEffect, useMemo, useState, type ComponentType } from 'react';
import { Navigate, Route, Routes, useLocation, useParams } from 'react-router';
import { LOCALE_PATHS, type LocalePath } from '#kernel';
import { ViewerProvider, useViewer } from './data/viewer.js';
import { NotFoundPage } from './features/frame/error-pages.js';
import { ErrorBoundary } from './features/frame/error-boundary.js';
import { Frame } from './features/frame/frame.js';
import { loadCatalogues } from './i18n/catalogues.js';
import { SpeechProvider, useSpeech } from './i18n/texts.js';
import { pathsFor } from './paths.js';
import { pages, type PageRoute } from './routes/pages.js';
import { PageSkeleton } from './ui/skeleton.js';
import { SaverContext } from './device/saver.js';
import { ToastProvider } from './ui/toast.js';

const aMinuteMs = 60_000;

/** The page's chunk is at hand at the first drawing; on later pages React keeps the old page until the new one is loaded. */
function PageOf({ page }: { page: PageRoute }) {
  const { path } = useSpeech();
  const [{ Page }] = useState((): { Page: ComponentType } => {
    const loaded = page.loaded();
    if (loaded) return loaded;
    return {
      Page: lazy(async () => {
        const [module] = await Promise.all([page.load(), loadCatalogues(path, page.scopes)]);
        return { default: module.Page };
      }),
    };
  });
  return (
    <ErrorBoundary>
      <Suspense fallback={<PageSkeleton />}>
        <Page />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Pages for signed-in people: visitors are asked to sign in and come back to where they wanted to go. */
function SignedInOnly({ page }: { page: PageRoute }) {
  const { status } = useViewer();
  const { path } = useSpeech();
  const location = useLocation();
  if (status === 'unknown') return <PageSkeleton />;
  if (status === 'visitor') return <Navigate to={pathsFor(path).signIn(location.pathname + location.search)} replace />;
  return <PageOf key={page.path} page={page} />;
}

/** Speaks to students under 18 as «сен» once it is known who reads. */
function Audience({ now }: { now: string }) {
  const { viewer } = useViewer();
  const { path } = useSpeech();
  return (
    <SpeechProvider path={path} now={now} audience={viewer?.isMinor ? 'young' : 'adult'}>
      <ToastProvider>
        <Frame />
      </ToastProvider>
    </SpeechProvider>
  );
}

/** The product's time goes on while a tab stays open; relative dates are written anew on each page. */
function useNow(sent: string): string {
  const { key } = useLocation();
  const [now, setNow] = useState(sent);
  useEffect(() => {
    if (performance.now() > aMinuteMs) setNow(new Date(Date.parse(sent) + performance.now()).toISOString());
  }, [key, sent]);
  return now;
}

function InLanguage({ now: sent }: { now: string }) {
  const { lang } = useParams();
  const now = useNow(sent);
  const path = LOCALE_PATHS.find((each) => each === lang);
  if (!path) return <Navigate to="/" replace />;
  return (
    <SpeechProvider path={path} now={now} audience="adult">
      <ViewerProvider>
        <Audience now={now} />
      </ViewerProvider>
    </SpeechProvider>
  );
}

export interface AppProps {
  /** The product's time when the page was made. */
  now: string;
  saver: boolean;
}

export function App({ now, saver }: AppProps) {
  const routes = useMemo(
    () =>
      pages.map((page) => (
        <Route
          key={page.path}
          path={page.path}
          element={
            page.access === 'signedIn' ? (
              <SignedInOnly key={page.path} page={page} />
            ) : (
              <PageOf key={page.path} page={page} />
            )
          }
        />
      )),
    [],
  );
  return (
    <SaverContext value={saver}>
      <Routes>
        <Route path="/:lang" element={<InLanguage now={now} />}>
          {routes}
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </SaverContext>
  );
}

export function localeOfPath(pathname: string): LocalePath | null {
  const segment = pathname.split('/')[1];
  return LOCALE_PATHS.find((each) => each === segment) ?? null;
}
