import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';

let app: TestApp;
let lead: Actor;
let member: Actor;
let stranger: Actor;
let admin: Actor;
let teamId: string;

const CONTENT = {
  summary: 'Оқулықты шетелден арзан жеткіземіз',
  problem: 'Шетел оқулықтары тым қымбат.',
  solution: 'Топтық тапсырыс жинаймыз.',
  sector: 'education',
  stage: 'PROTOTYPE',
  city: 'Алматы',
  mentoringTopics: ['логистика'],
  ask: { amount: '500000.00', currency: 'KZT' },
  useOfFunds: 'Алғашқы партия',
  plannedMilestones: [{ title: 'Алғашқы тапсырыс', dueInDays: 30, amount: { amount: '200000.00', currency: 'KZT' } }],
};
const STATE = 'id slug status version title viewerCan missing';
interface Shown {
  id: string;
  slug: string;
  status: string;
  version: number;
  title: string;
  viewerCan: string[];
  missing: string[];
}

const start = (title = 'Оқулық агенттігі', who = lead) =>
  who.does<Shown>('createListing', 'CreateListingInput', { teamId, title, language: 'KK' }, STATE);
const save = (listingId: string, change: object, who = lead) =>
  who.does<Shown>('updateListing', 'UpdateListingInput', { listingId, ...change }, STATE);
const typeOf = (verb: string) => (/request|reject|suspend|close/.test(verb) ? 'DecideListingInput' : 'ListingInput');
const act = (verb: string, listingId: string, who: Actor, reason?: string) =>
  who.does<Shown>(verb, typeOf(verb), { listingId, ...(reason && { reason }) }, STATE);
const refuse = (verb: string, listingId: string, who: Actor, reason?: string) =>
  who.refusal(verb, typeOf(verb), { listingId, ...(reason && { reason }) });

async function published(title?: string): Promise<Shown> {
  const { id } = await start(title);
  await save(id, CONTENT);
  await act('submitListing', id, lead);
  return act('approveListing', id, admin);
}

beforeAll(async () => {
  app = await startApp();
  [lead, member, stranger, admin] = await Promise.all([
    app.cast.adult('Лид Бірінші'),
    app.cast.adult('Мүше Екінші'),
    app.cast.adult('Бөтен Үшінші'),
    app.cast.admin(),
  ]);
  const team = await lead.does<{ id: string }>('createTeam', 'CreateTeamInput', { name: 'Кітапқұмар' }, 'id');
  teamId = team.id;
  await app.database.dataSource.query(
    `insert into team_members (team_id, person_id, role, joined_at) values ($1, $2, 'MEMBER', now())`,
    [teamId, member.personId],
  );
});
afterAll(async () => {
  const report = await app?.doctor();
  await app?.stop();
  expect(report?.broken).toEqual([]);
});

