// The steps of whoever stands behind others: a guardian whose consent or proof is awaited, and the person to whom money goes.
import { workOf } from '../family/children/work.js';
import { firstNameOf } from '../family/tie.js';
import { consentsWanted, toConsent, wantsProof } from '../family/wanted.js';
import type { Paths } from '../../paths.js';
import type { Home, Step } from './next-step.js';

/** What a guardian is waited for, child by child; it leads to the very consent on the page «Family». */
export function wardStep({ me, family }: Home, paths: Paths): Step | null {
  for (const tie of me.wards) {
    const name = firstNameOf(tie);
    if (tie.handover?.isGrownUp && tie.handover.state !== 'SENT') {
      return { text: 'handover.next', values: { name }, action: 'myHome.do.family', to: paths.family(tie.id) };
    }
    if (wantsProof(tie)) {
      return { text: 'myHome.next.wardProof', values: { name }, action: 'myHome.do.family', to: paths.family(tie.id) };
    }
    const consents = consentsWanted(tie, workOf(family, tie.ward.id));
    if (consents[0]) {
      const to = toConsent(paths, tie, consents[0]);
      return { text: 'myHome.next.wardConsent', values: { name }, consents, action: 'myHome.do.consent', to };
    }
  }
  return null;
}

/** Money can go to nobody who has no account for it; for an institution the team's lead opens it. */
export function payeeAccountStep({ deals }: Home, paths: Paths): Step | null {
  for (const { id, status, payee, team, milestones, listing } of deals?.agreements.nodes ?? []) {
    if (status !== 'ACTIVE' || !payee || payee.ready || !milestones.some(({ amount }) => amount)) continue;
    const isMine = payee.person ? payee.person.id === deals?.person.id : team.viewerCan.includes('CHOOSE_PAYEE');
    if (!isMine) continue;
    const to = `${paths.agreement(id)}?tab=money#payee`;
    return { text: 'myHome.next.payeeAccount', values: { title: listing.title }, action: 'deal.action.payee', to };
  }
  return null;
}
