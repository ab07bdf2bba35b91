/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AgreementStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'IN_REVIEW'
  | 'ON_HOLD'
  | 'SIGNING'
  | 'TERMINATED'
  | 'VOID';

export type AwardKind =
  | 'BOOK'
  | 'CERTIFICATE'
  | 'INVESTMENT_RIGHT'
  | 'PRIZE';

export type CaseStatus =
  | 'CLAIMED'
  | 'DISMISSED'
  | 'OPEN'
  | 'RESOLVED';

export type Currency =
  | 'EUR'
  | 'KZT'
  | 'USD';

export type JoinTeamInput = {
  token: string;
};

export type ListingAction =
  | 'APPROVE'
  | 'CLOSE'
  | 'MAKE_OFFER'
  | 'PAUSE'
  | 'REINSTATE'
  | 'REJECT'
  | 'REPORT'
  | 'REQUEST_CHANGES'
  | 'RESUME'
  | 'SUBMIT'
  | 'SUSPEND'
  | 'UPDATE';

export type ListingFilter = {
  askMax?: MoneyInput | null | undefined;
  askMin?: MoneyInput | null | undefined;
  awardedAt?: string | number | null | undefined;
  cities?: Array<string> | null | undefined;
  languages?: Array<Locale> | null | undefined;
  search?: string | null | undefined;
  sectors?: Array<string> | null | undefined;
  stages?: Array<ListingStage> | null | undefined;
  wantsMentoring?: boolean | null | undefined;
  wantsSeed?: boolean | null | undefined;
};

/** LONGEST_WAITING: published longest ago without an answer; the fair default where nothing is searched. */
export type ListingOrder =
  | 'ASK_ASC'
  | 'ASK_DESC'
  | 'LONGEST_WAITING'
  | 'NEWEST'
  | 'RELEVANCE';

export type ListingStage =
  | 'FIRST_CUSTOMERS'
  | 'GROWING'
  | 'IDEA'
  | 'PROTOTYPE';

export type ListingStatus =
  | 'CHANGES_REQUESTED'
  | 'CLOSED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PAUSED'
  | 'PUBLISHED'
  | 'REJECTED'
  | 'SUSPENDED';

export type Locale =
  | 'EN'
  | 'KK'
  | 'RU';

export type MentorFilter = {
  cities?: Array<string> | null | undefined;
  languages?: Array<Locale> | null | undefined;
  search?: string | null | undefined;
  sectors?: Array<string> | null | undefined;
};

export type MentorVerification =
  | 'NOT_SUBMITTED'
  | 'PENDING'
  | 'REFUSED'
  | 'REVOKED'
  | 'VERIFIED';

export type MoneyInput = {
  amount: string;
  currency: Currency;
};

export type ReportInput = {
  reason: string;
  subjectId: string | number;
};

export type RequestPasswordResetInput = {
  email: string;
};

export type ResetPasswordInput = {
  password: string;
  token: string;
};

export type SignInInput = {
  email: string;
  oneTimeCode?: string | null | undefined;
  password: string;
};

export type SignUpInput = {
  birthDate: string;
  city?: string | null | undefined;
  email: string;
  fullName: string;
  locale: Locale;
  password: string;
};

export type TeamRole =
  | 'LEAD'
  | 'MEMBER';

export type UpdatePersonInput = {
  avatarId?: string | number | null | undefined;
  city?: string | null | undefined;
  fullName?: string | null | undefined;
  locale?: Locale | null | undefined;
};

export type VerifyEmailInput = {
  token: string;
};

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentViewerQuery = { viewer: { __typename: 'Viewer', email: string, emailVerified: boolean, isMinor: boolean, isAdmin: boolean, unreadNotifications: number, person: { __typename: 'Person', id: string, displayName: string, locale: Locale, city: string | null, avatar: { __typename: 'File', id: string, url: string } | null, mentor: { __typename: 'Mentor', id: string, slug: string, verification: MentorVerification } | null }, teams: Array<{ __typename: 'Team', id: string, name: string }> } | null };

export type RefreshSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshSessionMutation = { refreshSession: { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string } };

export type VerifyEmailMutationVariables = Exact<{
  input: VerifyEmailInput;
}>;


export type VerifyEmailMutation = { verifyEmail: { __typename: 'Viewer', email: string, emailVerified: boolean } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: boolean };

export type JoinTeamMutationVariables = Exact<{
  input: JoinTeamInput;
}>;


