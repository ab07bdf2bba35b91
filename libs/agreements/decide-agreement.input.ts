import { InputType } from '@nestjs/graphql';
import { IdOf, Text } from '#platform';

@InputType()
export class DecideAgreementInput {
  @IdOf('agreement')
  agreementId: string;
  @Text({ max: 1_000, nullable: true })
  reason?: string | null;
}
