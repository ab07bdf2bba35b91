// Contacts on the page: the editor says what will become of one when its field is left, not while somebody types, and an
// admin reads what was hidden beside the project that it was written in.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Actor } from '../harness/cast.js';
import { makeOffer, mentoringTerms, publishedProject, verifiedMentor, type Project } from '../harness/deals.js';
import { DESKTOP, settled, startSite, type Site } from './site.js';
import { wordsIn } from './words.js';

const PHONE = '8 707 555 01 23';
const t = wordsIn('kk');

let site: Site;
let admin: Actor;
let project: Project;
beforeAll(async () => {
  site = await startSite();
  admin = await site.cast.admin();
  project = await publishedProject(site, admin);
}, 240_000);
afterAll(async () => {
  expect(site.watched.errors).toEqual([]);
  await site.stop();
});

async function opened(as: Actor, path: string): Promise<Page> {
  const context = await site.visitor({ as, ...(as === admin && { viewport: DESKTOP }) });
  const page = await context.newPage();
  await page.goto(site.address(path));
  await settled(page);
  return page;
}

describe('the editor', () => {
  it('says so when a field is left, stays silent while it is typed into, and takes it back', async () => {
    const page = await opened(project.lead, `/projects/${project.listingId}/edit/title`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const hint = page.getByText(t('contacts.inProject'));
    const summary = page.locator('#project-summary');
    await summary.fill(`Сұрақ болса, ${PHONE} нөміріне жазыңыз.`);
    expect(asked.filter((url) => /\/contacts-[^/]*\.js/.test(url))).toEqual([]);
    expect(await hint.count()).toBe(0);
    await page.locator('#project-title').focus();
    await hint.waitFor();
    await summary.fill('Оқулықты 2 500 теңгеге жеткіземіз.');
    await page.locator('#project-title').focus();
    await hint.waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('an admin', () => {
  it('reads in the case what was hidden in an offer', async () => {
    const mentor = await verifiedMentor(site, admin);
    const message = `Сәлем! ${PHONE} нөміріне жазыңыз.`;
    const offer = await makeOffer(mentor.actor, project.listingId, { message, mentoring: mentoringTerms() });
    const [found] = await site.database.rows<{ id: string }>({
      text: 'select id from moderation_cases where subject_id = $1',
      values: [offer.id],
    });
    const page = await opened(admin, `/admin/cases/${found?.id}`);
    await page.getByText(t('contacts.originals')).waitFor();
    await page.getByText(message).waitFor();
    const team = await opened(project.lead, `/offers/${offer.id}`);
    await team.getByText('Сәлем! ••• нөміріне жазыңыз.').waitFor();
    expect(await team.locator('main').innerText()).not.toContain('707');
    await Promise.all([page.context().close(), team.context().close()]);
  });
});
