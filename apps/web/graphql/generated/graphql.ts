/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptGuardianshipInput = {
  /** The mailed code; demanded with a link that was passed on. */
  code?: string | null | undefined;
  /** What is consented to at once. */
  consents?: Array<ConsentKind> | null | undefined;
  /** A picture that shows the relation; it can follow later. */
  evidenceFileId?: string | number | null | undefined;
  nameLevel?: NameLevel | null | undefined;
  token: string;
};

export type AcceptOfferInput = {
  offerId: string | number;
  revision: number;
};

/** Under 14; 14 to 17; from 18 on. */
export type AgeBand =
  | 'ADULT'
  | 'CHILD'
  | 'TEEN';

export type AgreementAction =
  | 'AMEND'
  | 'BLOCK'
  | 'CHANGE_PAYEE'
  | 'CLEAR'
  | 'CONFIRM'
  | 'FUND'
  | 'HOLD'
  | 'PROPOSE_SESSION'
  | 'REFUSE'
  | 'REPORT'
  | 'SIGN'
  | 'TERMINATE'
  | 'UNHOLD'
  | 'WITHDRAW';

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

export type BirthDateInput = {
  birthDate: string;
};

export type BlockPersonInput = {
  /** A guardian’s ward; oneself by default. */
  forPersonId?: string | number | null | undefined;
  personId: string | number;
};

export type CaseAction =
  | 'CLAIM'
  | 'DISMISS'
  | 'RELEASE'
  | 'RESOLVE'
  | 'UNDO';

export type CaseFilter = {
  kinds?: Array<CaseKind> | null | undefined;
  /** Only what waits and is past its time. */
  overdue?: boolean | null | undefined;
  severities?: Array<CaseSeverity> | null | undefined;
  statuses?: Array<CaseStatus> | null | undefined;
};

export type CaseInput = {
  caseId: string | number;
};

export type CaseKind =
  | 'AGREEMENT_REVIEW'
  | 'GUARDIAN_VERIFICATION'
  | 'LISTING_REVIEW'
  | 'MENTOR_VERIFICATION'
  | 'MILESTONE_DISPUTE'
  | 'PAYMENT_MISMATCH'
  | 'REPORT'
  | 'RIGHT_REFUSAL'
  | 'RISK_FLAG';

export type CaseSeverity =
  | 'MONEY'
  | 'NORMAL'
  | 'SAFETY';

export type CaseStatus =
  | 'CLAIMED'
  | 'DISMISSED'
  | 'OPEN'
  | 'RESOLVED';

export type ChangeGuardianAddressInput = {
  email: string;
  fullName?: string | null | undefined;
  guardianshipId: string | number;
};

export type ChangePayeeInput = {
  agreementId: string | number;
  /** Whom the admin has looked at: the `nextPayee` that was shown. */
  payeeId: string | number;
  reason?: string | null | undefined;
};

export type CheckItem =
  | 'BACKGROUND'
  | 'IDENTITY'
  | 'TRAINING';

export type ChoosePayeeInput = {
  iban?: string | null | undefined;
  institutionName?: string | null | undefined;
  personId?: string | number | null | undefined;
  teamId: string | number;
};

/** What a mailed code is good for: to sign or consent as the signed-in person; to sign in; or to show that the account’s mailbox is theirs, where somebody begins to answer for a child. */
export type CodePurpose =
  | 'MAILBOX'
  | 'SIGN'
  | 'SIGN_IN';

export type ConfirmAgreementInput = {
  agreementId: string | number;
};

export type ConsentInput = {
  guardianshipId: string | number;
  kind: ConsentKind;
};

export type ConsentKind =
  | 'DATA'
  | 'MENTORING'
  | 'PARTICIPATION'
  | 'PHOTO'
  | 'PUBLICATION'
  | 'SEED';

export type ContactKind =
  | 'ADDRESS'
  | 'CARD'
  | 'EMAIL'
  | 'HANDLE'
  | 'LINK'
  | 'MESSENGER'
  | 'PHONE';

export type CounterOfferInput = {
  mentoring?: MentoringTermsInput | null | undefined;
  message?: string | null | undefined;
  offerId: string | number;
  revision: number;
  seed?: SeedTermsInput | null | undefined;
};

export type CreateChildProfileInput = {
  birthDate: string;
  /** A mailed code (MAILBOX); demanded unless the viewer’s `isMailboxProven`. */
  code?: string | null | undefined;
  evidenceFileId?: string | number | null | undefined;
  fullName: string;
};

export type CreateListingInput = {
  /** The award of the team that the project grows out of; one project each. */
  awardId?: string | number | null | undefined;
  language: Locale;
  teamId: string | number;
  /** May be left out with an award: then the project is called as its team. */
  title?: string | null | undefined;
};

export type CreateTeamInput = {
  /** A child whose profile the viewer holds; else the viewer leads. */
  leadId?: string | number | null | undefined;
  name: string;
};

export type Currency =
  | 'EUR'
  | 'KZT'
  | 'USD';

export type DecideAgreementInput = {
  agreementId: string | number;
  reason?: string | null | undefined;
};

export type DecideListingInput = {
  listingId: string | number;
  reason?: string | null | undefined;
};

export type DecideMentorInput = {
  /** For verifyMentor: what was checked. */
  checks?: Array<MentorCheckInput> | null | undefined;
  mentorId: string | number;
  reason?: string | null | undefined;
};

export type DecideMilestoneInput = {
  milestoneId: string | number;
  reason: string;
};

export type DecideOfferInput = {
  offerId: string | number;
  reason?: string | null | undefined;
};

export type DecidePersonInput = {
  personId: string | number;
  reason: string;
};

export type DeclineGuardianshipInput = {
  guardianshipId: string | number;
  reason: string;
};

export type EraseAccountInput = {
  /** A mailed code (SIGN), instead of the password. */
  oneTimeCode?: string | null | undefined;
  password?: string | null | undefined;
  /** One’s ward; by default oneself. */
  personId?: string | number | null | undefined;
};

export type FundAgreementInput = {
  agreementId: string | number;
  milestoneIds: Array<string | number>;
  rail?: PaymentRail | null | undefined;
};

export type FundingStatus =
  | 'CANCELED'
  | 'DISPUTED'
  | 'FAILED'
  | 'HELD'
  | 'PARTLY_REFUNDED'
  | 'PENDING'
  /** The BANK_TRANSFER rail, where nothing is held and the mentor pays the payee directly. */
  | 'PLEDGED'
  | 'PROCESSING'
  | 'REFUNDED';

export type GiveEvidenceInput = {
  evidenceFileId: string | number;
  guardianshipId: string | number;
};

export type GuardianFormInput = {
  guardianshipId: string | number;
  locale?: Locale | null | undefined;
};

export type GuardianInvitationState =
  | 'EXPIRED'
  | 'OPEN'
  | 'USED';

export type GuardianLinkInput = {
  token: string;
};

export type GuardianshipAction =
  | 'CHANGE_ADDRESS'
  | 'CONSENT'
  | 'DECLINE'
  | 'END'
  | 'GIVE_EVIDENCE'
  | 'PAUSE'
  | 'RESEND'
  | 'RESUME'
  | 'SET_NAME_LEVEL'
  | 'SHARE'
  | 'VERIFY';

export type GuardianshipInput = {
  guardianshipId: string | number;
  nameLevel?: NameLevel | null | undefined;
  reason?: string | null | undefined;
};

export type GuardianshipStatus =
  | 'ACCEPTED'
  | 'ENDED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'VERIFIED';

export type HandOverLeadInput = {
  personId: string | number;
  teamId: string | number;
};

export type HandOverProfileInput = {
  /** The child’s own address. */
  email: string;
  /** Of an admin: why the family does not do it. On record. */
  reason?: string | null | undefined;
  wardId: string | number;
};

/** OPEN: nothing was sent yet. SENT: the link waits for the child. STOPPED: another birth date came too often. */
export type HandoverState =
  | 'EXPIRED'
  | 'OPEN'
  | 'SENT'
  | 'STOPPED';

export type HousePage =
  | 'PRIVACY'
  | 'TERMS';

export type Instrument =
  | 'CONVERTIBLE'
  | 'GRANT'
  | 'INTEREST_FREE_LOAN'
  | 'IN_KIND'
  | 'REVENUE_SHARE';

export type InvitationInput = {
  guardianshipId: string | number;
};

export type InviteGuardianInput = {
  email: string;
  fullName: string;
  /** For a guardian who invites a second one: whose. By default oneself. */
  wardId?: string | number | null | undefined;
};

export type InviteToTeamInput = {
  email: string;
  teamId: string | number;
};

export type JoinTeamInput = {
  /** A child whose profile the viewer holds; else the viewer comes in. */
  personId?: string | number | null | undefined;
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
  /** Slugs. */
  sectors?: Array<string> | null | undefined;
  stages?: Array<ListingStage> | null | undefined;
  wantsMentoring?: boolean | null | undefined;
  wantsSeed?: boolean | null | undefined;
};

/** The lead is under 18 and: no guardian has been verified yet; a guardian has paused everything; the consent to publish is missing. */
export type ListingHiddenReason =
  | 'CONSENT_MISSING'
  | 'GUARDIAN_MISSING'
  | 'PAUSED';

export type ListingInput = {
  /** For approveListing: an admin saw that what looks like contacts is none; nothing is hidden. */
  keepsContacts?: boolean | null | undefined;
  listingId: string | number;
  /** For approveListing: the listing’s version that the admin has read; CONFLICT when it was changed since. */
  version?: number | null | undefined;
};

/** LONGEST_WAITING: published longest ago without an answer; the fair default where nothing is searched. RELEVANCE where something is. */
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

/** DEEDS: what happened. LOOKS: each look of an admin at the minor’s data. */
export type LogPart =
  | 'DEEDS'
  | 'LOOKS';

export type MakeOfferInput = {
  expiresAt?: string | null | undefined;
  listingId: string | number;
  mentoring?: MentoringTermsInput | null | undefined;
  message?: string | null | undefined;
  seed?: SeedTermsInput | null | undefined;
};

export type MeetingFormat =
  | 'BOTH'
  | 'IN_PERSON'
  | 'ONLINE';

export type MentorAction =
  | 'REFUSE'
  | 'REPORT'
  | 'REVOKE'
  | 'SUBMIT'
  | 'UPDATE'
  | 'VERIFY';

export type MentorCheckInput = {
  isChecked: boolean;
  item: CheckItem;
  /** The last day on which it holds; demanded with what was checked. */
  validUntil?: string | null | undefined;
};

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

export type MentoringTermsInput = {
  format: MeetingFormat;
  hoursPerMonth: number;
  months: number;
  topics: Array<string>;
};

export type MilestoneAction =
  | 'APPROVE'
  | 'ESCALATE'
  | 'FUND'
  | 'REQUEST_CHANGES'
  | 'SETTLE'
  | 'START'
  | 'SUBMIT';

export type MilestoneInput = {
  milestoneId: string | number;
};

export type MilestoneStatus =
  | 'APPROVED'
  | 'CANCELLED'
  | 'DISPUTED'
  | 'IN_PROGRESS'
  | 'PLANNED'
  | 'SUBMITTED';

export type MoneyInput = {
  amount: string;
  currency: Currency;
};

/** How a minor appears to others. */
export type NameLevel =
  | 'FIRST_NAME'
  | 'FULL'
  | 'HANDLE';

export type OfferAction =
  | 'ACCEPT'
  | 'COUNTER'
  | 'DECLINE'
  | 'HOLD'
  | 'REPORT'
  | 'UNHOLD'
  | 'WITHDRAW';

export type OfferFilter = {
  awaiting?: Side | null | undefined;
  statuses?: Array<OfferStatus> | null | undefined;
};

export type OfferStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'HELD'
  | 'OPEN'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export type OpenEvidenceInput = {
  guardianshipId: string | number;
};

export type OpenSummaryInput = {
  agreementId: string | number;
};

export type PayeeKind =
  | 'INSTITUTION'
  | 'PERSON';

export type PaymentRail =
  | 'BANK_TRANSFER'
  | 'STRIPE';

export type PersonAction =
  | 'REINSTATE'
  | 'SUSPEND';

export type PlannedMilestoneInput = {
  amount?: MoneyInput | null | undefined;
  dueInDays: number;
  title: string;
};

/** EXPIRED: has run out, or a newer link was sent. STOPPED: another birth date was given too often. */
export type ProfileLinkState =
  | 'EXPIRED'
  | 'OPEN'
  | 'STOPPED'
  | 'USED';

export type ReadContactInput = {
  concernId: string | number;
};

export type RecordAwardInput = {
  eventDate: string;
  eventTitle: string;
  inscription?: string | null | undefined;
  kind: AwardKind;
  place: string;
  sum?: MoneyInput | null | undefined;
  teamId: string | number;
  title: string;
};

export type RefuseGuardianshipInput = {
  /** The mailed code; demanded with a link that was passed on. */
  code?: string | null | undefined;
  token: string;
};

export type ReleaseStatus =
  | 'FAILED'
  | 'PAID_OUT'
  | 'REQUESTED'
  | 'REVERSED'
  | 'SENT';

export type ReportConcernInput = {
  /** An id that everybody can see, or the address of a page. */
  about?: string | null | undefined;
  /** How to reach them; sealed, for admins only. */
  contact?: string | null | undefined;
  topic: ReportTopic;
  words?: string | null | undefined;
};

export type ReportInput = {
  /** May be left out where there is a topic. */
  reason?: string | null | undefined;
  subjectId: string | number;
  /** CHILD_SAFETY goes to the top of the queue. */
  topic?: ReportTopic | null | undefined;
};

export type ReportTopic =
  | 'CHILD_SAFETY'
  | 'FRAUD'
  | 'INSULT'
  | 'OTHER'
  | 'SPAM';

export type RequestCodeInput = {
  /** To sign in: whose code. */
  email?: string | null | undefined;
  purpose: CodePurpose;
};

export type RequestPasswordResetInput = {
  email: string;
};

export type ResetPasswordInput = {
  password: string;
  token: string;
};

export type ResolveCaseInput = {
  caseId: string | number;
  /** Nothing had to be done. */
  dismiss?: boolean | null | undefined;
  resolution: string;
};

export type SeedTermsInput = {
  instrument: Instrument;
  instrumentTerms?: string | null | undefined;
  money: MoneyInput;
  tranches: Array<TrancheInput>;
};

export type SettleMilestoneInput = {
  milestoneId: string | number;
  reason: string;
  settlement: Settlement;
};

export type Settlement =
  | 'APPROVE'
  | 'CANCEL'
  | 'RETURN';

export type Side =
  | 'MENTOR'
  | 'TEAM';

export type SignAgreementInput = {
  agreementId: string | number;
  documentSha256: string;
  onBehalfOf?: string | number | null | undefined;
  oneTimeCode?: string | null | undefined;
  password?: string | null | undefined;
};

