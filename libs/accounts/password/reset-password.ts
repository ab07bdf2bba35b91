import { InputType, Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import {
  change,
  CurrentViewer,
  Database,
  enqueueMail,
  Input,
  Limits,
  lock,
  problem,
  recordFact,
  Secret,
  Verb,
  Viewer,
} from '#platform';
import { addressOf } from '../age.js';
import { useMailToken } from '../proof/mail-token.js';
import { hashPassword, MAX_PASSWORD, requireGoodPassword } from './password.js';
import { Person } from '../person.entity.js';
import { endSignIns } from '../refresh-token.js';

@InputType()
export class ResetPasswordInput {
  @Secret({ max: 200 })
  token: string;
  @Secret({ max: MAX_PASSWORD })
  password: string;
}

/** Hashing is work, and comes before the link is looked at: nobody gets it for nothing. */
const PER_ADDRESS = { name: 'reset-password', points: 60, perSeconds: 900 };

@Resolver()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Ends every sign-in; who could read the mail has shown that the address is theirs. */
  @Verb(() => Boolean, { access: 'anyone', rule: 'accounts: who holds the link', isSecret: true })
  async resetPassword(@Input() input: ResetPasswordInput, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    requireGoodPassword(input.password, []);
    await this.limits.take(PER_ADDRESS, viewer.request.ip);
    const passwordHash = await hashPassword(input.password);
    await this.database.systemTransaction(async (tx) => {
      const person = await lock(tx, Person, await useMailToken(tx, input.token, 'RESET_PASSWORD'));
      if (person.email === null) throw problem('NOT_FOUND');
      requireGoodPassword(input.password, [person.email, person.fullName]);
      const now = clock.now();
      const emailVerifiedAt = person.emailVerifiedAt ?? now;
      await change(tx, person, { passwordHash, passwordProvenAt: now, emailVerifiedAt });
      await endSignIns(tx, { personId: person.id }, 'PASSWORD_CHANGED');
      await recordFact(tx, viewer, { action: 'person.passwordChanged', subject: person.id });
      await enqueueMail(tx, {
        to: person.email,
        locale: person.locale,
        key: 'mail.passwordChanged',
        params: { ...addressOf(person) },
      });
    });
    return true;
  }
}
