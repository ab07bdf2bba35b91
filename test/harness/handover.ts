// A child's profile without an account, and its way into the child's own hands.
import type { TestApp } from './app.js';
import { Actor } from './cast.js';

export const ownAddress = (name: string): string => `${name}.${String(process.hrtime.bigint())}@example.kz`;

export const handOver = (guardian: Actor, wardId: string, email: string, more: object = {}): Promise<{ id: string }> =>
  guardian.does('handOverProfile', 'HandOverProfileInput', { wardId, email, ...more }, 'id');

/** The newest link in the mails to an address. */
export async function profileToken(app: TestApp, email: string): Promise<string> {
  await app.drain();
  const texts = (await app.mails(email)).map(({ text }) => text);
  const token = texts.flatMap((text) => /take-profile\?token=([\w-]+)/.exec(text)?.[1] ?? [])[0];
  if (token === undefined) throw new Error(`${email} got no link to a profile`);
  return token;
}

/** The child opens the link and says when they were born. */
export async function takeProfile(
  app: TestApp,
  { token, birthDate, email }: Record<'token' | 'birthDate' | 'email', string>,
): Promise<Actor> {
  const taken = await app.cast.nobody.does<{
    accessToken: string;
    viewer: { person: { id: string; displayName: string } };
  }>(
    'takeProfile',
    'TakeProfileInput',
    { token, birthDate, locale: 'EN' },
    'accessToken viewer { person { id displayName } }',
  );
  const { id, displayName } = taken.viewer.person;
  return new Actor(app, displayName, email, id, taken.accessToken);
}

/** Handed over and taken at once. */
export async function grown(
  app: TestApp,
  guardian: Actor,
  { childId, birthDate }: { childId: string; birthDate: string },
): Promise<Actor> {
  const email = ownAddress('child');
  await handOver(guardian, childId, email);
  return takeProfile(app, { token: await profileToken(app, email), birthDate, email });
}