export type SignInByCodeInput = {
  code: string;
  email: string;
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

export type SignatoryRole =
  | 'GUARDIAN'
  | 'MENTOR'
  | 'TEAM_MEMBER';

export type SignatureMethod =
  | 'ONE_TIME_CODE'
  | 'PASSWORD';

export type StartAsGuardianInput = {
  birthDate: string;
  /** The mailed code; demanded with a link that was passed on. */
  code?: string | null | undefined;
  fullName: string;
  locale: Locale;
  token: string;
};

export type SubmitMilestoneInput = {
  fileIds?: Array<string | number> | null | undefined;
  links?: Array<string> | null | undefined;
  milestoneId: string | number;
  note: string;
};

export type SubmitPaperFormInput = {
  /** A scan or a photo of the signed form. */
  fileId: string | number;
  guardianshipId: string | number;
};

export type TakeProfileInput = {
  birthDate: string;
  locale?: Locale | null | undefined;
  token: string;
};

export type TeamAction =
  | 'CHOOSE_PAYEE'
  | 'HAND_OVER_LEAD'
  | 'INVITE'
  | 'LEAVE'
  | 'REPORT';

export type TeamInput = {
  /** Who leaves, where a guardian acts for one of several children. */
  personId?: string | number | null | undefined;
  teamId: string | number;
};

export type TeamRole =
  | 'LEAD'
  | 'MEMBER';

export type TrancheInput = {
  amount: MoneyInput;
  criteria: string;
  dueInDays: number;
  title: string;
};

export type UpdateListingInput = {
  ask?: MoneyInput | null | undefined;
  attachmentIds?: Array<string | number> | null | undefined;
  city?: string | null | undefined;
  coverId?: string | number | null | undefined;
  language?: Locale | null | undefined;
  listingId: string | number;
  mentoringTopics?: Array<string> | null | undefined;
  plannedMilestones?: Array<PlannedMilestoneInput> | null | undefined;
  problem?: string | null | undefined;
  /** The sector’s slug. */
  sector?: string | null | undefined;
  solution?: string | null | undefined;
  stage?: ListingStage | null | undefined;
  summary?: string | null | undefined;
  title?: string | null | undefined;
  useOfFunds?: string | null | undefined;
  version?: number | null | undefined;
};

export type UpdateMentorProfileInput = {
  bio: string;
  city?: string | null | undefined;
  headline: string;
  hoursPerMonth: number;
  languages: Array<Locale>;
  sectors: Array<string>;
  ticketMax?: MoneyInput | null | undefined;
  ticketMin?: MoneyInput | null | undefined;
  topics: Array<string>;
};

export type UpdatePersonInput = {
  avatarId?: string | number | null | undefined;
  city?: string | null | undefined;
  fullName?: string | null | undefined;
  locale?: Locale | null | undefined;
  /** Shown to nobody; an empty one takes it away. */
  phone?: string | null | undefined;
};

export type VerifyEmailInput = {
  token: string;
};

export type VerifyGuardianshipInput = {
  /** For a paper form: the consents that are ticked and signed on it. */
  consents?: Array<ConsentKind> | null | undefined;
  guardianshipId: string | number;
  /** Which printing of the form was signed, where printings differ in their words: see paperForms. */
  paperFormId?: string | number | null | undefined;
  reason?: string | null | undefined;
};

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentViewerQuery = { viewer: { __typename: 'Viewer', email: string, emailVerified: boolean, isMinor: boolean, isAdmin: boolean, unreadNotifications: number, person: { __typename: 'Person', id: string, displayName: string, locale: Locale, city: string | null, avatar: { __typename: 'File', id: string, url: string } | null, mentor: { __typename: 'Mentor', id: string, slug: string, verification: MentorVerification } | null }, teams: Array<{ __typename: 'Team', id: string, name: string }>, wards: Array<{ __typename: 'Guardianship', id: string }> } | null };

export type RefreshSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshSessionMutation = { refreshSession: { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string } };

export type CheckBirthDateMutationVariables = Exact<{
  input: BirthDateInput;
}>;


export type CheckBirthDateMutation = { checkBirthDate: boolean };

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


export type UpdatePersonMutation = { updatePerson: { __typename: 'Viewer', email: string, hasPhone: boolean, person: { __typename: 'Person', id: string, displayName: string, fullName: string | null, locale: Locale, city: string | null } } };

export type RequestOneTimeCodeMutationVariables = Exact<{
  input: RequestCodeInput;
}>;


export type RequestOneTimeCodeMutation = { requestOneTimeCode: boolean };

export type SignInByCodeMutationVariables = Exact<{
  input: SignInByCodeInput;
}>;


export type SignInByCodeMutation = { signInByCode: { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { viewer: { __typename: 'Viewer', email: string, emailVerified: boolean, hasPassword: boolean, hasPhone: boolean, person: { __typename: 'Person', id: string, fullName: string | null, locale: Locale, city: string | null } } | null };

export type RequestEmailVerificationMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestEmailVerificationMutation = { requestEmailVerification: boolean };

export type KindCountFragment = { __typename: 'ModerationCaseConnection', totalCount: number, nodes: Array<{ __typename: 'ModerationCase', id: string, openedAt: string }> };

export type AdminTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminTodayQuery = { overdue: { __typename: 'ModerationCaseConnection', totalCount: number, nodes: Array<{ __typename: 'ModerationCase', id: string, openedAt: string }> }, safety: { __typename: 'ModerationCaseConnection', totalCount: number, nodes: Array<{ __typename: 'ModerationCase', id: string, openedAt: string }> }, listings: { __typename: 'ModerationCaseConnection', totalCount: number, nodes: Array<{ __typename: 'ModerationCase', id: string, openedAt: string }> }, mentors: { __typename: 'ModerationCaseConnection', totalCount: number, nodes: Array<{ __typename: 'ModerationCase', id: string, openedAt: string }> }, guardians: { __typename: 'ModerationCaseConnection', totalCount: number, nodes: Array<{ __typename: 'ModerationCase', id: string, openedAt: string }> }, agreements: { __typename: 'ModerationCaseConnection', totalCount: number, nodes: Array<{ __typename: 'ModerationCase', id: string, openedAt: string }> }, milestones: { __typename: 'ModerationCaseConnection', totalCount: number, nodes: Array<{ __typename: 'ModerationCase', id: string, openedAt: string }> }, reports: { __typename: 'ModerationCaseConnection', totalCount: number, nodes: Array<{ __typename: 'ModerationCase', id: string, openedAt: string }> }, payments: { __typename: 'ModerationCaseConnection', totalCount: number, nodes: Array<{ __typename: 'ModerationCase', id: string, openedAt: string }> } };

export type QueuedCaseFragment = { __typename: 'ModerationCase', id: string, kind: CaseKind, status: CaseStatus, reason: string, resolution: string | null, openedAt: string, severity: CaseSeverity | null, dueAt: string | null, isOverdue: boolean, viewerCan: Array<CaseAction>, riskFlags: Array<{ __typename: 'RiskFlag', code: string, text: string }>, assignee: { __typename: 'Person', id: string, displayName: string } | null, subject:
    | { __typename: 'Agreement', id: string, listing: { __typename: 'Listing', id: string, title: string } }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', receipt: string, id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', guardianName: string | null, id: string }
    | { __typename: 'Listing', title: string, id: string }
    | { __typename: 'Mentor', slug: string, headline: string, id: string, person: { __typename: 'Person', id: string, displayName: string } }
    | { __typename: 'Milestone', title: string, id: string, agreement: { __typename: 'Agreement', id: string } }
    | { __typename: 'ModerationCase', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', displayName: string, id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', name: string, id: string }
   };

export type CaseQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CaseFilter | null | undefined;
}>;


export type CaseQueueQuery = { moderationCases: { __typename: 'ModerationCaseConnection', totalCount: number, nodes: Array<{ __typename: 'ModerationCase', id: string, kind: CaseKind, status: CaseStatus, reason: string, resolution: string | null, openedAt: string, severity: CaseSeverity | null, dueAt: string | null, isOverdue: boolean, viewerCan: Array<CaseAction>, riskFlags: Array<{ __typename: 'RiskFlag', code: string, text: string }>, assignee: { __typename: 'Person', id: string, displayName: string } | null, subject:
        | { __typename: 'Agreement', id: string, listing: { __typename: 'Listing', id: string, title: string } }
        | { __typename: 'Award', id: string }
        | { __typename: 'Club', id: string }
        | { __typename: 'Concern', receipt: string, id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'Fact', id: string }
        | { __typename: 'Funding', id: string }
        | { __typename: 'Guardianship', guardianName: string | null, id: string }
        | { __typename: 'Listing', title: string, id: string }
        | { __typename: 'Mentor', slug: string, headline: string, id: string, person: { __typename: 'Person', id: string, displayName: string } }
        | { __typename: 'Milestone', title: string, id: string, agreement: { __typename: 'Agreement', id: string } }
        | { __typename: 'ModerationCase', id: string }
        | { __typename: 'Notification', id: string }
        | { __typename: 'Offer', id: string }
        | { __typename: 'Payee', id: string }
        | { __typename: 'PaymentEvent', id: string }
        | { __typename: 'Person', displayName: string, id: string }
        | { __typename: 'Release', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'Team', name: string, id: string }
       }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OneCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type OneCaseQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', id: string }
    | { __typename: 'Listing', id: string }
    | { __typename: 'Mentor', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'ModerationCase', id: string, kind: CaseKind, status: CaseStatus, reason: string, resolution: string | null, openedAt: string, severity: CaseSeverity | null, dueAt: string | null, isOverdue: boolean, viewerCan: Array<CaseAction>, riskFlags: Array<{ __typename: 'RiskFlag', code: string, text: string }>, assignee: { __typename: 'Person', id: string, displayName: string } | null, subject:
        | { __typename: 'Agreement', id: string, listing: { __typename: 'Listing', id: string, title: string } }
        | { __typename: 'Award', id: string }
        | { __typename: 'Club', id: string }
        | { __typename: 'Concern', receipt: string, id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'Fact', id: string }
        | { __typename: 'Funding', id: string }
        | { __typename: 'Guardianship', guardianName: string | null, id: string }
        | { __typename: 'Listing', title: string, id: string }
        | { __typename: 'Mentor', slug: string, headline: string, id: string, person: { __typename: 'Person', id: string, displayName: string } }
        | { __typename: 'Milestone', title: string, id: string, agreement: { __typename: 'Agreement', id: string } }
        | { __typename: 'ModerationCase', id: string }
        | { __typename: 'Notification', id: string }
        | { __typename: 'Offer', id: string }
        | { __typename: 'Payee', id: string }
        | { __typename: 'PaymentEvent', id: string }
        | { __typename: 'Person', displayName: string, id: string }
        | { __typename: 'Release', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'Team', name: string, id: string }
       }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string }
   | null };

export type CaseSaidQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseSaidQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', id: string }
    | { __typename: 'Listing', id: string }
    | { __typename: 'Mentor', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'ModerationCase', id: string, reports: Array<{ __typename: 'CaseReport', topic: ReportTopic | null, words: string, reportedAt: string }>, concerns: Array<{ __typename: 'Concern', id: string, topic: ReportTopic, words: string, page: string | null, locale: Locale, hasContact: boolean, receipt: string, receivedAt: string }> }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string }
   | null };

export type ReadContactMutationVariables = Exact<{
  input: ReadContactInput;
}>;


export type ReadContactMutation = { readContact: string };

export type CaseListingQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseListingQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', id: string }
    | { __typename: 'Listing', publishedAt: string | null, id: string, hiddenBecause: ListingHiddenReason | null, photosShown: boolean, problem: string, solution: string, useOfFunds: string | null, slug: string, title: string, summary: string, stage: ListingStage, city: string, language: Locale, isFullyFunded: boolean, mentoringTopics: Array<string>, version: number, status: ListingStatus, missing: Array<string>, viewerCan: Array<ListingAction>, moderationNote: string | null, inReviewSince: string | null, reviewDueAt: string | null, pendingRevision: { __typename: 'ListingRevision', number: number, changedFields: Array<string>, submittedAt: string } | null, cover: { __typename: 'File', id: string, name: string, url: string } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, team: { __typename: 'Team', id: string, name: string, publicMembers: Array<{ __typename: 'TeamMember', person: { __typename: 'Person', id: string } }>, members: Array<{ __typename: 'TeamMember', role: TeamRole, person: { __typename: 'Person', id: string, displayName: string, city: string | null, avatar: { __typename: 'File', id: string, url: string } | null } }> }, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, event: { __typename: 'Event', id: string, title: string, startsAt: string, club: { __typename: 'Club', id: string, name: string } } }>, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null, moderationReason: { __typename: 'ModerationReason', code: string, text: string, howToFix: string } | null, draft: { __typename: 'ListingDraft', title: string, summary: string, problem: string, solution: string, stage: ListingStage, city: string, language: Locale, mentoringTopics: Array<string>, useOfFunds: string | null, changedFields: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, cover: { __typename: 'File', id: string, name: string, url: string } | null, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> } | null }
    | { __typename: 'Mentor', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'ModerationCase', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string }
   | null };

export type CaseMentorQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseMentorQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', id: string }
    | { __typename: 'Listing', id: string }
    | { __typename: 'Mentor', slug: string, headline: string, bio: string, topics: Array<string>, languages: Array<Locale>, city: string | null, hoursPerMonth: number, verification: MentorVerification, viewerCan: Array<MentorAction>, id: string, ticketMin: { __typename: 'Money', amount: string, currency: Currency } | null, ticketMax: { __typename: 'Money', amount: string, currency: Currency } | null, sectors: Array<{ __typename: 'Sector', id: string, name: string }>, checks: Array<{ __typename: 'MentorCheck', item: CheckItem, isChecked: boolean, validUntil: string | null }> | null, person: { __typename: 'Person', id: string, displayName: string, locale: Locale } }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'ModerationCase', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string }
   | null };

export type CaseAgreementQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseAgreementQuery = { node:
    | { __typename: 'Agreement', status: AgreementStatus, viewerCan: Array<AgreementAction>, id: string, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale }, mentor: { __typename: 'Mentor', id: string, slug: string, person: { __typename: 'Person', id: string, displayName: string } }, team: { __typename: 'Team', id: string, name: string }, terms: { __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', hoursPerMonth: number, months: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null } }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', id: string }
    | { __typename: 'Listing', id: string }
    | { __typename: 'Mentor', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'ModerationCase', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string }
   | null };

export type CaseMilestoneQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseMilestoneQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', id: string }
    | { __typename: 'Listing', id: string }
    | { __typename: 'Mentor', id: string }
    | { __typename: 'Milestone', title: string, criteria: string, dueOn: string, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, id: string, amount: { __typename: 'Money', amount: string, currency: Currency } | null, agreement: { __typename: 'Agreement', id: string, listing: { __typename: 'Listing', id: string, title: string, language: Locale } }, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, files: Array<{ __typename: 'File', id: string, name: string, url: string }> }> }
    | { __typename: 'ModerationCase', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string }
   | null };

export type ReasonLibraryQueryVariables = Exact<{ [key: string]: never; }>;


export type ReasonLibraryQuery = { moderationReasons: Array<{ __typename: 'ModerationReason', code: string, kinds: Array<CaseKind>, text: string, kk: string, ru: string, en: string, fixKk: string, fixRu: string, fixEn: string }> };

export type ClaimCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ClaimCaseMutation = { claimCase: { __typename: 'ModerationCase', id: string, kind: CaseKind, status: CaseStatus, reason: string, resolution: string | null, openedAt: string, severity: CaseSeverity | null, dueAt: string | null, isOverdue: boolean, viewerCan: Array<CaseAction>, riskFlags: Array<{ __typename: 'RiskFlag', code: string, text: string }>, assignee: { __typename: 'Person', id: string, displayName: string } | null, subject:
      | { __typename: 'Agreement', id: string, listing: { __typename: 'Listing', id: string, title: string } }
      | { __typename: 'Award', id: string }
      | { __typename: 'Club', id: string }
      | { __typename: 'Concern', receipt: string, id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'Fact', id: string }
      | { __typename: 'Funding', id: string }
      | { __typename: 'Guardianship', guardianName: string | null, id: string }
      | { __typename: 'Listing', title: string, id: string }
      | { __typename: 'Mentor', slug: string, headline: string, id: string, person: { __typename: 'Person', id: string, displayName: string } }
      | { __typename: 'Milestone', title: string, id: string, agreement: { __typename: 'Agreement', id: string } }
      | { __typename: 'ModerationCase', id: string }
      | { __typename: 'Notification', id: string }
      | { __typename: 'Offer', id: string }
      | { __typename: 'Payee', id: string }
      | { __typename: 'PaymentEvent', id: string }
      | { __typename: 'Person', displayName: string, id: string }
      | { __typename: 'Release', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'Team', name: string, id: string }
     } };

export type ReleaseCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ReleaseCaseMutation = { releaseCase: { __typename: 'ModerationCase', id: string, kind: CaseKind, status: CaseStatus, reason: string, resolution: string | null, openedAt: string, severity: CaseSeverity | null, dueAt: string | null, isOverdue: boolean, viewerCan: Array<CaseAction>, riskFlags: Array<{ __typename: 'RiskFlag', code: string, text: string }>, assignee: { __typename: 'Person', id: string, displayName: string } | null, subject:
      | { __typename: 'Agreement', id: string, listing: { __typename: 'Listing', id: string, title: string } }
      | { __typename: 'Award', id: string }
      | { __typename: 'Club', id: string }
      | { __typename: 'Concern', receipt: string, id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'Fact', id: string }
      | { __typename: 'Funding', id: string }
      | { __typename: 'Guardianship', guardianName: string | null, id: string }
      | { __typename: 'Listing', title: string, id: string }
      | { __typename: 'Mentor', slug: string, headline: string, id: string, person: { __typename: 'Person', id: string, displayName: string } }
      | { __typename: 'Milestone', title: string, id: string, agreement: { __typename: 'Agreement', id: string } }
      | { __typename: 'ModerationCase', id: string }
      | { __typename: 'Notification', id: string }
      | { __typename: 'Offer', id: string }
      | { __typename: 'Payee', id: string }
      | { __typename: 'PaymentEvent', id: string }
      | { __typename: 'Person', displayName: string, id: string }
      | { __typename: 'Release', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'Team', name: string, id: string }
     } };

export type UndoDecisionMutationVariables = Exact<{
  input: CaseInput;
}>;


export type UndoDecisionMutation = { undoDecision: { __typename: 'ModerationCase', id: string, kind: CaseKind, status: CaseStatus, reason: string, resolution: string | null, openedAt: string, severity: CaseSeverity | null, dueAt: string | null, isOverdue: boolean, viewerCan: Array<CaseAction>, riskFlags: Array<{ __typename: 'RiskFlag', code: string, text: string }>, assignee: { __typename: 'Person', id: string, displayName: string } | null, subject:
      | { __typename: 'Agreement', id: string, listing: { __typename: 'Listing', id: string, title: string } }
      | { __typename: 'Award', id: string }
      | { __typename: 'Club', id: string }
      | { __typename: 'Concern', receipt: string, id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'Fact', id: string }
      | { __typename: 'Funding', id: string }
      | { __typename: 'Guardianship', guardianName: string | null, id: string }
      | { __typename: 'Listing', title: string, id: string }
      | { __typename: 'Mentor', slug: string, headline: string, id: string, person: { __typename: 'Person', id: string, displayName: string } }
      | { __typename: 'Milestone', title: string, id: string, agreement: { __typename: 'Agreement', id: string } }
      | { __typename: 'ModerationCase', id: string }
      | { __typename: 'Notification', id: string }
      | { __typename: 'Offer', id: string }
      | { __typename: 'Payee', id: string }
      | { __typename: 'PaymentEvent', id: string }
      | { __typename: 'Person', displayName: string, id: string }
      | { __typename: 'Release', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'Team', name: string, id: string }
     } };

export type ResolveCaseMutationVariables = Exact<{
  input: ResolveCaseInput;
}>;


export type ResolveCaseMutation = { resolveCase: { __typename: 'ModerationCase', id: string, kind: CaseKind, status: CaseStatus, reason: string, resolution: string | null, openedAt: string, severity: CaseSeverity | null, dueAt: string | null, isOverdue: boolean, viewerCan: Array<CaseAction>, riskFlags: Array<{ __typename: 'RiskFlag', code: string, text: string }>, assignee: { __typename: 'Person', id: string, displayName: string } | null, subject:
      | { __typename: 'Agreement', id: string, listing: { __typename: 'Listing', id: string, title: string } }
      | { __typename: 'Award', id: string }
      | { __typename: 'Club', id: string }
      | { __typename: 'Concern', receipt: string, id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'Fact', id: string }
      | { __typename: 'Funding', id: string }
      | { __typename: 'Guardianship', guardianName: string | null, id: string }
      | { __typename: 'Listing', title: string, id: string }
      | { __typename: 'Mentor', slug: string, headline: string, id: string, person: { __typename: 'Person', id: string, displayName: string } }
      | { __typename: 'Milestone', title: string, id: string, agreement: { __typename: 'Agreement', id: string } }
      | { __typename: 'ModerationCase', id: string }
      | { __typename: 'Notification', id: string }
      | { __typename: 'Offer', id: string }
      | { __typename: 'Payee', id: string }
      | { __typename: 'PaymentEvent', id: string }
      | { __typename: 'Person', displayName: string, id: string }
      | { __typename: 'Release', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'Team', name: string, id: string }
     } };

export type ApproveListingMutationVariables = Exact<{
  input: ListingInput;
}>;


export type ApproveListingMutation = { approveListing: { __typename: 'Listing', id: string, status: ListingStatus, viewerCan: Array<ListingAction> } };

export type RequestListingChangesMutationVariables = Exact<{
  input: DecideListingInput;
}>;


export type RequestListingChangesMutation = { requestListingChanges: { __typename: 'Listing', id: string, status: ListingStatus, viewerCan: Array<ListingAction> } };

export type RejectListingMutationVariables = Exact<{
  input: DecideListingInput;
}>;


export type RejectListingMutation = { rejectListing: { __typename: 'Listing', id: string, status: ListingStatus, viewerCan: Array<ListingAction> } };

export type SuspendListingMutationVariables = Exact<{
  input: DecideListingInput;
}>;


export type SuspendListingMutation = { suspendListing: { __typename: 'Listing', id: string, status: ListingStatus, viewerCan: Array<ListingAction> } };

