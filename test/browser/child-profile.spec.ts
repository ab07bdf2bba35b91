// A guardian walks with a child of 12 who has no account: the profile, the proof, an admin's look, the consents, the team, the
// project, an offer, its acceptance and the signature for the child; everywhere the pages say for whom the guardian acts.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../harness/cast.js';
import { makeOffer, mentoringTerms, verifiedMentor, type MentorOnStage } from '../harness/deals.js';
import { bornYearsAgo } from '../harness/family.js';
import { aPicture } from '../harness/files.js';
import { codeFor } from './acts/people.js';
import { readerOf } from './reader.js';
import { startSite, type Site } from './site.js';
import { fillsIn, thumbOf, type Thumb } from './thumb.js';

const CHILD = { fullName: 'Амир Тастанов', name: 'Амир' };
const TITLE = 'Кормушки для двора';
const NEEDED = 5;

interface Signatory {
  readonly role: string;
  readonly signedAt: string | null;
  readonly onBehalfOf: { readonly id: string } | null;
}

let site: Site;
let admin: Actor;
let mentor: MentorOnStage;
let parent: Thumb;
let email = '';
let listingId = '';
let offerId = '';

beforeAll(async () => {
  site = await startSite();
  admin = await site.cast.admin('Гүлжан Әкімова');
  const [verified, guardian] = [await verifiedMentor(site, admin), await site.cast.adult('Болат Тастанов')];
  mentor = verified;
  email = guardian.email;
  parent = await thumbOf(site, { as: guardian });
}, 180_000);
afterAll(() => site?.stop());

/** The steps of one story: after one that failed the others could only fail again, and slowly. */
let isBroken = false;
function step(name: string, act: () => Promise<void>): void {
  it(name, async () => {
    if (isBroken) throw new Error('An earlier step failed.');
    isBroken = true;
    await act();
    isBroken = false;
  });
}

const saysForWhom = (): Promise<void> => parent.reader.reads('teams.actingFor', { name: CHILD.name });
const switchAt = (index: number) => parent.reader.page.getByRole('switch').nth(index);

async function consents(from: number, to: number): Promise<void> {
  for (let index = from; index < to; index += 1) {
    await switchAt(index).locator('xpath=..').tap();
    await parent.reader.page.getByRole('switch', { checked: true }).nth(index).waitFor();
  }
}

