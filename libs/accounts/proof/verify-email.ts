import { InputType, Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import { change, CurrentViewer, Database, Input, Limits, lock, recordFact, Secret, Verb, Viewer } from '#platform';
import { issueMailToken, useMailToken } from './mail-token.js';
import { Person } from '../person.entity.js';
import { mailVerifyLink, VERIFY_LINK_MS } from '../sign-up.js';
import { viewerTypeOf } from '../signed-in.js';
import { ViewerType } from '../viewer.type.js';

@InputType()
export class VerifyEmailInput {
  @Secret({ max: 200 })
  token: string;
}

/** Whoever signs up with the address of somebody else must not fill their box. */
const LINKS = { name: 'verify-email', points: 5, perSeconds: 3_600 };

@Resolver()
export class VerifyEmail {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  @Verb(() => ViewerType, { access: 'anyone', rule: 'accounts: who holds the link', evenSuspended: true })
  async verifyEmail(@Input() input: VerifyEmailInput, @CurrentViewer() viewer: Viewer): Promise<ViewerType> {
    const personId = await this.database.transaction(viewer, async (tx) => {
      const id = await useMailToken(tx, input.token, 'VERIFY_EMAIL');
      const person = await lock(tx, Person, id);
      if (!person.emailVerifiedAt) {
        await change(tx, person, { emailVerifiedAt: clock.now() });
        await recordFact(tx, viewer, { action: 'person.emailVerified', subject: id });
      }
      return id;
    });
    return viewerTypeOf(personId);
  }

  /** The link again; does nothing when the address is verified. */
  @Verb(() => Boolean, { access: 'signedIn', rule: 'accounts: one’s own address' })
  async requestEmailVerification(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.limits.take(LINKS, viewer.personId ?? '');
    return this.database.transaction(viewer, async (tx) => {
      const person = await lock(tx, Person, viewer.personId ?? '');
      if (person.emailVerifiedAt) return true;
      await mailVerifyLink(tx, person, await issueMailToken(tx, person.id, 'VERIFY_EMAIL', VERIFY_LINK_MS));
      return true;
    });
  }
}