export type ReinstateListingMutationVariables = Exact<{
  input: ListingInput;
}>;


export type ReinstateListingMutation = { reinstateListing: { __typename: 'Listing', id: string, status: ListingStatus, viewerCan: Array<ListingAction> } };

export type VerifyMentorMutationVariables = Exact<{
  input: DecideMentorInput;
}>;


export type VerifyMentorMutation = { verifyMentor: { __typename: 'Mentor', id: string, verification: MentorVerification, viewerCan: Array<MentorAction> } };

export type RefuseMentorMutationVariables = Exact<{
  input: DecideMentorInput;
}>;


export type RefuseMentorMutation = { refuseMentor: { __typename: 'Mentor', id: string, verification: MentorVerification, viewerCan: Array<MentorAction> } };

export type ClearAgreementMutationVariables = Exact<{
  input: DecideAgreementInput;
}>;


export type ClearAgreementMutation = { clearAgreement: { __typename: 'Agreement', id: string, status: AgreementStatus, viewerCan: Array<AgreementAction> } };

export type PayeeChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type PayeeChangeQuery = { node:
    | { __typename: 'Agreement', viewerCan: Array<AgreementAction>, payeeNotice: string | null, id: string, nextPayee: { __typename: 'Payee', id: string, name: string } | null }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', id: string }
    | { __typename: 'Listing', id: string }
    | { __typename: 'Mentor', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'ModerationCase', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string }
   | null };

export type ChangePayeeMutationVariables = Exact<{
  input: ChangePayeeInput;
}>;


export type ChangePayeeMutation = { changePayee: { __typename: 'Agreement', id: string, viewerCan: Array<AgreementAction>, payeeNotice: string | null } };

export type BlockAgreementMutationVariables = Exact<{
  input: DecideAgreementInput;
}>;


export type BlockAgreementMutation = { blockAgreement: { __typename: 'Agreement', id: string, status: AgreementStatus, viewerCan: Array<AgreementAction> } };

export type SettleMilestoneMutationVariables = Exact<{
  input: SettleMilestoneInput;
}>;


export type SettleMilestoneMutation = { settleMilestone: { __typename: 'Milestone', id: string, status: MilestoneStatus, viewerCan: Array<MilestoneAction> } };

export type PeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type PeopleQuery = { persons: { __typename: 'PersonConnection', totalCount: number, nodes: Array<{ __typename: 'Person', id: string, displayName: string, city: string | null, viewerCan: Array<PersonAction>, mentor: { __typename: 'Mentor', id: string, slug: string, verification: MentorVerification } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SuspendPersonMutationVariables = Exact<{
  input: DecidePersonInput;
}>;


export type SuspendPersonMutation = { suspendPerson: { __typename: 'Person', id: string, viewerCan: Array<PersonAction> } };

export type ReinstatePersonMutationVariables = Exact<{
  input: DecidePersonInput;
}>;


export type ReinstatePersonMutation = { reinstatePerson: { __typename: 'Person', id: string, viewerCan: Array<PersonAction> } };

export type AdminOffersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OfferFilter | null | undefined;
}>;


export type AdminOffersQuery = { offers: { __typename: 'OfferConnection', totalCount: number, nodes: Array<{ __typename: 'Offer', id: string, status: OfferStatus, viewerCan: Array<OfferAction>, expiresAt: string, listing: { __typename: 'Listing', id: string, title: string }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HoldOfferByAdminMutationVariables = Exact<{
  input: DecideOfferInput;
}>;


export type HoldOfferByAdminMutation = { holdOffer: { __typename: 'Offer', id: string, status: OfferStatus, viewerCan: Array<OfferAction> } };

export type UnholdOfferByAdminMutationVariables = Exact<{
  input: DecideOfferInput;
}>;


export type UnholdOfferByAdminMutation = { unholdOffer: { __typename: 'Offer', id: string, status: OfferStatus, viewerCan: Array<OfferAction> } };

export type RecordAwardMutationVariables = Exact<{
  input: RecordAwardInput;
}>;


export type RecordAwardMutation = { recordAward: { __typename: 'Award', id: string, title: string, team: { __typename: 'Team', id: string, name: string } } };

export type CaseGuardianshipQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseGuardianshipQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, acceptedAt: string | null, guardianName: string | null, guardianEmail: string | null, isPaper: boolean, isHeld: boolean, viewerCan: Array<GuardianshipAction>, hasEvidence: boolean, id: string, paperForms: Array<{ __typename: 'PaperForm', id: string, drawnUpAt: string }>, consents: Array<{ __typename: 'Consent', kind: ConsentKind, withdrawnAt: string | null }>, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null, locale: Locale }, guardian: { __typename: 'Person', id: string, displayName: string, fullName: string | null, locale: Locale, mentor: { __typename: 'Mentor', id: string, slug: string } | null } | null, others: Array<{ __typename: 'Guardianship', id: string, status: GuardianshipStatus, guardianName: string | null }> }
    | { __typename: 'Listing', id: string }
    | { __typename: 'Mentor', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'ModerationCase', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string }
   | null };

export type VerifyGuardianshipMutationVariables = Exact<{
  input: VerifyGuardianshipInput;
}>;


export type VerifyGuardianshipMutation = { verifyGuardianship: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, viewerCan: Array<GuardianshipAction> } };

export type DeclineGuardianshipMutationVariables = Exact<{
  input: DeclineGuardianshipInput;
}>;


export type DeclineGuardianshipMutation = { declineGuardianship: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, viewerCan: Array<GuardianshipAction> } };

export type OpenEvidenceMutationVariables = Exact<{
  input: OpenEvidenceInput;
}>;


export type OpenEvidenceMutation = { openEvidence: { __typename: 'Guardianship', id: string, evidence: { __typename: 'File', id: string, name: string, url: string, contentType: string } | null } };

export type DealRowFragment = { __typename: 'Agreement', id: string, status: AgreementStatus, viewerCan: Array<AgreementAction>, coolingOffEndsAt: string | null, confirmingSince: string | null, holdReason: string | null, payeeNotice: string | null, terminationProposedBy: Side | null, terms: { __typename: 'OfferTerms', revision: number, mentoring: { __typename: 'MentoringTerms', months: number } | null }, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale }, team: { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction> }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, payee: { __typename: 'Payee', id: string, kind: PayeeKind, name: string, ready: boolean, person: { __typename: 'Person', id: string } | null } | null, signatories: Array<{ __typename: 'Signatory', role: SignatoryRole, signedAt: string | null, method: SignatureMethod | null, person: { __typename: 'Person', id: string, displayName: string }, onBehalfOf: { __typename: 'Person', id: string, displayName: string } | null }>, milestones: Array<{ __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null }>, fundings: Array<{ __typename: 'Funding', id: string, rail: PaymentRail, status: FundingStatus, failureMessage: string | null, paymentUrl: string | null, money: { __typename: 'Money', amount: string, currency: Currency } }> };

export type MyDealsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyDealsQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string }, agreements: { __typename: 'AgreementConnection', totalCount: number, nodes: Array<{ __typename: 'Agreement', id: string, status: AgreementStatus, viewerCan: Array<AgreementAction>, coolingOffEndsAt: string | null, confirmingSince: string | null, holdReason: string | null, payeeNotice: string | null, terminationProposedBy: Side | null, terms: { __typename: 'OfferTerms', revision: number, mentoring: { __typename: 'MentoringTerms', months: number } | null }, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale }, team: { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction> }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, payee: { __typename: 'Payee', id: string, kind: PayeeKind, name: string, ready: boolean, person: { __typename: 'Person', id: string } | null } | null, signatories: Array<{ __typename: 'Signatory', role: SignatoryRole, signedAt: string | null, method: SignatureMethod | null, person: { __typename: 'Person', id: string, displayName: string }, onBehalfOf: { __typename: 'Person', id: string, displayName: string } | null }>, milestones: Array<{ __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null }>, fundings: Array<{ __typename: 'Funding', id: string, rail: PaymentRail, status: FundingStatus, failureMessage: string | null, paymentUrl: string | null, money: { __typename: 'Money', amount: string, currency: Currency } }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type DealDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type DealDetailQuery = { viewer: { __typename: 'Viewer', hasPassword: boolean } | null, node:
    | { __typename: 'Agreement', version: number, documentSha256: string, summary: Array<string>, id: string, status: AgreementStatus, viewerCan: Array<AgreementAction>, coolingOffEndsAt: string | null, confirmingSince: string | null, holdReason: string | null, payeeNotice: string | null, terminationProposedBy: Side | null, terms: { __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', months: number, hoursPerMonth: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null }, offer: { __typename: 'Offer', id: string }, kkDocument: { __typename: 'File', id: string, url: string }, ruDocument: { __typename: 'File', id: string, url: string }, enDocument: { __typename: 'File', id: string, url: string }, funds: { __typename: 'FundsSummary', funded: { __typename: 'Money', amount: string, currency: Currency }, held: { __typename: 'Money', amount: string, currency: Currency }, released: { __typename: 'Money', amount: string, currency: Currency }, refundDue: { __typename: 'Money', amount: string, currency: Currency }, refunded: { __typename: 'Money', amount: string, currency: Currency }, lost: { __typename: 'Money', amount: string, currency: Currency } } | null, timeline: { __typename: 'FactConnection', nodes: Array<{ __typename: 'Fact', id: string, at: string, action: string, text: string, actor: { __typename: 'Person', id: string, displayName: string } | null }> }, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale }, team: { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction> }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, payee: { __typename: 'Payee', id: string, kind: PayeeKind, name: string, ready: boolean, person: { __typename: 'Person', id: string } | null } | null, signatories: Array<{ __typename: 'Signatory', role: SignatoryRole, signedAt: string | null, method: SignatureMethod | null, person: { __typename: 'Person', id: string, displayName: string }, onBehalfOf: { __typename: 'Person', id: string, displayName: string } | null }>, milestones: Array<{ __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null }>, fundings: Array<{ __typename: 'Funding', id: string, rail: PaymentRail, status: FundingStatus, failureMessage: string | null, paymentUrl: string | null, money: { __typename: 'Money', amount: string, currency: Currency } }> }
    | { __typename: 'Award' }
    | { __typename: 'Club' }
    | { __typename: 'Concern' }
    | { __typename: 'Event' }
    | { __typename: 'Fact' }
    | { __typename: 'Funding' }
    | { __typename: 'Guardianship' }
    | { __typename: 'Listing' }
    | { __typename: 'Mentor' }
    | { __typename: 'Milestone' }
    | { __typename: 'ModerationCase' }
    | { __typename: 'Notification' }
    | { __typename: 'Offer' }
    | { __typename: 'Payee' }
    | { __typename: 'PaymentEvent' }
    | { __typename: 'Person' }
    | { __typename: 'Release' }
    | { __typename: 'Sector' }
    | { __typename: 'Team' }
   | null };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { signAgreement: { __typename: 'Agreement', id: string, status: AgreementStatus, viewerCan: Array<AgreementAction>, coolingOffEndsAt: string | null, confirmingSince: string | null, holdReason: string | null, payeeNotice: string | null, terminationProposedBy: Side | null, terms: { __typename: 'OfferTerms', revision: number, mentoring: { __typename: 'MentoringTerms', months: number } | null }, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale }, team: { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction> }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, payee: { __typename: 'Payee', id: string, kind: PayeeKind, name: string, ready: boolean, person: { __typename: 'Person', id: string } | null } | null, signatories: Array<{ __typename: 'Signatory', role: SignatoryRole, signedAt: string | null, method: SignatureMethod | null, person: { __typename: 'Person', id: string, displayName: string }, onBehalfOf: { __typename: 'Person', id: string, displayName: string } | null }>, milestones: Array<{ __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null }>, fundings: Array<{ __typename: 'Funding', id: string, rail: PaymentRail, status: FundingStatus, failureMessage: string | null, paymentUrl: string | null, money: { __typename: 'Money', amount: string, currency: Currency } }> } };

export type OpenSummaryMutationVariables = Exact<{
  input: OpenSummaryInput;
}>;


export type OpenSummaryMutation = { openSummary: { __typename: 'Agreement', id: string, summaryOpenedAt: string | null } };

export type ConfirmAgreementMutationVariables = Exact<{
  input: ConfirmAgreementInput;
}>;


export type ConfirmAgreementMutation = { confirmAgreement: { __typename: 'Agreement', id: string, status: AgreementStatus, viewerCan: Array<AgreementAction>, coolingOffEndsAt: string | null, confirmingSince: string | null, holdReason: string | null, payeeNotice: string | null, terminationProposedBy: Side | null, terms: { __typename: 'OfferTerms', revision: number, mentoring: { __typename: 'MentoringTerms', months: number } | null }, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale }, team: { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction> }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, payee: { __typename: 'Payee', id: string, kind: PayeeKind, name: string, ready: boolean, person: { __typename: 'Person', id: string } | null } | null, signatories: Array<{ __typename: 'Signatory', role: SignatoryRole, signedAt: string | null, method: SignatureMethod | null, person: { __typename: 'Person', id: string, displayName: string }, onBehalfOf: { __typename: 'Person', id: string, displayName: string } | null }>, milestones: Array<{ __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null }>, fundings: Array<{ __typename: 'Funding', id: string, rail: PaymentRail, status: FundingStatus, failureMessage: string | null, paymentUrl: string | null, money: { __typename: 'Money', amount: string, currency: Currency } }> } };

export type RefuseAgreementMutationVariables = Exact<{
  input: DecideAgreementInput;
}>;


export type RefuseAgreementMutation = { refuseAgreement: { __typename: 'Agreement', id: string, status: AgreementStatus, viewerCan: Array<AgreementAction>, coolingOffEndsAt: string | null, confirmingSince: string | null, holdReason: string | null, payeeNotice: string | null, terminationProposedBy: Side | null, terms: { __typename: 'OfferTerms', revision: number, mentoring: { __typename: 'MentoringTerms', months: number } | null }, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale }, team: { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction> }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, payee: { __typename: 'Payee', id: string, kind: PayeeKind, name: string, ready: boolean, person: { __typename: 'Person', id: string } | null } | null, signatories: Array<{ __typename: 'Signatory', role: SignatoryRole, signedAt: string | null, method: SignatureMethod | null, person: { __typename: 'Person', id: string, displayName: string }, onBehalfOf: { __typename: 'Person', id: string, displayName: string } | null }>, milestones: Array<{ __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null }>, fundings: Array<{ __typename: 'Funding', id: string, rail: PaymentRail, status: FundingStatus, failureMessage: string | null, paymentUrl: string | null, money: { __typename: 'Money', amount: string, currency: Currency } }> } };

export type WithdrawFromAgreementMutationVariables = Exact<{
  input: DecideAgreementInput;
}>;


export type WithdrawFromAgreementMutation = { withdrawFromAgreement: { __typename: 'Agreement', id: string, status: AgreementStatus, viewerCan: Array<AgreementAction>, coolingOffEndsAt: string | null, confirmingSince: string | null, holdReason: string | null, payeeNotice: string | null, terminationProposedBy: Side | null, terms: { __typename: 'OfferTerms', revision: number, mentoring: { __typename: 'MentoringTerms', months: number } | null }, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale }, team: { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction> }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, payee: { __typename: 'Payee', id: string, kind: PayeeKind, name: string, ready: boolean, person: { __typename: 'Person', id: string } | null } | null, signatories: Array<{ __typename: 'Signatory', role: SignatoryRole, signedAt: string | null, method: SignatureMethod | null, person: { __typename: 'Person', id: string, displayName: string }, onBehalfOf: { __typename: 'Person', id: string, displayName: string } | null }>, milestones: Array<{ __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null }>, fundings: Array<{ __typename: 'Funding', id: string, rail: PaymentRail, status: FundingStatus, failureMessage: string | null, paymentUrl: string | null, money: { __typename: 'Money', amount: string, currency: Currency } }> } };

export type TerminateAgreementMutationVariables = Exact<{
  input: DecideAgreementInput;
}>;


export type TerminateAgreementMutation = { terminateAgreement: { __typename: 'Agreement', id: string, status: AgreementStatus, viewerCan: Array<AgreementAction>, coolingOffEndsAt: string | null, confirmingSince: string | null, holdReason: string | null, payeeNotice: string | null, terminationProposedBy: Side | null, terms: { __typename: 'OfferTerms', revision: number, mentoring: { __typename: 'MentoringTerms', months: number } | null }, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale }, team: { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction> }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, payee: { __typename: 'Payee', id: string, kind: PayeeKind, name: string, ready: boolean, person: { __typename: 'Person', id: string } | null } | null, signatories: Array<{ __typename: 'Signatory', role: SignatoryRole, signedAt: string | null, method: SignatureMethod | null, person: { __typename: 'Person', id: string, displayName: string }, onBehalfOf: { __typename: 'Person', id: string, displayName: string } | null }>, milestones: Array<{ __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null }>, fundings: Array<{ __typename: 'Funding', id: string, rail: PaymentRail, status: FundingStatus, failureMessage: string | null, paymentUrl: string | null, money: { __typename: 'Money', amount: string, currency: Currency } }> } };

export type CaseMaskedQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseMaskedQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', id: string }
    | { __typename: 'Listing', id: string }
    | { __typename: 'Mentor', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'ModerationCase', id: string, maskedTexts: Array<{ __typename: 'MaskedText', path: string, original: string, kinds: Array<ContactKind> }> | null }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string }
   | null };

export type DraftContentFragment = { __typename: 'ListingDraft', title: string, summary: string, problem: string, solution: string, stage: ListingStage, city: string, language: Locale, mentoringTopics: Array<string>, useOfFunds: string | null, changedFields: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, cover: { __typename: 'File', id: string, name: string, url: string } | null, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> };

export type EditorStateFragment = { __typename: 'Listing', id: string, version: number, status: ListingStatus, missing: Array<string>, viewerCan: Array<ListingAction>, moderationNote: string | null, inReviewSince: string | null, reviewDueAt: string | null, moderationReason: { __typename: 'ModerationReason', code: string, text: string, howToFix: string } | null, draft: { __typename: 'ListingDraft', title: string, summary: string, problem: string, solution: string, stage: ListingStage, city: string, language: Locale, mentoringTopics: Array<string>, useOfFunds: string | null, changedFields: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, cover: { __typename: 'File', id: string, name: string, url: string } | null, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> } | null };

