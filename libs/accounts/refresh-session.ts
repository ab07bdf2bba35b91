import { InputType, Resolver } from '@nestjs/graphql';
import { Context, CurrentViewer, Database, type GraphContext, Input, problem, Secret, Verb, Viewer } from '#platform';
import { rotate } from './refresh-token.js';
import { REFRESH_COOKIE, signedIn } from './signed-in.js';
import { SignedIn } from './viewer.type.js';

@InputType()
export class RefreshSessionInput {
  @Secret({ max: 300, nullable: true })
  refreshToken?: string;
}

@Resolver()
export class RefreshSession {
  constructor(private readonly database: Database) {}

  @Verb(() => SignedIn, { access: 'anyone', rule: 'accounts: who holds the refresh token', isSecret: true })
  async refreshSession(
    @Input() input: RefreshSessionInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphContext,
  ): Promise<SignedIn> {
    const token = viewer.request.isBrowser ? context.cookies.get(REFRESH_COOKIE) : input.refreshToken;
    if (!token) throw problem('UNAUTHENTICATED');
    const rotation = await this.database.systemTransaction((tx) => rotate(tx, token));
    if (rotation === 'REUSED') throw problem('UNAUTHENTICATED');
    return signedIn(rotation.personId, rotation, viewer, context);
  }
}
