import { Args, Int, ResolveField, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '#accounts';
import type { Locale } from '#kernel';
import { termsById } from '#offers';
import { payeeById } from '#payments';
import { DateTimeScalar, fields, loader, sql, type GraphContext } from '#platform';
import { Agreement } from '../agreement.entity.js';
import { signatoriesOfAgreement } from '../agreement.loaders.js';
import { SUMMARY_VERSION, summarySentences } from './summary-sentences.js';

/** Declares the fields; the table below resolves them. */
@Resolver(() => Agreement)
export class AgreementSummaryFields {
  @ResolveField(() => [String], {
    description:
      'In plain words, short sentences, the same for everybody who signs; in the reader’s language unless another is asked.',
  })
  summary(@Args('locale', { type: () => LocaleEnum, nullable: true }) _locale: Locale | null): string[] {
    return [];
  }

  @ResolveField(() => Int, { description: 'The version of the summary’s text; signatures name it.' })
  summaryVersion(): number {
    return SUMMARY_VERSION;
  }

  @ResolveField(() => DateTimeScalar, { nullable: true, description: 'When the viewer last opened the summary.' })
  summaryOpenedAt(): Date | null {
    return null;
  }
}

const openedByViewer = loader<string, Date | null>(
  'summaryOpenedByViewer',
  async (agreementIds, { database, viewer }) => {
    const rows = await database.rows<{ id: string; at: Date }>(sql`
      select s.agreement_id as id, s.opened_at as at from summary_openings s join agreements a on a.id = s.agreement_id
        and a.version = s.version
      where s.agreement_id = any(${[...agreementIds]}) and s.person_id = ${viewer.personId}`);
    return new Map(rows.map(({ id, at }) => [id, at]));
  },
  () => null,
);

async function sentencesOf(agreement: Agreement, locale: Locale, { load }: GraphContext): Promise<string[]> {
  const [terms, payee, signatories] = await Promise.all([
    load(termsById, agreement.termsId),
    agreement.payeeId === null ? null : load(payeeById, agreement.payeeId),
    load(signatoriesOfAgreement, agreement.id),
  ]);
  if (!terms) throw new Error(`The terms of ${agreement.id} are missing`);
  const classes = signatories.map(({ ageClass }) => ageClass);
  return summarySentences({ agreement, terms, payee: payee?.name ?? null, classes }, locale);
}

fields(Agreement, {
  summary: (agreement, { locale }: { locale?: Locale | null }, context) =>
    sentencesOf(agreement, locale ?? context.viewer.locale, context),
  summaryVersion: () => SUMMARY_VERSION,
  summaryOpenedAt: (agreement, _, { load }) => load(openedByViewer, agreement.id),
});
