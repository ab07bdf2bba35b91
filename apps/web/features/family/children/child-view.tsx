import type { ReactNode } from 'react';
import { useFormat, useT } from '../../../i18n/texts.js';
import { Avatar } from '../../../ui/avatar.js';
import { StatusWord } from '../../../ui/badge.js';
import { Card, Section } from '../../../ui/card.js';
import { HandOver } from '../../handover/hand-over.js';
import { EvidenceForm } from '../evidence-form.js';
import { firstNameOf, isPaused, pausedState, stateOf, type ChildTie, type Tie } from '../tie.js';
import { ChildRows } from './child-rows.js';
import { ChildWaits } from './child-waits.js';
import { PauseCard } from './pause-card.js';
import type { Work } from './work.js';

interface ChildViewProps {
  tie: ChildTie;
  work: Work;
  reload: () => void;
}

/** One child: who it is, what waits for the guardian, the pause; and in a line each how the rest stands. */
export function ChildView({ tie, work, reload }: ChildViewProps) {
  const can = (action: Tie['viewerCan'][number]) => tie.viewerCan.includes(action);
  return (
    <div className="grid gap-6">
      <Head tie={tie} />
      {tie.handover?.isGrownUp && <GrownUp tie={tie} handover={tie.handover} reload={reload} />}
      <ChildWaits tie={tie} work={work} />
      {can('GIVE_EVIDENCE') && !tie.hasEvidence && (
        <Card as="section">
          <EvidenceForm guardianshipId={tie.id} onSent={reload} />
        </Card>
      )}
      <PauseCard tie={tie} />
      <ChildRows tie={tie} work={work} reload={reload} />
    </div>
  );
}

/** Nobody acts for them any more: what is left to do is to give them what is theirs. */
function GrownUp({
  tie,
  handover,
  reload,
}: Pick<ChildViewProps, 'tie' | 'reload'> & { handover: NonNullable<ChildTie['handover']> }) {
  const t = useT();
  const name = firstNameOf(tie);
  return (
    <Section title={t('handover.title', { name })}>
      <Card>
        <HandOver handover={handover} wardId={tie.ward.id} name={name} reload={reload} />
      </Card>
    </Section>
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
        {tie.isHeld && !tie.handover?.isGrownUp && <Quiet>{t('family.heldNote')}</Quiet>}
      </div>
      <StatusWord tone={state.tone}>{t(state.text)}</StatusWord>
    </div>
  );
}

const Quiet = ({ children }: { children: ReactNode }) => <p className="text-sm text-muted numbers">{children}</p>;