describe('a draft', () => {
  it('is written by the team in parts, and each save is a version', async () => {
    const draft = await start();
    expect(draft).toMatchObject({ slug: expect.stringMatching(/^[a-z0-9-]+$/), status: 'DRAFT', version: 1 });
    expect(draft.viewerCan).toEqual(['SUBMIT', 'CLOSE', 'UPDATE']);
    expect(draft.missing).toEqual(
      expect.arrayContaining(['problem', 'solution', 'city', 'sector', 'ask', 'plannedMilestones']),
    );
    const saved = await save(draft.id, { ...CONTENT, version: 1 }, member);
    expect(saved).toMatchObject({ version: 2, missing: [] });
    expect(saved.viewerCan).toEqual(['UPDATE']);
    const emptied = await save(draft.id, { ask: null, useOfFunds: null, city: '' });
    expect(emptied.missing).toEqual(['city', 'plannedMilestones.0.amount']);
  });

  it('gets its own address when another project has the title', async () => {
    const [one, two] = await Promise.all([start('Екі бірдей'), start('Екі бірдей')]);
    expect(new Set([one.slug, two.slug]).size).toBe(2);
  });

  it('is not overwritten by an older one: CONFLICT says which version is newer', async () => {
    const { id } = await start();
    await save(id, { city: 'Астана', version: 1 });
    const answer = await lead.raw(`mutation ($input: UpdateListingInput!) { updateListing(input: $input) { id } }`, {
      input: { listingId: id, version: 1, city: 'Тараз' },
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', version: 2 });
    const shown = await lead.ask<{ node: { city: string } }>(`{ node(id: "${id}") { ... on Listing { city } } }`);
    expect(shown.node.city).toBe('Астана');
  });

  it('is seen by nobody but its team and admins', async () => {
    const { id, slug } = await start();
    const read = `{ listing(slug: "${slug}") { id } node(id: "${id}") { id } }`;
    for (const who of [lead, member, admin]) expect(await who.ask(read)).toEqual({ listing: { id }, node: { id } });
    for (const who of [stranger, app.cast.nobody]) expect(await who.ask(read)).toEqual({ listing: null, node: null });
    expect((await stranger.refusal('updateListing', 'UpdateListingInput', { listingId: id, city: 'Тараз' })).code).toBe(
      'NOT_FOUND',
    );
    expect((await refuse('closeListing', id, stranger, 'Менікі емес')).code).toBe('NOT_FOUND');
  });

  it('is refused with every missing field at once when it is handed in too early', async () => {
    const { id } = await start();
    const refused = await refuse('submitListing', id, lead);
    expect(refused.code).toBe('BAD_USER_INPUT');
    expect(refused.fields.map(({ path }) => path)).toEqual([
      'problem',
      'solution',
      'city',
      'sector',
      'mentoringTopics',
      'ask',
      'plannedMilestones',
    ]);
    expect((await refuse('submitListing', id, member)).code).toBe('FORBIDDEN');
  });

  it('takes no foreign files, sectors or sums that do not fit', async () => {
    const { id } = await start();
    const refusal = (change: object) =>
      lead.refusal('updateListing', 'UpdateListingInput', { listingId: id, ...change });
    const fields = async (change: object) => (await refusal(change)).fields.map(({ path, code }) => `${path} ${code}`);
    expect(await fields({ sector: 'alchemy' })).toEqual(['sector SECTOR']);
    expect(await fields({ coverId: 'file_01h455vb4pex5vsknk084sn02q' })).toEqual(['coverId ID']);
    expect(await fields({ ask: { amount: '1.005', currency: 'KZT' }, title: 'a\u0000b' })).toEqual([
      'title TEXT',
      'ask.amount AMOUNT_TOO_MANY_DECIMALS',
    ]);
    await save(id, { ...CONTENT, ask: { amount: '100.00', currency: 'USD' } });
    expect((await refuse('submitListing', id, lead)).fields.map(({ code }) => code)).toEqual(['OTHER_CURRENCY']);
    await save(id, { ask: { amount: '100.00', currency: 'KZT' } });
    expect((await refuse('submitListing', id, lead)).fields.map(({ code }) => code)).toEqual(['PLAN_ABOVE_ASK']);
  });
});

describe('files', () => {
  async function upload(who: Actor): Promise<string> {
    const picture = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#2a7' } })
      .png()
      .toBuffer();
    const head =
      '--cut\r\ncontent-disposition: form-data; name="file"; filename="мұқаба.png"\r\ncontent-type: image/png\r\n\r\n';
    const response = await app.api.inject({
      method: 'POST',
      url: '/files',
      headers: { 'content-type': 'multipart/form-data; boundary=cut', authorization: `Bearer ${who.token}` },
      payload: Buffer.concat([Buffer.from(head), picture, Buffer.from('\r\n--cut--\r\n')]),
    });
    return (JSON.parse(response.body) as { id: string }).id;
  }

  it('go with the project, the cover for everybody; only their owner puts them there', async () => {
    const { id, slug } = await start();
    const [own, other, foreign] = [await upload(lead), await upload(member), await upload(stranger)];
    await save(id, { coverId: own });
    await save(id, { attachmentIds: [other] }, member);
    await save(id, { attachmentIds: [other, own] });
    const refused = await lead.refusal('updateListing', 'UpdateListingInput', {
      listingId: id,
      attachmentIds: [other, foreign],
    });
    expect(refused.fields).toMatchObject([{ path: 'attachmentIds.1', code: 'ID' }]);
    const selection = 'cover { id contentType size } attachments { id name }';
    const read = await lead.ask<{ listing: { cover: { id: string }; attachments: object[] }; node: object }>(
      `{ listing(slug: "${slug}") { ${selection} } node(id: "${id}") { ... on Listing { ${selection} } } }`,
    );
    expect(read.listing).toMatchObject({ cover: { id: own }, attachments: [{ id: other }, { id: own }] });
    expect(read.node).toEqual(read.listing);
    const urls = await lead.ask<{ listing: { cover: { url: string } } }>(
      `{ listing(slug: "${slug}") { cover { url } } }`,
    );
    const { statusCode } = await app.api.inject({
      method: 'GET',
      url: urls.listing.cover.url.replace(/^https?:\/\/[^/]+/, ''),
    });
    expect(statusCode).toBe(200);
  });
});

describe('review', () => {
  it('is asked for once, and decided by an admin', async () => {
    const { id, slug } = await start();
    await save(id, CONTENT);
    const answers = await Promise.allSettled([act('submitListing', id, lead), act('submitListing', id, lead)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await refuse('submitListing', id, lead)).code).toBe('INVALID_STATE');
    expect((await lead.refusal('updateListing', 'UpdateListingInput', { listingId: id, city: 'Тараз' })).code).toBe(
      'INVALID_STATE',
    );
    expect((await refuse('approveListing', id, lead)).code).toBe('FORBIDDEN');
    expect((await refuse('requestListingChanges', id, admin)).fields).toMatchObject([{ path: 'reason' }]);
    const back = await act('requestListingChanges', id, admin, 'Суретін қосыңызшы');
    expect(back.status).toBe('CHANGES_REQUESTED');
    const note = `{ listing(slug: "${slug}") { moderationNote } }`;
    expect(await lead.ask(note)).toEqual({ listing: { moderationNote: 'Суретін қосыңызшы' } });
    await act('submitListing', id, lead);
    expect(await act('approveListing', id, admin)).toMatchObject({ status: 'PUBLISHED' });
    expect(await app.cast.nobody.ask(note)).toEqual({ listing: { moderationNote: null } });
    await app.drain();
    expect((await app.mails(member.email)).map(({ subject }) => subject).length).toBeGreaterThan(0);
  });

  it('publishes only what the admin has read', async () => {
    const { id } = await start();
    await save(id, CONTENT);
    const { version } = await act('submitListing', id, lead);
    await act('requestListingChanges', id, admin, 'Суретін қосыңызшы');
    await save(id, { title: 'Басқа атау' });
    const again = await act('submitListing', id, lead);
    const read = { listingId: id, version };
    expect(await admin.refusal('approveListing', 'ListingInput', read)).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('read it first'),
    });
    const now = { listingId: id, version: again.version };
    expect(await admin.does('approveListing', 'ListingInput', now, STATE)).toMatchObject({ status: 'PUBLISHED' });
  });

  it('ends a listing that cannot be published', async () => {
    const { id } = await start();
    await save(id, CONTENT);
    await act('submitListing', id, lead);
    expect(await act('rejectListing', id, admin, 'Ережеге сай емес')).toMatchObject({ status: 'REJECTED' });
    expect((await refuse('closeListing', id, lead, 'Болды')).code).toBe('INVALID_STATE');
  });
});

