import { InputType, Resolver } from '@nestjs/graphql';
import { almatyDay, clock, days, fullYears, newId, type Locale } from '#kernel';
import {
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
  WithoutContacts,
} from '#platform';
import { ADULT_AGE, addressOf, sealBirthDate } from './age.js';
import { deviceDigestOf } from './proof/devices.js';
import { displayNameOf, newHandle } from './display-name.js';
import { readEmail } from './email.js';
import { issueMailToken } from './proof/mail-token.js';
import { requireOldEnough, wasRefused } from './old-enough.js';
import { hashPassword, MAX_PASSWORD, requireGoodPassword, verifyPassword } from './password/password.js';
import { LocaleEnum, Person } from './person.entity.js';
import { startSignIn } from './refresh-token.js';
import { signedIn } from './signed-in.js';
import { SignedIn } from './viewer.type.js';

export const VERIFY_LINK_MS = days(3);
const PER_ADDRESS = { name: 'sign-up', points: 300, perSeconds: 3_600 };

@InputType()
export class SignUpInput {
  @Text({ max: 254 })
  email: string;
  @Secret({ max: MAX_PASSWORD })
  password: string;
  @Text({ max: 120, min: 2 })
  @WithoutContacts()
  fullName: string;
  @Day()
  birthDate: string;
  @Choice(() => LocaleEnum)
  locale: Locale;
  @Text({ max: 80, nullable: true })
  @WithoutContacts()
  city?: string;
}

export interface NewPerson {
  /** Null for a child profile only. */
  readonly email: string | null;
  /** Null for whoever signs in by mailed codes. */
  readonly passwordHash: string | null;
  readonly fullName: string;
  readonly birthDate: string;
  readonly locale: Locale;
  readonly city: string | null;
}

interface SignedUp {
  /** A link proved the address just now. */
  readonly isAddressProven?: boolean;
  /** The same browser was refused for a birth date before. */
  readonly isAgeRetried?: boolean;
}

/** A new account with its fact; under 18 it is a ward's, and without an address a child profile. */
export async function insertPerson(
  tx: Tx,
  viewer: Viewer,
  person: NewPerson,
  { isAddressProven = false, isAgeRetried = false }: SignedUp = {},
): Promise<Person> {
  const id = newId('person');
  const isWard = fullYears(person.birthDate, almatyDay(clock.now())) < ADULT_AGE;
  const naming = {
    fullName: person.fullName,
    isWard,
    handle: isWard ? newHandle() : null,
    nameLevel: 'HANDLE' as const,
  };
  const row = await insert(tx, Person, {
    id,
    ...naming,
    email: person.email,
    displayName: displayNameOf(naming),
    passwordHash: person.passwordHash,
    passwordProvenAt: null,
    isHeld: person.email === null,
    birthDateSealed: sealBirthDate(person.birthDate, id),
    locale: person.locale,
    city: person.city,
    avatarId: null,
    phoneSealed: null,
    phoneDigest: null,
    status: 'ACTIVE',
    suspensionReason: null,
    isAdmin: false,
    emailVerifiedAt: isAddressProven ? clock.now() : null,
    createdAt: clock.now(),
  });
  await recordFact(tx, viewer, { action: 'person.signedUp', subject: id, data: { isAgeRetried } });
  return row;
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
    requireOldEnough(input.birthDate, context);
    await this.limits.take(PER_ADDRESS, viewer.request.ip);
    const passwordHash = await hashPassword(input.password);
    const person = await this.database.transaction(viewer, async (tx) => {
      const account = { ...input, email, passwordHash, city: input.city ?? null };
      const row = await insertPerson(tx, viewer, account, { isAgeRetried: wasRefused(context) });
      const token = await issueMailToken(tx, row.id, 'VERIFY_EMAIL', VERIFY_LINK_MS);
      await mailVerifyLink(tx, row, token);
      return row;
    });
    // The same key again: an old password must not open what a new one closes.
    if (person.passwordHash !== passwordHash && !(await verifyPassword(person, input.password))) {
      throw problem('UNAUTHENTICATED', { about: 'signIn' });
    }
    const tokens = await this.database.systemTransaction((tx) =>
      startSignIn(tx, person.id, viewer, deviceDigestOf(context)),
    );
    return signedIn(person.id, tokens, viewer, context);
  }
}

export async function mailVerifyLink(tx: Tx, person: Person, token: string): Promise<void> {
  if (person.email === null) return;
  await enqueueMail(tx, {
    to: person.email,
    locale: person.locale,
    key: 'mail.verifyEmail',
    params: { ...addressOf(person) },
    path: `/verify-email?token=${token}`,
  });
}
