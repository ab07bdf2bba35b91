import { whenAgreementDrawnUp, whenAgreementEnded } from '#agreements';
import { clock, newId } from '#kernel';
import { advance, insert, systemViewer } from '#platform';
import { factData } from './lock-milestone.js';
import { Milestone } from './milestone.entity.js';
import { milestoneProcess } from './milestone.process.js';

// The rows are there together with the agreement whose document names them, or neither is.
whenAgreementDrawnUp(async (tx, agreement, plan) => {
  for (const { position, title, criteria, dueOn, amount } of plan) {
    await insert(tx, Milestone, {
      id: newId('milestone'),
      agreementId: agreement.id,
      dealId: agreement.offerId,
      teamId: agreement.teamId,
      mentorId: agreement.mentorId,
      position,
      title,
      criteria,
      dueOn,
      amountMinor: amount?.minor ?? null,
      amountCurrency: amount?.currency ?? null,
      status: 'PLANNED',
      createdAt: clock.now(),
    });
  }
});

// An agreement that ends takes with it what is not decided; an approved milestone stays approved.
whenAgreementEnded(async (tx, _viewer, agreement) => {
  const milestones = await tx.find(Milestone, {
    where: { agreementId: agreement.id },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const milestone of milestones) {
    const verb = (['cancel', 'drop'] as const).find((each) => milestoneProcess.can(milestone, each, systemViewer));
    if (!verb) continue;
    const data = factData(agreement.id, milestone);
    await advance(tx, milestoneProcess, milestone, verb, systemViewer, { change: { decidedAt: clock.now() }, data });
  }
});
