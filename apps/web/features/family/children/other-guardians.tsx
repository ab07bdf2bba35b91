import { useState } from 'react';
import { useT } from '../../../i18n/texts.js';
import { Avatar } from '../../../ui/avatar.js';
import { StatusWord } from '../../../ui/badge.js';
import { Button } from '../../../ui/button.js';
import { InvitationActions } from '../invitation-actions.js';
import { InviteForm } from '../invite-form.js';
import { isLive, stateOf, type ChildTie } from '../tie.js';

/** The second guardian: who it is, or an invitation. */
export function OtherGuardians({ tie, reload }: { tie: ChildTie; reload: () => void }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const others = tie.others.filter(isLive);
  const invited = () => {
    setOpen(false);
    reload();
  };
  return (
    <>
      {others.map((other) => {
        const name = other.guardian?.displayName ?? other.guardianName ?? '';
        const state = stateOf(other);
        return (
          <div key={other.id} className="grid gap-4">
            <div className="flex flex-wrap items-center gap-4">
              <Avatar name={name} />
              <p className="min-w-0 flex-1 basis-40 font-bold wrap-anywhere">{name}</p>
              <StatusWord tone={state.tone}>{t(state.text)}</StatusWord>
            </div>
            {other.status === 'REQUESTED' && <InvitationActions tie={other} />}
          </div>
        );
      })}
      {others.length === 0 && !isOpen && (
        <Button look="secondary" icon="plus" className="w-fit max-sm:w-full" onClick={() => setOpen(true)}>
          {t('family.inviteSecond')}
        </Button>
      )}
      {others.length === 0 && isOpen && (
        <div className="grid gap-5">
          <p>{t('family.secondHint')}</p>
          <InviteForm wardId={tie.ward.id} onInvited={invited} />
        </div>
      )}
    </>
  );
}
