// Privacy and terms: whoever asks is told the numbers that hold here.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { settings } from '#platform';
import { startApp, type TestApp } from '../harness/app.js';

interface Rules {
  readonly houseRules: {
    readonly sections: readonly { readonly anchor: string; readonly paragraphs: readonly string[] }[];
  };
}
const QUERY = `query ($page: HousePage!, $locale: Locale!) { houseRules(page: $page, locale: $locale) {
  title lead sections { anchor title paragraphs } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

it('tells a visitor the operator, the ages, the hours and the days as the product keeps them', async () => {
  const { clubName, clubContact, minorSelfRegistrationMinAge } = settings();
  const { houseRules } = await app.cast.nobody.ask<Rules>(QUERY, { page: 'TERMS', locale: 'EN' });
  const said = houseRules.sections.flatMap(({ paragraphs }) => paragraphs).join(' ');
  expect(said).toContain(`run by ${clubName}. Contact: ${clubContact}.`);
  expect(said).toContain(`from ${minorSelfRegistrationMinAge} on`);
  expect(said).toContain('at least 72 hours to answer');
  expect(said).toContain('For 72 hours after that');
  expect(said).toContain('within 75 days of paying');
  expect(said).toContain('within 24 hours, all others within 2 days');
  expect(said).toContain('₸10,000,000');
});

it('has a place of its own for each question of privacy', async () => {
  const { houseRules } = await app.cast.nobody.ask<Rules>(QUERY, { page: 'PRIVACY', locale: 'KK' });
  expect(houseRules.sections.map(({ anchor }) => anchor)).toEqual([
    'who',
    'what',
    'why',
    'seen',
    'term',
    'device',
    'rights',
    'complaint',
  ]);
});
