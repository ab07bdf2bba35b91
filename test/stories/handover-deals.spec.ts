// What becomes of agreements when the person of a held profile comes: nobody signs in their place any more, and nothing is asked twice.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { clock, days } from '#kernel';
import { ProductClock, sql } from '#platform';
import { show } from '../harness/agreements.js';
import { type TestApp, startApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import {
  acceptOffer,
  makeOffer,
  mentoringTerms,
  publishedProject,
  type ShownAgreement,
  sign,
  verifiedMentor,
} from '../harness/deals.js';
import { bornYearsAgo, heldChild } from '../harness/family.js';
import { handOver, ownAddress, profileToken, takeProfile } from '../harness/handover.js';
import { standingIsRead } from '../harness/minors-shown.js';
import { signByCode } from '../harness/minors.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

interface Home {
  readonly mother: Actor;
  readonly mentor: Actor;
  readonly childId: string;
  readonly birthDate: string;
  readonly agreement: ShownAgreement;
}

/** A child's profile whose project has an agreement that the mentor has signed. */
async function dealOfHeld(birthDate: string): Promise<Home> {
  const mother = await app.cast.adult('Гүлнар Серікова');
  const { childId } = await heldChild(app, admin, mother, { birthDate });
  const { actor: mentor } = await verifiedMentor(app, admin);
  const { listingId } = await publishedProject(app, admin, { lead: mother, leadId: childId, payee: false });
  const offer = await makeOffer(mentor, listingId, { mentoring: mentoringTerms() });
  const agreement = await acceptOffer(mother, offer.id);
  if (agreement.status === 'IN_REVIEW') {
    await admin.does('clearAgreement', 'DecideAgreementInput', { agreementId: agreement.id }, 'id');
  }
  await sign(mentor, agreement);
  return { mother, mentor, childId, birthDate, agreement };
}

async function comes({ mother, childId, birthDate }: Home, meanwhile?: () => Promise<unknown>): Promise<Actor> {
  const email = ownAddress('child');
  await handOver(mother, childId, email);
  const token = await profileToken(app, email);
  await meanwhile?.();
  const child = await takeProfile(app, { token, birthDate, email });
  await standingIsRead();
  return child;
}

const asked = (agreementId: string) =>
  app.database.rows(sql`
    select 1 from facts where subject_id = ${agreementId} and action = 'agreement.confirmationAsked'`);

it('what the guardian alone had yet to sign is void: a child of 15 with an account signs too', async () => {
  const home = await dealOfHeld(bornYearsAgo(15, 40));
  const { mother, mentor, agreement, childId } = home;
  const child = await comes(home);
  for (const actor of [child, mother, mentor]) expect((await show(actor, agreement.id))?.status).toBe('VOID');
  await expect(signByCode(app, mother, agreement, childId)).rejects.toThrow('INVALID_STATE');
  await app.drain();
  const told = sql`select kind from notifications where person_id = ${childId} and kind like 'agreement.%'`;
  expect(await app.database.rows(told)).toEqual([{ kind: 'agreement.outgrown' }]);
}, 60_000);

it('what is in force stays in force under the same guardian', async () => {
  const home = await dealOfHeld(bornYearsAgo(15, 40));
  await signByCode(app, home.mother, home.agreement, home.childId);
  const child = await comes(home);
  expect((await show(child, home.agreement.id))?.status).toBe('ACTIVE');
  expect(await asked(home.agreement.id)).toEqual([]);
}, 60_000);

it('whoever comes on the birthday before the day’s sweep is asked to confirm once', async () => {
  const day = new Date(clock.now().getTime() + days(1));
  day.setUTCFullYear(day.getUTCFullYear() - 18);
  const home = await dealOfHeld(day.toISOString().slice(0, 10));
  await signByCode(app, home.mother, home.agreement, home.childId);
  // The clock alone: nothing that is due runs.
  const child = await comes(home, () => app.api.get(ProductClock).advance(days(2)).then(standingIsRead));
  expect(await asked(home.agreement.id)).toHaveLength(1);
  expect((await show(child, home.agreement.id))?.viewerCan).toContain('CONFIRM');
}, 60_000);
