// For the stage at /dev, which never runs in production: becoming somebody without a password, with the same sign-in,
// cookie and tokens that the password gives.
import { clock } from '#kernel';
import { hashToken, sql, type Database, type GraphContext } from '#platform';
import { signAccessToken } from './access-token.js';
import { forgetSignIn } from './passport-authenticator.js';
import { endSignIns, REFRESH_TOKEN_MS, startSignIn } from './refresh-token.js';
import { REFRESH_COOKIE } from './signed-in.js';

interface Standing {
  readonly personId: string;
  readonly signInId: string;
}

/** Whom the browser's cookie stands for; null for a visitor. Looking does not use the cookie up. */
export async function standingOf({ database, cookies }: GraphContext): Promise<Standing | null> {
  const token = cookies.get(REFRESH_COOKIE);
  if (!token) return null;
  return database.row<Standing>(sql`
    select s.person_id as "personId", s.id as "signInId" from refresh_tokens t join sign_ins s on s.id = t.sign_in_id
    where t.hash = ${hashToken(token)} and s.ended_at is null and t.expires_at > ${clock.wallNow()}`);
}

/** The browser becomes this person; whoever it was before is signed out there. */
export async function become(personId: string, context: GraphContext): Promise<void> {
  await becomeNobody(context);
  const { database, viewer, cookies } = context;
  const { refreshToken } = await database.systemTransaction((tx) => startSignIn(tx, personId, viewer));
  cookies.set(REFRESH_COOKIE, refreshToken, REFRESH_TOKEN_MS);
}

export async function becomeNobody(context: GraphContext): Promise<void> {
  const standing = await standingOf(context);
  context.cookies.set(REFRESH_COOKIE, '', 0);
  if (!standing) return;
  await context.database.systemTransaction((tx) => endSignIns(tx, { id: standing.signInId }, 'SIGNED_OUT'));
  forgetSignIn(standing.signInId);
}

/** An access token for programs, such as GraphiQL's headers. */
export async function tokenFor(
  personId: string,
  { database, viewer }: Pick<GraphContext, 'viewer'> & { readonly database: Database },
): Promise<{ token: string; expiresAt: Date }> {
  const { signInId } = await database.systemTransaction((tx) => startSignIn(tx, personId, viewer));
  return signAccessToken(personId, signInId);
}
