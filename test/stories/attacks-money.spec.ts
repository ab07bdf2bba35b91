// Somebody who wants money that is not theirs, or an effect twice. Every attack goes through GraphQL on the whole product.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days } from '#kernel';
import { ProductClock, sql } from '#platform';
import type { Actor } from '../harness/cast.js';
import { makeOffer, mentoringTerms, publishedProject, verifiedMentor } from '../harness/deals.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';

let app: PaidApp;
let admin: Actor;
beforeAll(async () => {
  app = await startPaidApp();
  admin = await app.cast.admin();
});
afterAll(() => app.stop());

async function invited(lead: Actor, teamId: string, guest: Actor): Promise<void> {
  await lead.does('inviteToTeam', 'InviteToTeamInput', { teamId, email: guest.email }, 'id');
  await app.drain();
  const mails = await app.mails(guest.email);
  const tokens = mails.flatMap(({ text }) => /join-team\?token=([\w-]+)/.exec(text ?? '')?.[1] ?? []);
  for (const token of tokens) {
    await guest.does('joinTeam', 'JoinTeamInput', { token }, 'id').catch(() => undefined);
  }
}
const newTeam = async (lead: Actor, name: string): Promise<string> =>
  (await lead.does<{ id: string }>('createTeam', 'CreateTeamInput', { name }, 'id')).id;
const payeeOf = (teamId: string) =>
  app.database.row<{ id: string; last: string | null }>(sql`
    select p.id, p.iban_last4 as last from teams t join payees p on p.id = t.payee_id where t.id = ${teamId}`);

describe('a lead who names somebody else as payee', () => {
  it('does not come by the page where that person’s account is set up', async () => {
    const [thief, victim] = [await app.cast.adult('Ұры Лидер'), await app.cast.adult('Адал Мүше')];
    const teamId = await newTeam(thief, 'Тұзақ');
    await invited(thief, teamId, victim);
    await thief.does('choosePayee', 'ChoosePayeeInput', { teamId, personId: victim.personId }, 'id');
    expect((await thief.refusal('startPayeeOnboarding', 'TeamInput', { teamId }, 'url')).code).toBe('FORBIDDEN');
    const { url } = await victim.does<{ url: string }>('startPayeeOnboarding', 'TeamInput', { teamId }, 'url');
    expect(url).toMatch(/\/onboarding\//);
  });

  it('does not bring their own bank account into that person’s other teams', async () => {
    const [thief, victim] = [await app.cast.adult('Ұры Лидер'), await app.cast.adult('Адал Лидер')];
    const [trap, own] = [await newTeam(thief, 'Тұзақ'), await newTeam(victim, 'Адал топ')];
    await invited(thief, trap, victim);
    const input = { teamId: trap, personId: victim.personId, iban: 'KZ86 125K ZT50 0410 0100' };
    await thief.does('choosePayee', 'ChoosePayeeInput', input, 'id');
    await victim.does('choosePayee', 'ChoosePayeeInput', { teamId: own, personId: victim.personId }, 'id');
    const [inTrap, inOwn] = [await payeeOf(trap), await payeeOf(own)];
    expect(inTrap?.last).toBe('0100');
    expect(inOwn?.last).toBeNull();
    expect(inOwn?.id).not.toBe(inTrap?.id);
  });
});

it('an offer that has run out binds nobody, though the clock has not come round yet', async () => {
  const project = await publishedProject(app, admin, { locale: 'EN' });
  const { actor } = await verifiedMentor(app, admin);
  const offer = await makeOffer(actor, project.listingId, { mentoring: mentoringTerms() });
  await app.api.get(ProductClock).advance(days(8));
  const input = { offerId: offer.id, revision: 1 };
  expect((await project.lead.refusal('acceptOffer', 'AcceptOfferInput', input)).code).toBe('INVALID_STATE');
  const terms = { ...input, mentoring: mentoringTerms(3) };
  expect((await project.lead.refusal('counterOffer', 'CounterOfferInput', terms)).code).toBe('INVALID_STATE');
});
