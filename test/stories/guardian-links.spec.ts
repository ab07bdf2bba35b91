// What a family knows of an invitation that nobody has answered: until when its link works, and when it was sent again.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { days } from '#kernel';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { guardianToken, inviteGuardian, pupil, startAsGuardian } from '../harness/family.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
}, 60_000);
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

interface Stand {
  linkExpiresAt: string | null;
  remindedAt: string[];
}

async function standOf(ward: Actor): Promise<Stand> {
  const { viewer } = await ward.ask<{ viewer: { guardians: Stand[] } }>(
    `{ viewer { guardians { linkExpiresAt remindedAt } } }`,
  );
  return viewer.guardians[0]!;
}
const left = ({ linkExpiresAt }: Stand, since: number): number =>
  Math.round((Date.parse(linkExpiresAt ?? '') - since) / days(1));

it('counts the reminders to the address of today, and knows until when the newest link works', async () => {
  const ward = await pupil(app);
  const began = Date.now();
  const { id, fullName } = await inviteGuardian(ward);
  const first = await standOf(ward);
  expect(first.remindedAt).toEqual([]);
  expect(left(first, began)).toBe(14);
  await app.advance(days(2));
  await ward.does('resendGuardianInvitation', 'InvitationInput', { guardianshipId: id }, 'id');
  const again = await standOf(ward);
  // One by the clock after a day, one by the pupil.
  expect(again.remindedAt).toHaveLength(2);
  expect(left(again, began)).toBe(16);
  const email = 'jana@example.kz';
  await ward.does('changeGuardianAddress', 'ChangeGuardianAddressInput', { guardianshipId: id, email, fullName }, 'id');
  expect((await standOf(ward)).remindedAt).toEqual([]);
  const token = await guardianToken(app, email);
  const guardian = await startAsGuardian(app, { token, email, fullName });
  await guardian.does('acceptGuardianship', 'AcceptGuardianshipInput', { token }, 'id');
  expect((await standOf(ward)).linkExpiresAt).toBeNull();
});
