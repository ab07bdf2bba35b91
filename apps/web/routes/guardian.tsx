import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { GuardianInvitationDocument, RequestGuardianCodeDocument } from '../graphql/generated/graphql.js';
import { useRead, useVerb } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { GuardianDecide, type Accepted } from '../features/family/guardian-decide.js';
import { GuardianDone } from '../features/family/guardian-done.js';
import { GuardianKnown } from '../features/family/guardian-known.js';
import { GuardianRead } from '../features/family/guardian-read.js';
import { ExpiredLink, OtherPerson, OwnLink, Refused, UsedLink, WrongLink } from '../features/family/guardian-stop.js';
import { GuardianYou } from '../features/family/guardian-you.js';
import { mayBe, type Invitation } from '../features/family/invitation.js';
import { RefuseButton } from '../features/family/refuse-dialog.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { useT, type TextKey } from '../i18n/texts.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { ProblemText } from '../ui/form.js';
import { useNewScreen } from '../features/frame/new-screen.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { StepsBar } from '../ui/timeline.js';
import { pageQuery, type PageInput } from './pages.js';

export function queries({ search }: PageInput) {
  const token = search.get('token');
  return token ? [pageQuery(GuardianInvitationDocument, { token })] : [];
}

export function Page() {
  const t = useT();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  // What the link was when it was opened: answering it uses it up, and the page goes on.
  const read = useRead(GuardianInvitationDocument, { token }, { pause: !token });
  usePageMeta({ title: t('ui.pageTitle', { title: t('guardian.pageTitle') }), noIndex: true });
  if (!token) return <WrongLink />;
  if (read.loading) return <PageSkeleton />;
  if (read.problem) return <ProblemPage problem={read.problem} onRetry={read.reload} />;
  const invitation = read.data?.guardianInvitation;
  if (!invitation) return <WrongLink />;
  return <Flow token={token} invitation={invitation} />;
}

type Place = 'read' | 'you' | 'decide' | 'done' | 'refused';

function Flow({ token, invitation }: { token: string; invitation: Invitation }) {
  const { viewer, reload, signOut } = useViewer();
  const [isBegun, setBegun] = useState(false);
  const [isProven, setProven] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  const begun = viewer ? 'decide' : 'you';
  useNewScreen(isRefused ? 'refused' : accepted ? 'done' : isBegun ? begun : 'read');
  const accept = (done: Accepted) => {
    setAccepted(done);
    // From now on the navigation leads to the family.
    void reload();
  };
  if (isRefused) return <Refused />;
  if (accepted) {
    return (
      <Screen place="done">
        <GuardianDone accepted={accepted} wardName={invitation.wardName ?? ''} />
      </Screen>
    );
  }
  if (invitation.state === 'EXPIRED') return <ExpiredLink token={token} />;
  if (invitation.state === 'USED') return <UsedLink />;
  if (viewer?.isMinor) return <OwnLink />;
  if (viewer && !mayBe(invitation.maskedEmail, viewer.email)) {
    return <OtherPerson mine={viewer.email} theirs={invitation.maskedEmail ?? ''} onSignOut={() => void signOut()} />;
  }
  if (!isBegun) {
    return (
      <Begin token={token} invitation={invitation} onBegin={() => setBegun(true)} onRefused={() => setRefused(true)} />
    );
  }
  if (viewer) {
    return (
      <Screen place="decide">
        <GuardianDecide
          token={token}
          invitation={invitation}
          needsCode={invitation.needsCode && !isProven}
          onAccepted={accept}
        />
      </Screen>
    );
  }
  return (
    <Screen place="you" isKnown={invitation.hasAccount}>
      <Card>
        {invitation.hasAccount ? (
          <GuardianKnown maskedEmail={invitation.maskedEmail ?? ''} />
        ) : (
          <GuardianYou token={token} invitation={invitation} onProven={() => setProven(true)} />
        )}
      </Card>
    </Screen>
  );
}

interface BeginProps {
  token: string;
  invitation: Invitation;
  onBegin: () => void;
  onRefused: () => void;
}

/** With a link that was passed on, going on sends the code: it is in the mail by the time it is asked for. */
function Begin({ token, invitation, onBegin, onRefused }: BeginProps) {
  const t = useT();
  const { viewer } = useViewer();
  const code = useVerb(RequestGuardianCodeDocument);
  const wardName = invitation.wardName ?? '';
  const begin = async () => {
    const needsCode = invitation.needsCode && !invitation.hasAccount && !viewer;
    if (!needsCode || (await code.run({ input: { token } }))) onBegin();
  };
  return (
    <div className="page py-8 sm:py-12">
      <div className="mx-auto grid max-w-2xl gap-8">
        <GuardianRead
          wardName={wardName}
          handle={invitation.wardHandle ?? ''}
          actions={
            <>
              <Button className="max-sm:w-full" busy={code.busy} onClick={() => void begin()}>
                {t('guardian.goOn')}
              </Button>
              <RefuseButton
                token={token}
                invitation={invitation}
                needsCode={invitation.needsCode}
                onRefused={onRefused}
              />
            </>
          }
        />
        {code.problem && (
          <Banner tone="apple" alert>
            <ProblemText problem={code.problem} />
          </Banner>
        )}
      </div>
    </div>
  );
}

const heads: Record<'you' | 'known' | 'decide' | 'done', { title: TextKey; lead?: TextKey; current: number }> = {
  you: { title: 'guardian.youTitle', lead: 'guardian.youLead', current: 2 },
  known: { title: 'guardian.knownTitle', lead: 'guardian.knownLead', current: 2 },
  decide: { title: 'guardian.decideTitle', lead: 'guardian.decideLead', current: 3 },
  done: { title: 'guardian.doneTitle', current: 4 },
};

function Screen({
  place,
  isKnown = false,
  children,
}: {
  place: Exclude<Place, 'read' | 'refused'>;
  isKnown?: boolean;
  children: React.ReactNode;
}) {
  const t = useT();
  const head = heads[place === 'you' && isKnown ? 'known' : place];
  return (
    <div className="page py-8 sm:py-12">
      <div className="mx-auto grid max-w-3xl gap-7">
        <div className="grid gap-4">
          <StepsBar current={head.current} total={4}>
            {t('guardian.step', { current: head.current, total: 4 })}
          </StepsBar>
          <PageHeader title={t(head.title)} lead={head.lead && t(head.lead)} />
        </div>
        {children}
      </div>
    </div>
  );
}
