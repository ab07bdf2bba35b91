import { useState } from 'react';
import type { FamilyQuery } from '../../../graphql/generated/graphql.js';
import { useSpeech, useT, type TextKey } from '../../../i18n/texts.js';
import { pathsFor } from '../../../paths.js';
import { Button, ButtonLink, TextLink } from '../../../ui/button.js';
import { Card, Section } from '../../../ui/card.js';
import { Icon } from '../../../ui/icon.js';
import { NextStep, PageHeader } from '../../../ui/page-header.js';
import { VerifyFirst } from '../../my-home/verify-first.js';
import { InviteForm } from '../invite-form.js';
import { SeenAs } from '../name-level.js';
import { ResendButton } from '../resend-button.js';
import { isLinkExpired, isLive, type Tie } from '../tie.js';
import { AllowedList } from './allowed-list.js';
import { GuardianCard, type Arrival } from './guardian-card.js';

export type Me = NonNullable<FamilyQuery['viewer']>;
const mostGuardians = 2;

/** A pupil's view: who stands behind them, how far that is, what they may do, and how others see them. */
export function WardFamily({ me, reload }: { me: Me; reload: () => void }) {
  const t = useT();
  const live = me.guardians.filter(isLive);
  // What is over is shown only while nothing newer stands.
  const shown = live.length > 0 ? live : me.guardians.slice(-1);
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const arrive = (id: string, text: Arrival['text']) => {
    setArrival((before) => ({ id, text, times: (before?.times ?? 0) + 1 }));
    reload();
  };
  return (
    <div className="grid max-w-3xl gap-9">
      <PageHeader title={t('family.title')} lead={t('family.wardLead')} />
      {me.emailVerified ? (
        <Next me={me} ties={live} onResent={(id) => arrive(id, 'family.sentAgain')} />
      ) : (
        <VerifyFirst email={me.email} reload={reload} />
      )}
      {shown.length > 0 && (
        <Section title={t('family.guardians')}>
          <ul className="grid gap-4">
            {shown.map((tie) => (
              <GuardianCard key={tie.id} tie={tie} arrival={arrival?.id === tie.id ? arrival : null} />
            ))}
          </ul>
        </Section>
      )}
      {me.emailVerified && live.length < mostGuardians && (
        <Invite isSecond={live.length > 0} onInvited={(id) => arrive(id, 'family.arrived')} />
      )}
      <WillSee />
      <div className="grid gap-9 md:grid-cols-2 md:items-start">
        <Section title={t('family.allowed')}>
          <AllowedList ties={live} />
        </Section>
        <Section title={t('family.asName')}>
          <SeenAs
            name={me.person.displayName}
            isFull={me.person.displayName === me.person.fullName}
            hasCaption={false}
          />
          <p className="text-sm text-muted">{t('family.asNameText')}</p>
        </Section>
      </div>
      <Unsafe />
    </div>
  );
}

const waitsFor = (tie: Tie): string => tie.guardian?.displayName ?? tie.guardianName ?? '';

interface NextProps {
  me: Me;
  ties: readonly Tie[];
  onResent: (id: string) => void;
}

function Next({ me, ties, onResent }: NextProps) {
  const t = useT();
  const { now } = useSpeech();
  const paused = ties.find(({ pausedAt }) => pausedAt);
  const verified = ties.some(({ status }) => status === 'VERIFIED');
  const accepted = ties.find(({ status }) => status === 'ACCEPTED');
  const requested = ties.find(({ status }) => status === 'REQUESTED');
  const toProject = <ToProject me={me} />;
  if (paused) return <NextStep calm="apple">{t('family.next.paused', { name: waitsFor(paused) })}</NextStep>;
  if (verified)
    return (
      <NextStep action={toProject} calm="leaf">
        {t('family.next.ready')}
      </NextStep>
    );
  if (accepted?.hasEvidence)
    return (
      <NextStep action={toProject} calm="leaf">
        {t('family.next.check')}
      </NextStep>
    );
  if (accepted) return <NextStep calm="leaf">{t('family.next.proof', { name: waitsFor(accepted) })}</NextStep>;
  if (!requested) return <NextStep>{t('family.next.invite')}</NextStep>;
  const words = { name: waitsFor(requested) };
  if (!isLinkExpired(requested, now)) {
    return (
      <NextStep action={toProject} calm="leaf">
        {t('family.next.waits', words)}
      </NextStep>
    );
  }
  const again = <ResendButton tie={requested} isExpired look="primary" onSent={() => onResent(requested.id)} />;
  return <NextStep action={again}>{t('family.next.expired', words)}</NextStep>;
}

/** To the newest project; whoever has none yet begins one. */
function ToProject({ me }: { me: Me }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const listing = me.teams.flatMap(({ listings }) => listings).at(-1);
  return listing ? (
    <ButtonLink to={paths.editProject(listing.id)}>{t('family.do.toProject')}</ButtonLink>
  ) : (
    <ButtonLink to={paths.newProject()}>{t('family.do.newProject')}</ButtonLink>
  );
}

/** The first invitation stands open; a second guardian is a quiet possibility. */
function Invite({ isSecond, onInvited }: { isSecond: boolean; onInvited: (id: string) => void }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const done = (id: string) => {
    setOpen(false);
    onInvited(id);
  };
  if (isSecond && !isOpen) {
    return (
      <Button look="secondary" icon="plus" className="w-fit max-sm:w-full" onClick={() => setOpen(true)}>
        {t('family.secondTitle')}
      </Button>
    );
  }
  return (
    <Section title={t(isSecond ? 'family.secondTitle' : 'family.inviteTitle')}>
      <Card className="grid gap-5">
        {isSecond && <p>{t('family.secondHint')}</p>}
        <InviteForm onInvited={done} />
      </Card>
    </Section>
  );
}

const seen: readonly TextKey[] = ['family.willSee1', 'family.willSee2', 'family.willSee3'];

function WillSee() {
  const t = useT();
  return (
    <Section title={t('family.willSee')}>
      <ul className="grid gap-2">
        {seen.map((text) => (
          <li key={text} className="flex gap-3">
            <Icon name="check" className="mt-1 size-5 text-leaf" />
            {t(text)}
          </li>
        ))}
        <li className="flex gap-3">
          <Icon name="close" className="mt-1 size-5 text-apple" />
          {t('family.willSee4')}
        </li>
      </ul>
    </Section>
  );
}

/** A way to us that no guardian hears of (safety.md, K-23). */
function Unsafe() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <p className="flex flex-wrap items-center gap-x-3 border-t border-hairline pt-5 text-muted">
      {t('family.unsafe')}
      <TextLink to={paths.report()}>{t('family.unsafeDo')}</TextLink>
    </p>
  );
}
