import { InputType, Resolver } from '@nestjs/graphql';
import {
  badInput,
  Choice,
  CurrentViewer,
  Database,
  Input,
  keyedDigest,
  Limits,
  load,
  problem,
  Text,
  Verb,
  Viewer,
} from '#platform';
import { readEmail } from '../email.js';
import { issueCode } from './issue-code.js';
import { type CodePurpose, CodePurposeEnum } from './one-time-code.entity.js';
import { Person } from '../person.entity.js';

const PER_PERSON = { name: 'code', points: 6, perSeconds: 3_600 };
/** One place does not write to everybody; a school behind one address still gets through. */
const PER_ADDRESS = { name: 'code-address', points: 120, perSeconds: 3_600 };

@InputType()
export class RequestCodeInput {
  @Choice(() => CodePurposeEnum)
  purpose: CodePurpose;
  @Text({ max: 254, nullable: true, description: 'To sign in: whose code.' })
  email?: string;
}

@Resolver()
export class RequestOneTimeCode {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** The same answer whether the address has an account or not. */
  @Verb(() => Boolean, { access: 'anyone', rule: 'accounts: to oneself, or to an address', isSecret: true })
  async requestOneTimeCode(@Input() input: RequestCodeInput, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.limits.take(PER_ADDRESS, viewer.request.ip);
    if (input.purpose === 'SIGN_IN') await this.codeToSignIn(input.email);
    else await this.codeToOneself(viewer, input.purpose);
    return true;
  }

  private async codeToOneself({ personId }: Viewer, purpose: CodePurpose): Promise<void> {
    if (personId === null) throw problem('UNAUTHENTICATED');
    await this.limits.take(PER_PERSON, `${purpose}:${personId}`);
    await this.database.systemTransaction(async (tx) => issueCode(tx, await load(tx, Person, personId), purpose));
  }

  private async codeToSignIn(address: string | undefined): Promise<void> {
    if (!address) throw badInput('email', 'REQUIRED');
    const email = readEmail(address);
    await this.limits.take(PER_PERSON, `SIGN_IN:${keyedDigest('account', email)}`);
    await this.database.systemTransaction(async (tx) => {
      const person = await tx.findOneBy(Person, { email });
      if (person && person.status !== 'ERASED') await issueCode(tx, person, 'SIGN_IN');
    });
  }
}
