import { registerEnumType } from '@nestjs/graphql';
import { MomentColumn, TextColumn, WholeColumn } from '#platform';
import { Entity, PrimaryColumn } from 'typeorm';

export const CodePurposeEnum = { SIGN: 'SIGN', SIGN_IN: 'SIGN_IN', MAILBOX: 'MAILBOX' } as const;
export type CodePurpose = keyof typeof CodePurposeEnum;
registerEnumType(CodePurposeEnum, {
  name: 'CodePurpose',
  description:
    'What a mailed code is good for: to sign or consent as the signed-in person; to sign in; or to show that the account’s mailbox is theirs, where somebody begins to answer for a child.',
});

/** The newest code mailed to a person for a purpose; an older one is gone with it. Times are the machine's. */
@Entity('one_time_codes')
export class OneTimeCode {
  @PrimaryColumn({ type: 'text' })
  personId: string;

  @PrimaryColumn({ type: 'text' })
  purpose: CodePurpose;

  /** Keyed, so that a copy of the table does not give away six digits; person, purpose and end are in it. */
  @TextColumn()
  digest: string;

  /** How often it has been compared; after five times it opens nothing. */
  @WholeColumn()
  tries: number;

  @MomentColumn()
  expiresAt: Date;

  @MomentColumn({ nullable: true })
  usedAt: Date | null;
}