export type JoinTeamMutation = { joinTeam: { __typename: 'Team', id: string, name: string } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson: { __typename: 'Viewer', email: string, person: { __typename: 'Person', id: string, displayName: string, locale: Locale, city: string | null } } };

export type ListingCardFragment = { __typename: 'Listing', id: string, slug: string, title: string, summary: string, stage: ListingStage, city: string, language: Locale, publishedAt: string | null, mentoringTopics: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, cover: { __typename: 'File', id: string, url: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string }>, team: { __typename: 'Team', id: string, name: string } };

export type BrowseListingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ListingFilter | null | undefined;
  orderBy?: ListingOrder | null | undefined;
}>;


export type BrowseListingsQuery = { listings: { __typename: 'ListingConnection', totalCount: number, nodes: Array<{ __typename: 'Listing', id: string, slug: string, title: string, summary: string, stage: ListingStage, city: string, language: Locale, publishedAt: string | null, mentoringTopics: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, cover: { __typename: 'File', id: string, url: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string }>, team: { __typename: 'Team', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type SectorsQuery = { sectors: Array<{ __typename: 'Sector', id: string, slug: string, name: string }> };

export type ListingDetailQueryVariables = Exact<{
  slug: string;
}>;


export type ListingDetailQuery = { listing: { __typename: 'Listing', status: ListingStatus, problem: string, solution: string, useOfFunds: string | null, viewerCan: Array<ListingAction>, id: string, slug: string, title: string, summary: string, stage: ListingStage, city: string, language: Locale, publishedAt: string | null, mentoringTopics: Array<string>, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, team: { __typename: 'Team', id: string, name: string, members: Array<{ __typename: 'TeamMember', role: TeamRole, person: { __typename: 'Person', id: string, displayName: string, city: string | null, avatar: { __typename: 'File', id: string, url: string } | null } }> }, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, event: { __typename: 'Event', id: string, title: string, startsAt: string }, certificate: { __typename: 'Certificate', code: string } | null }>, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, cover: { __typename: 'File', id: string, url: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null } | null };

export type ReportMutationVariables = Exact<{
  input: ReportInput;
}>;


export type ReportMutation = { report: { __typename: 'ModerationCase', id: string, status: CaseStatus } };

export type MentorCardFragment = { __typename: 'Mentor', id: string, slug: string, headline: string, topics: Array<string>, languages: Array<Locale>, city: string | null, hoursPerMonth: number, hoursCommitted: number, sectors: Array<{ __typename: 'Sector', id: string, slug: string, name: string }>, person: { __typename: 'Person', id: string, displayName: string, avatar: { __typename: 'File', id: string, url: string } | null } };

export type BrowseMentorsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MentorFilter | null | undefined;
}>;


export type BrowseMentorsQuery = { mentors: { __typename: 'MentorConnection', nodes: Array<{ __typename: 'Mentor', id: string, slug: string, headline: string, topics: Array<string>, languages: Array<Locale>, city: string | null, hoursPerMonth: number, hoursCommitted: number, sectors: Array<{ __typename: 'Sector', id: string, slug: string, name: string }>, person: { __typename: 'Person', id: string, displayName: string, avatar: { __typename: 'File', id: string, url: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MentorDetailQueryVariables = Exact<{
  slug: string;
}>;


export type MentorDetailQuery = { mentor: { __typename: 'Mentor', bio: string, verification: MentorVerification, id: string, slug: string, headline: string, topics: Array<string>, languages: Array<Locale>, city: string | null, hoursPerMonth: number, hoursCommitted: number, ticketMin: { __typename: 'Money', amount: string, currency: Currency } | null, ticketMax: { __typename: 'Money', amount: string, currency: Currency } | null, sectors: Array<{ __typename: 'Sector', id: string, slug: string, name: string }>, person: { __typename: 'Person', id: string, displayName: string, avatar: { __typename: 'File', id: string, url: string } | null } } | null };

export type VerifyAgreementQueryVariables = Exact<{
  documentSha256: string;
}>;


export type VerifyAgreementQuery = { verifyAgreement: { __typename: 'AgreementVerification', known: boolean, status: AgreementStatus | null, version: number | null, signedAt: string | null, chainIntact: boolean | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ListingCardFragmentDoc = new TypedDocumentString(`
    fragment ListingCard on Listing {
  __typename
  id
  slug
  title
  summary
  stage
  city
  language
  publishedAt
  sector {
    __typename
    id
    slug
    name
  }
  cover {
    __typename
    id
    url
  }
  ask {
    __typename
    amount
    currency
  }
  accepted {
    __typename
    amount
    currency
  }
  mentoringTopics
  awards {
    __typename
    id
    kind
    title
  }
  team {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"ListingCard"}) as unknown as TypedDocumentString<ListingCardFragment, unknown>;
export const MentorCardFragmentDoc = new TypedDocumentString(`
    fragment MentorCard on Mentor {
  __typename
  id
  slug
  headline
  topics
  languages
  city
  hoursPerMonth
  hoursCommitted
  sectors {
    __typename
    id
    slug
    name
  }
  person {
    __typename
    id
    displayName
    avatar {
      __typename
      id
      url
    }
  }
}
    `, {"fragmentName":"MentorCard"}) as unknown as TypedDocumentString<MentorCardFragment, unknown>;
export const CurrentViewerDocument = {"__meta__":{"hash":"b8e33c22d33078ce54866a747463643b3675fab98f88e8a25ae46afbc84f92b2"}} as unknown as TypedDocumentString<CurrentViewerQuery, CurrentViewerQueryVariables>;
export const RefreshSessionDocument = {"__meta__":{"hash":"befa246e036004856a4c5a648c304507102796678631aeed3396894f1cd00c9d"}} as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignUpDocument = {"__meta__":{"hash":"38bd92a202b506955610fcbaefc2619d92f5d791ce70150dada8ea0b66421932"}} as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"9bb48af1690ba1ca1b33f8da0aa2cb509ef6295d59eaf886bf223d06a14aba23"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const VerifyEmailDocument = {"__meta__":{"hash":"9edfdcbb179172b0b6d8c8abdd6ea38401f9e5bc2cfa0facc55dad306941211a"}} as unknown as TypedDocumentString<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"hash":"21908662b0a274ed0ed68dbd256209cd85281fa16a7621aae7f05935c5597840"}} as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"5c8ccf52fa6849e6130938f2b7f0898c8a9872b780ff44f891c84b38dd96fc24"}} as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const JoinTeamDocument = {"__meta__":{"hash":"8776bb327333635c0bae77444a4ce9a60e11977a7690527db71956a3a6f217bd"}} as unknown as TypedDocumentString<JoinTeamMutation, JoinTeamMutationVariables>;
export const UpdatePersonDocument = {"__meta__":{"hash":"a2410fff2219c2332f6a969c75d5b139f574ca319e250f3ccff561ef1c71c5e5"}} as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const BrowseListingsDocument = {"__meta__":{"hash":"b9b43553b0f6328f84bd812bbbff3a55323193c90881e4f043c066e789c03188"}} as unknown as TypedDocumentString<BrowseListingsQuery, BrowseListingsQueryVariables>;
export const SectorsDocument = {"__meta__":{"hash":"b65ada053265c006fa6ef7746053202e4d4ffdda3875657e066cc24cb0c2c674"}} as unknown as TypedDocumentString<SectorsQuery, SectorsQueryVariables>;
export const ListingDetailDocument = {"__meta__":{"hash":"c1984be34ee03e13fd176392cb1178da825ffb36fbed44f9a8b3f1a9b8dbd754"}} as unknown as TypedDocumentString<ListingDetailQuery, ListingDetailQueryVariables>;
export const ReportDocument = {"__meta__":{"hash":"ecaaa5988f12a63671ee1b4ac3f7f1ac51d4f95bcb72f1e55be3324211f9f235"}} as unknown as TypedDocumentString<ReportMutation, ReportMutationVariables>;
export const BrowseMentorsDocument = {"__meta__":{"hash":"5105d1e73e02938d8d094aa6de6398b9d42ae3a70ae175fed4a00112ea6ee826"}} as unknown as TypedDocumentString<BrowseMentorsQuery, BrowseMentorsQueryVariables>;
export const MentorDetailDocument = {"__meta__":{"hash":"1abdd62f8eeb0e9f197a5e88ade02888ff596805581e284561e3e82edd6a5b5c"}} as unknown as TypedDocumentString<MentorDetailQuery, MentorDetailQueryVariables>;
export const VerifyAgreementDocument = {"__meta__":{"hash":"4ddca3b7875f8b6d21acf5e15cea34a489af36fb01791a40c027e1bca22935a2"}} as unknown as TypedDocumentString<VerifyAgreementQuery, VerifyAgreementQueryVariables>;