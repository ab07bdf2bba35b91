import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { LocaleEnum, ViewerType } from '#accounts';
import type { Locale } from '#kernel';
import { Offer } from '#offers';
import { Funding, FundsSummary, Payee } from '#payments';
import {
  Context,
  countFound,
  fields,
  FactConnection,
  ForwardPageArgs,
  type GraphContext,
  keyset,
  type Page,
  type PageArguments,
  raw,
  Read,
  sql,
  type Sql,
  StoredFile,
} from '#platform';
import { Agreement, AgreementConnection, AgreementStatusEnum, type AgreementStatus } from './agreement.entity.js';
import { ownAgreements, readableAgreements } from './agreement.policies.js';

const COLUMNS = `a.id, a.offer_id as "offerId", a.listing_id as "listingId", a.team_id as "teamId", a.mentor_id as "mentorId",
  a.payee_id as "payeeId", a.payee_stopped_at as "payeeStoppedAt", a.terms_id as "termsId", a.status, a.version, a.document_sha256 as "documentSha256",
  a.prevailing_locale as "prevailingLocale", a.party_ids as "partyIds", a.awaited_ids as "awaitedIds",
  a.seed_minor as "seedMinor", a.seed_currency as "seedCurrency", a.drawn_up_at as "drawnUpAt", a.sign_by as "signBy",
  a.activated_at as "activatedAt", a.cooling_off_ends_at as "coolingOffEndsAt",
  a.termination_proposed_by as "terminationProposedBy", a.hold_reason as "holdReason",
  a.confirming_ids as "confirmingIds", a.confirming_since as "confirmingSince"`;

/** A page of agreements that the viewer may read, the newest first. */
async function agreementsPage(scope: Sql, args: PageArguments, context: GraphContext): Promise<Page<Agreement>> {
  const { database, viewer } = context;
  const { limit, where, orderBy, page } = keyset(args, [
    { by: 'a.drawn_up_at', as: 'drawnUpAt', direction: 'desc', type: 'timestamptz' },
    { by: 'a.id', as: 'id', direction: 'desc', type: 'text' },
  ]);
  const wanted = sql`from agreements a where ${readableAgreements(viewer)} and ${scope}`;
  const rows = await database.rows<Agreement>(sql`
    select ${raw(COLUMNS)} ${wanted}${where} order by ${orderBy} limit ${limit + 1}`);
  return page(rows, () => countFound(database, wanted));
}

@Resolver()
export class AgreementsResolver {
  @Read(() => AgreementConnection, { access: 'admin', rule: 'agreement: admins read all' })
  agreements(
    @Args() page: ForwardPageArgs,
    @Args('statuses', { type: () => [AgreementStatusEnum], nullable: true }) statuses: AgreementStatus[] | null,
    @Context() context: GraphContext,
  ): Promise<Page<Agreement>> {
    return agreementsPage(statuses ? sql`a.status = any(${statuses})` : sql`true`, page, context);
  }
}

/** Declares the fields; the field tables resolve them. */
@Resolver(() => Agreement)
export class AgreementFieldsWithArguments {
  @ResolveField(() => StoredFile, {
    description: 'In the asked language, else in the reader’s own, else in the one that prevails.',
  })
  document(@Args('locale', { type: () => LocaleEnum, nullable: true }) _locale: Locale | null): StoredFile | null {
    return null;
  }

  @ResolveField(() => FactConnection)
  timeline(@Args() _page: ForwardPageArgs): FactConnection | null {
    return null;
  }

  @ResolveField(() => Payee, { nullable: true })
  payee(): Payee | null {
    return null;
  }

  @ResolveField(() => [Funding])
  fundings(): Funding[] {
    return [];
  }

  @ResolveField(() => FundsSummary, { nullable: true })
  funds(): FundsSummary | null {
    return null;
  }
}

@Resolver(() => Offer)
export class OfferAgreementField {
  @ResolveField(() => Agreement, { nullable: true })
  agreement(): Agreement | null {
    return null;
  }
}

@Resolver(() => Funding)
export class FundingAgreementField {
  @ResolveField(() => Agreement)
  agreement(): Agreement | null {
    return null;
  }
}

@Resolver(() => ViewerType)
export class ViewerAgreementsField {
  @ResolveField(() => AgreementConnection)
  agreements(@Args() _page: ForwardPageArgs): AgreementConnection | null {
    return null;
  }
}

fields(ViewerType, {
  agreements: (_, args: PageArguments, context) => agreementsPage(ownAgreements(context.viewer), args, context),
});