export type WholeProjectFragment = { __typename: 'Listing', hiddenBecause: ListingHiddenReason | null, photosShown: boolean, problem: string, solution: string, useOfFunds: string | null, id: string, slug: string, title: string, summary: string, stage: ListingStage, city: string, language: Locale, publishedAt: string | null, isFullyFunded: boolean, mentoringTopics: Array<string>, version: number, status: ListingStatus, missing: Array<string>, viewerCan: Array<ListingAction>, moderationNote: string | null, inReviewSince: string | null, reviewDueAt: string | null, cover: { __typename: 'File', id: string, name: string, url: string } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, team: { __typename: 'Team', id: string, name: string, publicMembers: Array<{ __typename: 'TeamMember', person: { __typename: 'Person', id: string } }>, members: Array<{ __typename: 'TeamMember', role: TeamRole, person: { __typename: 'Person', id: string, displayName: string, city: string | null, avatar: { __typename: 'File', id: string, url: string } | null } }> }, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, event: { __typename: 'Event', id: string, title: string, startsAt: string, club: { __typename: 'Club', id: string, name: string } } }>, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null, moderationReason: { __typename: 'ModerationReason', code: string, text: string, howToFix: string } | null, draft: { __typename: 'ListingDraft', title: string, summary: string, problem: string, solution: string, stage: ListingStage, city: string, language: Locale, mentoringTopics: Array<string>, useOfFunds: string | null, changedFields: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, cover: { __typename: 'File', id: string, name: string, url: string } | null, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> } | null };

export type PreviewedProjectQueryVariables = Exact<{
  id: string | number;
}>;


export type PreviewedProjectQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', id: string }
    | { __typename: 'Listing', showsMinor: boolean, id: string, hiddenBecause: ListingHiddenReason | null, photosShown: boolean, problem: string, solution: string, useOfFunds: string | null, slug: string, title: string, summary: string, stage: ListingStage, city: string, language: Locale, publishedAt: string | null, isFullyFunded: boolean, mentoringTopics: Array<string>, version: number, status: ListingStatus, missing: Array<string>, viewerCan: Array<ListingAction>, moderationNote: string | null, inReviewSince: string | null, reviewDueAt: string | null, asPublished: { __typename: 'ListingDraft', title: string, summary: string, problem: string, solution: string, stage: ListingStage, city: string, language: Locale, mentoringTopics: Array<string>, useOfFunds: string | null, changedFields: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, cover: { __typename: 'File', id: string, name: string, url: string } | null, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> } | null, cover: { __typename: 'File', id: string, name: string, url: string } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, team: { __typename: 'Team', id: string, name: string, publicMembers: Array<{ __typename: 'TeamMember', person: { __typename: 'Person', id: string } }>, members: Array<{ __typename: 'TeamMember', role: TeamRole, person: { __typename: 'Person', id: string, displayName: string, city: string | null, avatar: { __typename: 'File', id: string, url: string } | null } }> }, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, event: { __typename: 'Event', id: string, title: string, startsAt: string, club: { __typename: 'Club', id: string, name: string } } }>, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null, moderationReason: { __typename: 'ModerationReason', code: string, text: string, howToFix: string } | null, draft: { __typename: 'ListingDraft', title: string, summary: string, problem: string, solution: string, stage: ListingStage, city: string, language: Locale, mentoringTopics: Array<string>, useOfFunds: string | null, changedFields: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, cover: { __typename: 'File', id: string, name: string, url: string } | null, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> } | null }
    | { __typename: 'Mentor', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'ModerationCase', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string }
   | null };

export type EditedProjectQueryVariables = Exact<{
  id: string | number;
}>;


export type EditedProjectQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', id: string }
    | { __typename: 'Listing', id: string, hiddenBecause: ListingHiddenReason | null, photosShown: boolean, problem: string, solution: string, useOfFunds: string | null, slug: string, title: string, summary: string, stage: ListingStage, city: string, language: Locale, publishedAt: string | null, isFullyFunded: boolean, mentoringTopics: Array<string>, version: number, status: ListingStatus, missing: Array<string>, viewerCan: Array<ListingAction>, moderationNote: string | null, inReviewSince: string | null, reviewDueAt: string | null, cover: { __typename: 'File', id: string, name: string, url: string } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, team: { __typename: 'Team', id: string, name: string, publicMembers: Array<{ __typename: 'TeamMember', person: { __typename: 'Person', id: string } }>, members: Array<{ __typename: 'TeamMember', role: TeamRole, person: { __typename: 'Person', id: string, displayName: string, city: string | null, avatar: { __typename: 'File', id: string, url: string } | null } }> }, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, event: { __typename: 'Event', id: string, title: string, startsAt: string, club: { __typename: 'Club', id: string, name: string } } }>, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null, moderationReason: { __typename: 'ModerationReason', code: string, text: string, howToFix: string } | null, draft: { __typename: 'ListingDraft', title: string, summary: string, problem: string, solution: string, stage: ListingStage, city: string, language: Locale, mentoringTopics: Array<string>, useOfFunds: string | null, changedFields: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, cover: { __typename: 'File', id: string, name: string, url: string } | null, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> } | null }
    | { __typename: 'Mentor', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'ModerationCase', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string }
   | null };

export type MyTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTeamsQuery = { viewer: { __typename: 'Viewer', email: string, emailVerified: boolean, person: { __typename: 'Person', id: string }, teams: Array<{ __typename: 'Team', id: string, name: string, awards: Array<{ __typename: 'Award', id: string, title: string, kind: AwardKind, event: { __typename: 'Event', id: string, title: string, startsAt: string }, listing: { __typename: 'Listing', id: string } | null }> }> } | null };

export type CreateListingMutationVariables = Exact<{
  input: CreateListingInput;
}>;


export type CreateListingMutation = { createListing: { __typename: 'Listing', id: string, slug: string } };

export type UpdateListingMutationVariables = Exact<{
  input: UpdateListingInput;
}>;


export type UpdateListingMutation = { updateListing: { __typename: 'Listing', id: string, version: number, status: ListingStatus, missing: Array<string>, viewerCan: Array<ListingAction>, moderationNote: string | null, inReviewSince: string | null, reviewDueAt: string | null, moderationReason: { __typename: 'ModerationReason', code: string, text: string, howToFix: string } | null, draft: { __typename: 'ListingDraft', title: string, summary: string, problem: string, solution: string, stage: ListingStage, city: string, language: Locale, mentoringTopics: Array<string>, useOfFunds: string | null, changedFields: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, cover: { __typename: 'File', id: string, name: string, url: string } | null, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> } | null } };

export type SubmitListingMutationVariables = Exact<{
  input: ListingInput;
}>;


export type SubmitListingMutation = { submitListing: { __typename: 'Listing', id: string, version: number, status: ListingStatus, missing: Array<string>, viewerCan: Array<ListingAction>, moderationNote: string | null, inReviewSince: string | null, reviewDueAt: string | null, moderationReason: { __typename: 'ModerationReason', code: string, text: string, howToFix: string } | null, draft: { __typename: 'ListingDraft', title: string, summary: string, problem: string, solution: string, stage: ListingStage, city: string, language: Locale, mentoringTopics: Array<string>, useOfFunds: string | null, changedFields: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, cover: { __typename: 'File', id: string, name: string, url: string } | null, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> } | null } };

export type PauseListingMutationVariables = Exact<{
  input: ListingInput;
}>;


export type PauseListingMutation = { pauseListing: { __typename: 'Listing', id: string, version: number, status: ListingStatus, missing: Array<string>, viewerCan: Array<ListingAction>, moderationNote: string | null, inReviewSince: string | null, reviewDueAt: string | null, moderationReason: { __typename: 'ModerationReason', code: string, text: string, howToFix: string } | null, draft: { __typename: 'ListingDraft', title: string, summary: string, problem: string, solution: string, stage: ListingStage, city: string, language: Locale, mentoringTopics: Array<string>, useOfFunds: string | null, changedFields: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, cover: { __typename: 'File', id: string, name: string, url: string } | null, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> } | null } };

export type ResumeListingMutationVariables = Exact<{
  input: ListingInput;
}>;


export type ResumeListingMutation = { resumeListing: { __typename: 'Listing', id: string, version: number, status: ListingStatus, missing: Array<string>, viewerCan: Array<ListingAction>, moderationNote: string | null, inReviewSince: string | null, reviewDueAt: string | null, moderationReason: { __typename: 'ModerationReason', code: string, text: string, howToFix: string } | null, draft: { __typename: 'ListingDraft', title: string, summary: string, problem: string, solution: string, stage: ListingStage, city: string, language: Locale, mentoringTopics: Array<string>, useOfFunds: string | null, changedFields: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, cover: { __typename: 'File', id: string, name: string, url: string } | null, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> } | null } };

export type CloseListingMutationVariables = Exact<{
  input: DecideListingInput;
}>;


export type CloseListingMutation = { closeListing: { __typename: 'Listing', id: string, version: number, status: ListingStatus, missing: Array<string>, viewerCan: Array<ListingAction>, moderationNote: string | null, inReviewSince: string | null, reviewDueAt: string | null, moderationReason: { __typename: 'ModerationReason', code: string, text: string, howToFix: string } | null, draft: { __typename: 'ListingDraft', title: string, summary: string, problem: string, solution: string, stage: ListingStage, city: string, language: Locale, mentoringTopics: Array<string>, useOfFunds: string | null, changedFields: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, cover: { __typename: 'File', id: string, name: string, url: string } | null, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }> } | null } };

export type ConsentTextsQueryVariables = Exact<{
  locale: Locale;
}>;


export type ConsentTextsQuery = { consentTexts: Array<{ __typename: 'ConsentText', kind: ConsentKind, version: number, title: string, summary: string, operator: string, subject: string, purpose: string, data: string, actions: string, term: string, thirdParties: string, crossBorder: string, publication: string, withdrawal: string }> };

export type GuardianInvitationQueryVariables = Exact<{
  token: string;
}>;


export type GuardianInvitationQuery = { guardianInvitation: { __typename: 'GuardianInvitation', state: GuardianInvitationState, guardianshipId: string | null, wardName: string | null, wardHandle: string | null, guardianName: string | null, maskedEmail: string | null, needsCode: boolean, hasAccount: boolean, locale: Locale | null } | null };

export type RequestGuardianCodeMutationVariables = Exact<{
  input: GuardianLinkInput;
}>;


export type RequestGuardianCodeMutation = { requestGuardianCode: boolean };

export type RenewGuardianLinkMutationVariables = Exact<{
  input: GuardianLinkInput;
}>;


export type RenewGuardianLinkMutation = { renewGuardianLink: boolean };

export type StartAsGuardianMutationVariables = Exact<{
  input: StartAsGuardianInput;
}>;


export type StartAsGuardianMutation = { startAsGuardian: { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string } };

export type AcceptGuardianshipMutationVariables = Exact<{
  input: AcceptGuardianshipInput;
}>;


export type AcceptGuardianshipMutation = { acceptGuardianship: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, others: Array<{ __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } }>, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type RefuseGuardianshipMutationVariables = Exact<{
  input: RefuseGuardianshipInput;
}>;


export type RefuseGuardianshipMutation = { refuseGuardianship: boolean };

export type FamilyTieFragment = { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } };

export type FamilyQueryVariables = Exact<{ [key: string]: never; }>;


export type FamilyQuery = { viewer: { __typename: 'Viewer', email: string, emailVerified: boolean, isMailboxProven: boolean, isMinor: boolean, teams: Array<{ __typename: 'Team', id: string, listings: Array<{ __typename: 'Listing', id: string }> }>, person: { __typename: 'Person', id: string, displayName: string, fullName: string | null }, guardians: Array<{ __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } }>, wards: Array<{ __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, others: Array<{ __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } }>, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } }> } | null };

export type FamilyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type FamilyWorkQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string }, guardedTeams: Array<{ __typename: 'Team', id: string, name: string, members: Array<{ __typename: 'TeamMember', role: TeamRole, person: { __typename: 'Person', id: string } }>, listings: Array<{ __typename: 'Listing', id: string, slug: string, title: string, status: ListingStatus, hiddenBecause: ListingHiddenReason | null }> }>, offers: { __typename: 'OfferConnection', nodes: Array<{ __typename: 'Offer', id: string, status: OfferStatus, terms: { __typename: 'OfferTerms', mentoring: { __typename: 'MentoringTerms', months: number } | null, seed: { __typename: 'SeedTerms', instrument: Instrument } | null }, listing: { __typename: 'Listing', id: string, title: string, team: { __typename: 'Team', id: string } }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } } }> }, agreements: { __typename: 'AgreementConnection', nodes: Array<{ __typename: 'Agreement', id: string, status: AgreementStatus, viewerCan: Array<AgreementAction>, listing: { __typename: 'Listing', id: string, title: string, team: { __typename: 'Team', id: string } }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } } }> } } | null };

export type InviteGuardianMutationVariables = Exact<{
  input: InviteGuardianInput;
}>;