describe('an edit of a published listing', () => {
  const inside = `query ($slug: String!) { listing(slug: $slug) { title status viewerCan draft { title changedFields } pendingRevision { number changedFields } } }`;

  it('waits in review while the approved content stays public, and is swapped in when approved', async () => {
    const { id, slug } = await published('Бұрынғы атау');
    await save(id, { title: 'Жаңа атау' });
    expect(await stranger.ask(inside, { slug })).toEqual({
      listing: {
        title: 'Бұрынғы атау',
        status: 'PUBLISHED',
        viewerCan: ['REPORT'],
        draft: null,
        pendingRevision: null,
      },
    });
    expect(await lead.ask(inside, { slug })).toMatchObject({
      listing: {
        title: 'Бұрынғы атау',
        draft: { title: 'Жаңа атау', changedFields: ['title'] },
        pendingRevision: null,
      },
    });
    await act('submitListing', id, lead);
    expect((await refuse('submitListing', id, lead)).code).toBe('INVALID_STATE');
    expect(await admin.ask(inside, { slug })).toMatchObject({
      listing: { status: 'PUBLISHED', pendingRevision: { number: 1, changedFields: ['title'] } },
    });
    await act('requestListingChanges', id, admin, 'Сәл қысқарақ');
    await act('submitListing', id, lead);
    await act('approveListing', id, admin);
    expect(await stranger.ask(inside, { slug })).toMatchObject({
      listing: { title: 'Жаңа атау', status: 'PUBLISHED' },
    });
  });

  it('is forgotten when it is rejected or taken back, and the listing stays as it was', async () => {
    const { id, slug } = await published('Тұрақты');
    await save(id, { title: 'Басқа' });
    await save(id, { title: 'Тұрақты' });
    expect((await refuse('submitListing', id, lead)).code).toBe('INVALID_STATE');
    await save(id, { title: 'Тағы басқа' });
    await act('submitListing', id, lead);
    await act('rejectListing', id, admin, 'Атауы жаңсақ');
    expect(await lead.ask(inside, { slug })).toMatchObject({
      listing: { title: 'Тұрақты', draft: { title: 'Тұрақты' }, pendingRevision: null },
    });
  });
});

