// What a deal asks of somebody next: an answer, a signature, money, a milestone.
import type { Paths } from '../../paths.js';
import type { Home, Step } from './next-step.js';

export function offerStep({ deals }: Home, paths: Paths): Step | null {
  const offer = deals?.offers.nodes.find((each) => each.viewerCan.includes('ACCEPT'));
  if (!offer) return null;
  return {
    text: 'myHome.next.answerOffer',
    values: { title: offer.listing.title },
    action: 'myHome.do.answer',
    to: paths.offer(offer.id),
    by: offer.expiresAt,
  };
}

export function agreementStep({ deals }: Home, paths: Paths): Step | null {
  for (const agreement of deals?.agreements.nodes ?? []) {
    const values = { title: agreement.listing.title };
    if (agreement.viewerCan.includes('SIGN')) {
      return { text: 'myHome.next.sign', values, action: 'myHome.do.sign', to: paths.agreement(agreement.id) };
    }
    if (agreement.viewerCan.includes('FUND')) {
      return { text: 'myHome.next.fund', values, action: 'myHome.do.fund', to: paths.funding(agreement.id) };
    }
  }
  return null;
}

const milestoneSteps = [
  ['APPROVE', 'myHome.next.approveMilestone', 'myHome.do.look'],
  ['SUBMIT', 'myHome.next.submitMilestone', 'myHome.do.showWork'],
  ['START', 'myHome.next.startMilestone', 'myHome.do.start'],
] as const;

export function milestoneStep({ deals }: Home, paths: Paths): Step | null {
  for (const [verb, text, action] of milestoneSteps) {
    for (const { id, milestones } of deals?.agreements.nodes ?? []) {
      const milestone = milestones.find((each) => each.viewerCan.includes(verb));
      if (milestone) return { text, values: { title: milestone.title }, action, to: paths.milestone(id, milestone.id) };
    }
  }
  return null;
}
