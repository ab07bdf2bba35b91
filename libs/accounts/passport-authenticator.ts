// Bearer tokens through Passport. A token that is wrong or has run out makes its sender nobody: what needs a person then
// answers UNAUTHENTICATED, and signing in again is never in the way of itself.
import { Injectable } from '@nestjs/common';
import { clock, isIdOf } from '#kernel';
import { Authenticator, Database, sql, type Authenticated } from '#platform';
import type { FastifyRequest } from 'fastify';
import { Passport } from 'passport';
import { ExtractJwt, Strategy, type VerifiedCallback } from 'passport-jwt';
import { AUDIENCE, ISSUER, accessTokenKey, type AccessTokenClaims } from './access-token.js';

/** How long a sign-in is believed to be alive without looking; signing out here forgets it at once. */
const TTL_MS = 500;
const MAX_KNOWN = 5_000;
const alive = new Map<string, number>();
/** Signatures that were right, by Authorization header: they stay right until the token runs out. */
const proven = new Map<string, AccessTokenClaims & { readonly exp: number }>();

export function forgetSignIn(signInId: string): void {
  alive.delete(signInId);
}

@Injectable()
export class PassportAuthenticator extends Authenticator {
  private readonly passport = new Passport();

  constructor(private readonly database: Database) {
    super();
    this.passport.use(
      new Strategy(
        {
          jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
          secretOrKey: accessTokenKey() as never,
          algorithms: ['HS256'],
          audience: AUDIENCE,
          issuer: ISSUER,
          passReqToCallback: true,
        },
        ({ headers }: FastifyRequest, claims: AccessTokenClaims & { exp: number }, done: VerifiedCallback) => {
          remember(headers.authorization, claims);
          this.accept(claims).then((who) => done(null, who ?? false), done);
        },
      ),
    );
  }

  async authenticate(request: FastifyRequest): Promise<Authenticated | null> {
    const { authorization } = request.headers;
    if (!authorization) return null;
    const claims = proven.get(authorization);
    if (claims && claims.exp * 1000 > clock.wallNow().getTime()) return this.accept(claims);
    return new Promise((resolve, reject) => {
      const check = this.passport.authenticate(
        'jwt',
        { session: false },
        (error: unknown, who: Authenticated | false | null) => (error ? reject(error as Error) : resolve(who || null)),
      ) as (request: unknown, reply: unknown, next: (error?: unknown) => void) => void;
      check({ headers: request.headers, query: {}, body: {} }, {}, (error) =>
        error ? reject(error as Error) : resolve(null),
      );
    });
  }

  private async accept(claims: AccessTokenClaims): Promise<Authenticated | null> {
    if (claims.use !== 'access' || !isIdOf('person', claims.sub) || !isIdOf('signin', claims.sid)) return null;
    const now = performance.now();
    if ((alive.get(claims.sid) ?? 0) < now) {
      const row = await this.database.row(sql`
        select id from sign_ins where id = ${claims.sid} and person_id = ${claims.sub} and ended_at is null`);
      if (!row) return null;
      if (alive.size >= MAX_KNOWN) alive.clear();
      alive.set(claims.sid, now + TTL_MS);
    }
    return { personId: claims.sub, signInId: claims.sid };
  }
}

function remember(authorization: string | undefined, claims: AccessTokenClaims & { exp: number }): void {
  if (authorization === undefined) return;
  if (proven.size >= MAX_KNOWN) proven.clear();
  proven.set(authorization, claims);
}
