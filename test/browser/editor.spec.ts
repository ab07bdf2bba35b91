// A project page on a phone's width, from nothing to handed in: how many taps and how long. It prints the figures.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { family } from '../harness/family.js';
import { PASSWORD, type Actor } from '../harness/cast.js';
import { startSite, type Site } from './site.js';
import { fillsIn, thumbOf, type Thumb } from './thumb.js';

const mostTaps = 35;
let site: Site;
let admin: Actor;
const figures: string[] = [];

beforeAll(async () => {
  site = await startSite();
  admin = await site.cast.admin('Гүлжан Әкімова');
}, 180_000);
afterAll(async () => {
  process.stdout.write(`${figures.join('\n')}\n`);
  await site?.stop();
});

function shows(name: string, { taps, seconds }: Thumb): void {
  figures.push(`${name}: ${taps} taps, ${seconds} s`);
  expect(taps).toBeLessThanOrEqual(mostTaps);
}

async function signsUp(thumb: Thumb, email: string, birth: readonly [string, string, string]): Promise<void> {
  const [day, month, year] = birth;
  await thumb.reader.opens('/sign-up');
  await thumb.fills('account.fullName', 'Надежда Луговая');
  await thumb.fills('ui.day', day);
  await thumb.fills('ui.month', month);
  await thumb.fills('ui.year', year);
  if (Number(year) > 2008) thumb.reader.speaksTo('young');
  await thumb.fills('account.email', email);
  await thumb.fills('account.password', PASSWORD);
  await thumb.presses('signUp.submit');
  await thumb.reader.reads('signUp.doneTitle');
  await site.drain();
  const [mail] = await site.mails(email);
  await thumb.follows(/https?:\/\/\S+\/verify-email\S+/.exec(mail?.text ?? '')?.[0] ?? '');
  await thumb.presses('verifyEmail.submit');
  await thumb.reader.reads('verifyEmail.done', { email });
  await thumb.presses('signUp.goOn');
}

async function begins(thumb: Thumb): Promise<void> {
  await thumb.presses('myHome.haveProject');
  await thumb.reader.arrives(/\/projects\/new$/);
  await thumb.fills('editor.title', 'Тихий двор');
  await thumb.fills('teams.name', 'Тихий двор');
  await thumb.presses('editor.create');
  await thumb.reader.arrives(/\/edit\/title$/);
}

describe('a project page on a phone', () => {
  it('is handed in by a pupil whose parent has agreed', async () => {
    const { ward } = await family(site, admin);
    await ward.does('createTeam', 'CreateTeamInput', { name: 'Кітап жолы' }, 'id');
    const thumb = await thumbOf(site, { as: ward });
    thumb.reader.speaksTo('young');
    await thumb.reader.opens('/my');
    await thumb.presses('myHome.do.create');
    await thumb.fills('editor.title', 'Тихий двор: починка игрушек');
    await thumb.presses('editor.create');
    await thumb.reader.arrives(/\/edit\/title$/);
    await fillsIn(thumb);
    await thumb.goesOn('parent');
    await thumb.reader.reads('editor.parent.ready', { name: 'Гүлнар Нұрланова' });
    await thumb.goesOn('check');
    await thumb.presses('editor.send');
    await thumb.reader.reads('editor.sentTitle');
    shows('signed in, team made: from nothing to submitted', thumb);
  }, 60_000);

  it('is handed in by a grown-up who has just signed up', async () => {
    const thumb = await thumbOf(site);
    await signsUp(thumb, 'lugovaya@example.kz', ['15', '9', '2001']);
    await begins(thumb);
    await fillsIn(thumb, { city: 'Алматы' });
    await thumb.goesOn('check');
    await thumb.presses('editor.send');
    await thumb.reader.reads('editor.sentTitle');
    shows('from sign-up to submitted', thumb);
  }, 60_000);

  it('is with the parent of a pupil who has just signed up', async () => {
    const thumb = await thumbOf(site);
    await signsUp(thumb, 'lugovoy@example.kz', ['15', '9', '2010']);
    await begins(thumb);
    await fillsIn(thumb, { city: 'Алматы' });
    await thumb.goesOn('parent');
    await thumb.fills('family.name', 'Гүлнар Луговая');
    await thumb.fills('family.email', 'mama@example.kz');
    await thumb.presses('family.invite');
    await thumb.reader.reads('editor.parent.invited', { name: 'Гүлнар Луговая' });
    shows('from sign-up to the letter to the parent', thumb);
  }, 60_000);

  it('leaves no complaint in any browser', () => {
    expect(site.watched.errors).toEqual([]);
  });
});
