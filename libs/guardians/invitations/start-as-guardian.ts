import { InputType, Resolver } from '@nestjs/graphql';
import { deviceDigestOf, insertPerson, LocaleEnum, Person, readAge, SignedIn, signedIn, startSignIn } from '#accounts';
import type { Locale } from '#kernel';
import {
  badInput,
  Choice,
  Context,
  CurrentViewer,
  Database,
  Day,
  find,
  type GraphContext,
  hashToken,
  Input,
  Limits,
  problem,
  Text,
  Verb,
  type Viewer,
  WithoutContacts,
} from '#platform';
import { Guardianship } from '../guardianship.entity.js';
import { ProvenLinkInput, requireCode } from './guardian-code.js';
import { GuardianLink } from './guardian-link.entity.js';
import { isOpen, lockLink } from './write-link.js';
import { decide } from '../matrix/decide.js';

@InputType()
export class StartAsGuardianInput extends ProvenLinkInput {
  @Text({ max: 120, min: 2 })
  @WithoutContacts()
  fullName: string;
  @Day()
  birthDate: string;
  @Choice(() => LocaleEnum)
  locale: Locale;
}

const PER_ADDRESS = { name: 'start-as-guardian', points: 60, perSeconds: 3_600 };

@Resolver()
export class StartAsGuardian {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /**
   * An account without a password for whoever was invited: the mailbox is proven by the link or by the code. Whoever has an
   * account with that address signs in to it instead.
   */
  @Verb(() => SignedIn, { access: 'anyone', rule: 'guardianship: who holds the link', isSecret: true })
  async startAsGuardian(
    @Input() input: StartAsGuardianInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphContext,
  ): Promise<SignedIn> {
    await this.limits.take(PER_ADDRESS, viewer.request.ip);
    const age = readAge(input.birthDate);
    if (decide({ act: 'BE_GUARDIAN', age }) !== 'ALLOWED') throw badInput('birthDate', 'GUARDIAN_ADULT');
    const { manager } = this.database.dataSource;
    const link = await manager.findOneBy(GuardianLink, { hash: hashToken(input.token) });
    const known = link && isOpen(link) ? await find(manager, Guardianship, link.guardianshipId) : null;
    if (!link || known?.status !== 'REQUESTED') throw badInput('token', 'LINK');
    if (await manager.existsBy(Person, { email: known.email })) {
      throw problem('UNAUTHENTICATED', { about: 'guardianHasAccount' });
    }
    await requireCode(this.database, viewer, link, input.code);
    const personId = await this.database.transaction(
      viewer,
      async (tx) => {
        const { guardianship } = await lockLink(tx, input.token);
        const { fullName, birthDate, locale } = input;
        const account = { email: guardianship.email, passwordHash: null, fullName, birthDate, locale, city: null };
        return (await insertPerson(tx, viewer, account, { isAddressProven: true })).id;
      },
      { neverReplayed: true },
    );
    const tokens = await this.database.systemTransaction(async (tx) => {
      const started = await startSignIn(tx, personId, viewer, deviceDigestOf(context), true);
      await tx.update(GuardianLink, { hash: link.hash }, { provenSignInId: started.signInId });
      return started;
    });
    return signedIn(personId, tokens, viewer, context);
  }
}