describe('a published listing', () => {
  it('is paused, resumed, suspended, reinstated and closed by who may', async () => {
    const { id, slug } = await published();
    const isShown = async () =>
      (await app.cast.nobody.ask<{ listing: object | null }>(`{ listing(slug: "${slug}") { id } }`)).listing !== null;
    expect((await act('pauseListing', id, lead)).status).toBe('PAUSED');
    expect((await refuse('pauseListing', id, lead)).code).toBe('INVALID_STATE');
    expect((await act('resumeListing', id, lead)).status).toBe('PUBLISHED');
    expect((await refuse('suspendListing', id, admin)).code).toBe('BAD_USER_INPUT');
    expect((await act('suspendListing', id, admin, 'Тексереміз')).status).toBe('SUSPENDED');
    expect(await isShown()).toBe(false);
    expect((await refuse('resumeListing', id, lead)).code).toBe('INVALID_STATE');
    expect((await act('reinstateListing', id, admin)).status).toBe('PUBLISHED');
    expect((await act('closeListing', id, lead, 'Бәрін таптық')).status).toBe('CLOSED');
    expect(await isShown()).toBe(true);
    expect((await act('closeListing', (await published()).id, admin, 'Топ тарады')).status).toBe('CLOSED');
  });

  it('lets no race take more than it asks for', async () => {
    const { Listing, reserveAsk, giveBackAsk } = await import('#listings');
    const { money } = await import('#kernel');
    const { id } = await published();
    const take = () =>
      app.database.systemTransaction(async (tx) => {
        const listing = await tx.findOneByOrFail(Listing, { id });
        await reserveAsk(tx, listing, money(20_000_000, 'KZT'));
      });
    const taken = await Promise.allSettled(Array.from({ length: 8 }, take));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    const accepted = `{ node(id: "${id}") { ... on Listing { accepted { amount currency } } } }`;
    expect(await lead.ask(accepted)).toEqual({ node: { accepted: { amount: '400000.00', currency: 'KZT' } } });
    const less = await lead.refusal('updateListing', 'UpdateListingInput', {
      listingId: id,
      ask: { amount: '399999.99', currency: 'KZT' },
    });
    expect(less.fields).toMatchObject([{ path: 'ask', code: 'ASK_BELOW_ACCEPTED' }]);
    await app.database.systemTransaction((tx) => giveBackAsk(tx, id, money(20_000_000, 'KZT')));
    expect(await lead.ask(accepted)).toMatchObject({ node: { accepted: { amount: '200000.00' } } });
    await app.database.systemTransaction((tx) => giveBackAsk(tx, id, money(20_000_000, 'KZT')));
  });
});
