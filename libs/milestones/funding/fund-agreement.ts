import { InputType, Resolver } from '@nestjs/graphql';
import { agreementRoles, lockAgreement } from '#agreements';
import { reportingConflicts, requireNoConflict } from '#offers';
import { CollectFunding, Funding, openFunding, PaymentRail } from '#payments';
import { badInput, Choice, CurrentViewer, Database, IdOf, Ids, Input, problem, type Tx, Verb, Viewer } from '#platform';
import { In } from 'typeorm';
import { requireInForce } from '../lock-milestone.js';
import { Milestone } from '../milestone.entity.js';
import { isFundable } from './fundable.js';

@InputType()
export class FundAgreementInput {
  @IdOf('agreement')
  agreementId: string;
  @Ids('milestone', { max: 20 })
  milestoneIds: string[];
  @Choice(() => PaymentRail, { nullable: true })
  rail?: PaymentRail | null;
}

@Resolver()
export class FundAgreement {
  constructor(
    private readonly database: Database,
    private readonly collectFunding: CollectFunding,
  ) {}

  /**
   * The mentor pays in for some milestones, in one payment. The intent is written, then Stripe is asked, then its answer is
   * noted: asked again for the same milestones it is the same payment.
   */
  @Verb(() => Funding, { access: 'verified', rule: 'agreement: its mentor, while it is in force' })
  async fundAgreement(@Input() input: FundAgreementInput, @CurrentViewer() viewer: Viewer): Promise<Funding> {
    const opened = await reportingConflicts(this.database, input.agreementId, () =>
      this.database.transaction(viewer, (tx) => open(tx, viewer, input)),
    );
    return this.collectFunding.now(opened.id);
  }
}

async function open(tx: Tx, viewer: Viewer, { agreementId, milestoneIds, rail }: FundAgreementInput): Promise<Funding> {
  const agreement = await lockAgreement(tx, viewer, agreementId);
  if (!agreementRoles(agreement, viewer).has('MENTOR')) throw problem('FORBIDDEN');
  requireInForce(agreement);
  await requireNoConflict(tx, viewer.personId ?? '', agreement.teamId);
  if (milestoneIds.length === 0) throw badInput('milestoneIds', 'REQUIRED');
  const milestones = await tx.find(Milestone, {
    where: { id: In(milestoneIds), agreementId },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const missing = milestoneIds.findIndex((id) => !milestones.some((milestone) => milestone.id === id));
  if (missing !== -1) throw badInput(`milestoneIds.${missing}`, 'ID');
  const withoutMoney = milestoneIds.findIndex((id) => milestones.find((row) => row.id === id)?.amountMinor === null);
  if (withoutMoney !== -1) throw badInput(`milestoneIds.${withoutMoney}`, 'NO_TRANCHE');
  if (!milestones.every(isFundable)) throw problem('INVALID_STATE', { about: 'alreadyFunded' });
  return openFunding(tx, viewer, {
    agreementId,
    dealId: agreement.offerId,
    rail: rail ?? PaymentRail.STRIPE,
    currency: milestones[0]?.amountCurrency ?? 'KZT',
    tranches: milestones.map(({ id, amountMinor }) => ({ milestoneId: id, minor: amountMinor ?? 0n })),
  });
}