export type InviteGuardianMutation = { inviteGuardian: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type ResendGuardianInvitationMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type ResendGuardianInvitationMutation = { resendGuardianInvitation: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type ChangeGuardianAddressMutationVariables = Exact<{
  input: ChangeGuardianAddressInput;
}>;


export type ChangeGuardianAddressMutation = { changeGuardianAddress: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type ShareGuardianLinkMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type ShareGuardianLinkMutation = { shareGuardianLink: string };

export type SubmitPaperFormMutationVariables = Exact<{
  input: SubmitPaperFormInput;
}>;


export type SubmitPaperFormMutation = { submitPaperForm: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type GiveEvidenceMutationVariables = Exact<{
  input: GiveEvidenceInput;
}>;


export type GiveEvidenceMutation = { giveEvidence: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type GrantConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type GrantConsentMutation = { grantConsent: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type WithdrawConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type SetNameLevelMutationVariables = Exact<{
  input: GuardianshipInput;
}>;


export type SetNameLevelMutation = { setNameLevel: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type PauseWardMutationVariables = Exact<{
  input: GuardianshipInput;
}>;


export type PauseWardMutation = { pauseWard: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type ResumeWardMutationVariables = Exact<{
  input: GuardianshipInput;
}>;


export type ResumeWardMutation = { resumeWard: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type EndGuardianshipMutationVariables = Exact<{
  input: GuardianshipInput;
}>;


export type EndGuardianshipMutation = { endGuardianship: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type CreateChildProfileMutationVariables = Exact<{
  input: CreateChildProfileInput;
}>;


export type CreateChildProfileMutation = { createChildProfile: { __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } } };

export type GuardianFormMutationVariables = Exact<{
  input: GuardianFormInput;
}>;


export type GuardianFormMutation = { guardianForm: { __typename: 'File', id: string, url: string } };

export type FamilyLogQueryVariables = Exact<{
  id: string | number;
  part: LogPart;
  first: number;
  after?: string | null | undefined;
}>;


export type FamilyLogQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', id: string, log: { __typename: 'FactConnection', nodes: Array<{ __typename: 'Fact', id: string, at: string, text: string, actor: { __typename: 'Person', id: string, displayName: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Listing', id: string }
    | { __typename: 'Mentor', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'ModerationCase', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string }
   | null };

export type HandoverFragment = { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean };

export type HeldProfileQueryVariables = Exact<{
  token: string;
}>;


export type HeldProfileQuery = { heldProfile: { __typename: 'HeldProfile', state: ProfileLinkState, displayName: string | null, maskedEmail: string | null, isMinor: boolean | null } | null };

export type TakeProfileMutationVariables = Exact<{
  input: TakeProfileInput;
}>;


export type TakeProfileMutation = { takeProfile: { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string } };

export type HandOverProfileMutationVariables = Exact<{
  input: HandOverProfileInput;
}>;


export type HandOverProfileMutation = { handOverProfile: { __typename: 'Guardianship', id: string, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null } };

export type HouseRulesQueryVariables = Exact<{
  page: HousePage;
  locale: Locale;
}>;


export type HouseRulesQuery = { houseRules: { __typename: 'HouseRules', title: string, lead: string, sections: Array<{ __typename: 'HouseSection', anchor: string, title: string, paragraphs: Array<string> }> } };

export type ListingCardFragment = { __typename: 'Listing', id: string, slug: string, title: string, summary: string, stage: ListingStage, city: string, language: Locale, publishedAt: string | null, isFullyFunded: boolean, mentoringTopics: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, cover: { __typename: 'File', id: string, url: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string }>, team: { __typename: 'Team', id: string, name: string } };

export type BrowseListingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ListingFilter | null | undefined;
  orderBy?: ListingOrder | null | undefined;
}>;


export type BrowseListingsQuery = { listings: { __typename: 'ListingConnection', totalCount: number, nodes: Array<{ __typename: 'Listing', id: string, slug: string, title: string, summary: string, stage: ListingStage, city: string, language: Locale, publishedAt: string | null, isFullyFunded: boolean, mentoringTopics: Array<string>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, cover: { __typename: 'File', id: string, url: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string }>, team: { __typename: 'Team', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type SectorsQuery = { sectors: Array<{ __typename: 'Sector', id: string, slug: string, name: string }> };

export type AwardProofFragment = { __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, event: { __typename: 'Event', id: string, title: string, startsAt: string, club: { __typename: 'Club', id: string, name: string } } };

export type ListingDetailQueryVariables = Exact<{
  slug: string;
}>;


export type ListingDetailQuery = { listing: { __typename: 'Listing', status: ListingStatus, problem: string, solution: string, useOfFunds: string | null, viewerCan: Array<ListingAction>, showsMinor: boolean, hiddenBecause: ListingHiddenReason | null, id: string, slug: string, title: string, summary: string, stage: ListingStage, city: string, language: Locale, publishedAt: string | null, isFullyFunded: boolean, mentoringTopics: Array<string>, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, team: { __typename: 'Team', id: string, name: string, members: Array<{ __typename: 'TeamMember', role: TeamRole, person: { __typename: 'Person', id: string, displayName: string, city: string | null, avatar: { __typename: 'File', id: string, url: string } | null } }> }, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, event: { __typename: 'Event', id: string, title: string, startsAt: string, club: { __typename: 'Club', id: string, name: string } } }>, attachments: Array<{ __typename: 'File', id: string, name: string, contentType: string, size: number, url: string }>, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null, cover: { __typename: 'File', id: string, url: string } | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null } | null };

export type OwnMentorFragment = { __typename: 'Mentor', id: string, slug: string, headline: string, bio: string, topics: Array<string>, languages: Array<Locale>, city: string | null, hoursPerMonth: number, hoursCommitted: number, verification: MentorVerification, viewerCan: Array<MentorAction>, decisionReason: string | null, sectors: Array<{ __typename: 'Sector', id: string, slug: string, name: string }>, ticketMin: { __typename: 'Money', amount: string, currency: Currency } | null, ticketMax: { __typename: 'Money', amount: string, currency: Currency } | null };

export type MyMentorProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMentorProfileQuery = { viewer: { __typename: 'Viewer', isMinor: boolean, emailVerified: boolean, person: { __typename: 'Person', id: string, city: string | null, mentor: { __typename: 'Mentor', id: string, slug: string, headline: string, bio: string, topics: Array<string>, languages: Array<Locale>, city: string | null, hoursPerMonth: number, hoursCommitted: number, verification: MentorVerification, viewerCan: Array<MentorAction>, decisionReason: string | null, sectors: Array<{ __typename: 'Sector', id: string, slug: string, name: string }>, ticketMin: { __typename: 'Money', amount: string, currency: Currency } | null, ticketMax: { __typename: 'Money', amount: string, currency: Currency } | null } | null } } | null, sectors: Array<{ __typename: 'Sector', id: string, slug: string, name: string }> };

export type UpdateMentorProfileMutationVariables = Exact<{
  input: UpdateMentorProfileInput;
}>;


export type UpdateMentorProfileMutation = { updateMentorProfile: { __typename: 'Mentor', id: string, slug: string, headline: string, bio: string, topics: Array<string>, languages: Array<Locale>, city: string | null, hoursPerMonth: number, hoursCommitted: number, verification: MentorVerification, viewerCan: Array<MentorAction>, decisionReason: string | null, sectors: Array<{ __typename: 'Sector', id: string, slug: string, name: string }>, ticketMin: { __typename: 'Money', amount: string, currency: Currency } | null, ticketMax: { __typename: 'Money', amount: string, currency: Currency } | null } };

export type SubmitMentorProfileMutationVariables = Exact<{ [key: string]: never; }>;


export type SubmitMentorProfileMutation = { submitMentorProfile: { __typename: 'Mentor', id: string, slug: string, headline: string, bio: string, topics: Array<string>, languages: Array<Locale>, city: string | null, hoursPerMonth: number, hoursCommitted: number, verification: MentorVerification, viewerCan: Array<MentorAction>, decisionReason: string | null, sectors: Array<{ __typename: 'Sector', id: string, slug: string, name: string }>, ticketMin: { __typename: 'Money', amount: string, currency: Currency } | null, ticketMax: { __typename: 'Money', amount: string, currency: Currency } | null } };

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

export type MilestonePartsFragment = { __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null };

export type StartMilestoneMutationVariables = Exact<{
  input: MilestoneInput;
}>;


export type StartMilestoneMutation = { startMilestone: { __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null } };

export type SubmitMilestoneMutationVariables = Exact<{
  input: SubmitMilestoneInput;
}>;


export type SubmitMilestoneMutation = { submitMilestone: { __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null } };

export type ApproveMilestoneMutationVariables = Exact<{
  input: MilestoneInput;
}>;


export type ApproveMilestoneMutation = { approveMilestone: { __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null } };

export type RequestMilestoneChangesMutationVariables = Exact<{
  input: DecideMilestoneInput;
}>;


export type RequestMilestoneChangesMutation = { requestMilestoneChanges: { __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null } };

export type EscalateMilestoneMutationVariables = Exact<{
  input: DecideMilestoneInput;
}>;


export type EscalateMilestoneMutation = { escalateMilestone: { __typename: 'Milestone', id: string, position: number, title: string, criteria: string, dueOn: string, overdue: boolean, funded: boolean, status: MilestoneStatus, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', note: string, links: Array<string>, submittedAt: string, submittedBy: { __typename: 'Person', id: string, displayName: string }, files: Array<{ __typename: 'File', id: string, name: string, contentType: string, url: string }> }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null, sentAt: string | null, heldBecause: string | null, money: { __typename: 'Money', amount: string, currency: Currency } } | null } };

export type MyHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHomeQuery = { viewer: { __typename: 'Viewer', email: string, emailVerified: boolean, isMinor: boolean, isAdmin: boolean, unreadNotifications: number, person: { __typename: 'Person', id: string, displayName: string, fullName: string | null, mentor: { __typename: 'Mentor', id: string, slug: string, verification: MentorVerification } | null }, guardians: Array<{ __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } }>, wards: Array<{ __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, others: Array<{ __typename: 'Guardianship', id: string, status: GuardianshipStatus, nameLevel: NameLevel, requestedAt: string, invitedAt: string, acceptedAt: string | null, verifiedAt: string | null, pausedAt: string | null, endedAt: string | null, guardianName: string | null, guardianEmail: string | null, linkExpiresAt: string | null, remindedAt: Array<string>, hasEvidence: boolean, isPaper: boolean, isHeld: boolean, reason: string | null, viewerCan: Array<GuardianshipAction>, wardHandle: string | null, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } }>, handover: { __typename: 'ProfileHandover', state: HandoverState, sentTo: string | null, sentAt: string | null, isGrownUp: boolean } | null, consents: Array<{ __typename: 'Consent', kind: ConsentKind, grantedAt: string, withdrawnAt: string | null }>, guardian: { __typename: 'Person', id: string, displayName: string } | null, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null } }>, teams: Array<{ __typename: 'Team', id: string, name: string, awards: Array<{ __typename: 'Award', id: string, title: string, event: { __typename: 'Event', id: string, title: string }, listing: { __typename: 'Listing', id: string } | null }>, payee: { __typename: 'Payee', id: string } | null, members: Array<{ __typename: 'TeamMember', role: TeamRole, person: { __typename: 'Person', id: string } }>, listings: Array<{ __typename: 'Listing', id: string, slug: string, title: string, status: ListingStatus, missing: Array<string>, viewerCan: Array<ListingAction>, publishedAt: string | null, inReviewSince: string | null, reviewDueAt: string | null, ask: { __typename: 'Money', amount: string, currency: Currency } | null, cover: { __typename: 'File', id: string, url: string } | null, sector: { __typename: 'Sector', id: string, slug: string, name: string } | null }> }>, notifications: { __typename: 'NotificationConnection', nodes: Array<{ __typename: 'Notification', id: string, text: string, path: string, readAt: string | null, createdAt: string }> } } | null };

export type HomeDealsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeDealsQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string }, offers: { __typename: 'OfferConnection', nodes: Array<{ __typename: 'Offer', id: string, status: OfferStatus, awaiting: Side | null, viewerCan: Array<OfferAction>, expiresAt: string, terms: { __typename: 'OfferTerms', madeAt: string, mentoring: { __typename: 'MentoringTerms', months: number } | null, seed: { __typename: 'SeedTerms', instrument: Instrument } | null }, listing: { __typename: 'Listing', id: string, title: string, team: { __typename: 'Team', id: string, name: string } }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } } }> }, agreements: { __typename: 'AgreementConnection', nodes: Array<{ __typename: 'Agreement', id: string, status: AgreementStatus, viewerCan: Array<AgreementAction>, coolingOffEndsAt: string | null, payee: { __typename: 'Payee', id: string, ready: boolean, person: { __typename: 'Person', id: string } | null } | null, team: { __typename: 'Team', id: string, viewerCan: Array<TeamAction> }, listing: { __typename: 'Listing', id: string, title: string, team: { __typename: 'Team', id: string, name: string } }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, signatories: Array<{ __typename: 'Signatory', signedAt: string | null, person: { __typename: 'Person', id: string, displayName: string } }>, milestones: Array<{ __typename: 'Milestone', id: string, title: string, status: MilestoneStatus, dueOn: string, funded: boolean, viewerCan: Array<MilestoneAction>, amount: { __typename: 'Money', amount: string, currency: Currency } | null, evidence: Array<{ __typename: 'Evidence', submittedAt: string }>, release: { __typename: 'Release', id: string, status: ReleaseStatus, dueAt: string | null } | null }> }> } } | null };

export type OpenCaseCountQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenCaseCountQuery = { moderationCases: { __typename: 'ModerationCaseConnection', totalCount: number, nodes: Array<{ __typename: 'ModerationCase', id: string, openedAt: string }> } };

export type NewsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NewsQuery = { viewer: { __typename: 'Viewer', unreadNotifications: number, notifications: { __typename: 'NotificationConnection', nodes: Array<{ __typename: 'Notification', id: string, text: string, path: string, readAt: string | null, createdAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type MarkNotificationsReadMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkNotificationsReadMutation = { markNotificationsRead: boolean };

export type TermsPartsFragment = { __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', hoursPerMonth: number, months: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null };

export type OfferGroundFragment = { __typename: 'Listing', id: string, slug: string, title: string, language: Locale, usualCriterion: string, mentoringTopics: Array<string>, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, team: { __typename: 'Team', id: string, name: string } };

export type OfferRowFragment = { __typename: 'Offer', id: string, status: OfferStatus, awaiting: Side | null, viewerCan: Array<OfferAction>, expiresAt: string, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale, team: { __typename: 'Team', id: string, name: string } }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, terms: { __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', hoursPerMonth: number, months: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null }, agreement: { __typename: 'Agreement', id: string, status: AgreementStatus } | null };

export type ProjectStandsQueryVariables = Exact<{
  slug: string;
}>;


export type ProjectStandsQuery = { listing: { __typename: 'Listing', id: string } | null };

export type OfferListingQueryVariables = Exact<{
  slug: string;
}>;


export type OfferListingQuery = { listing: { __typename: 'Listing', status: ListingStatus, viewerCan: Array<ListingAction>, id: string, slug: string, title: string, language: Locale, usualCriterion: string, mentoringTopics: Array<string>, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, event: { __typename: 'Event', id: string, title: string, startsAt: string, club: { __typename: 'Club', id: string, name: string } } }>, offers: { __typename: 'OfferConnection', nodes: Array<{ __typename: 'Offer', id: string }> }, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, team: { __typename: 'Team', id: string, name: string } } | null, instruments: Array<{ __typename: 'InstrumentRow', instrument: Instrument, enabled: boolean }>, viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string, mentor: { __typename: 'Mentor', id: string, verification: MentorVerification, hoursPerMonth: number, hoursCommitted: number } | null } } | null };

export type MyOffersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OfferFilter | null | undefined;
}>;


export type MyOffersQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string }, offers: { __typename: 'OfferConnection', totalCount: number, nodes: Array<{ __typename: 'Offer', id: string, status: OfferStatus, awaiting: Side | null, viewerCan: Array<OfferAction>, expiresAt: string, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale, team: { __typename: 'Team', id: string, name: string } }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, terms: { __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', hoursPerMonth: number, months: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null }, agreement: { __typename: 'Agreement', id: string, status: AgreementStatus } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ListingOffersQueryVariables = Exact<{
  slug: string;
}>;


export type ListingOffersQuery = { listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale, usualCriterion: string, mentoringTopics: Array<string>, offers: { __typename: 'OfferConnection', totalCount: number, nodes: Array<{ __typename: 'Offer', id: string, status: OfferStatus, awaiting: Side | null, viewerCan: Array<OfferAction>, expiresAt: string, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale, team: { __typename: 'Team', id: string, name: string } }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, terms: { __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', hoursPerMonth: number, months: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null }, agreement: { __typename: 'Agreement', id: string, status: AgreementStatus } | null }> }, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }>, team: { __typename: 'Team', id: string, name: string } } | null };

export type OfferDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type OfferDetailQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Award' }
    | { __typename: 'Club' }
    | { __typename: 'Concern' }
    | { __typename: 'Event' }
    | { __typename: 'Fact' }
    | { __typename: 'Funding' }
    | { __typename: 'Guardianship' }
    | { __typename: 'Listing' }
    | { __typename: 'Mentor' }
    | { __typename: 'Milestone' }
    | { __typename: 'ModerationCase' }
    | { __typename: 'Notification' }
    | { __typename: 'Offer', consentNotice: string | null, id: string, status: OfferStatus, awaiting: Side | null, viewerCan: Array<OfferAction>, expiresAt: string, revisions: Array<{ __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', hoursPerMonth: number, months: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null }>, mentor: { __typename: 'Mentor', id: string, slug: string, headline: string, hoursPerMonth: number, hoursCommitted: number, person: { __typename: 'Person', id: string, displayName: string } }, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale, usualCriterion: string, mentoringTopics: Array<string>, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, event: { __typename: 'Event', id: string, title: string, startsAt: string, club: { __typename: 'Club', id: string, name: string } } }>, team: { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction>, payee: { __typename: 'Payee', id: string, name: string } | null }, ask: { __typename: 'Money', amount: string, currency: Currency } | null, accepted: { __typename: 'Money', amount: string, currency: Currency } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } | null }> }, timeline: { __typename: 'FactConnection', nodes: Array<{ __typename: 'Fact', id: string, at: string, action: string, text: string, actor: { __typename: 'Person', id: string, displayName: string } | null }> }, terms: { __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', hoursPerMonth: number, months: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null }, agreement: { __typename: 'Agreement', id: string, status: AgreementStatus } | null }
    | { __typename: 'Payee' }
    | { __typename: 'PaymentEvent' }
    | { __typename: 'Person' }
    | { __typename: 'Release' }
    | { __typename: 'Sector' }
    | { __typename: 'Team' }
   | null, instruments: Array<{ __typename: 'InstrumentRow', instrument: Instrument, enabled: boolean }> };

export type MakeOfferMutationVariables = Exact<{
  input: MakeOfferInput;
}>;


export type MakeOfferMutation = { makeOffer: { __typename: 'Offer', id: string, status: OfferStatus, awaiting: Side | null, viewerCan: Array<OfferAction>, expiresAt: string, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale, team: { __typename: 'Team', id: string, name: string } }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, terms: { __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', hoursPerMonth: number, months: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null }, agreement: { __typename: 'Agreement', id: string, status: AgreementStatus } | null } };

export type CounterOfferMutationVariables = Exact<{
  input: CounterOfferInput;
}>;


export type CounterOfferMutation = { counterOffer: { __typename: 'Offer', id: string, status: OfferStatus, awaiting: Side | null, viewerCan: Array<OfferAction>, expiresAt: string, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale, team: { __typename: 'Team', id: string, name: string } }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, terms: { __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', hoursPerMonth: number, months: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null }, agreement: { __typename: 'Agreement', id: string, status: AgreementStatus } | null } };

export type AcceptOfferMutationVariables = Exact<{
  input: AcceptOfferInput;
}>;


export type AcceptOfferMutation = { acceptOffer: { __typename: 'Offer', id: string, status: OfferStatus, awaiting: Side | null, viewerCan: Array<OfferAction>, expiresAt: string, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale, team: { __typename: 'Team', id: string, name: string } }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, terms: { __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', hoursPerMonth: number, months: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null }, agreement: { __typename: 'Agreement', id: string, status: AgreementStatus } | null } };

export type DeclineOfferMutationVariables = Exact<{
  input: DecideOfferInput;
}>;


export type DeclineOfferMutation = { declineOffer: { __typename: 'Offer', id: string, status: OfferStatus, awaiting: Side | null, viewerCan: Array<OfferAction>, expiresAt: string, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale, team: { __typename: 'Team', id: string, name: string } }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, terms: { __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', hoursPerMonth: number, months: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null }, agreement: { __typename: 'Agreement', id: string, status: AgreementStatus } | null } };

export type WithdrawOfferMutationVariables = Exact<{
  input: DecideOfferInput;
}>;


export type WithdrawOfferMutation = { withdrawOffer: { __typename: 'Offer', id: string, status: OfferStatus, awaiting: Side | null, viewerCan: Array<OfferAction>, expiresAt: string, listing: { __typename: 'Listing', id: string, slug: string, title: string, language: Locale, team: { __typename: 'Team', id: string, name: string } }, mentor: { __typename: 'Mentor', id: string, person: { __typename: 'Person', id: string, displayName: string } }, terms: { __typename: 'OfferTerms', revision: number, madeBy: Side, madeAt: string, message: string | null, mentoring: { __typename: 'MentoringTerms', hoursPerMonth: number, months: number, format: MeetingFormat, topics: Array<string> } | null, seed: { __typename: 'SeedTerms', instrument: Instrument, instrumentTerms: string | null, money: { __typename: 'Money', amount: string, currency: Currency }, tranches: Array<{ __typename: 'Tranche', title: string, criteria: string, dueInDays: number, amount: { __typename: 'Money', amount: string, currency: Currency } }> } | null }, agreement: { __typename: 'Agreement', id: string, status: AgreementStatus } | null } };

export type FundingPartsFragment = { __typename: 'Funding', id: string, rail: PaymentRail, status: FundingStatus, failureMessage: string | null, paymentUrl: string | null, money: { __typename: 'Money', amount: string, currency: Currency } };

export type FundAgreementMutationVariables = Exact<{
  input: FundAgreementInput;
}>;


export type FundAgreementMutation = { fundAgreement: { __typename: 'Funding', clientSecret: string | null, id: string, rail: PaymentRail, status: FundingStatus, failureMessage: string | null, paymentUrl: string | null, agreement: { __typename: 'Agreement', id: string }, money: { __typename: 'Money', amount: string, currency: Currency } } };

export type StartPayeeOnboardingMutationVariables = Exact<{
  input: TeamInput;
}>;


export type StartPayeeOnboardingMutation = { startPayeeOnboarding: { __typename: 'PayeeOnboarding', url: string } };

export type OwnProofQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnProofQuery = { viewer: { __typename: 'Viewer', hasPassword: boolean, person: { __typename: 'Person', id: string } } | null };

export type ExportMyDataMutationVariables = Exact<{
  personId?: string | number | null | undefined;
}>;


export type ExportMyDataMutation = { exportMyData: { __typename: 'File', id: string, url: string } };

export type EraseAccountMutationVariables = Exact<{
  input: EraseAccountInput;
}>;


export type EraseAccountMutation = { eraseAccount: boolean };

export type HelpLinesQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpLinesQuery = { helpLines: Array<{ __typename: 'HelpLine', number: string, name: string }> };

export type ReportConcernMutationVariables = Exact<{
  input: ReportConcernInput;
}>;


export type ReportConcernMutation = { reportConcern: string };

export type ReportMutationVariables = Exact<{
  input: ReportInput;
}>;


export type ReportMutation = { report: { __typename: 'ModerationCase', id: string, status: CaseStatus } };

export type BlockPersonMutationVariables = Exact<{
  input: BlockPersonInput;
}>;


export type BlockPersonMutation = { blockPerson: boolean };

export type UnblockPersonMutationVariables = Exact<{
  input: BlockPersonInput;
}>;


export type UnblockPersonMutation = { unblockPerson: boolean };

export type BlockedPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type BlockedPeopleQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string }, blocked: Array<{ __typename: 'Block', createdAt: string, canLift: boolean, person: { __typename: 'Person', id: string, displayName: string }, blocker: { __typename: 'Person', id: string, displayName: string } }> } | null };

export type TeamDetailFragment = { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction>, payee: { __typename: 'Payee', id: string, kind: PayeeKind, name: string, person: { __typename: 'Person', id: string } | null } | null, members: Array<{ __typename: 'TeamMember', role: TeamRole, joinedAt: string, person: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null, city: string | null, avatar: { __typename: 'File', id: string, url: string } | null } }>, listings: Array<{ __typename: 'Listing', id: string, slug: string, title: string, status: ListingStatus, hiddenBecause: ListingHiddenReason | null }>, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, listing: { __typename: 'Listing', id: string } | null, event: { __typename: 'Event', id: string, title: string, startsAt: string, club: { __typename: 'Club', id: string, name: string } } }> };

export type TeamPageQueryVariables = Exact<{
  id: string | number;
}>;


export type TeamPageQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Club', id: string }
    | { __typename: 'Concern', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Guardianship', id: string }
    | { __typename: 'Listing', id: string }
    | { __typename: 'Mentor', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'ModerationCase', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Payee', id: string }
    | { __typename: 'PaymentEvent', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction>, payee: { __typename: 'Payee', id: string, kind: PayeeKind, name: string, person: { __typename: 'Person', id: string } | null } | null, members: Array<{ __typename: 'TeamMember', role: TeamRole, joinedAt: string, person: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null, city: string | null, avatar: { __typename: 'File', id: string, url: string } | null } }>, listings: Array<{ __typename: 'Listing', id: string, slug: string, title: string, status: ListingStatus, hiddenBecause: ListingHiddenReason | null }>, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, listing: { __typename: 'Listing', id: string } | null, event: { __typename: 'Event', id: string, title: string, startsAt: string, club: { __typename: 'Club', id: string, name: string } } }> }
   | null };

export type HeldChildrenQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldChildrenQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string }, wards: Array<{ __typename: 'Guardianship', id: string, status: GuardianshipStatus, isHeld: boolean, ward: { __typename: 'Person', id: string, displayName: string, fullName: string | null } }>, guardedTeams: Array<{ __typename: 'Team', id: string, members: Array<{ __typename: 'TeamMember', role: TeamRole, person: { __typename: 'Person', id: string } }> }> } | null };

export type PayeeGuardiansQueryVariables = Exact<{ [key: string]: never; }>;


export type PayeeGuardiansQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string }, guardians: Array<{ __typename: 'Guardianship', id: string, status: GuardianshipStatus, guardian: { __typename: 'Person', id: string, displayName: string } | null }> } | null };

export type CreateTeamMutationVariables = Exact<{
  input: CreateTeamInput;
}>;


export type CreateTeamMutation = { createTeam: { __typename: 'Team', id: string, name: string } };

export type InviteToTeamMutationVariables = Exact<{
  input: InviteToTeamInput;
}>;


export type InviteToTeamMutation = { inviteToTeam: { __typename: 'Team', id: string, name: string } };

export type LeaveTeamMutationVariables = Exact<{
  input: TeamInput;
}>;


export type LeaveTeamMutation = { leaveTeam: { __typename: 'Team', id: string, name: string } };

export type HandOverLeadMutationVariables = Exact<{
  input: HandOverLeadInput;
}>;


export type HandOverLeadMutation = { handOverLead: { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction>, payee: { __typename: 'Payee', id: string, kind: PayeeKind, name: string, person: { __typename: 'Person', id: string } | null } | null, members: Array<{ __typename: 'TeamMember', role: TeamRole, joinedAt: string, person: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null, city: string | null, avatar: { __typename: 'File', id: string, url: string } | null } }>, listings: Array<{ __typename: 'Listing', id: string, slug: string, title: string, status: ListingStatus, hiddenBecause: ListingHiddenReason | null }>, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, listing: { __typename: 'Listing', id: string } | null, event: { __typename: 'Event', id: string, title: string, startsAt: string, club: { __typename: 'Club', id: string, name: string } } }> } };

export type ChoosePayeeMutationVariables = Exact<{
  input: ChoosePayeeInput;
}>;


export type ChoosePayeeMutation = { choosePayee: { __typename: 'Team', id: string, name: string, viewerCan: Array<TeamAction>, payee: { __typename: 'Payee', id: string, kind: PayeeKind, name: string, person: { __typename: 'Person', id: string } | null } | null, members: Array<{ __typename: 'TeamMember', role: TeamRole, joinedAt: string, person: { __typename: 'Person', id: string, displayName: string, fullName: string | null, ageBand: AgeBand | null, city: string | null, avatar: { __typename: 'File', id: string, url: string } | null } }>, listings: Array<{ __typename: 'Listing', id: string, slug: string, title: string, status: ListingStatus, hiddenBecause: ListingHiddenReason | null }>, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, inscription: string | null, listing: { __typename: 'Listing', id: string } | null, event: { __typename: 'Event', id: string, title: string, startsAt: string, club: { __typename: 'Club', id: string, name: string } } }> } };

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
export const KindCountFragmentDoc = new TypedDocumentString(`
    fragment KindCount on ModerationCaseConnection {
  __typename
  totalCount
  nodes {
    __typename
    id
    openedAt
  }
}
    `, {"fragmentName":"KindCount"}) as unknown as TypedDocumentString<KindCountFragment, unknown>;
