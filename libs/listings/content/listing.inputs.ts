import { LocaleEnum } from '#accounts';
import type { Locale } from '#kernel';
import { Choice, Flag, IdOf, Ids, MoneyField, NestedList, Text, Texts, Whole, type MoneyInput } from '#platform';
import { InputType } from '@nestjs/graphql';
import type { ListingStage } from './listing-content.js';
import { ListingStageEnum } from '../listing.enums.js';

const TITLE = { max: 120 };
const REASON = { max: 2_000 };

@InputType()
export class CreateListingInput {
  @IdOf('team')
  teamId: string;
  @Text({
    ...TITLE,
    nullable: true,
    description: 'May be left out with an award: then the project is called as its team.',
  })
  title?: string | null;
  @Choice(() => LocaleEnum)
  language: Locale;
  @IdOf('award', {
    nullable: true,
    description: 'The award of the team that the project grows out of; one project each.',
  })
  awardId?: string | null;
}

@InputType()
export class PlannedMilestoneInput {
  @Text(TITLE)
  title: string;
  @Whole({ min: 1, max: 1_000 })
  dueInDays: number;
  @MoneyField({ nullable: true })
  amount?: MoneyInput | null;
}

/** What is left out stays as it is; null empties what may be empty. */
@InputType()
export class UpdateListingInput {
  @IdOf('listing')
  listingId: string;
  @Whole({ min: 1, max: 1_000_000, nullable: true })
  version?: number | null;
  @Text({ ...TITLE, nullable: true })
  title?: string | null;
  @Text({ min: 0, max: 300, nullable: true })
  summary?: string | null;
  @Text({ min: 0, max: 5_000, nullable: true })
  problem?: string | null;
  @Text({ min: 0, max: 5_000, nullable: true })
  solution?: string | null;
  @Text({ max: 40, nullable: true, description: 'The sector’s slug.' })
  sector?: string | null;
  @Choice(() => ListingStageEnum, { nullable: true })
  stage?: ListingStage | null;
  @Text({ min: 0, max: 80, nullable: true })
  city?: string | null;
  @Choice(() => LocaleEnum, { nullable: true })
  language?: Locale | null;
  @Texts({ items: { max: 12 }, each: { max: 60 }, nullable: true })
  mentoringTopics?: string[] | null;
  @MoneyField({ nullable: true })
  ask?: MoneyInput | null;
  @Text({ min: 0, max: 3_000, nullable: true })
  useOfFunds?: string | null;
  @NestedList(() => PlannedMilestoneInput, { max: 20, nullable: true })
  plannedMilestones?: PlannedMilestoneInput[] | null;
  @IdOf('file', { nullable: true })
  coverId?: string | null;
  @Ids('file', { max: 10, nullable: true })
  attachmentIds?: string[] | null;
}

@InputType()
export class ListingInput {
  @IdOf('listing')
  listingId: string;
  @Flag({
    nullable: true,
    description: 'For approveListing: an admin saw that what looks like contacts is none; nothing is hidden.',
  })
  keepsContacts?: boolean | null;
  @Whole({
    min: 1,
    max: 1_000_000,
    nullable: true,
    description:
      'For approveListing: the listing’s version that the admin has read; CONFLICT when it was changed since.',
  })
  version?: number | null;
}

@InputType()
export class DecideListingInput {
  @IdOf('listing')
  listingId: string;
  @Text({ ...REASON, nullable: true })
  reason?: string | null;
}
