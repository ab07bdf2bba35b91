// What a family hears of consents: what is allowed in one go is one notice, however many consents it is; the record has each.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { minutes } from '#kernel';
import { sql } from '#platform';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import {
  family,
  guardianToken,
  heldChild,
  inviteGuardian,
  pupil,
  startAsGuardian,
  type ConsentKind,
} from '../harness/family.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
}, 60_000);
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

/** The newest notice comes first. */
async function noticesOf(actor: Actor): Promise<string[]> {
  await app.drain();
  const { viewer } = await actor.ask<{ viewer: { notifications: { nodes: { text: string }[] } } }>(
    `{ viewer { notifications(first: 50) { nodes { text } } } }`,
    {},
    { 'accept-language': 'en' },
  );
  return viewer.notifications.nodes.map(({ text }) => text);
}
const consentNotices = async (actor: Actor): Promise<string[]> =>
  (await noticesOf(actor)).filter((text) => text.startsWith('Consent'));
const grant = (guardian: Actor, guardianshipId: string, kind: ConsentKind) =>
  guardian.does('grantConsent', 'ConsentInput', { guardianshipId, kind }, 'id');
const withdraw = (guardian: Actor, guardianshipId: string, kind: ConsentKind) =>
  guardian.does('withdrawConsent', 'ConsentInput', { guardianshipId, kind }, 'id');

const granted = (guardianshipId: string): Promise<{ kind: string }[]> =>
  app.database.rows<{ kind: string }>(sql`
    select data::jsonb->>'kind' as kind from facts where subject_id = ${guardianshipId} and action = 'consent.granted' order by id`);

it('tells what was allowed with the acceptance in the notice of the acceptance', async () => {
  const home = await family(app, admin, { consents: ['DATA', 'PARTICIPATION', 'PUBLICATION'], isVerified: false });
  expect(await noticesOf(home.ward)).toEqual([
    'Гүлнар Нұрланова has accepted the invitation. We will now look at the proof. Allowed: “Keep the data”, “Take part”, “Publish the project”.',
  ]);
  expect((await granted(home.guardianshipId)).map(({ kind }) => kind)).toEqual([
    'DATA',
    'PARTICIPATION',
    'PUBLICATION',
  ]);
});

it('says that nothing is allowed yet, and that the proof is still to come', async () => {
  const ward = await pupil(app);
  const { email, fullName } = await inviteGuardian(ward);
  const token = await guardianToken(app, email);
  const guardian = await startAsGuardian(app, { token, email, fullName });
  await guardian.does('acceptGuardianship', 'AcceptGuardianshipInput', { token }, 'id');
  expect(await noticesOf(ward)).toEqual([
    'Гүлнар Нұрланова has accepted the invitation. A document that shows the relation is still needed. Nothing is allowed yet.',
  ]);
});

it('makes one notice of the switches that are pressed one after another', async () => {
  const { ward, guardian, guardianshipId } = await family(app, admin, { consents: ['DATA', 'PARTICIPATION'] });
  for (const kind of ['PHOTO', 'PUBLICATION', 'SEED'] as const) await grant(guardian, guardianshipId, kind);
  expect(await consentNotices(ward)).toEqual(['Consent given: “Publish the project”, “Accept money”, “Show a photo”.']);
  expect(await granted(guardianshipId)).toHaveLength(5);
});

it('begins a new notice when the one before was read, is old, or something else has happened since', async () => {
  const { ward, guardian, guardianshipId } = await family(app, admin, { consents: ['DATA', 'PARTICIPATION'] });
  await grant(guardian, guardianshipId, 'PUBLICATION');
  await app.drain();
  await ward.ask(`mutation { markNotificationsRead }`);
  await grant(guardian, guardianshipId, 'PHOTO');
  await app.drain();
  await withdraw(guardian, guardianshipId, 'PHOTO');
  await app.drain();
  await grant(guardian, guardianshipId, 'PHOTO');
  await app.drain();
  await app.advance(minutes(16));
  await grant(guardian, guardianshipId, 'MENTORING');
  expect(await consentNotices(ward)).toEqual([
    'Consent given: “Work with a mentor”.',
    'Consent given: “Show a photo”.',
    'Consent withdrawn: “Show a photo”. What depends on it stands still.',
    'Consent given: “Show a photo”.',
    'Consent given: “Publish the project”.',
  ]);
});

it('tells whoever made a child’s profile once that it is verified, and not what the child would hear', async () => {
  const guardian = await app.cast.adult('Гүлнар Серікова');
  await heldChild(app, admin, guardian);
  expect((await noticesOf(guardian)).filter((text) => text.includes('verified'))).toEqual([
    'Thank you! You are verified as the guardian of Әлихан Серіков.',
  ]);
});
