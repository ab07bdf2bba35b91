import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Currency, Locale } from '#kernel';
import { Listing } from '#listings';
import { Mentor } from '#mentors';
import { Offer, OfferTerms, SideEnum, type Side } from '#offers';
import {
  CountedConnectionOf,
  DateTimeScalar,
  EdgeOf,
  IdColumn,
  MinorColumn,
  MomentColumn,
  Node,
  TextColumn,
  TextsColumn,
  WholeColumn,
} from '#platform';
import { Team } from '#teams';
import { Entity, Index } from 'typeorm';
import { Signatory } from './signing/signatory.entity.js';

export const AgreementStatusEnum = {
  IN_REVIEW: 'IN_REVIEW',
  SIGNING: 'SIGNING',
  ACTIVE: 'ACTIVE',
  ON_HOLD: 'ON_HOLD',
  COMPLETED: 'COMPLETED',
  TERMINATED: 'TERMINATED',
  VOID: 'VOID',
} as const;
export type AgreementStatus = keyof typeof AgreementStatusEnum;
registerEnumType(AgreementStatusEnum, { name: 'AgreementStatus' });

export const AgreementActionEnum = {
  CLEAR: 'CLEAR',
  BLOCK: 'BLOCK',
  SIGN: 'SIGN',
  REFUSE: 'REFUSE',
  WITHDRAW: 'WITHDRAW',
  FUND: 'FUND',
  AMEND: 'AMEND',
  HOLD: 'HOLD',
  UNHOLD: 'UNHOLD',
  CHANGE_PAYEE: 'CHANGE_PAYEE',
  TERMINATE: 'TERMINATE',
  PROPOSE_SESSION: 'PROPOSE_SESSION',
  CONFIRM: 'CONFIRM',
  REPORT: 'REPORT',
} as const;
export type AgreementAction = keyof typeof AgreementActionEnum;
registerEnumType(AgreementActionEnum, { name: 'AgreementAction' });

/** The signed result of an accepted offer. Its id has the offer's own number, so that its documents can be made ahead. */
@ObjectType({ implements: () => [Node] })
@Entity('agreements')
@Index('agreements_one_per_offer', ['offerId'], { unique: true })
@Index('agreements_listing', ['listingId'])
@Index('agreements_team', ['teamId', 'drawnUpAt'])
@Index('agreements_mentor', ['mentorId', 'drawnUpAt'])
@Index('agreements_parties', { synchronize: false })
@Index('agreements_signing', ['signBy'], { where: `status = 'SIGNING'::text` })
export class Agreement extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @TextColumn()
  offerId: string;
  @TextColumn()
  listingId: string;
  @TextColumn()
  teamId: string;
  @TextColumn()
  mentorId: string;

  /**
   * Who receives the money; null without seed. Named on the day, whoever the team names later; another one takes the place only
   * of who may not receive any more, with an admin's approval.
   */
  @TextColumn({ nullable: true })
  payeeId: string | null;

  /** Since when the payee may not receive, and everybody concerned knows. */
  @MomentColumn({ nullable: true })
  payeeStoppedAt: Date | null;

  @TextColumn()
  termsId: string;

  @Field(() => AgreementStatusEnum)
  @TextColumn()
  status: AgreementStatus;

  @Field(() => Int)
  @WholeColumn()
  version: number;

  @Field(() => String, {
    description: 'SHA-256 of the frozen set of documents (all languages together); what every signature is over.',
  })
  @TextColumn()
  documentSha256: string;

  @TextColumn()
  prevailingLocale: Locale;

  /** The persons who sign, and those of them who have not signed yet. */
  @TextsColumn()
  partyIds: string[];
  @TextsColumn()
  awaitedIds: string[];

  @MinorColumn({ nullable: true })
  seedMinor: bigint | null;
  @TextColumn({ nullable: true })
  seedCurrency: Currency | null;

  /** How much of the listing's ask this agreement takes: its seed, what was released when it ended early, nothing when void. */
  @MinorColumn()
  reservedMinor: bigint;

  @MomentColumn()
  drawnUpAt: Date;

  /** Until when all have to sign; null before signing begins. */
  @MomentColumn({ nullable: true })
  signBy: Date | null;
  @WholeColumn()
  remindersSent: number;

  @MomentColumn({ nullable: true })
  activatedAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Free withdrawal is possible, and no money is released, until then.',
  })
  @MomentColumn({ nullable: true })
  coolingOffEndsAt: Date | null;

  @Field(() => SideEnum, {
    nullable: true,
    description: 'The side that wants to end it; the other side’s call of terminateAgreement ends it.',
  })
  @TextColumn({ nullable: true })
  terminationProposedBy: Side | null;

  @Field(() => String, { nullable: true, description: 'Why it stands still, while it does.' })
  @TextColumn({ nullable: true })
  holdReason: string | null;

  /** Who came of age under it and has yet to confirm it, and since when; no money moves meanwhile. */
  @TextsColumn({ default: [] })
  confirmingIds: string[];
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when somebody who came of age is asked to confirm it; no money moves meanwhile.',
  })
  @MomentColumn({ nullable: true })
  confirmingSince: Date | null;

  @MomentColumn({ nullable: true })
  endedAt: Date | null;

  @Field(() => Offer)
  offer?: Offer;
  @Field(() => Listing)
  listing?: Listing;
  @Field(() => Team)
  team?: Team;
  @Field(() => Mentor)
  mentor?: Mentor;
  @Field(() => OfferTerms)
  terms?: OfferTerms;
  @Field(() => [AgreementActionEnum])
  viewerCan?: AgreementAction[];
  @Field(() => [Signatory])
  signatories?: Signatory[];
}

@ObjectType()
export class AgreementEdge extends EdgeOf(Agreement) {}
@ObjectType()
export class AgreementConnection extends CountedConnectionOf(Agreement, AgreementEdge) {}
