// What a family reads: the invitation in three languages, letters that speak to a pupil as to a pupil, the record that names each
// consent; and what a guardian may do for two children in one team.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONSENT_KINDS } from '#guardians';
import { allTexts } from '#platform';
import fs from 'node:fs';
import path from 'node:path';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { bornYearsAgo, family, heldChild, inviteGuardian, pupil } from '../harness/family.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin('Гүлжан Әкімова');
});
afterAll(() => app.stop());

const newest = async (email: string) => {
  await app.drain();
  const [mail] = await app.mails(email);
  if (!mail) throw new Error(`${email} got no mail`);
  return mail;
};

describe('the invitation of a guardian', () => {
  it('is in the ward’s language, with a word and the same link in the two others', async () => {
    const ward = await pupil(app, 'Еркін Жақсыбаев');
    const { email } = await inviteGuardian(ward);
    const { subject, text } = await newest(email);
    expect(subject).toBe('Еркін Жақсыбаев: сіздің рұқсатыңыз керек');
    const links = [...text.matchAll(/\/(kk|ru|en)\/guardian\?token=([\w-]+)/g)];
    expect(links.map(([, language]) => language)).toEqual(['kk', 'ru', 'en']);
    expect(new Set(links.map(([, , token]) => token)).size).toBe(1);
    expect(text.indexOf('Сәлеметсіз бе')).toBeLessThan(text.indexOf('По-русски: вас назвали законным представителем'));
    expect(text).toContain('In English: you have been named as the guardian of Еркін Жақсыбаев');
  });
});

describe('a letter', () => {
  it.each([
    ['a pupil', bornYearsAgo(16, 30), 'Сәлем, Дана!', 'сенікі', /сіз|ыңыз|іңіз/],
    ['an adult', bornYearsAgo(30, 30), 'Сәлеметсіз бе, Дана Омарова!', 'сіздікі', /сенікі/],
  ])('speaks to %s as one does', async (_, birthDate, greeting, yours, wrong) => {
    const email = `dana.${birthDate}@example.kz`;
    const input = { email, password: 'дала мен тау 7 көл', fullName: 'Дана Омарова', birthDate, locale: 'KK' };
    await app.cast.nobody.does('signUp', 'SignUpInput', input, 'viewer { isMinor }');
    const { text } = await newest(email);
    expect(text).toContain(greeting);
    expect(text).toContain(yours);
    expect(text).not.toMatch(wrong);
  });
});

interface Log {
  readonly node: { readonly log: { readonly nodes: readonly { readonly text: string }[] } };
}

describe('the record of a family', () => {
  it('names each consent by the title that was read, and keeps the looks of admins apart', async () => {
    const { guardian, guardianshipId: id } = await family(app, admin);
    await guardian.does('withdrawConsent', 'ConsentInput', { guardianshipId: id, kind: 'PHOTO' }, 'id');
    await admin.ask(`query ($id: ID!) { node(id: $id) { ... on Guardianship { ward { fullName } } } }`, { id });
    const read = async (part: 'DEEDS' | 'LOOKS' | null): Promise<readonly string[]> => {
      const query = `query ($id: ID!, $part: LogPart) { node(id: $id) { ... on Guardianship { log(first: 50, part: $part) { nodes { text } } } } }`;
      return (await guardian.ask<Log>(query, { id, part })).node.log.nodes.map(({ text }) => text);
    };
    const [deeds, looks, all] = [await read('DEEDS'), await read('LOOKS'), await read(null)];
    expect(deeds).toContain('Consent was given: “Publish the project”');
    expect(deeds).toContain('Consent was withdrawn: “Show a photo”');
    expect(deeds.filter((text) => text.startsWith('Consent was given')).length).toBe(CONSENT_KINDS.length);
    expect(looks.length).toBeGreaterThan(0);
    expect(looks.filter((text) => !text.startsWith('A moderator looked'))).toEqual([]);
    expect(deeds.filter((text) => text.startsWith('A moderator looked'))).toEqual([]);
    expect(all.length).toBe(deeds.length + looks.length);
  });

  it.each(CONSENT_KINDS)('calls %s on the pages and in the guides as the text that is consented to does', (kind) => {
    const file = path.resolve(import.meta.dirname, '../../apps/web/features/family/further-texts.json');
    const pages = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
    const title = allTexts()[`consent.${kind}.title`];
    const toAdults = (text: string): string => text.replace(/^\{you, select, young \{.+\} other \{(.+)\}\}$/, '$1');
    const page = Object.entries(pages[`consent.${kind}`] ?? {}).map(([path, text]) => [path, toAdults(text)]);
    expect(Object.fromEntries(page)).toEqual(title);
    for (const page of ['use.md', 'consent-matrix.md']) {
      expect(fs.readFileSync(path.resolve(import.meta.dirname, '../../docs', page), 'utf8')).toContain(title?.en);
    }
  });
});

describe('two children of one guardian in one team', () => {
  it('the other child can leave, the one who leads cannot', async () => {
    const guardian = await app.cast.adult('Болат Тастанов');
    const [elder, younger] = [
      await heldChild(app, admin, guardian, { name: 'Амир Тастанов' }),
      await heldChild(app, admin, guardian, { name: 'Әли Тастанов' }),
    ];
    const team = await guardian.does<{ id: string; viewerCan: string[] }>(
      'createTeam',
      'CreateTeamInput',
      { name: 'Кормушки', leadId: elder.childId },
      'id viewerCan',
    );
    expect(team.viewerCan).not.toContain('LEAVE');
    await guardian.does('inviteToTeam', 'InviteToTeamInput', { teamId: team.id, email: guardian.email }, 'id');
    await app.drain();
    const texts = (await app.mails(guardian.email)).map(({ text }) => text);
    const [token] = texts.flatMap((text) => /join-team\?token=([\w-]+)/.exec(text)?.[1] ?? []);
    const joined = await guardian.does<{ viewerCan: string[] }>(
      'joinTeam',
      'JoinTeamInput',
      { token, personId: younger.childId },
      'viewerCan',
    );
    expect(joined.viewerCan).toEqual(['INVITE', 'HAND_OVER_LEAD', 'CHOOSE_PAYEE', 'LEAVE']);
    const left = await guardian.does<{ viewerCan: string[] }>(
      'leaveTeam',
      'TeamInput',
      { teamId: team.id, personId: younger.childId },
      'viewerCan',
    );
    expect(left.viewerCan).toEqual(['INVITE', 'HAND_OVER_LEAD', 'CHOOSE_PAYEE']);
  });
});
