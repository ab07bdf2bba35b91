import type { ReactNode } from 'react';
import { useFormat, useT } from '../../../i18n/texts.js';
import { Avatar } from '../../../ui/avatar.js';
import { StatusWord } from '../../../ui/badge.js';
import { Card, Section } from '../../../ui/card.js';
import { DataSection } from '../../privacy/data-section.js';
import { EvidenceForm } from '../evidence-form.js';
import { isPaused, pausedState, stateOf, type ChildTie, type Tie } from '../tie.js';
import { ChildConsents } from './child-consents.js';
import { ChildDeals, ChildPublic } from './child-work.js';
import { ChildLog } from './child-log.js';
import { ChildName } from './child-name.js';
import { ChildWaits } from './child-waits.js';
import { EndSection } from './end-section.js';
import { JoinTeam } from './join-team.js';
import { OtherGuardians } from './other-guardians.js';
import { PauseCard } from './pause-card.js';
import type { Work } from './work.js';

interface ChildViewProps {
  tie: ChildTie;
  work: Work;
  reload: () => void;
}

/** One child: first what waits for the guardian, then what others see, then what is allowed. */
export function ChildView({ tie, work, reload }: ChildViewProps) {
  const t = useT();
  const can = (action: Tie['viewerCan'][number]) => tie.viewerCan.includes(action);
  return (
    <div className="grid gap-9">
      <Head tie={tie} />
      <ChildWaits tie={tie} work={work} />
      {can('GIVE_EVIDENCE') && !tie.hasEvidence && (
        <Card as="section">
          <EvidenceForm guardianshipId={tie.id} onSent={reload} />
        </Card>
      )}
      <PauseCard tie={tie} />
      {tie.status === 'VERIFIED' && (
        <>
          <ChildPublic tie={tie} work={work} />
          <ChildDeals work={work} />
        </>
      )}
      {can('CONSENT') && (
        <Section title={t('family.consents')} id="consents">
          <p className="measure text-muted">{t('family.consentsHint')}</p>
          <ChildConsents tie={tie} work={work} />
        </Section>
      )}
      {can('SET_NAME_LEVEL') && (
        <Section title={t('family.name.title')}>
          <ChildName tie={tie} />
        </Section>
      )}
      {tie.isHeld && tie.status === 'VERIFIED' && <JoinTeam tie={tie} reload={reload} />}
      {tie.status === 'VERIFIED' && <OtherGuardians tie={tie} reload={reload} />}
      <ChildLog tie={tie} />
      {tie.status === 'VERIFIED' && (
        <DataSection ward={{ id: tie.ward.id, name: tie.ward.fullName ?? tie.ward.displayName }} onErased={reload} />
      )}
      {can('END') && <EndSection tie={tie} />}
    </div>
  );
}

function Head({ tie }: { tie: ChildTie }) {
  const t = useT();
  const { date } = useFormat();
  const state = isPaused(tie) ? pausedState : stateOf(tie);
  const name = tie.ward.fullName ?? tie.ward.displayName;
  return (
    <div className="flex flex-wrap items-start gap-5">
      <Avatar name={name} size="medium" />
      <div className="grid min-w-0 flex-1 basis-56 gap-0.5">
        <h2 className="text-xl wrap-anywhere">{name}</h2>
        <Quiet>{t('family.seenAs', { name: tie.ward.displayName })}</Quiet>
        {tie.verifiedAt && <Quiet>{t('family.childSince', { date: date(tie.verifiedAt, 'day') })}</Quiet>}
        {tie.isHeld && <Quiet>{t('family.heldNote')}</Quiet>}
      </div>
      <StatusWord tone={state.tone}>{t(state.text)}</StatusWord>
    </div>
  );
}

const Quiet = ({ children }: { children: ReactNode }) => <p className="text-sm text-muted numbers">{children}</p>;
