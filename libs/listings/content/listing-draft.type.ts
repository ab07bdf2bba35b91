import { Sector } from '#mentors';
import { LocaleEnum } from '#accounts';
import type { Currency, Locale } from '#kernel';
import { MoneyType, StoredFile } from '#platform';
import { Field, ObjectType } from '@nestjs/graphql';
import type { ListingContent, ListingStage, StoredMilestone } from './listing-content.js';
import { PlannedMilestone } from '../listing.entity.js';
import { ListingStageEnum } from '../listing.enums.js';

/** What the editor shows: the content as it was last saved, public or not. */
@ObjectType()
export class ListingDraft implements ListingContent {
  @Field(() => String)
  title: string;
  @Field(() => String)
  summary: string;
  @Field(() => String)
  problem: string;
  @Field(() => String)
  solution: string;
  @Field(() => Sector, { nullable: true })
  sector: Sector | null;
  @Field(() => ListingStageEnum)
  stage: ListingStage;
  @Field(() => String)
  city: string;
  @Field(() => LocaleEnum)
  language: Locale;
  @Field(() => [String])
  mentoringTopics: string[];
  @Field(() => MoneyType, { nullable: true })
  ask: MoneyType | null;
  @Field(() => String, { nullable: true })
  useOfFunds: string | null;
  @Field(() => [PlannedMilestone])
  plannedMilestones: StoredMilestone[];
  @Field(() => StoredFile, { nullable: true })
  cover: StoredFile | null;
  @Field(() => [StoredFile])
  attachments: StoredFile[];
  @Field(() => [String], { description: 'In which fields it differs from what is public.' })
  changedFields: string[];

  sectorId: string | null;
  askMinor: bigint | null;
  askCurrency: Currency | null;
  coverId: string | null;
  attachmentIds: string[];
}
