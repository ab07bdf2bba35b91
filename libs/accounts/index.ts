// Persons and how they sign in. What other features use of them.
import './accounts.invariants.js';
import './accounts.texts.js';
import './codes/one-time-codes.texts.js';
import './looks/looks.texts.js';
import './privacy/accounts.privacy.js';
export { accountsTables } from './accounts.tables.js';
export {
  ADULT_AGE,
  type Address,
  addressOf,
  ageBandOf,
  ageOf,
  CHILD_AGE,
  isAdult,
  isBornOn,
  isWardNow,
  requireAdult,
  sealBirthDate,
} from './age.js';
export { deviceDigestOf, sharingDevice } from './proof/devices.js';
export { displayNameOf } from './display-name.js';
export { readEmail } from './email.js';
export { grantAdmin } from './grant-admin.js';
export { CODE_MS, inGroups, MAX_TRIES, newCode } from './codes/code.js';
export { issueCode } from './codes/issue-code.js';
export { type CodePurpose, CodePurposeEnum } from './codes/one-time-code.entity.js';
export { takeCode } from './codes/take-code.js';
export { hashPassword, verifyPassword, MAX_PASSWORD } from './password/password.js';
export {
  AgeBandEnum,
  LocaleEnum,
  NameLevelEnum,
  Person,
  type AgeBand,
  type NameLevel,
  type PersonStatus,
} from './person.entity.js';
export { defineLookReason, LOOK_KINDS, noteLook, type LookKind } from './looks/note-look.js';
export { emptyPerson } from './privacy/accounts.privacy.js';
export { personById } from './person.loaders.js';
export { definePersonReader, definePersonShelter, definePersonStage, mayKnowPerson } from './person-readers.js';
export { forgetSignIn } from './passport-authenticator.js';
export { endSignIns, type NewSignIn, startSignIn } from './refresh-token.js';
export { SignIn } from './sign-in.entity.js';
export { takeByMailbox } from './proof/take-by-mailbox.js';
export { isMailboxProven, proveMailbox } from './proof/prove-mailbox.js';
export { readAge } from './old-enough.js';
export { insertPerson, type NewPerson } from './sign-up.js';
export { become, becomeNobody, standingOf, tokenFor } from './stage-sign-in.js';
export { signedIn, viewerTypeOf } from './signed-in.js';
export { SignedIn, ViewerType } from './viewer.type.js';
