import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { kzt, makeOffer, mentoringTerms, publishedProject, seedTerms, verifiedMentor } from '../harness/deals.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(() => app?.stop());

describe('an offer', () => {
  it('is made, shown and counted', async () => {
    const mentor = await verifiedMentor(app, admin);
    const project = await publishedProject(app, admin);
    const offer = await makeOffer(mentor.actor, project.listingId, {
      message: 'Жобаларыңыз ұнады!',
      mentoring: mentoringTerms(),
      seed: seedTerms('300000.00'),
    });
    expect(offer).toMatchObject({ status: 'OPEN', awaiting: 'TEAM', viewerCan: ['WITHDRAW', 'REPORT'] });
    expect(kzt('1').currency).toBe('KZT');
  });
});