export const QueuedCaseFragmentDoc = new TypedDocumentString(`
    fragment QueuedCase on ModerationCase {
  __typename
  id
  kind
  status
  reason
  resolution
  openedAt
  severity
  dueAt
  isOverdue
  viewerCan
  riskFlags {
    __typename
    code
    text
  }
  assignee {
    __typename
    id
    displayName
  }
  subject {
    __typename
    __typename
    id
    ... on Listing {
      __typename
      title
    }
    ... on Mentor {
      __typename
      slug
      headline
      person {
        __typename
        id
        displayName
      }
    }
    ... on Guardianship {
      __typename
      guardianName
    }
    ... on Person {
      __typename
      displayName
    }
    ... on Team {
      __typename
      name
    }
    ... on Concern {
      __typename
      receipt
    }
    ... on Agreement {
      __typename
      listing {
        __typename
        id
        title
      }
    }
    ... on Milestone {
      __typename
      title
      agreement {
        __typename
        id
      }
    }
  }
}
    `, {"fragmentName":"QueuedCase"}) as unknown as TypedDocumentString<QueuedCaseFragment, unknown>;
export const MilestonePartsFragmentDoc = new TypedDocumentString(`
    fragment MilestoneParts on Milestone {
  __typename
  id
  position
  title
  criteria
  dueOn
  overdue
  funded
  status
  viewerCan
  amount {
    __typename
    amount
    currency
  }
  evidence {
    __typename
    note
    links
    submittedAt
    submittedBy {
      __typename
      id
      displayName
    }
    files {
      __typename
      id
      name
      contentType
      url
    }
  }
  release {
    __typename
    id
    status
    dueAt
    sentAt
    heldBecause
    money {
      __typename
      amount
      currency
    }
  }
}
    `, {"fragmentName":"MilestoneParts"}) as unknown as TypedDocumentString<MilestonePartsFragment, unknown>;
export const FundingPartsFragmentDoc = new TypedDocumentString(`
    fragment FundingParts on Funding {
  __typename
  id
  rail
  status
  failureMessage
  paymentUrl
  money {
    __typename
    amount
    currency
  }
}
    `, {"fragmentName":"FundingParts"}) as unknown as TypedDocumentString<FundingPartsFragment, unknown>;
export const DealRowFragmentDoc = new TypedDocumentString(`
    fragment DealRow on Agreement {
  __typename
  id
  status
  viewerCan
  coolingOffEndsAt
  confirmingSince
  holdReason
  payeeNotice
  terminationProposedBy
  terms {
    __typename
    revision
    mentoring {
      __typename
      months
    }
  }
  listing {
    __typename
    id
    slug
    title
    language
  }
  team {
    __typename
    id
    name
    viewerCan
  }
  mentor {
    __typename
    id
    person {
      __typename
      id
      displayName
    }
  }
  payee {
    __typename
    id
    kind
    name
    person {
      __typename
      id
    }
    ready(rail: STRIPE)
  }
  signatories {
    __typename
    role
    signedAt
    method
    person {
      __typename
      id
      displayName
    }
    onBehalfOf {
      __typename
      id
      displayName
    }
  }
  milestones {
    __typename
    ...MilestoneParts
  }
  fundings {
    __typename
    ...FundingParts
  }
}
    fragment MilestoneParts on Milestone {
  __typename
  id
  position
  title
  criteria
  dueOn
  overdue
  funded
  status
  viewerCan
  amount {
    __typename
    amount
    currency
  }
  evidence {
    __typename
    note
    links
    submittedAt
    submittedBy {
      __typename
      id
      displayName
    }
    files {
      __typename
      id
      name
      contentType
      url
    }
  }
  release {
    __typename
    id
    status
    dueAt
    sentAt
    heldBecause
    money {
      __typename
      amount
      currency
    }
  }
}
fragment FundingParts on Funding {
  __typename
  id
  rail
  status
  failureMessage
  paymentUrl
  money {
    __typename
    amount
    currency
  }
}`, {"fragmentName":"DealRow"}) as unknown as TypedDocumentString<DealRowFragment, unknown>;
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
  isFullyFunded
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
export const DraftContentFragmentDoc = new TypedDocumentString(`
    fragment DraftContent on ListingDraft {
  __typename
  title
  summary
  problem
  solution
  stage
  city
  language
  mentoringTopics
  useOfFunds
  changedFields
  sector {
    __typename
    id
    slug
    name
  }
  ask {
    __typename
    amount
    currency
  }
  plannedMilestones {
    __typename
    title
    dueInDays
    amount {
      __typename
      amount
      currency
    }
  }
  cover {
    __typename
    id
    name
    url
  }
  attachments {
    __typename
    id
    name
    contentType
    size
    url
  }
}
    `, {"fragmentName":"DraftContent"}) as unknown as TypedDocumentString<DraftContentFragment, unknown>;
