import { InputType, Resolver } from '@nestjs/graphql';
import { almatyDay, clock, days, fullYears, newId, type Locale } from '#kernel';
import {
  badInput,
  Choice,
  Context,
  CurrentViewer,
  Database,
  Day,
  enqueueMail,
  type GraphContext,
  Input,
  insert,
  Limits,
  problem,
  recordFact,
  Secret,
  Text,
  type Tx,
  Verb,
  Viewer,
} from '#platform';
import { ADULT_AGE, sealBirthDate } from './age.js';
import { readEmail } from './email.js';
import { issueMailToken } from './mail-token.js';
import { hashPassword, MAX_PASSWORD, requireGoodPassword, verifyPassword } from './password/password.js';
import { LocaleEnum, Person } from './person.entity.js';
import { startSignIn } from './refresh-token.js';
import { signedIn } from './signed-in.js';
import { SignedIn } from './viewer.type.js';

export const VERIFY_LINK_MS = days(3);
const MAX_AGE = 110;
const PER_ADDRESS = { name: 'sign-up', points: 300, perSeconds: 3_600 };

@InputType()
export class SignUpInput {
  @Text({ max: 254 })
  email: string;
  @Secret({ max: MAX_PASSWORD })
  password: string;
  @Text({ max: 120, min: 2 })
  fullName: string;
  @Day()
  birthDate: string;
  @Choice(() => LocaleEnum)
  locale: Locale;
  @Text({ max: 80, nullable: true })
  city?: string;
}

export interface NewPerson {
  readonly email: string;
  readonly passwordHash: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly locale: Locale;
  readonly city: string | null;
}

/** A new account, not yet verified, with its fact. */
export async function insertPerson(tx: Tx, viewer: Viewer, person: NewPerson): Promise<Person> {
  const id = newId('person');
  const row = await insert(tx, Person, {
    id,
    email: person.email,
    fullName: person.fullName,
    displayName: person.fullName,
    passwordHash: person.passwordHash,
    birthDateSealed: sealBirthDate(person.birthDate, id),
    locale: person.locale,
    city: person.city,
    avatarId: null,
    status: 'ACTIVE',
    suspensionReason: null,
    isAdmin: false,
    emailVerifiedAt: null,
    createdAt: clock.now(),
  });
  await recordFact(tx, viewer, { action: 'person.signedUp', subject: id });
  return row;
}

/** A birth date that can be one; minors are told that their way in comes with their guardian. */
function requireGrownUp(birthDate: string): void {
  const today = almatyDay(clock.now());
  const age = fullYears(birthDate, today);
  if (birthDate > today || age > MAX_AGE) throw badInput('birthDate', 'DATE');
  if (age < ADULT_AGE) throw problem('GUARDIAN_CONSENT_REQUIRED', { about: 'signUp' });
}

@Resolver()
export class SignUp {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  @Verb(() => SignedIn, { access: 'anyone', rule: 'accounts: anybody may sign up', isSecret: true })
  async signUp(
    @Input() input: SignUpInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphContext,
  ): Promise<SignedIn> {
    const email = readEmail(input.email);
    requireGoodPassword(input.password, [email, input.fullName]);
    requireGrownUp(input.birthDate);
    await this.limits.take(PER_ADDRESS, viewer.request.ip);
    const passwordHash = await hashPassword(input.password);
    const person = await this.database.transaction(viewer, async (tx) => {
      const row = await insertPerson(tx, viewer, { ...input, email, passwordHash, city: input.city ?? null });
      const token = await issueMailToken(tx, row.id, 'VERIFY_EMAIL', VERIFY_LINK_MS);
      await mailVerifyLink(tx, row, token);
      return row;
    });
    // The same key again: an old password must not open what a new one closes.
    if (person.passwordHash !== passwordHash && !(await verifyPassword(person, input.password))) {
      throw problem('UNAUTHENTICATED', { about: 'signIn' });
    }
    const tokens = await this.database.systemTransaction((tx) => startSignIn(tx, person.id, viewer));
    return signedIn(person.id, tokens, viewer, context);
  }
}

export function mailVerifyLink(tx: Tx, person: Person, token: string): Promise<void> {
  return enqueueMail(tx, {
    to: person.email,
    locale: person.locale,
    key: 'mail.verifyEmail',
    params: { name: person.displayName },
    path: `/verify-email?token=${token}`,
  });
}
