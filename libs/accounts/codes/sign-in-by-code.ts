import { InputType, Resolver } from '@nestjs/graphql';
import {
  badInput,
  Context,
  CurrentViewer,
  Database,
  type GraphContext,
  Input,
  Limits,
  lock,
  Secret,
  Text,
  type Tx,
  Verb,
  Viewer,
} from '#platform';
import { deviceDigestOf } from '../proof/devices.js';
import { readEmail } from '../email.js';
import { Person } from '../person.entity.js';
import { type NewSignIn, startSignIn } from '../refresh-token.js';
import { signedIn } from '../signed-in.js';
import { takeByMailbox } from '../proof/take-by-mailbox.js';
import { takeCode } from './take-code.js';
import { SignedIn } from '../viewer.type.js';

const PER_ADDRESS = { name: 'code-sign-in-address', points: 400, perSeconds: 900 };

@InputType()
export class SignInByCodeInput {
  @Text({ max: 254 })
  email: string;
  @Secret({ max: 40 })
  code: string;
}

@Resolver()
export class SignInByCode {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** An unknown address and a wrong code get the same answer; the suspended get in as far as by password. */
  @Verb(() => SignedIn, { access: 'anyone', rule: 'accounts: who can read the mail', isSecret: true })
  async signInByCode(
    @Input() input: SignInByCodeInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphContext,
  ): Promise<SignedIn> {
    const email = readEmail(input.email);
    await this.limits.take(PER_ADDRESS, viewer.request.ip);
    const person = await this.database.dataSource.manager.findOneBy(Person, { email });
    const personId = person?.id ?? '';
    const tokens = await this.database.systemTransaction((tx) => openByCode(tx, personId, input.code, context));
    return signedIn(personId, tokens, viewer, context);
  }
}

/**
 * Whoever has read the code in the mail has shown that the address is theirs. Until then the account was anybody's who typed
 * that address: their password and their sign-ins open it no longer, or a pupil could be their own guardian.
 */
async function openByCode(tx: Tx, personId: string, code: string, context: GraphContext): Promise<NewSignIn> {
  await takeCode(tx, personId, 'SIGN_IN', code);
  const person = await lock(tx, Person, personId);
  if (person.status === 'ERASED') throw badInput('code', 'CODE');
  if (!person.emailVerifiedAt) await takeByMailbox(tx, context.viewer, person);
  return startSignIn(tx, personId, context.viewer, deviceDigestOf(context), true);
}
