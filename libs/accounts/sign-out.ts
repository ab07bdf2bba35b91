import { Resolver } from '@nestjs/graphql';
import { Context, CurrentViewer, Database, type GraphContext, Verb, Viewer } from '#platform';
import { endSignIns } from './refresh-token.js';
import { forgetSignIn } from './passport-authenticator.js';
import { REFRESH_COOKIE } from './signed-in.js';

@Resolver()
export class SignOut {
  constructor(private readonly database: Database) {}

  @Verb(() => Boolean, { access: 'signedIn', rule: 'accounts: one’s own sign-in', evenSuspended: true, isSecret: true })
  async signOut(@CurrentViewer() viewer: Viewer, @Context() context: GraphContext): Promise<boolean> {
    const { signInId } = viewer;
    if (signInId !== null) {
      await this.database.systemTransaction((tx) => endSignIns(tx, { id: signInId }, 'SIGNED_OUT'));
      forgetSignIn(signInId);
    }
    if (viewer.request.isBrowser) context.cookies.set(REFRESH_COOKIE, '', 0);
    return true;
  }
}
