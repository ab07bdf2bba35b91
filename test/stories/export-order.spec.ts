// The order of the copy that somebody gets of their data: the same every time, and one that can be read.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXPORT_PARTS, exportOrder } from '#platform';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { publishedProject } from '../harness/deals.js';
import { family, pupil } from '../harness/family.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(() => app.stop());

async function exported(actor: Actor, personId?: string | null): Promise<Record<string, Record<string, unknown>[]>> {
  const { exportMyData } = await actor.ask<{ exportMyData: { url: string; name: string } }>(
    `mutation ($personId: ID) { exportMyData(personId: $personId) { url name } }`,
    { personId },
  );
  const { pathname, search } = new URL(exportMyData.url);
  const answer = await app.api.inject({ method: 'GET', url: `${pathname}${search}` });
  expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
    200,
    expect.stringContaining('attachment'),
  ]);
  return JSON.parse(answer.body) as Record<string, Record<string, unknown>[]>;
}

describe('a copy of one’s data', () => {
  it('stands in one order: who one is, family and teams, projects, deals, money, the record; each in the order of time', async () => {
    const parts = exportOrder().map(({ part }) => part);
    expect([...new Set(parts)]).toEqual(['PERSON', 'RELATIONS', 'PROJECTS', 'DEALS', 'MONEY', 'RECORD']);
    expect(parts).toEqual(
      [...parts].sort((a, b) => Object.keys(EXPORT_PARTS).indexOf(a) - Object.keys(EXPORT_PARTS).indexOf(b)),
    );
    const { ward, guardian } = await family(app, admin, { ward: await pupil(app, 'Сәуле Ретті') });
    await publishedProject(app, admin, { lead: ward, payee: false, ask: null });
    await app.drain();
    // A copy is a file of the person's own, so the next one names it.
    await exported(ward);
    for (const by of [ward, guardian]) {
      const copy = await exported(by, ward.personId);
      expect(Object.keys(copy)).toEqual(
        `product exportedAt person sign_ins guardianships consents teams team_members listings
         notifications files facts`.split(/\s+/),
      );
      const at = (copy['facts'] ?? []).map((fact) => String(fact['at']));
      expect(at.length).toBeGreaterThan(5);
      expect(at).toEqual([...at].sort());
      const again = await exported(by, ward.personId);
      for (const name of ['person', 'guardianships', 'consents', 'notifications'])
        expect(again[name]).toEqual(copy[name]);
      expect(again['facts']?.slice(0, at.length)).toEqual(copy['facts']);
    }
  });
});
