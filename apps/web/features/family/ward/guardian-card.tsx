import { useFormat, useT } from '../../../i18n/texts.js';
import { StatusWord } from '../../../ui/badge.js';
import { Card } from '../../../ui/card.js';
import { Avatar } from '../../../ui/avatar.js';
import { InvitationActions } from '../invitation-actions.js';
import { stateOf, type Tie } from '../tie.js';
import { PaperWay } from './paper-way.js';

/** One guardian: who, how far it is and since when, and what can be done meanwhile. */
export function GuardianCard({ tie }: { tie: Tie }) {
  const t = useT();
  const name = tie.guardian?.displayName ?? tie.guardianName ?? '';
  const state = stateOf(tie);
  const mayBringForm = tie.status === 'REQUESTED' || (tie.status === 'ACCEPTED' && !tie.hasEvidence);
  return (
    <Card as="li" className="grid gap-4">
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
      {tie.status === 'REQUESTED' && <InvitationActions tie={tie} />}
      {mayBringForm && <PaperWay tie={tie} />}
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
