// Whoever asks to save data (the header Save-Data, or a very slow line) gets the words: no picture, no letters of our own, no open
// line to the server; and the same pages do ask for pictures and letters otherwise, or this would say nothing.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Request } from 'playwright-core';
import type { Actor } from '../harness/cast.js';
import { publishedProject, verifiedMentor } from '../harness/deals.js';
import { upload } from '../harness/files.js';
import { act, funded, milestone, startDeal, submit, type Scene } from '../harness/milestones.js';
import { settled, startSite, type SignedIn, type Site } from './site.js';

const COSTLY = ['image', 'font', 'media', 'websocket'];

let site: Site;
let scene: Scene;
let covered: string;
let evidence: string;
beforeAll(async () => {
  site = await startSite();
  const admin = await site.cast.admin();
  const lead: Actor = await site.cast.adult('Сурет Иесі');
  const coverId = await upload(site, lead);
  const { slug } = await publishedProject(site, admin, { lead, title: 'Суреті бар жоба', more: { coverId } });
  covered = `/p/${slug}`;
  await verifiedMentor(site, admin);
  scene = await startDeal(site, admin);
  await funded(scene, 1);
  const { id } = await milestone(scene.project.lead, scene);
  await act(scene.project.lead, 'startMilestone', id);
  await submit(scene.project.lead, id, { fileIds: [await upload(site, scene.project.lead)] });
  evidence = `/deals/${scene.id}/milestones/${id}`;
}, 240_000);
afterAll(() => site?.stop());

interface Traffic {
  readonly costly: string[];
  readonly count: number;
  readonly words: string;
}

/** What a page asked the server for, down to its end. */
async function trafficOf(path: string, headers: Record<string, string>, as?: SignedIn): Promise<Traffic> {
  const context = await site.visitor({ extraHTTPHeaders: headers, serviceWorkers: 'block', ...(as && { as }) });
  const page = await context.newPage();
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await page.goto(site.address(path));
  await settled(page);
  for (let step = 0; step < 8; step += 1) await page.mouse.wheel(0, 900);
  await page.waitForLoadState('networkidle');
  const words = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
  await context.close();
  const costly = asked
    .filter((request) => COSTLY.includes(request.resourceType()) && !request.url().endsWith('/favicon.svg'))
    .map((request) => `${request.resourceType()} ${new URL(request.url()).pathname}`);
  return { costly, count: asked.length, words };
}

const SAVING: Record<string, string>[] = [{ 'save-data': 'on' }, { ect: '2g' }];

describe('whoever saves data', () => {
  it.each(SAVING)(
    'gets the public pages without pictures and letters: %j',
    async (headers) => {
      for (const path of ['', '/projects', '/mentors', covered]) {
        const usual = await trafficOf(path, {});
        const saving = await trafficOf(path, headers);
        expect(usual.costly.filter((each) => each.startsWith('font'))).not.toEqual([]);
        expect([path, saving.costly]).toEqual([path, []]);
        expect(saving.count).toBeLessThan(usual.count);
        expect(saving.words).toBe(usual.words);
      }
      expect((await trafficOf('/projects', {})).costly.filter((each) => each.startsWith('image'))).not.toEqual([]);
    },
    120_000,
  );

  it('sees what was delivered by its name, and opens it when wanted', async () => {
    const as = scene.mentor.actor;
    const usual = await trafficOf(evidence, {}, as);
    expect(usual.costly.filter((each) => each.startsWith('image'))).not.toEqual([]);
    const saving = await trafficOf(evidence, { 'save-data': 'on' }, as);
    expect(saving.costly).toEqual([]);
    expect(saving.words).toContain('photo.jpg');
  });

  it('gets own pages so as well', async () => {
    for (const path of ['/my', '/offers', '/deals', '/settings']) {
      const saving = await trafficOf(path, { 'save-data': 'on' }, scene.project.lead);
      expect([path, saving.costly]).toEqual([path, []]);
    }
  });
});
