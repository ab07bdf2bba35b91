// Persons and how they sign in. What other features use of them.
import './accounts.invariants.js';
import './accounts.texts.js';
export { accountsTables } from './accounts.tables.js';
export { ADULT_AGE, ageOf, isAdult, requireAdult } from './age.js';
export { readEmail } from './email.js';
export { grantAdmin } from './grant-admin.js';
export { hashPassword, verifyPassword, MAX_PASSWORD } from './password/password.js';
export { LocaleEnum, Person, type PersonStatus } from './person.entity.js';
export { personById } from './person.loaders.js';
export { endSignIns } from './refresh-token.js';
export { SignIn } from './sign-in.entity.js';
export { insertPerson, type NewPerson } from './sign-up.js';
export { become, becomeNobody, standingOf, tokenFor } from './stage-sign-in.js';
export { viewerTypeOf } from './signed-in.js';
export { ViewerType } from './viewer.type.js';
