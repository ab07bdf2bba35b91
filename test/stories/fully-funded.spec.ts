// A project that has found its whole sum: nobody is asked for money any more, and a mentor only where one is wanted. What is
// proposed for a new plan is in the project's own language, whoever reads it.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import {
  acceptOffer,
  kzt,
  makeOffer,
  mentoringTerms,
  publishedProject,
  seedTerms,
  verifiedMentor,
} from '../harness/deals.js';
import { standingIsRead } from '../harness/minors-shown.js';

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

const seen = async (actor: Actor, slug: string): Promise<{ isFullyFunded: boolean; viewerCan: string[] }> =>
  (
    await actor.ask<{ listing: { isFullyFunded: boolean; viewerCan: string[] } }>(
      `query ($slug: String!) { listing(slug: $slug) { isFullyFunded viewerCan } }`,
      { slug },
    )
  ).listing;

it('offers no seed, mentoring while it is asked for, and nothing where neither is wanted', async () => {
  const [{ actor: first }, { actor: second }] = [await verifiedMentor(app, admin), await verifiedMentor(app, admin)];
  const project = await publishedProject(app, admin, { ask: kzt('300000.00') });
  await standingIsRead();
  expect(await seen(second, project.slug)).toEqual({ isFullyFunded: false, viewerCan: ['MAKE_OFFER', 'REPORT'] });
  const { id } = await makeOffer(first, project.listingId, { seed: seedTerms('300000.00') });
  await acceptOffer(project.lead, id);
  expect(await seen(second, project.slug)).toEqual({ isFullyFunded: true, viewerCan: ['MAKE_OFFER', 'REPORT'] });
  const offered = (terms: object) =>
    second.refusal('makeOffer', 'MakeOfferInput', { listingId: project.listingId, ...terms });
  expect((await offered({ seed: seedTerms('50000.00') })).code).toBe('ASK_EXCEEDED');
  await app.database.dataSource.query(`update listings set mentoring_topics = '{}' where id = $1`, [project.listingId]);
  expect((await seen(second, project.slug)).viewerCan).toEqual(['REPORT']);
  expect((await offered({ mentoring: mentoringTerms() })).code).toBe('INVALID_STATE');
  await app.database.dataSource.query(`update listings set mentoring_topics = '{қаржы}' where id = $1`, [
    project.listingId,
  ]);
  expect((await makeOffer(second, project.listingId, { mentoring: mentoringTerms() })).id).toMatch(/^offer_/);
});

it.each([
  ['KK', 'Нәтижесі фото немесе құжат арқылы көрсетілді.'],
  ['RU', 'Результат показан фотографиями или документами.'],
  ['EN', 'The result is shown with photos or documents.'],
] as const)(
  'proposes the criterion of a %s project in its own language to readers of all three',
  async (locale, words) => {
    const { slug } = await publishedProject(app, admin, { locale });
    for (const language of ['kk', 'ru', 'en']) {
      const { listing } = await app.cast.nobody.ask<{ listing: { usualCriterion: string } }>(
        `query ($slug: String!) { listing(slug: $slug) { usualCriterion } }`,
        { slug },
        { 'accept-language': language },
      );
      expect(listing.usualCriterion).toBe(words);
    }
  },
);
