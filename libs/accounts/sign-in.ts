import { InputType, Resolver } from '@nestjs/graphql';
import { days, newId } from '#kernel';
import {
  Context,
  CurrentViewer,
  Database,
  type GraphContext,
  Input,
  isEqualSecret,
  keyedDigest,
  Limits,
  problem,
  Secret,
  Text,
  Verb,
  Viewer,
} from '#platform';
import { deviceDigestOf } from './proof/devices.js';
import { readEmail } from './email.js';
import { MAX_PASSWORD, verifyPassword } from './password/password.js';
import { Person } from './person.entity.js';
import { startSignIn } from './refresh-token.js';
import { signedIn } from './signed-in.js';
import { SignedIn } from './viewer.type.js';

const PER_ACCOUNT = { name: 'sign-in', points: 10, perSeconds: 900 };
const PER_ADDRESS = { name: 'sign-in-address', points: 400, perSeconds: 900 };
/** A browser that has signed in to this account before has its own count: strangers cannot lock its owner out. */
const DEVICE_COOKIE = 'asar_device';

@InputType()
export class SignInInput {
  @Text({ max: 254 })
  email: string;
  @Secret({ max: MAX_PASSWORD })
  password: string;
  @Text({ max: 12, nullable: true })
  oneTimeCode?: string;
}

@Resolver()
export class SignInByPassword {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  @Verb(() => SignedIn, { access: 'anyone', rule: 'accounts: anybody may sign in', isSecret: true })
  async signIn(
    @Input() input: SignInInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphContext,
  ): Promise<SignedIn> {
    const email = readEmail(input.email);
    const device = knownDevice(context, email);
    const count = `${keyedDigest('account', email)}${device ?? ''}`;
    await this.limits.take(PER_ADDRESS, viewer.request.ip);
    await this.limits.take(PER_ACCOUNT, count);
    const person = await this.database.dataSource.manager.findOneBy(Person, { email });
    const isRight = await verifyPassword(person, input.password);
    if (!person || !isRight || person.status === 'ERASED') throw problem('UNAUTHENTICATED', { about: 'signIn' });
    await this.limits.forgive(PER_ACCOUNT, count);
    const tokens = await this.database.systemTransaction((tx) =>
      startSignIn(tx, person.id, viewer, deviceDigestOf(context)),
    );
    if (viewer.request.isBrowser) rememberDevice(context, email);
    return signedIn(person.id, tokens, viewer, context);
  }
}

function knownDevice({ cookies }: GraphContext, email: string): string | null {
  const [device = '', mark = ''] = (cookies.get(DEVICE_COOKIE) ?? '').split('.');
  return device !== '' && isEqualSecret(mark, keyedDigest(`device:${device}`, email)) ? device : null;
}

function rememberDevice({ cookies }: GraphContext, email: string): void {
  const device = newId('token');
  cookies.set(DEVICE_COOKIE, `${device}.${keyedDigest(`device:${device}`, email)}`, days(180));
}
