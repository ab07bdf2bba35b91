// Every place at which free words come into the product, and what becomes of contacts in them (safety.md, K-9). A new text
// field of the schema fails test/contact-doors.spec.ts until it stands here.

/**
 * MASKED: others read it, contacts are hidden, the original is sealed for admins. REFUSED: everybody reads it, the field says
 * what is wrong. PRIVATE: who reads it is no other side. PRODUCT: an admin's own words to people. NO_WORDS: tokens, codes,
 * addresses and numbers that a rule of their own checks and nobody is shown as words.
 */
export type Door =
  | { readonly is: 'MASKED'; readonly when: string }
  | { readonly is: 'REFUSED' }
  | { readonly is: 'PRIVATE'; readonly reader: string }
  | { readonly is: 'PRODUCT'; readonly reader: string }
  | { readonly is: 'NO_WORDS'; readonly because: string };

const masked = (when: string): Door => ({ is: 'MASKED', when });
const refused: Door = { is: 'REFUSED' };
const onlyReadBy = (reader: string): Door => ({ is: 'PRIVATE', reader });
const product = (reader: string): Door => ({ is: 'PRODUCT', reader });
const noWords = (because: string): Door => ({ is: 'NO_WORDS', because });

const token = noWords('a random token that is looked up by its hash');
const email = noWords('an address by its own rule, shown masked or to its owner alone');
const search = noWords('compared with what is there, stored nowhere');
const slug = noWords('must be one that exists');
const approved = masked('when an admin approves the project; the draft is the team’s own');
const offered = masked('always: there is no agreement yet');
const evidence = masked('while the agreement binds a minor');

export const contactDoors: Readonly<Record<string, Door>> = {
  'AcceptGuardianshipInput.code': token,
  'AcceptGuardianshipInput.token': token,
  'ChangeGuardianAddressInput.email': email,
  'ChangeGuardianAddressInput.fullName': refused,
  'ChangePayeeInput.reason': product('both sides of the agreement'),
  'ChoosePayeeInput.iban': noWords('an account number by its own rule, sealed'),
  'ChoosePayeeInput.institutionName': refused,
  'CounterOfferInput.message': offered,
  'CreateChildProfileInput.code': token,
  'CreateChildProfileInput.fullName': refused,
  'CreateListingInput.title': approved,
  'CreateTeamInput.name': refused,
  'DecideAgreementInput.reason': masked('before the agreement is in force, and always where it binds a minor'),
  'DecideListingInput.reason': product('the team of the project'),
  'DecideMentorInput.reason': product('the mentor'),
  'DecideMilestoneInput.reason': evidence,
  'DecideOfferInput.reason': offered,
  'DecidePersonInput.reason': product('the person'),
  'DeclineGuardianshipInput.reason': product('the guardian and the ward'),
  'EnableInstrumentInput.documentReference': product('admins'),
  'EraseAccountInput.oneTimeCode': token,
  'EraseAccountInput.password': noWords('a password, kept as its hash'),
  'GuardianLinkInput.token': token,
  'GuardianshipInput.reason': onlyReadBy('the ward and the guardians of the same family, and admins'),
  'HandOverProfileInput.email': email,
  'HandOverProfileInput.reason': product('whoever reads the record of the deed'),
  'InviteGuardianInput.email': email,
  'InviteGuardianInput.fullName': refused,
  'InviteToTeamInput.email': email,
  'JoinTeamInput.token': token,
  'ListingFilter.cities': search,
  'ListingFilter.search': search,
  'ListingFilter.sectors': search,
  'MakeOfferInput.message': offered,
  'MentorFilter.cities': search,
  'MentorFilter.search': search,
  'MentorFilter.sectors': search,
  'MentoringTermsInput.topics': offered,
  'PlannedMilestoneInput.title': approved,
  'RecordAwardInput.eventTitle': product('everybody'),
  'RecordAwardInput.inscription': product('everybody'),
  'RecordAwardInput.place': product('everybody'),
  'RecordAwardInput.title': product('everybody'),
  'RefreshSessionInput.refreshToken': token,
  'RefuseGuardianshipInput.code': token,
  'RefuseGuardianshipInput.token': token,
  'ReportConcernInput.about': onlyReadBy('admins'),
  'ReportConcernInput.contact': onlyReadBy('admins, each look recorded: whoever reports may want an answer'),
  'ReportConcernInput.words': onlyReadBy('admins'),
  'ReportInput.reason': onlyReadBy('admins'),
  'RequestCodeInput.email': email,
  'RequestPasswordResetInput.email': email,
  'ResetPasswordInput.password': noWords('a password, kept as its hash'),
  'ResetPasswordInput.token': token,
  'ResolveCaseInput.resolution': product('whoever reported'),
  'SeedTermsInput.instrumentTerms': offered,
  'SettleMilestoneInput.reason': product('both sides'),
  'SignAgreementInput.documentSha256': noWords('must be the hash of the document'),
  'SignAgreementInput.oneTimeCode': token,
  'SignAgreementInput.password': noWords('a password, kept as its hash'),
  'SignInByCodeInput.code': token,
  'SignInByCodeInput.email': email,
  'SignInInput.email': email,
  'SignInInput.oneTimeCode': token,
  'SignInInput.password': noWords('a password, kept as its hash'),
  'SignUpInput.city': refused,
  'SignUpInput.email': email,
  'SignUpInput.fullName': refused,
  'SignUpInput.password': noWords('a password, kept as its hash'),
  'StartAsGuardianInput.code': token,
  'StartAsGuardianInput.fullName': refused,
  'StartAsGuardianInput.token': token,
  'SubmitMilestoneInput.links': evidence,
  'SubmitMilestoneInput.note': evidence,
  'TakeProfileInput.token': token,
  'TrancheInput.criteria': offered,
  'TrancheInput.title': offered,
  'UpdateListingInput.city': approved,
  'UpdateListingInput.mentoringTopics': approved,
  'UpdateListingInput.problem': approved,
  'UpdateListingInput.sector': slug,
  'UpdateListingInput.solution': approved,
  'UpdateListingInput.summary': approved,
  'UpdateListingInput.title': approved,
  'UpdateListingInput.useOfFunds': approved,
  'UpdateMentorProfileInput.bio': refused,
  'UpdateMentorProfileInput.city': refused,
  'UpdateMentorProfileInput.headline': refused,
  'UpdateMentorProfileInput.sectors': slug,
  'UpdateMentorProfileInput.topics': refused,
  'UpdatePersonInput.city': refused,
  'UpdatePersonInput.fullName': refused,
  'UpdatePersonInput.phone': onlyReadBy('nobody: sealed, compared by its digest'),
  'VerifyEmailInput.token': token,
  'VerifyGuardianshipInput.reason': product('the guardian and the ward'),
  'query guardianInvitation(token)': token,
  'query heldProfile(token)': token,
  'query listing(slug)': slug,
  'query mentor(slug)': slug,
  'query persons(search)': search,
  'query verifyAgreement(documentSha256)': noWords('compared with hashes of documents'),
};
