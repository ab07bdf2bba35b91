import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { HeldProfileDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { TakeForm } from '../features/handover/take-form.js';
import { DeadLink, ExpiredLink, SomebodyElse, StoppedLink, UsedLink } from '../features/handover/take-stop.js';
import { SpeechProvider, useSpeech } from '../i18n/texts.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { pageQuery, type PageInput } from './pages.js';

export function queries({ search }: PageInput) {
  const token = search.get('token');
  return token ? [pageQuery(HeldProfileDocument, { token })] : [];
}

/** A profile that a guardian has held becomes the account of whose it is. */
export function Page() {
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const { viewer, signOut } = useViewer();
  const { path, now } = useSpeech();
  // From then on the link is used up and the person signed in; both are news to nobody.
  const [isTaken, setTaken] = useState(false);
  const read = useRead(HeldProfileDocument, { token }, { pause: !token });
  if (isTaken) return <PageSkeleton />;
  if (!token) return <DeadLink />;
  if (read.loading) return <PageSkeleton />;
  if (read.problem) return <ProblemPage problem={read.problem} onRetry={read.reload} />;
  const profile = read.data?.heldProfile;
  if (!profile) return <DeadLink />;
  if (profile.state === 'USED') return <UsedLink />;
  if (profile.state === 'EXPIRED') return <ExpiredLink />;
  if (profile.state === 'STOPPED') return <StoppedLink />;
  if (viewer) return <SomebodyElse email={viewer.email} onSignOut={() => void signOut()} />;
  // Nobody is signed in yet: the page speaks by the age of whom it is for.
  return (
    <SpeechProvider path={path} now={now} audience={profile.isMinor ? 'young' : 'adult'}>
      <TakeForm token={token} profile={profile} onTaken={() => setTaken(true)} />
    </SpeechProvider>
  );
}