export const EditorStateFragmentDoc = new TypedDocumentString(`
    fragment EditorState on Listing {
  __typename
  id
  version
  status
  missing
  viewerCan
  moderationNote
  moderationReason {
    __typename
    code
    text
    howToFix
  }
  inReviewSince
  reviewDueAt
  draft {
    __typename
    ...DraftContent
  }
}
    fragment DraftContent on ListingDraft {
  __typename
  title
  summary
  problem
  solution
  stage
  city
  language
  mentoringTopics
  useOfFunds
  changedFields
  sector {
    __typename
    id
    slug
    name
  }
  ask {
    __typename
    amount
    currency
  }
  plannedMilestones {
    __typename
    title
    dueInDays
    amount {
      __typename
      amount
      currency
    }
  }
  cover {
    __typename
    id
    name
    url
  }
  attachments {
    __typename
    id
    name
    contentType
    size
    url
  }
}`, {"fragmentName":"EditorState"}) as unknown as TypedDocumentString<EditorStateFragment, unknown>;
export const AwardProofFragmentDoc = new TypedDocumentString(`
    fragment AwardProof on Award {
  __typename
  id
  kind
  title
  inscription
  event {
    __typename
    id
    title
    startsAt
    club {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"AwardProof"}) as unknown as TypedDocumentString<AwardProofFragment, unknown>;
export const WholeProjectFragmentDoc = new TypedDocumentString(`
    fragment WholeProject on Listing {
  __typename
  ...ListingCard
  ...EditorState
  hiddenBecause
  photosShown
  cover {
    __typename
    id
    name
  }
  problem
  solution
  useOfFunds
  plannedMilestones {
    __typename
    title
    dueInDays
    amount {
      __typename
      amount
      currency
    }
  }
  team {
    __typename
    id
    name
    publicMembers {
      __typename
      person {
        __typename
        id
      }
    }
    members {
      __typename
      role
      person {
        __typename
        id
        displayName
        city
        avatar {
          __typename
          id
          url
        }
      }
    }
  }
  awards {
    __typename
    ...AwardProof
  }
  attachments {
    __typename
    id
    name
    contentType
    size
    url
  }
}
    fragment DraftContent on ListingDraft {
  __typename
  title
  summary
  problem
  solution
  stage
  city
  language
  mentoringTopics
  useOfFunds
  changedFields
  sector {
    __typename
    id
    slug
    name
  }
  ask {
    __typename
    amount
    currency
  }
  plannedMilestones {
    __typename
    title
    dueInDays
    amount {
      __typename
      amount
      currency
    }
  }
  cover {
    __typename
    id
    name
    url
  }
  attachments {
    __typename
    id
    name
    contentType
    size
    url
  }
}
fragment EditorState on Listing {
  __typename
  id
  version
  status
  missing
  viewerCan
  moderationNote
  moderationReason {
    __typename
    code
    text
    howToFix
  }
  inReviewSince
  reviewDueAt
  draft {
    __typename
    ...DraftContent
  }
}
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
  isFullyFunded
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
fragment AwardProof on Award {
  __typename
  id
  kind
  title
  inscription
  event {
    __typename
    id
    title
    startsAt
    club {
      __typename
      id
      name
    }
  }
}`, {"fragmentName":"WholeProject"}) as unknown as TypedDocumentString<WholeProjectFragment, unknown>;
export const HandoverFragmentDoc = new TypedDocumentString(`
    fragment Handover on ProfileHandover {
  __typename
  state
  sentTo
  sentAt
  isGrownUp
}
    `, {"fragmentName":"Handover"}) as unknown as TypedDocumentString<HandoverFragment, unknown>;
export const FamilyTieFragmentDoc = new TypedDocumentString(`
    fragment FamilyTie on Guardianship {
  __typename
  id
  status
  nameLevel
  requestedAt
  invitedAt
  acceptedAt
  verifiedAt
  pausedAt
  endedAt
  guardianName
  guardianEmail
  linkExpiresAt
  remindedAt
  hasEvidence
  isPaper
  isHeld
  handover {
    __typename
    ...Handover
  }
  reason
  viewerCan
  consents {
    __typename
    kind
    grantedAt
    withdrawnAt
  }
  wardHandle
  guardian {
    __typename
    id
    displayName
  }
  ward {
    __typename
    id
    displayName
    fullName
    ageBand
  }
}
    fragment Handover on ProfileHandover {
  __typename
  state
  sentTo
  sentAt
  isGrownUp
}`, {"fragmentName":"FamilyTie"}) as unknown as TypedDocumentString<FamilyTieFragment, unknown>;
export const OwnMentorFragmentDoc = new TypedDocumentString(`
    fragment OwnMentor on Mentor {
  __typename
  id
  slug
  headline
  bio
  topics
  languages
  city
  hoursPerMonth
  hoursCommitted
  verification
  viewerCan
  decisionReason
  sectors {
    __typename
    id
    slug
    name
  }
  ticketMin {
    __typename
    amount
    currency
  }
  ticketMax {
    __typename
    amount
    currency
  }
}
    `, {"fragmentName":"OwnMentor"}) as unknown as TypedDocumentString<OwnMentorFragment, unknown>;
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
export const OfferGroundFragmentDoc = new TypedDocumentString(`
    fragment OfferGround on Listing {
  __typename
  id
  slug
  title
  language
  usualCriterion
  mentoringTopics
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
  plannedMilestones {
    __typename
    title
    dueInDays
    amount {
      __typename
      amount
      currency
    }
  }
  team {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"OfferGround"}) as unknown as TypedDocumentString<OfferGroundFragment, unknown>;
export const TermsPartsFragmentDoc = new TypedDocumentString(`
    fragment TermsParts on OfferTerms {
  __typename
  revision
  madeBy
  madeAt
  message
  mentoring {
    __typename
    hoursPerMonth
    months
    format
    topics
  }
  seed {
    __typename
    money {
      __typename
      amount
      currency
    }
    instrument
    instrumentTerms
    tranches {
      __typename
      title
      criteria
      dueInDays
      amount {
        __typename
        amount
        currency
      }
    }
  }
}
    `, {"fragmentName":"TermsParts"}) as unknown as TypedDocumentString<TermsPartsFragment, unknown>;
export const OfferRowFragmentDoc = new TypedDocumentString(`
    fragment OfferRow on Offer {
  __typename
  id
  status
  awaiting
  viewerCan
  expiresAt
  listing {
    __typename
    id
    slug
    title
    language
    team {
      __typename
      id
      name
    }
  }
  mentor {
    __typename
    id
    person {
      __typename
      id
      displayName
    }
  }
  terms {
    __typename
    ...TermsParts
  }
  agreement {
    __typename
    id
    status
  }
}
    fragment TermsParts on OfferTerms {
  __typename
  revision
  madeBy
  madeAt
  message
  mentoring {
    __typename
    hoursPerMonth
    months
    format
    topics
  }
  seed {
    __typename
    money {
      __typename
      amount
      currency
    }
    instrument
    instrumentTerms
    tranches {
      __typename
      title
      criteria
      dueInDays
      amount {
        __typename
        amount
        currency
      }
    }
  }
}`, {"fragmentName":"OfferRow"}) as unknown as TypedDocumentString<OfferRowFragment, unknown>;
export const TeamDetailFragmentDoc = new TypedDocumentString(`
    fragment TeamDetail on Team {
  __typename
  id
  name
  viewerCan
  payee {
    __typename
    id
    kind
    name
    person {
      __typename
      id
    }
  }
  members {
    __typename
    role
    joinedAt
    person {
      __typename
      id
      displayName
      fullName
      ageBand
      city
      avatar {
        __typename
        id
        url
      }
    }
  }
  listings {
    __typename
    id
    slug
    title
    status
    hiddenBecause
  }
  awards {
    __typename
    ...AwardProof
    listing {
      __typename
      id
    }
  }
}
    fragment AwardProof on Award {
  __typename
  id
  kind
  title
  inscription
  event {
    __typename
    id
    title
    startsAt
    club {
      __typename
      id
      name
    }
  }
}`, {"fragmentName":"TeamDetail"}) as unknown as TypedDocumentString<TeamDetailFragment, unknown>;
export const CurrentViewerDocument = {"__meta__":{"hash":"ee75b507ec327abbc144ab30ff254e2b80ab9b9cbe549a000136d8b901ed4f36"}} as unknown as TypedDocumentString<CurrentViewerQuery, CurrentViewerQueryVariables>;
export const RefreshSessionDocument = {"__meta__":{"hash":"befa246e036004856a4c5a648c304507102796678631aeed3396894f1cd00c9d"}} as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignUpDocument = {"__meta__":{"hash":"38bd92a202b506955610fcbaefc2619d92f5d791ce70150dada8ea0b66421932"}} as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const CheckBirthDateDocument = {"__meta__":{"hash":"68a1852a7139e886268900880fd70cd680909867c244239e4e9501420536fca1"}} as unknown as TypedDocumentString<CheckBirthDateMutation, CheckBirthDateMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"9bb48af1690ba1ca1b33f8da0aa2cb509ef6295d59eaf886bf223d06a14aba23"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const VerifyEmailDocument = {"__meta__":{"hash":"9edfdcbb179172b0b6d8c8abdd6ea38401f9e5bc2cfa0facc55dad306941211a"}} as unknown as TypedDocumentString<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"hash":"21908662b0a274ed0ed68dbd256209cd85281fa16a7621aae7f05935c5597840"}} as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"5c8ccf52fa6849e6130938f2b7f0898c8a9872b780ff44f891c84b38dd96fc24"}} as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const JoinTeamDocument = {"__meta__":{"hash":"8776bb327333635c0bae77444a4ce9a60e11977a7690527db71956a3a6f217bd"}} as unknown as TypedDocumentString<JoinTeamMutation, JoinTeamMutationVariables>;
export const UpdatePersonDocument = {"__meta__":{"hash":"3fe3a67465616eb0d8cffb5f171016c5380ff70d181b3a97567b8316d24ad58f"}} as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const RequestOneTimeCodeDocument = {"__meta__":{"hash":"d41d88cf9bd4299e5ab9a5250dce4c6ab7befdc0d83b0ab9e73d5cb09ce8854a"}} as unknown as TypedDocumentString<RequestOneTimeCodeMutation, RequestOneTimeCodeMutationVariables>;
export const SignInByCodeDocument = {"__meta__":{"hash":"7498f525d798422f5ac9175e94a6573fb372e0ab49a623e04a3716301ecb1f36"}} as unknown as TypedDocumentString<SignInByCodeMutation, SignInByCodeMutationVariables>;
export const SettingsDocument = {"__meta__":{"hash":"b51758a5dfec39956e46a261cc7ec76466977c18a9d73b239177671195153356"}} as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const RequestEmailVerificationDocument = {"__meta__":{"hash":"546ead34ed3d0d05a2c2552be8f05d2829f66bdc1c12611666dce7167dbb09cc"}} as unknown as TypedDocumentString<RequestEmailVerificationMutation, RequestEmailVerificationMutationVariables>;
export const AdminTodayDocument = {"__meta__":{"hash":"2be6fe78f07b9f280a80b492976b0e058f4bfc2a3f5cbd9c0664e609ddfe42ae"}} as unknown as TypedDocumentString<AdminTodayQuery, AdminTodayQueryVariables>;
export const CaseQueueDocument = {"__meta__":{"hash":"0903f288a66e2745b4060898273994620f1587428a2e49ad6ed7e22ea594e877"}} as unknown as TypedDocumentString<CaseQueueQuery, CaseQueueQueryVariables>;
export const OneCaseDocument = {"__meta__":{"hash":"c5d195ffb5f41d3f4ca4f7d9065849359b8e6811285dbe75b3d918ce25927e59"}} as unknown as TypedDocumentString<OneCaseQuery, OneCaseQueryVariables>;
export const CaseSaidDocument = {"__meta__":{"hash":"d29842097bed62c3e767d2a67bb9055fce8b9da3f8f52813fe68c0a60e7a4f0f"}} as unknown as TypedDocumentString<CaseSaidQuery, CaseSaidQueryVariables>;
export const ReadContactDocument = {"__meta__":{"hash":"64c7894467b29c43e6b45cd1f0594efba6f01543ececbbaa2bd3dbfe36b443cd"}} as unknown as TypedDocumentString<ReadContactMutation, ReadContactMutationVariables>;
export const CaseListingDocument = {"__meta__":{"hash":"223f4fa067b1e3522e04305e7f92300ad431e76530a61c7fb3f92924f8d0b6ab"}} as unknown as TypedDocumentString<CaseListingQuery, CaseListingQueryVariables>;
export const CaseMentorDocument = {"__meta__":{"hash":"b6e86ae71e4a37f17bd6509f8d37333ba7d7a58f9bc1637f41e9dacfc6ea6c1a"}} as unknown as TypedDocumentString<CaseMentorQuery, CaseMentorQueryVariables>;
export const CaseAgreementDocument = {"__meta__":{"hash":"16565f37fe0d0d1d0abef0e4a2623a5e3cf9e0c1a4ffaf02fdbab28738804dd8"}} as unknown as TypedDocumentString<CaseAgreementQuery, CaseAgreementQueryVariables>;
export const CaseMilestoneDocument = {"__meta__":{"hash":"6a54f20483e20bf9d5c2c8589e0fe6a70e768d192bc5c969b5d71cf7a97a3a56"}} as unknown as TypedDocumentString<CaseMilestoneQuery, CaseMilestoneQueryVariables>;
export const ReasonLibraryDocument = {"__meta__":{"hash":"dea26d74d8439e7c8ade32a5387d8d0337dad7ee93a367949ee71fb5fd47efaa"}} as unknown as TypedDocumentString<ReasonLibraryQuery, ReasonLibraryQueryVariables>;
export const ClaimCaseDocument = {"__meta__":{"hash":"99708a115b4c8359be62b1de19e115e51d2debd6e033617fc39c2023064bb74e"}} as unknown as TypedDocumentString<ClaimCaseMutation, ClaimCaseMutationVariables>;
export const ReleaseCaseDocument = {"__meta__":{"hash":"9b77b6bd88602bd5986eaa65f98b700e4566954492e99c98855363639622f3c5"}} as unknown as TypedDocumentString<ReleaseCaseMutation, ReleaseCaseMutationVariables>;
export const UndoDecisionDocument = {"__meta__":{"hash":"1ae308047b5c06166664eb3db8cb2db6ae15e43f0c0a0f4657452b628c3c60bf"}} as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const ResolveCaseDocument = {"__meta__":{"hash":"dfd02ad46634602ce1306841eec47309fbe07173fb95ea58acd2c47e97924eca"}} as unknown as TypedDocumentString<ResolveCaseMutation, ResolveCaseMutationVariables>;
export const ApproveListingDocument = {"__meta__":{"hash":"771654efe4ec05776debdc0fdf47460a6504616f277892ff0eefca16f194436b"}} as unknown as TypedDocumentString<ApproveListingMutation, ApproveListingMutationVariables>;
export const RequestListingChangesDocument = {"__meta__":{"hash":"940c3792766bc504ba5a8dd67b1c25b40b42c4bc32fead34c63a42e290c496c8"}} as unknown as TypedDocumentString<RequestListingChangesMutation, RequestListingChangesMutationVariables>;
export const RejectListingDocument = {"__meta__":{"hash":"d82d862f9759f62c06a515535c2f64299ecb8b0ca65c34013869fa5009c5cde8"}} as unknown as TypedDocumentString<RejectListingMutation, RejectListingMutationVariables>;
export const SuspendListingDocument = {"__meta__":{"hash":"faab700878d10b1c30bdab2a60a7e2f9a45b26267a38a1d30c85e38611c76a7e"}} as unknown as TypedDocumentString<SuspendListingMutation, SuspendListingMutationVariables>;
export const ReinstateListingDocument = {"__meta__":{"hash":"3fef09248ab3f191686cd233d1714d1a886b116ada6821f84ca7c85feda4f3e0"}} as unknown as TypedDocumentString<ReinstateListingMutation, ReinstateListingMutationVariables>;
export const VerifyMentorDocument = {"__meta__":{"hash":"98272afb761a6783b046c9f58d40ce4f341910006daa860e6ed41eab5fadb108"}} as unknown as TypedDocumentString<VerifyMentorMutation, VerifyMentorMutationVariables>;
export const RefuseMentorDocument = {"__meta__":{"hash":"aaae8e0ba5f127ef923ffa4656c4a909d5b5346fd48f45211793631e545b0f80"}} as unknown as TypedDocumentString<RefuseMentorMutation, RefuseMentorMutationVariables>;
export const ClearAgreementDocument = {"__meta__":{"hash":"9100a5efb640321118312a821d3828302bc6554717ff006051521236bdd41c7a"}} as unknown as TypedDocumentString<ClearAgreementMutation, ClearAgreementMutationVariables>;
export const PayeeChangeDocument = {"__meta__":{"hash":"4b888b12a28d5224f1ad232927b5e6b04697d7b46cf6297baa187aa103a8f157"}} as unknown as TypedDocumentString<PayeeChangeQuery, PayeeChangeQueryVariables>;
export const ChangePayeeDocument = {"__meta__":{"hash":"bb365c2e4c3191d2b9a6e3f30e81a367c2a544935d49eb3676d6ec0ba0412db4"}} as unknown as TypedDocumentString<ChangePayeeMutation, ChangePayeeMutationVariables>;
export const BlockAgreementDocument = {"__meta__":{"hash":"256d14917533f18fa5cf4f407e413224e6e2c549540005ad552f5b9d8feae625"}} as unknown as TypedDocumentString<BlockAgreementMutation, BlockAgreementMutationVariables>;
export const SettleMilestoneDocument = {"__meta__":{"hash":"96ad9a1d6cfd277d3377bd80a7e918b7b40f3eef01c38cce892d4dcb1f453379"}} as unknown as TypedDocumentString<SettleMilestoneMutation, SettleMilestoneMutationVariables>;
export const PeopleDocument = {"__meta__":{"hash":"19d9ddfb13d2a8d124a13b9c30b29a6f8c06dd9c6b66638b57f3fa0308e83bf0"}} as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const SuspendPersonDocument = {"__meta__":{"hash":"74371b754491bfab7febe100166362df4d8186def8a7ea893a7da05e52aceacd"}} as unknown as TypedDocumentString<SuspendPersonMutation, SuspendPersonMutationVariables>;
export const ReinstatePersonDocument = {"__meta__":{"hash":"c8da943709896c6f760fab0493a549bd199f26cd59a6471774db1bb55ca6f55f"}} as unknown as TypedDocumentString<ReinstatePersonMutation, ReinstatePersonMutationVariables>;
export const AdminOffersDocument = {"__meta__":{"hash":"0ba159f53d7c12c55c18b495bca7042ce7d82716faef5ce82b58931c83d4ddb4"}} as unknown as TypedDocumentString<AdminOffersQuery, AdminOffersQueryVariables>;
export const HoldOfferByAdminDocument = {"__meta__":{"hash":"66771d1c83022bd8570f1cd43cbc35f7e0157330aa19e412ad983964ab56f0f7"}} as unknown as TypedDocumentString<HoldOfferByAdminMutation, HoldOfferByAdminMutationVariables>;
export const UnholdOfferByAdminDocument = {"__meta__":{"hash":"f7c40807344fa998188ed88fc628bc4f218b4eb4d45823992aa947b30758dc41"}} as unknown as TypedDocumentString<UnholdOfferByAdminMutation, UnholdOfferByAdminMutationVariables>;
export const RecordAwardDocument = {"__meta__":{"hash":"d6b5438d2118382d08e7300a94f15ea8d5dc5e1df9512fe82eaf6c29d55a32b9"}} as unknown as TypedDocumentString<RecordAwardMutation, RecordAwardMutationVariables>;
export const CaseGuardianshipDocument = {"__meta__":{"hash":"d2900806088e683a5d87c827a7621f4747e72c4df93ef29b3c6f94ce2e4c6052"}} as unknown as TypedDocumentString<CaseGuardianshipQuery, CaseGuardianshipQueryVariables>;
export const VerifyGuardianshipDocument = {"__meta__":{"hash":"6201772e85e78545dd1ae8613449519394afd4bc645b78fe8c9149453a5dd916"}} as unknown as TypedDocumentString<VerifyGuardianshipMutation, VerifyGuardianshipMutationVariables>;
export const DeclineGuardianshipDocument = {"__meta__":{"hash":"293b64bc3b370f3f8c1a27d2fcb2bc52d8538e74915455466b8cfb16f0c0c270"}} as unknown as TypedDocumentString<DeclineGuardianshipMutation, DeclineGuardianshipMutationVariables>;
export const OpenEvidenceDocument = {"__meta__":{"hash":"e75b5f72e601f2bd94792fc72f3f15473cc2535f8e53c5c89793143b650db943"}} as unknown as TypedDocumentString<OpenEvidenceMutation, OpenEvidenceMutationVariables>;
export const MyDealsDocument = {"__meta__":{"hash":"c24785ca7606467742c51c235d05dc418c927583fdbb8cbedc64f8021b48a5d4"}} as unknown as TypedDocumentString<MyDealsQuery, MyDealsQueryVariables>;
export const DealDetailDocument = {"__meta__":{"hash":"7ba63562c4059afac68f089f80a8b283d2601b7aa799303cb53fd01129cc1cf9"}} as unknown as TypedDocumentString<DealDetailQuery, DealDetailQueryVariables>;
export const SignAgreementDocument = {"__meta__":{"hash":"df3855da276a48a97737483e60f77b0d0272d38fdaffabdd205cd3ef650ac746"}} as unknown as TypedDocumentString<SignAgreementMutation, SignAgreementMutationVariables>;
export const OpenSummaryDocument = {"__meta__":{"hash":"673d2ec12e370fd45e8f74446add549dd49843c3ab6b85960659628ffe02a771"}} as unknown as TypedDocumentString<OpenSummaryMutation, OpenSummaryMutationVariables>;
export const ConfirmAgreementDocument = {"__meta__":{"hash":"36393b299d554e58c41a4e30fa95b3b5ff60e7f994a14a5f4eff8438491eae19"}} as unknown as TypedDocumentString<ConfirmAgreementMutation, ConfirmAgreementMutationVariables>;
export const RefuseAgreementDocument = {"__meta__":{"hash":"357386d5c3db265a4c44b0151d764b372ae85f31c8ac26f592805f80a6ad7043"}} as unknown as TypedDocumentString<RefuseAgreementMutation, RefuseAgreementMutationVariables>;
export const WithdrawFromAgreementDocument = {"__meta__":{"hash":"54d0689b57c96230bd0a01841f8c47f560c2f3e866590c28d0a3d636871ddddf"}} as unknown as TypedDocumentString<WithdrawFromAgreementMutation, WithdrawFromAgreementMutationVariables>;
export const TerminateAgreementDocument = {"__meta__":{"hash":"c310d9be3e75c7dc259d05facec47d1381d57ad8aab900c63e1666e5dd22d726"}} as unknown as TypedDocumentString<TerminateAgreementMutation, TerminateAgreementMutationVariables>;
export const CaseMaskedDocument = {"__meta__":{"hash":"32440a596acbca02dc25a5bbd3482455b7d9ddf4f78a1cd42c7db56a981751e3"}} as unknown as TypedDocumentString<CaseMaskedQuery, CaseMaskedQueryVariables>;
export const PreviewedProjectDocument = {"__meta__":{"hash":"5c64e0ac2ef15c02d62dafd55d4daa9282b296a859b6b42f23866b7748e1b2ce"}} as unknown as TypedDocumentString<PreviewedProjectQuery, PreviewedProjectQueryVariables>;
export const EditedProjectDocument = {"__meta__":{"hash":"61b1e0688b2f38f5c2597901691fbbcd044e02b0ec68763c70ae1d0d422c1347"}} as unknown as TypedDocumentString<EditedProjectQuery, EditedProjectQueryVariables>;
export const MyTeamsDocument = {"__meta__":{"hash":"409d678845bbfe36d84793b2d4377b54766d7e64862150e44adb1505f6b4e8e6"}} as unknown as TypedDocumentString<MyTeamsQuery, MyTeamsQueryVariables>;
export const CreateListingDocument = {"__meta__":{"hash":"d1a368518030724d28d69c5e431f95878435bc8637878d5a469592ff4ae9b59b"}} as unknown as TypedDocumentString<CreateListingMutation, CreateListingMutationVariables>;
export const UpdateListingDocument = {"__meta__":{"hash":"b980c720ae39d4ad33a3e45dad4746b406bd87eac3cf1681160f3eff41e921ff"}} as unknown as TypedDocumentString<UpdateListingMutation, UpdateListingMutationVariables>;
export const SubmitListingDocument = {"__meta__":{"hash":"2b3a7501b5ca12aae23b218893ad863c36857d745c3b21804255af15716ceb85"}} as unknown as TypedDocumentString<SubmitListingMutation, SubmitListingMutationVariables>;
export const PauseListingDocument = {"__meta__":{"hash":"1d577c6836600783703c52faef71d8ac17968a837fddd80f93b16a79dd3ee6aa"}} as unknown as TypedDocumentString<PauseListingMutation, PauseListingMutationVariables>;
export const ResumeListingDocument = {"__meta__":{"hash":"e2c05398690f8a031c3b8814f1386ba4f1e466bf9210472de69ff3bbb408fe5d"}} as unknown as TypedDocumentString<ResumeListingMutation, ResumeListingMutationVariables>;
export const CloseListingDocument = {"__meta__":{"hash":"2271d6cc15ce852dcde29bd6356db1217246110fccb45582aa1acd9d6146c024"}} as unknown as TypedDocumentString<CloseListingMutation, CloseListingMutationVariables>;
export const ConsentTextsDocument = {"__meta__":{"hash":"3c0f9e95df0645120a750025f9758b47311b3e3a146a6e7e35673a8f2d567671"}} as unknown as TypedDocumentString<ConsentTextsQuery, ConsentTextsQueryVariables>;
export const GuardianInvitationDocument = {"__meta__":{"hash":"ee14dd131f40c812b633b34d458fd9c8b7f039368a5a7b02aa0c05c11d21146a"}} as unknown as TypedDocumentString<GuardianInvitationQuery, GuardianInvitationQueryVariables>;
export const RequestGuardianCodeDocument = {"__meta__":{"hash":"c0e61cdc06e451b5dc921104e583aecb3a29c291a8ee2523cb94e5373657de9a"}} as unknown as TypedDocumentString<RequestGuardianCodeMutation, RequestGuardianCodeMutationVariables>;
export const RenewGuardianLinkDocument = {"__meta__":{"hash":"6ba1c7cca80d2ce73860c7720f516ed3c8dc3150ddc2b9cdf571b24b06b7f5cd"}} as unknown as TypedDocumentString<RenewGuardianLinkMutation, RenewGuardianLinkMutationVariables>;
export const StartAsGuardianDocument = {"__meta__":{"hash":"9931c75058ef04c759ee48baa64b3b6c640b9576ae6a3a68a706a961ddcf1d4b"}} as unknown as TypedDocumentString<StartAsGuardianMutation, StartAsGuardianMutationVariables>;
export const AcceptGuardianshipDocument = {"__meta__":{"hash":"4e8564ea0a9fb1d7379cc227af7e114e92d63dd00b4f0f2b2d708ee445c26d18"}} as unknown as TypedDocumentString<AcceptGuardianshipMutation, AcceptGuardianshipMutationVariables>;
export const RefuseGuardianshipDocument = {"__meta__":{"hash":"1ece67fa460e3e02f55e230511947ae3912ae6d6e2078e119324cf9b92f53d01"}} as unknown as TypedDocumentString<RefuseGuardianshipMutation, RefuseGuardianshipMutationVariables>;
export const FamilyDocument = {"__meta__":{"hash":"6c393e8fdadb0d5bd1f6716c3582e34b5505b5cf27e24cabab16a676fa14e28e"}} as unknown as TypedDocumentString<FamilyQuery, FamilyQueryVariables>;
export const FamilyWorkDocument = {"__meta__":{"hash":"c52ab5565b6c70967d1446774cdd7df6d83979218ce637197be3db1becf34f5c"}} as unknown as TypedDocumentString<FamilyWorkQuery, FamilyWorkQueryVariables>;
export const InviteGuardianDocument = {"__meta__":{"hash":"bdf14696892b88425ef3dc63a4ed5b0995d2dcb4b236678c6e5735b71328c8cb"}} as unknown as TypedDocumentString<InviteGuardianMutation, InviteGuardianMutationVariables>;
export const ResendGuardianInvitationDocument = {"__meta__":{"hash":"b59ba8609d5e9af60ad8c6b33814adfaa08fc6a60748da1f52ddcbf7e8159404"}} as unknown as TypedDocumentString<ResendGuardianInvitationMutation, ResendGuardianInvitationMutationVariables>;
export const ChangeGuardianAddressDocument = {"__meta__":{"hash":"7959130766bdcbea3d02e70948e4730983829a0ae3952452b3248ee105df2b65"}} as unknown as TypedDocumentString<ChangeGuardianAddressMutation, ChangeGuardianAddressMutationVariables>;
export const ShareGuardianLinkDocument = {"__meta__":{"hash":"9704f403e79d75f15eeea54c01de4ece5f9690fffa816dfe362b84b6a9e22075"}} as unknown as TypedDocumentString<ShareGuardianLinkMutation, ShareGuardianLinkMutationVariables>;
export const SubmitPaperFormDocument = {"__meta__":{"hash":"fd5ecf09de43865acb58aac1862736d5d5638cce4f36da46f67a4d008386301b"}} as unknown as TypedDocumentString<SubmitPaperFormMutation, SubmitPaperFormMutationVariables>;
export const GiveEvidenceDocument = {"__meta__":{"hash":"ecf6062010db9796a67b2bd983b1f7ba79f0e7abed8405cc224f2db2ee12347f"}} as unknown as TypedDocumentString<GiveEvidenceMutation, GiveEvidenceMutationVariables>;
export const GrantConsentDocument = {"__meta__":{"hash":"0f0a704bbfd7cfc3d5cb143bcb382bf9f1a86446a2764d45cd9530019e6d9c12"}} as unknown as TypedDocumentString<GrantConsentMutation, GrantConsentMutationVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"3f6f6bcf809c0ab197bee6b8cc04d6b4b82cd4ee196fe3ec2846c9778f1f8bf7"}} as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const SetNameLevelDocument = {"__meta__":{"hash":"ef8011baeb3d70e15a7e4b28004f4fa6bc6b2acaac8708bdc3931a510402d8e8"}} as unknown as TypedDocumentString<SetNameLevelMutation, SetNameLevelMutationVariables>;
export const PauseWardDocument = {"__meta__":{"hash":"713fe1760f15f6b2f4bada5d52739163bca48a5f7cdd4ba6366aa3c5cbe36434"}} as unknown as TypedDocumentString<PauseWardMutation, PauseWardMutationVariables>;
export const ResumeWardDocument = {"__meta__":{"hash":"1d30355bb17d93c5c1f9f4ad110033173b3f350a03bb1b1fe3cd3ab1b4d5a209"}} as unknown as TypedDocumentString<ResumeWardMutation, ResumeWardMutationVariables>;
export const EndGuardianshipDocument = {"__meta__":{"hash":"294b0b49ced2c3de0baa2343ebfa2530f6808c0479615f37bc270b16c6767497"}} as unknown as TypedDocumentString<EndGuardianshipMutation, EndGuardianshipMutationVariables>;
export const CreateChildProfileDocument = {"__meta__":{"hash":"504c603b9e7b4b685b28cfb1c001a64bcc9b4a21c415957f097ea4f1844b7ff5"}} as unknown as TypedDocumentString<CreateChildProfileMutation, CreateChildProfileMutationVariables>;
export const GuardianFormDocument = {"__meta__":{"hash":"c0f9f48cda1c6009b3c01805097cf35adf48d6e2e9dde9ad70cb09942974a140"}} as unknown as TypedDocumentString<GuardianFormMutation, GuardianFormMutationVariables>;
export const FamilyLogDocument = {"__meta__":{"hash":"74d1bed656fdd523cec19c1dd7013c7691f9e4a74c47d3b25ed3339e69ccf772"}} as unknown as TypedDocumentString<FamilyLogQuery, FamilyLogQueryVariables>;
export const HeldProfileDocument = {"__meta__":{"hash":"4a717eb37648fe3658461f4df5401b3a016d0f779b73926f221bff3ae38d65ce"}} as unknown as TypedDocumentString<HeldProfileQuery, HeldProfileQueryVariables>;
export const TakeProfileDocument = {"__meta__":{"hash":"65c39fa7469f9c88106f9dad214bc436fa834fc5f380292bd2d3a2cb1735e6d8"}} as unknown as TypedDocumentString<TakeProfileMutation, TakeProfileMutationVariables>;
export const HandOverProfileDocument = {"__meta__":{"hash":"848739f80c76ed4da4e21a7bf69e3b25fb519a736c18914dd30a49b2fc99843d"}} as unknown as TypedDocumentString<HandOverProfileMutation, HandOverProfileMutationVariables>;
export const HouseRulesDocument = {"__meta__":{"hash":"d55ec3e56e44831d75c9ebc19b60b66dfd43b760994727fd98979896e2d1a2bd"}} as unknown as TypedDocumentString<HouseRulesQuery, HouseRulesQueryVariables>;
export const BrowseListingsDocument = {"__meta__":{"hash":"02f7a3a7357d3b378f92fa24aa3c5747659b0801f65554d44443eaffbbb7a00f"}} as unknown as TypedDocumentString<BrowseListingsQuery, BrowseListingsQueryVariables>;
export const SectorsDocument = {"__meta__":{"hash":"b65ada053265c006fa6ef7746053202e4d4ffdda3875657e066cc24cb0c2c674"}} as unknown as TypedDocumentString<SectorsQuery, SectorsQueryVariables>;
export const ListingDetailDocument = {"__meta__":{"hash":"bd3e0ca88d23642ae3ffe6febdf711020d3c6b69670f8251d3ad330b890e8dbd"}} as unknown as TypedDocumentString<ListingDetailQuery, ListingDetailQueryVariables>;
export const MyMentorProfileDocument = {"__meta__":{"hash":"ac1a705373e2c613af07ee342b5f130e67a031332c4ae86ac53f0cd6e8ef4c9b"}} as unknown as TypedDocumentString<MyMentorProfileQuery, MyMentorProfileQueryVariables>;
export const UpdateMentorProfileDocument = {"__meta__":{"hash":"de5aa73511da271d7b4d9226a626488d84c6f6ab885bb40967b0c10d7f40becb"}} as unknown as TypedDocumentString<UpdateMentorProfileMutation, UpdateMentorProfileMutationVariables>;
export const SubmitMentorProfileDocument = {"__meta__":{"hash":"46df558625a11029c1c81246c5345a4f74fafab7b59cb93dbe8ae85ed87fca07"}} as unknown as TypedDocumentString<SubmitMentorProfileMutation, SubmitMentorProfileMutationVariables>;
export const BrowseMentorsDocument = {"__meta__":{"hash":"5105d1e73e02938d8d094aa6de6398b9d42ae3a70ae175fed4a00112ea6ee826"}} as unknown as TypedDocumentString<BrowseMentorsQuery, BrowseMentorsQueryVariables>;
export const MentorDetailDocument = {"__meta__":{"hash":"1abdd62f8eeb0e9f197a5e88ade02888ff596805581e284561e3e82edd6a5b5c"}} as unknown as TypedDocumentString<MentorDetailQuery, MentorDetailQueryVariables>;
export const StartMilestoneDocument = {"__meta__":{"hash":"29316a25d4c95ec0bade46ed9b7e170d7848f9d24dbdaa813ed25c7013a5de49"}} as unknown as TypedDocumentString<StartMilestoneMutation, StartMilestoneMutationVariables>;
export const SubmitMilestoneDocument = {"__meta__":{"hash":"dfa1b7883b7dc0a019e7465c344e453984a3a3a95c37f56634046a0bb80d3daa"}} as unknown as TypedDocumentString<SubmitMilestoneMutation, SubmitMilestoneMutationVariables>;
export const ApproveMilestoneDocument = {"__meta__":{"hash":"ee3a970591a6c624cb23651001572aecfab6e55996bccb415415b92cab7e38f5"}} as unknown as TypedDocumentString<ApproveMilestoneMutation, ApproveMilestoneMutationVariables>;
export const RequestMilestoneChangesDocument = {"__meta__":{"hash":"3ad6e4a9e53203e63c2dae8c72b57cff76f893b6e1a6d01d6426143d946c5efd"}} as unknown as TypedDocumentString<RequestMilestoneChangesMutation, RequestMilestoneChangesMutationVariables>;
export const EscalateMilestoneDocument = {"__meta__":{"hash":"5fba2222e4a3ab5a9af9abe96f18d3df2b0e9767f50f4c80938d2edbbadb9bdf"}} as unknown as TypedDocumentString<EscalateMilestoneMutation, EscalateMilestoneMutationVariables>;
export const MyHomeDocument = {"__meta__":{"hash":"69bd2cd57f173f933d702a39eb00e1b754caa2da1b0e2c4bdd8c732f5a33f904"}} as unknown as TypedDocumentString<MyHomeQuery, MyHomeQueryVariables>;
export const HomeDealsDocument = {"__meta__":{"hash":"2661dbf3ecf0be5413510d46ef8bdddcf55fb8891c73ae16bdf06bc1a1c4676f"}} as unknown as TypedDocumentString<HomeDealsQuery, HomeDealsQueryVariables>;
export const OpenCaseCountDocument = {"__meta__":{"hash":"230932f842f066bf74df8d427dfede2b48870a66c9d355452375f6b59fc19b18"}} as unknown as TypedDocumentString<OpenCaseCountQuery, OpenCaseCountQueryVariables>;
export const NewsDocument = {"__meta__":{"hash":"7f27e9ae568d71880b41aafba3eba9a9971fe96241296d649843c383a71bd1a2"}} as unknown as TypedDocumentString<NewsQuery, NewsQueryVariables>;
export const MarkNotificationsReadDocument = {"__meta__":{"hash":"3b0fc78bbd6b898c91e39a27b58f5a7902d60d16ad45529f772fc66db5f332cb"}} as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const ProjectStandsDocument = {"__meta__":{"hash":"45e9df67c2b0c21e62ff5d635e7cd5f8ec304d8449c0f65fe32218e521772a3e"}} as unknown as TypedDocumentString<ProjectStandsQuery, ProjectStandsQueryVariables>;
export const OfferListingDocument = {"__meta__":{"hash":"4d856c10dde442e8c67acd8e4454fa0a4a6b38dc4698f70ef558bd749e14f5e3"}} as unknown as TypedDocumentString<OfferListingQuery, OfferListingQueryVariables>;
export const MyOffersDocument = {"__meta__":{"hash":"980c6a18bb83e1d0ac2b236db52a8c0c48207a3edc3326767a1a74cebf8a2263"}} as unknown as TypedDocumentString<MyOffersQuery, MyOffersQueryVariables>;
export const ListingOffersDocument = {"__meta__":{"hash":"4c05e7fe58c25445587b0037a0633facefd2999511b4c04b631c02a7bf1f7bab"}} as unknown as TypedDocumentString<ListingOffersQuery, ListingOffersQueryVariables>;
export const OfferDetailDocument = {"__meta__":{"hash":"4cfc49a60d322b1ee5c0db900831b68a4d324bcf85bea443ed404053c2552a02"}} as unknown as TypedDocumentString<OfferDetailQuery, OfferDetailQueryVariables>;
export const MakeOfferDocument = {"__meta__":{"hash":"c5673e5be7fea990bb4dd27c24055c984b789e4bccb58fdfc3d0c4039ae858cd"}} as unknown as TypedDocumentString<MakeOfferMutation, MakeOfferMutationVariables>;
export const CounterOfferDocument = {"__meta__":{"hash":"e3abb16fa5c700a8e64bb6ce89c8253bda93c9d60868d89d92b67f1affe9e27a"}} as unknown as TypedDocumentString<CounterOfferMutation, CounterOfferMutationVariables>;
export const AcceptOfferDocument = {"__meta__":{"hash":"ec41bcf7ac75f62b7cebaf35edd777a76a0c6d95a407acb02907cdc416a6572a"}} as unknown as TypedDocumentString<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const DeclineOfferDocument = {"__meta__":{"hash":"feb519003f2a1f9dae99b70e1532fff152cfd6d8e3711db4e31e98de94fae4e6"}} as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const WithdrawOfferDocument = {"__meta__":{"hash":"311da4236dae034f5be24ffecd122da2dda0ed9c24afdfcbbef4546718c014a3"}} as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const FundAgreementDocument = {"__meta__":{"hash":"d40c6ca62e2e74e15030012a5bcfe2ba6a2d174763726ebb85520ee4e5e648ba"}} as unknown as TypedDocumentString<FundAgreementMutation, FundAgreementMutationVariables>;
export const StartPayeeOnboardingDocument = {"__meta__":{"hash":"a359138590fbd9542361d4acf1be159a95b6be244427d4e314029720eacf008e"}} as unknown as TypedDocumentString<StartPayeeOnboardingMutation, StartPayeeOnboardingMutationVariables>;
export const OwnProofDocument = {"__meta__":{"hash":"d16f9c5c6961d9983eca6e045a04ae9ac7428bcc32290c4760fb58b99de27521"}} as unknown as TypedDocumentString<OwnProofQuery, OwnProofQueryVariables>;
export const ExportMyDataDocument = {"__meta__":{"hash":"ffeab762b39a556d77886a1036d2ed84eb699f1ea36622380c6c9c861c3c2bbf"}} as unknown as TypedDocumentString<ExportMyDataMutation, ExportMyDataMutationVariables>;
export const EraseAccountDocument = {"__meta__":{"hash":"071e5ab78ae33f2206b051fd17fcef21c9ed52b6ca8d24685b962baaa7c159fa"}} as unknown as TypedDocumentString<EraseAccountMutation, EraseAccountMutationVariables>;
export const HelpLinesDocument = {"__meta__":{"hash":"045d420379a065e1f26dd0672be6fee1fad7be55b36b8bb6e94b0bbbce0b532a"}} as unknown as TypedDocumentString<HelpLinesQuery, HelpLinesQueryVariables>;
export const ReportConcernDocument = {"__meta__":{"hash":"1fbbf610ebebe2020a36a9eb1261bba586fa78f86055faa8871acfe0ab859159"}} as unknown as TypedDocumentString<ReportConcernMutation, ReportConcernMutationVariables>;
export const ReportDocument = {"__meta__":{"hash":"ecaaa5988f12a63671ee1b4ac3f7f1ac51d4f95bcb72f1e55be3324211f9f235"}} as unknown as TypedDocumentString<ReportMutation, ReportMutationVariables>;
export const BlockPersonDocument = {"__meta__":{"hash":"98ca432a67de0abe61174c7e0012fbc28da38d887a32a1724fdf33e186d70023"}} as unknown as TypedDocumentString<BlockPersonMutation, BlockPersonMutationVariables>;
export const UnblockPersonDocument = {"__meta__":{"hash":"ffec2472fe301ef4438111c52964216acc5df26623b0e6582c785f3b98df5c99"}} as unknown as TypedDocumentString<UnblockPersonMutation, UnblockPersonMutationVariables>;
export const BlockedPeopleDocument = {"__meta__":{"hash":"de7094fc7e044c78e6caeefb04d5fa74128ca39554e7a1373b4eff81ca5bdc25"}} as unknown as TypedDocumentString<BlockedPeopleQuery, BlockedPeopleQueryVariables>;
export const TeamPageDocument = {"__meta__":{"hash":"a63a228757fc12ee0306a59011964d0f0f2f9efd1dfd463435120aaf3c933df9"}} as unknown as TypedDocumentString<TeamPageQuery, TeamPageQueryVariables>;
export const HeldChildrenDocument = {"__meta__":{"hash":"a00c36a5a3f71a1a5bc59d095b4927040709d7e14869d05f9881d18119d60920"}} as unknown as TypedDocumentString<HeldChildrenQuery, HeldChildrenQueryVariables>;
export const PayeeGuardiansDocument = {"__meta__":{"hash":"2315f18522add3ac85eb0fe09119a4c746d4c27236156f3c700716d49ef0baae"}} as unknown as TypedDocumentString<PayeeGuardiansQuery, PayeeGuardiansQueryVariables>;
export const CreateTeamDocument = {"__meta__":{"hash":"386e34230707e10e06603f997cddd033c24e91a79dee9e340e3862dd98a93e5b"}} as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const InviteToTeamDocument = {"__meta__":{"hash":"aac65d5aaeac069f6338251486d7f2a2d5267267251aadec898446bf09f7cef4"}} as unknown as TypedDocumentString<InviteToTeamMutation, InviteToTeamMutationVariables>;
export const LeaveTeamDocument = {"__meta__":{"hash":"50d7c6a626afa3636bb8a8cc08940ae7a4832c2bfcf5454c33452a8a2d65b9d0"}} as unknown as TypedDocumentString<LeaveTeamMutation, LeaveTeamMutationVariables>;
export const HandOverLeadDocument = {"__meta__":{"hash":"316b99f9eb96767e35ce288d19233caf7200f780a219e61972b590d2e45db7e4"}} as unknown as TypedDocumentString<HandOverLeadMutation, HandOverLeadMutationVariables>;
export const ChoosePayeeDocument = {"__meta__":{"hash":"962d9734c61d956f72e758e56bfa407a0de5786a28de44a3f1c973d33d082a89"}} as unknown as TypedDocumentString<ChoosePayeeMutation, ChoosePayeeMutationVariables>;
export const VerifyAgreementDocument = {"__meta__":{"hash":"4ddca3b7875f8b6d21acf5e15cea34a489af36fb01791a40c027e1bca22935a2"}} as unknown as TypedDocumentString<VerifyAgreementQuery, VerifyAgreementQueryVariables>;