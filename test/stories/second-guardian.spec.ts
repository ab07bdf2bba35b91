// Two guardians of one child: whatever one of them stops or lets go on, the other hears of it, by mail, and of which child.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { family, type Family } from '../harness/family.js';

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

const newest = async (actor: Actor, language = 'en'): Promise<string> => {
  await app.drain();
  const { viewer } = await actor.ask<{ viewer: { notifications: { nodes: { text: string }[] } } }>(
    `{ viewer { notifications(first: 1) { nodes { text } } } }`,
    {},
    { 'accept-language': language },
  );
  return viewer.notifications.nodes[0]?.text ?? '';
};
const act = ({ guardian, guardianshipId }: Family, verb: 'pauseWard' | 'resumeWard') =>
  guardian.does(verb, 'GuardianshipInput', { guardianshipId }, 'id');

async function parents(): Promise<{ mother: Family; father: Family }> {
  const mother = await family(app, admin);
  const father = await family(app, admin, { ward: mother.ward, guardian: { fullName: 'Серік Нұрланов' } });
  return { mother, father };
}

it('tells the second guardian of a pause and of its end: who, and which child', async () => {
  const { mother, father } = await parents();
  await act(mother, 'pauseWard');
  expect(await newest(father.guardian)).toBe(
    'Гүлнар Нұрланова has paused everything of Айша Нұрланова for now. Nothing is lost.',
  );
  expect(await newest(father.guardian, 'kk')).toBe(
    'Гүлнар Нұрланова бәрін кідіртті. Бала: Айша Нұрланова. Деректер сақталып тұр.',
  );
  expect((await app.mails(father.guardian.email))[0]?.text).toContain('Гүлнар Нұрланова');
  expect(await newest(mother.ward, 'ru')).toContain('Всё временно остановлено');
  await act(mother, 'resumeWard');
  expect(await newest(father.guardian)).toBe(
    'Everything of Айша Нұрланова works again: Гүлнар Нұрланова has ended the pause.',
  );
  expect(await newest(mother.guardian)).not.toContain('paused everything');
});

it('does not say that everything works while the other’s pause stands', async () => {
  const { mother, father } = await parents();
  await act(mother, 'pauseWard');
  await act(father, 'pauseWard');
  await act(mother, 'resumeWard');
  for (const reader of [mother.ward, father.guardian]) expect(await newest(reader)).toContain('still stands');
  await act(father, 'resumeWard');
  expect(await newest(mother.guardian)).toContain('works again: Серік Нұрланов');
});

it('tells the one who is left that everything waits for them, when the pupil parts with who had paused', async () => {
  const { mother, father } = await parents();
  await act(mother, 'pauseWard');
  await app.drain();
  await mother.ward.does('endGuardianship', 'GuardianshipInput', { guardianshipId: mother.guardianshipId }, 'status');
  await app.drain();
  const { viewer } = await father.guardian.ask<{ viewer: { notifications: { nodes: { text: string }[] } } }>(
    `{ viewer { notifications(first: 5) { nodes { text } } } }`,
  );
  expect(viewer.notifications.nodes.map(({ text }) => text)).toContain(
    'Айша Нұрланова: everything stands still, as the former guardian had decided. Please look; you can end the pause on the page “Family”.',
  );
});
