/** What nobody under 18 gets, by the beginnings of the keys: there people are addressed as «сіз» and «вы». */
export const forAdults: readonly RegExp[] = [
  // Moderators, and whoever tries the product out on the stage.
  /^(?:admin|stage)\./,
  /^notification\.(?:case\.|profile\.handedOver\.admin|person\.(?:comesOfAge|cameOfAge)\.held)/,
  /^problem\.(?:EVIDENCE_NOT_OPENED|CONFLICT\.reviewedListing|INVALID_STATE\.(?:caseWaits|noLauncher))/,
  /^(?:problem\.BAD_USER_INPUT\.DURATION|input\.DURATION|case\.heldGrownUp)/,
  // Guardians: their pages and mails, the paper form, the texts of consents, what they read of their child.
  /^(?:guardian|consent|form|level|handover|case\.guardian)\./,
  /^family\.(?:guardianLead|child|heldNote|pauseText|nothingWaits|needsYou|waits|consents|line|end|addChild|codeNeeded)/,
  /^family\.(?:joinTeam|nobody|logHint|looksHint)/,
  /^myHome\.(?:next\.ward|waits\.ward|child)/,
  /^(?:teams\.(?:forChildHint|newLeadFor|actingFor|yourChild|leaveMeansFor)|joinTeam\.leadFor|sign\.forChild|editor\.own)/,
  /^mail\.guardian|^notification\.(?:guardianship\.\w+\.guardian|ward\.paused\.keptGuardian|profile\.linkStopped)/,
  /^notification\.listing\.published\.guardian/,
  /^problem\.(?:UNAUTHENTICATED\.guardianHasAccount|GUARDIAN_CONSENT_REQUIRED\.(?:unverified|paused))/,
  /^problem\.(?:FORBIDDEN\.guardianshipEnded|INVALID_STATE\.(?:tooYoungToTake|eraseHolder)|CONFLICT_OF_INTEREST\.IS_GUARDIAN)/,
  /^input\.HELD_CHILD/,
  // What a pupil sends to a parent.
  /^(?:signUp\.shareText|family\.shareText|editor\.parent\.ask(?:Consent|Resume))/,
  // Mentors, and who thinks of becoming one.
  /^(?:profile|payment|fund)\.|^notification\.(?:mentor|funding|refund)\./,
  /^home\.mentor|^myHome\.(?:wantHelpText|next\.(?:fund|approveMilestone|mentor|browse))/,
  /^offers\.(?:emptyMentor|make|step|topicsHint|ownTopic|choose|type|nameMilestone|sayWhenDone|partEmpty|message|signStep|own|closed)/,
  /^offers\.(?:pendingText|open)|^project\.offerNote|^deal\.step\.(?:approve|fund)$/,
  /^milestone\.(?:approve|fundStep|changesHint)|^notification\.milestone\.submitted/,
  /^problem\.(?:CURRENCY_MISMATCH\.tickets|INVALID_STATE\.(?:noMentorProfile|beingPaid)|MENTOR_NOT_VERIFIED|OWN_LISTING)/,
  /^problem\.(?:DUPLICATE_OFFER|PAYMENT_FAILED)|^input\.(?:RAIL_CLOSED|PAYMENT_TOO)/,
  // Payees, and who has come of age.
  /^notification\.payee\.ready|^myHome\.next\.payeeAccount/,
  /^deal\.step\.confirm|^confirm\.lead|^notification\.agreement\.confirmation/,
];