describe('a child without an account', () => {
  step(
    'gets a profile from the parent, who signed up with a password and shows whose the mailbox is, with a proof',
    async () => {
      const [year = '', month = '', day = ''] = bornYearsAgo(12, 40).split('-');
      await parent.reader.opens('/my/family');
      await parent.fills('family.childName', CHILD.fullName);
      await parent.fills('ui.day', day);
      await parent.fills('ui.month', month);
      await parent.fills('ui.year', year);
      await parent.reader.reads('family.codeNeeded', { email });
      await parent.presses('family.addChild');
      await parent.reader.page.locator('input[name=code][aria-invalid=true]').waitFor();
      await parent.presses('guardian.codeSend');
      await parent.reader.page.locator('input[name=code]:focus').waitFor();
      await parent.fills('guardian.code', await codeFor(site, email));
      await parent.presses('family.addChild');
      await parent.reader.reads('family.childDone');
      const file = { name: 'куәлік.jpg', mimeType: 'image/jpeg', buffer: await aPicture() };
      await parent.reader.page.locator('input[type=file]').setInputFiles(file);
      await parent.presses('guardian.evidenceSend');
      await parent.reader.reads('family.status.ACCEPTED');
    },
  );

  step('is confirmed by an admin, who finds the check on the first page', async () => {
    await site.drain();
    const desk = await readerOf(site, { as: admin, viewport: { width: 1280, height: 800 } });
    await desk.opens('/admin');
    await desk.presses('admin.kind.GUARDIAN_VERIFICATION');
    await desk.arrives(/kind=GUARDIAN_VERIFICATION/);
    await desk.presses('admin.begin');
    await desk.arrives(/\/admin\/cases\/case_/);
    await desk.presses('case.guardian.open');
    await desk.presses('case.guardian.verify');
    await desk.reads('admin.decided', { name: 'Болат Тастанов' });
    await desk.page.context().close();
  });

  step('gets a team that the child leads, and a project in it', async () => {
    const { reader } = parent;
    await reader.opens('/my/family');
    await reader.unfolds('family.teams');
    await parent.presses('family.newTeam');
    await reader.arrives(/\/my\/teams\/new\?for=person_/);
    await reader.reads('teams.whoLeads');
    expect(await reader.page.getByRole('radio', { name: CHILD.name }).isChecked()).toBe(true);
    await parent.fills('teams.name', 'Кормушки');
    await parent.presses('teams.create');
    await reader.arrives(/\/my\/teams\/team_/);
    await saysForWhom();
    await reader.reads('teams.yourChild');
    await parent.presses('teams.startProject');
    await reader.arrives(/\/my\/projects\/new$/);
    await saysForWhom();
    await parent.fills('editor.title', TITLE);
    await parent.presses('editor.create');
    await reader.arrives(/\/edit\/title$/);
    await saysForWhom();
    await fillsIn(parent, { city: 'Алматы' });
  });

  step('waits for nobody but the parent, who consents in the project', async () => {
    const { reader } = parent;
    await parent.goesOn('parent');
    await reader.reads('editor.parent.lackingText');
    await reader.reads('editor.ask.parent');
    await consents(0, 3);
    await reader.reads('editor.own.ready');
    await consents(3, NEEDED);
    await parent.goesOn('check');
    listingId = /listing_\w+/.exec(reader.page.url())?.[0] ?? '';
    await parent.presses('editor.send');
    await reader.reads('editor.sentTitle');
  });

  step('meets an offer, which the parent accepts for the child', async () => {
    const { reader } = parent;
    await admin.does('approveListing', 'ListingInput', { listingId }, 'id');
    offerId = (await makeOffer(mentor.actor, listingId, { mentoring: mentoringTerms() })).id;
    await site.drain();
    await reader.opens('/my');
    await parent.presses('myHome.do.answer');
    await reader.arrives(/\/offers\/offer_/);
    await saysForWhom();
    await reader.page.getByRole('button', { name: reader.t('block.doForChild') }).waitFor();
    await parent.presses('offers.accept');
    await parent.presses('accept.submit');
    await reader.arrives(/\/deals\/agreement_/);
    await saysForWhom();
  });

  step('is bound by the parent’s signature on the child’s behalf', async () => {
    const { reader } = parent;
    const id = /agreement_\w+/.exec(reader.page.url())?.[0] ?? '';
    await reader.opens(`/deals/${id}/sign`);
    await parent.presses('sign.openSummary');
    await reader.reads('sign.forChild', { name: CHILD.name });
    await parent.presses('sign.sendCode');
    await reader.reads('sign.codeSent');
    await parent.ticks('sign.isRead');
    await parent.fills('sign.code', await codeFor(site, email));
    await parent.presses('sign.submit');
    await reader.reads('sign.done');
    const { node } = await mentor.actor.ask<{ node: { signatories: Signatory[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on Agreement { signatories { role signedAt onBehalfOf { id } } } } }`,
      { id },
    );
    expect(node.signatories.filter(({ signedAt }) => signedAt)).toEqual([
      { role: 'GUARDIAN', signedAt: expect.anything(), onBehalfOf: { id: expect.stringContaining('person_') } },
    ]);
  });

  step('is out of the mentor’s sight while the parent pauses: kind words stand where the link was', async () => {
    await parent.reader.opens('/my/family');
    await parent.presses('family.pause');
    await parent.reader.reads('family.pausedText');
    const other = await readerOf(site, { as: mentor.actor });
    await other.opens(`/offers/${offerId}`);
    await other.reads('offer.projectHidden');
    expect(await other.page.getByText(other.t('offer.toProject'), { exact: true }).count()).toBe(0);
    await other.page.context().close();
  });

  it('raised no error in any page', () => {
    expect(site.watched.errors).toEqual([]);
  });
});
