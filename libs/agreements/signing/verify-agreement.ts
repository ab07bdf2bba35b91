import { Args, Field, Int, ObjectType, Resolver } from '@nestjs/graphql';
import { isIdOf } from '#kernel';
import { Database, DateTimeScalar, Read, sql } from '#platform';
import { AgreementStatusEnum, type AgreementStatus } from '../agreement.entity.js';

@ObjectType()
export class AgreementVerification {
  @Field(() => Boolean)
  known: boolean;
  @Field(() => AgreementStatusEnum, { nullable: true })
  status: AgreementStatus | null;
  @Field(() => Int, { nullable: true })
  version: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last signature was given.' })
  signedAt: Date | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Every fact of the deal and every signature is as it was written.',
  })
  chainIntact: boolean | null;
}

const UNKNOWN: AgreementVerification = { known: false, status: null, version: null, signedAt: null, chainIntact: null };

@Resolver()
export class VerifyAgreement {
  constructor(private readonly database: Database) {}

  /** For anybody who holds the document: that it exists and stands, and nothing about who signed it. */
  @Read(() => AgreementVerification, { access: 'anyone', rule: 'agreement: whoever holds the document' })
  async verifyAgreement(
    @Args('documentSha256', {
      type: () => String,
      description: 'The hash of the set or of one of its files, or the number printed on the document.',
    })
    given: string,
  ): Promise<AgreementVerification> {
    const key = given.trim().toLowerCase();
    if (!/^[0-9a-f]{64}$/.test(key) && !isIdOf('agreement', key)) return UNKNOWN;
    const found = await this.database.row<AgreementVerification>(sql`
      with asked as (
        select agreement_id, version from agreement_versions where document_sha256 = ${key} or agreement_id = ${key}
        union
        select agreement_id, version from agreement_documents where sha256 = ${key}
        order by version desc limit 1
      )
      select true as known, a.status, asked.version,
        case when a.version = asked.version then a.activated_at end as "signedAt",
        not exists (
          select 1 from (
            select f.*, lag(hash, 1, '') over (order by seq) as expected, row_number() over (order by seq) as position
            from facts f where f.chain = a.offer_id
          ) f where f.previous_hash <> f.expected or f.seq <> f.position
            or f.hash <> fact_hash(f.previous_hash, f.id, f.chain, f.seq, f.at, f.actor_id, f.action, f.subject_id, f.data)
        ) and not exists (
          select 1 from signatures g where g.agreement_id = a.id and not exists (
            select 1 from facts f where f.chain = a.offer_id and f.action = 'agreement.signed'
              and f.data::json->>'signatureSha256' = g.hash)
        ) as "chainIntact"
      from asked join agreements a on a.id = asked.agreement_id`);
    return found ?? UNKNOWN;
  }
}
