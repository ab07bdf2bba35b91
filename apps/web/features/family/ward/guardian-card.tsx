import { useEffect, useRef } from 'react';
import { useFormat, useSpeech, useT } from '../../../i18n/texts.js';
import { StatusWord } from '../../../ui/badge.js';
import { Banner } from '../../../ui/banner.js';
import { Card } from '../../../ui/card.js';
import { Avatar } from '../../../ui/avatar.js';
import { InvitationActions } from '../invitation-actions.js';
import { isLinkExpired, stateOf, type Tie } from '../tie.js';
import { PaperWay } from './paper-way.js';

/** What has just been done about an invitation; `times` makes each time a new one. */
export interface Arrival {
  id: string;
  text: 'family.arrived' | 'family.sentAgain';
  times: number;
}

/** Whoever has sent something is brought to what came of it. */
function useArrival(arrival: Arrival | null) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!arrival || !card.current) return;
    card.current.scrollIntoView({ block: 'center' });
    card.current.focus({ preventScroll: true });
  }, [arrival]);
  return card;
}

/** One guardian: who, how far it is and since when, and what can be done meanwhile. */
export function GuardianCard({ tie, arrival }: { tie: Tie; arrival: Arrival | null }) {
  const t = useT();
  const { now } = useSpeech();
  const card = useArrival(arrival);
  const name = tie.guardian?.displayName ?? tie.guardianName ?? '';
  const state = stateOf(tie, now);
  const mayBringForm = tie.status === 'REQUESTED' || (tie.status === 'ACCEPTED' && !tie.hasEvidence);
  return (
    <Card as="li">
      <div ref={card} tabIndex={-1} className="grid scroll-my-24 gap-4 rounded-control outline-offset-8">
        {arrival && <Banner tone="leaf">{t(arrival.text, { email: tie.guardianEmail ?? '' })}</Banner>}
        <div className="flex flex-wrap items-start gap-4">
          <Avatar name={name} size="medium" />
          <div className="grid min-w-0 flex-1 basis-48">
            <p className="text-lg font-bold wrap-anywhere">{name}</p>
            <p className="text-sm text-muted wrap-anywhere">{tie.guardianEmail}</p>
            <Since tie={tie} />
          </div>
          <StatusWord tone={state.tone}>{t(state.text)}</StatusWord>
        </div>
        {tie.status === 'REFUSED' && tie.reason && <p>{t('family.declined', { reason: tie.reason })}</p>}
        {tie.status === 'REQUESTED' && <InvitationActions tie={tie} isResentAbove={isLinkExpired(tie, now)} />}
        {mayBringForm && <PaperWay tie={tie} />}
      </div>
    </Card>
  );
}

function Since({ tie }: { tie: Tie }) {
  const t = useT();
  const { ago, date } = useFormat();
  const words = () => {
    if (tie.pausedAt) return t('family.pausedSince', { ago: ago(tie.pausedAt) });
    if (tie.status === 'VERIFIED' && tie.verifiedAt)
      return t('family.verifiedSince', { date: date(tie.verifiedAt, 'day') });
    if (tie.status === 'ACCEPTED' && tie.acceptedAt) return t('family.answered', { ago: ago(tie.acceptedAt) });
    return tie.status === 'REQUESTED' ? t('family.since', { ago: ago(tie.invitedAt) }) : null;
  };
  const said = words();
  return said && <p className="text-sm text-muted numbers">{said}</p>;
}
