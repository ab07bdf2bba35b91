// Minors and who stands behind them: a pupil with an account, a guardian who comes by the mailed link, a child profile.
import { newId } from '#kernel';
import type { TestApp } from './app.js';
import { Actor, PASSWORD } from './cast.js';
import { upload } from './files.js';

export type ConsentKind = 'DATA' | 'PARTICIPATION' | 'PUBLICATION' | 'MENTORING' | 'SEED' | 'PHOTO';
export const ALL_CONSENTS: readonly ConsentKind[] = [
  'DATA',
  'PARTICIPATION',
  'PUBLICATION',
  'PHOTO',
  'MENTORING',
  'SEED',
];

export interface Family {
  readonly ward: Actor;
  readonly guardian: Actor;
  readonly guardianshipId: string;
}

/** The birth date of somebody who is `years` old today, give or take days. */
export function bornYearsAgo(years: number, moreDays = 0): string {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() - years);
  day.setUTCDate(day.getUTCDate() - moreDays);
  return day.toISOString().slice(0, 10);
}

/** A pupil of 16 with a verified address and nobody behind them yet. */
export function pupil(app: TestApp, name = 'Айша Нұрланова', birthDate = bornYearsAgo(16, 30)): Promise<Actor> {
  return app.cast.adult(name, { birthDate, locale: 'KK' });
}

/** The newest link to the guardian's page in the mails to an address. */
export async function guardianToken(app: TestApp, email: string): Promise<string> {
  await app.drain();
  const texts = (await app.mails(email)).map(({ text }) => text);
  const token = texts.flatMap((text) => /guardian\?token=([\w-]+)/.exec(text)?.[1] ?? [])[0];
  if (token === undefined) throw new Error(`${email} got no link to the guardian's page`);
  return token;
}

export async function inviteGuardian(
  ward: Actor,
  options: { email?: string; fullName?: string; wardId?: string } = {},
): Promise<{ id: string; email: string; fullName: string }> {
  const email = options.email ?? `${newId('person').slice(-14)}@example.kz`;
  const fullName = options.fullName ?? 'Гүлнар Нұрланова';
  const { id } = await ward.does<{ id: string }>(
    'inviteGuardian',
    'InviteGuardianInput',
    { email, fullName, ...(options.wardId && { wardId: options.wardId }) },
    'id',
  );
  return { id, email, fullName };
}

/** The invited person without an account opens the mailed link: signed in, not yet a guardian. */
export async function startAsGuardian(
  app: TestApp,
  {
    token,
    email,
    fullName,
    birthDate = '1984-05-06',
  }: Record<'token' | 'email' | 'fullName', string> & {
    birthDate?: string;
  },
): Promise<Actor> {
  const data = await app.cast.nobody.does<{ accessToken: string; viewer: { person: { id: string } } }>(
    'startAsGuardian',
    'StartAsGuardianInput',
    { token, fullName, birthDate, locale: 'RU' },
    'accessToken viewer { person { id } }',
  );
  return new Actor(app, fullName, email, data.viewer.person.id, data.accessToken);
}

export interface FamilyOptions {
  readonly ward?: Actor;
  readonly guardian?: { readonly email?: string; readonly fullName?: string };
  readonly consents?: readonly ConsentKind[];
  /** Without an admin the guardianship is accepted only. */
  readonly isVerified?: boolean;
}

/** A pupil whose guardian has come by mail, proven the relation, consented and been verified. */
export async function family(app: TestApp, admin: Actor, options: FamilyOptions = {}): Promise<Family> {
  const ward = options.ward ?? (await pupil(app));
  const { id, email, fullName } = await inviteGuardian(ward, options.guardian);
  const token = await guardianToken(app, email);
  const guardian = await startAsGuardian(app, { token, email, fullName });
  const evidenceFileId = await upload(app, guardian);
  await guardian.does(
    'acceptGuardianship',
    'AcceptGuardianshipInput',
    { token, evidenceFileId, consents: options.consents ?? ALL_CONSENTS },
    'id status',
  );
  if (options.isVerified ?? true) await verifyGuardianship(admin, id);
  return { ward, guardian, guardianshipId: id };
}

/** The admin opens the proof, and verifies whose it is. */
export async function verifyGuardianship(admin: Actor, guardianshipId: string): Promise<void> {
  await admin.does('openEvidence', 'OpenEvidenceInput', { guardianshipId }, 'id');
  await admin.does('verifyGuardianship', 'VerifyGuardianshipInput', { guardianshipId }, 'id status');
}

/** The code that shows whose the mailbox is, from the newest mail with one. */
export async function mailboxCode(app: TestApp, actor: Actor): Promise<string> {
  await actor.does('requestOneTimeCode', 'RequestCodeInput', { purpose: 'MAILBOX' });
  await app.drain();
  const subjects = (await app.mails(actor.email)).map(({ subject }) => subject);
  const code = subjects.flatMap((each) => /(?:растау|подтвержд|confirm).*: (\d{3} \d{3})$/.exec(each)?.[1] ?? [])[0];
  if (code === undefined) throw new Error(`${actor.email} got no code`);
  return code;
}

/** A child without an account, held by an adult and verified. Who signed up with a password shows whose the mailbox is. */
export async function heldChild(
  app: TestApp,
  admin: Actor,
  guardian: Actor,
  options: { name?: string; birthDate?: string; consents?: readonly ConsentKind[] } = {},
): Promise<{ childId: string; guardianshipId: string }> {
  const { viewer } = await guardian.ask<{ viewer: { isMailboxProven: boolean } }>(`{ viewer { isMailboxProven } }`);
  const made = await guardian.does<{ id: string; ward: { id: string } }>(
    'createChildProfile',
    'CreateChildProfileInput',
    {
      fullName: options.name ?? 'Әлихан Серіков',
      birthDate: options.birthDate ?? bornYearsAgo(12, 40),
      evidenceFileId: await upload(app, guardian),
      ...(!viewer.isMailboxProven && { code: await mailboxCode(app, guardian) }),
    },
    'id ward { id }',
  );
  for (const kind of options.consents ?? ALL_CONSENTS) {
    await guardian.does('grantConsent', 'ConsentInput', { guardianshipId: made.id, kind }, 'id');
  }
  await verifyGuardianship(admin, made.id);
  return { childId: made.ward.id, guardianshipId: made.id };
}

export { PASSWORD };
