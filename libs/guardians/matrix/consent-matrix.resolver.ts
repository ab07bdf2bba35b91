import { Field, ID, Int, ObjectType, Resolver } from '@nestjs/graphql';
import { CurrentViewer, MoneyType, Read, say, showMoney, type Viewer } from '#platform';
import { type ConsentKind, ConsentKindEnum } from '../consents/consent.entity.js';
import { type Act, ActEnum, type Verdict, VerdictEnum } from './act.js';
import { MINOR_DEAL_CAP, type MatrixRow } from './matrix-row.js';
import { CONSENT_MATRIX } from './matrix-rows.js';
import './matrix.texts.js';
import './matrix-notes.texts.js';

@ObjectType({ description: 'One row of the consent matrix: who may do what at which age, and where that comes from.' })
export class ConsentRow {
  @Field(() => Int)
  version: number;
  @Field(() => ActEnum)
  act: Act;
  @Field(() => String, { description: 'The act in the reader’s language.' })
  title: string;
  @Field(() => Int, { description: 'In full years on the day of the act in Almaty.' })
  ageFrom: number;
  @Field(() => Int, { nullable: true, description: 'Null: without end.' })
  ageTo: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Only for child profiles, or only for own accounts.' })
  isHeld: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Of the catalogue, or NONE for a deal without money.' })
  instruments: readonly string[] | null;
  @Field(() => [MoneyType], { nullable: true, description: 'Only up to this sum, in each currency.' })
  upTo: readonly MoneyType[] | null;
  @Field(() => [MoneyType], { nullable: true, description: 'Only above this sum, in each currency.' })
  above: readonly MoneyType[] | null;
  @Field(() => VerdictEnum)
  verdict: Verdict;
  @Field(() => [ConsentKindEnum])
  consents: readonly ConsentKind[];
  @Field(() => String)
  source: string;
  @Field(() => String)
  note: string;
  @Field(() => Boolean, { description: 'Our reading; a lawyer has yet to confirm it.' })
  isForLawyer: boolean;
}

@Resolver()
export class ConsentMatrixResolver {
  @Read(() => [ConsentRow], { access: 'anyone', rule: 'the consent matrix is public', evenSuspended: true })
  consentMatrix(@CurrentViewer() { locale }: Viewer): ConsentRow[] {
    const caps = Object.entries(MINOR_DEAL_CAP).map(([currency, minor]) => showMoney(minor, currency));
    const of = (row: MatrixRow): ConsentRow => ({
      version: row.version,
      act: row.act,
      title: say(locale, `act.${row.act}`),
      ageFrom: row.ageFrom,
      ageTo: row.ageTo,
      isHeld: row.isHeld ?? null,
      instruments: row.instruments ?? null,
      upTo: row.sums === 'UP_TO_CAP' ? caps : null,
      above: row.sums === 'ABOVE_CAP' ? caps : null,
      verdict: row.verdict,
      consents: row.consents,
      source: say(locale, `law.${row.source}`),
      note: say(locale, `matrix.${row.note}`),
      isForLawyer: row.isForLawyer,
    });
    return CONSENT_MATRIX.map(of);
  }
}
