import { InputType, Resolver } from '@nestjs/graphql';
import {
  deviceDigestOf,
  isAdult,
  isBornOn,
  LocaleEnum,
  type NewSignIn,
  Person,
  readAge,
  SignedIn,
  signedIn,
  startSignIn,
} from '#accounts';
import { clock, type Locale } from '#kernel';
import {
  badInput,
  change,
  Choice,
  Context,
  CurrentViewer,
  Database,
  Day,
  type GraphContext,
  hashToken,
  Input,
  Limits,
  lock,
  problem,
  recordFact,
  Secret,
  systemViewer,
  type Tx,
  Verb,
  type Viewer,
} from '#platform';
import { In } from 'typeorm';
import { endAtMajority, recordMajority } from '../coming-of-age/majority.js';
import { tellConsentChanged } from '../consents/consent-hooks.js';
import { Guardianship } from '../guardianship.entity.js';
import { closeGrownUpCase } from './grown-up-case.js';
import { ProfileLink } from './profile-link.entity.js';
import { isGuardiansAddress, isSenderInOffice } from './who-hands-over.js';
import { isOpenLink, useProfileLink } from './write-profile-link.js';

@InputType()
export class TakeProfileInput {
  @Secret({ max: 300 })
  token: string;
  @Day()
  birthDate: string;
  @Choice(() => LocaleEnum, { nullable: true })
  locale?: Locale | null;
}

/** Wrong birth dates before the link is dead; a child may mistype, a guess has thousands of days to try. */
const MAX_TRIES = 5;
const PER_ADDRESS = { name: 'take-profile', points: 100, perSeconds: 3_600 };

type Outcome = { readonly personId: string; readonly signIn: NewSignIn } | 'WRONG_DAY' | 'STOPPED';

@Resolver()
export class TakeProfile {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /**
   * The person of a held profile comes: the link has shown that the mailbox is theirs, the birth date that they are the one.
   * From here on it is an account like any other, with everything that was done for it; a minor keeps the guardian.
   */
  @Verb(() => SignedIn, { access: 'anyone', rule: 'guardianship: who holds the link', isSecret: true })
  async takeProfile(
    @Input() input: TakeProfileInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphContext,
  ): Promise<SignedIn> {
    await this.limits.take(PER_ADDRESS, viewer.request.ip);
    readAge(input.birthDate);
    // A wrong day is an outcome and no error: the transaction that counts it stays.
    const outcome: Outcome = await this.database.systemTransaction((tx) => take(tx, input, context));
    if (outcome === 'WRONG_DAY') throw badInput('birthDate', 'OTHER_DAY');
    if (outcome === 'STOPPED') throw badInput('token', 'LINK_STOPPED');
    return signedIn(outcome.personId, outcome.signIn, viewer, context);
  }
}

async function take(tx: Tx, input: TakeProfileInput, context: GraphContext): Promise<Outcome> {
  const hash = hashToken(input.token);
  const known = await tx.findOneBy(ProfileLink, { hash });
  if (!known) throw badInput('token', 'LINK');
  const guardianships = await lockHolders(tx, known.wardId);
  const person = await lock(tx, Person, known.wardId);
  const link = await tx.findOneOrFail(ProfileLink, { where: { hash }, lock: { mode: 'pessimistic_write' } });
  if (!isOpenLink(link) || !person.isHeld || person.status === 'ERASED') throw badInput('token', 'LINK');
  if (!(await isSenderInOffice(tx, person.id, link.sentById))) throw badInput('token', 'LINK');
  if (!isBornOn(person, input.birthDate)) return countWrongDay(tx, link);
  // Since the link was sent, somebody may have signed up with the address, or been invited there to be the guardian.
  const isInUse = await tx.existsBy(Person, { email: link.email });
  if (isInUse || (await isGuardiansAddress(tx, person.id, link.email)))
    throw problem('INVALID_STATE', { about: 'addressInUse' });
  if (!(await useProfileLink(tx, hash))) throw badInput('token', 'LINK');
  await become(tx, context.viewer, person, { email: link.email, locale: input.locale ?? person.locale, guardianships });
  const signIn = await startSignIn(tx, person.id, context.viewer, deviceDigestOf(context), true);
  return { personId: person.id, signIn };
}

/**
 * The guardians' own rows come first: each of their requests keeps its own until it is done, so what they are just doing for the
 * child is done before, and what they begin afterwards sees that it is no longer theirs to do.
 */
async function lockHolders(tx: Tx, wardId: string): Promise<Guardianship[]> {
  await tx.query(
    `select id from persons where id in (select guardian_id from guardianships where ward_id = $1) order by id for update`,
    [wardId],
  );
  return tx.find(Guardianship, {
    where: { wardId, status: In(['REQUESTED', 'ACCEPTED', 'VERIFIED']) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

async function countWrongDay(tx: Tx, link: ProfileLink): Promise<Outcome> {
  const tries = link.tries + 1;
  const isOver = tries >= MAX_TRIES;
  await tx.update(ProfileLink, { hash: link.hash }, { tries, ...(isOver && { stoppedAt: clock.now() }) });
  if (!isOver) return 'WRONG_DAY';
  const data = { sentById: link.sentById };
  await recordFact(tx, systemViewer, { action: 'profile.linkStopped', subject: link.wardId, data });
  return 'STOPPED';
}

interface Account {
  readonly email: string;
  readonly locale: Locale;
  readonly guardianships: readonly Guardianship[];
}

/** A minor stays under the same guardians, by the same consents. Whoever is 18 stands alone, also before the day's sweep. */
async function become(tx: Tx, viewer: Viewer, person: Person, account: Account): Promise<void> {
  const { email, locale, guardianships } = account;
  const isGrown = isAdult(person);
  if (isGrown) await endAtMajority(tx, guardianships);
  await change(tx, person, {
    email,
    locale,
    emailVerifiedAt: clock.now(),
    isHeld: false,
    ...(isGrown && { isWard: false }),
  });
  await recordFact(tx, viewer, { action: 'profile.taken', subject: person.id });
  // A birthday that is only now put on record asks by itself what it has to ask.
  const isAsked = isGrown && (await recordMajority(tx, person.id));
  if (!isAsked) await tellConsentChanged(tx, systemViewer, { wardId: person.id, because: 'ACCOUNT_TAKEN' });
  if (isGrown) await closeGrownUpCase(tx, systemViewer, person.id);
}
