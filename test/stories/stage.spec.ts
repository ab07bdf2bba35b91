// The stage at /dev: whoever shows the product becomes anybody, moves the clock and reads the mail. Never in production.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { problemsOfTexts } from '#platform';
import { exampleTexts } from '../../apps/api/stage/examples/examples.texts.js';
import { examples } from '../../apps/api/stage/examples/index.js';
import { FAULT_KINDS } from '../../apps/api/stage/sandbox-controls.js';
import { sandboxTexts } from '../../apps/api/stage/sandbox.texts.js';
import { roleTexts } from '../../apps/api/stage/roles.texts.js';
import { stageTexts } from '../../apps/api/stage/stage.texts.js';
import { API_FAULTS, WEBHOOK_FAULTS } from '../../apps/stripe-sandbox/controls/faults.js';
import type { Actor } from '../harness/cast.js';
import { acceptOffer, makeOffer, publishedProject, seedTerms, sign, verifiedMentor } from '../harness/deals.js';
import { family, pupil } from '../harness/family.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';

let app: PaidApp;
let admin: Actor;
let lead: Actor;
let mentor: Actor;
let offerId: string;

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly json: Record<string, unknown>;
  readonly to: string | undefined;
  readonly cookies: Record<string, string>;
}

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

async function ask(
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  payload?: object | string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const isForm = typeof payload === 'string';
  const response = await app.api.inject({
    method,
    url,
    headers: { 'accept-language': 'en', ...(isForm ? FORM_TYPE : payload && JSON_TYPE), ...headers },
    ...(payload !== undefined && { payload: isForm ? payload : JSON.stringify(payload) }),
  });
  const cookies = Object.fromEntries(response.cookies.map(({ name, value }) => [name, value]));
  const isJson = `${response.headers['content-type']}`.includes('json');
  const to = response.headers.location;
  return {
    status: response.statusCode,
    body: response.body,
    json: isJson ? response.json() : {},
    to: typeof to === 'string' ? to : undefined,
    cookies,
  };
}

/** What the browser does with the cookie when a page of the site opens. */
async function whoIs(cookie: string | undefined): Promise<string | undefined> {
  const headers = { 'x-client': 'web', cookie: `asar_refresh=${cookie}` };
  const mutation = `mutation { refreshSession(input: {}) { viewer { person { id } } } }`;
  const { data } = await app.ask<{ refreshSession: { viewer: { person: { id: string } } } }>(mutation, {}, { headers });
  return data?.refreshSession.viewer.person.id;
}

/** From now on a person of this spec counts as invented: that is what the address says. */
const invent = (actor: Actor) =>
  app.database.dataSource.query(
    `update persons set email = replace(email, '@example.kz', '@asar.example') where id = $1`,
    [actor.personId],
  );

const stageAddress = (actor: Actor): string => actor.email.replace('@example.kz', '@asar.example');

beforeAll(async () => {
  app = await startPaidApp();
  admin = await app.cast.admin();
  const verified = await verifiedMentor(app, admin);
  mentor = verified.actor;
  const project = await publishedProject(app, admin);
  lead = project.lead;
  await app.settle();
  offerId = (await makeOffer(mentor, project.listingId, { seed: seedTerms('200000.00') })).id;
  await app.settle();
}, 120_000);
afterAll(() => app.stop());

describe('becoming somebody', () => {
  it('takes only the invented people', async () => {
    expect(await ask('POST', '/dev/become', { personId: lead.personId })).toMatchObject({
      status: 404,
      json: { code: 'NOT_FOUND' },
    });
    expect(await ask('POST', '/dev/token', { email: lead.email })).toMatchObject({ status: 404 });
    expect(await ask('GET', '/dev/scenes/offer-to-answer')).toMatchObject({ status: 404 });
    for (const actor of [admin, mentor, lead]) await invent(actor);
    expect(await ask('POST', '/dev/token', { email: stageAddress(lead) })).toMatchObject({
      status: 200,
      json: { accessToken: expect.any(String) },
    });
  });

  it('gives the cookie that signing in gives, and leads to the own home in the chosen language', async () => {
    const { status, to, cookies } = await ask('POST', '/dev/become?lang=ru', `personId=${lead.personId}`);
    expect([status, to]).toEqual([303, '/ru/my']);
    expect(await whoIs(cookies['asar_refresh'])).toBe(lead.personId);
  });

  it('signs the browser out of whoever it was before', async () => {
    const first = await ask('POST', '/dev/become', `personId=${lead.personId}`);
    const cookie = `asar_refresh=${first.cookies['asar_refresh']}`;
    const second = await ask('POST', '/dev/become', `personId=${mentor.personId}`, { cookie });
    expect(await whoIs(second.cookies['asar_refresh'])).toBe(mentor.personId);
    expect(await whoIs(first.cookies['asar_refresh'])).toBeUndefined();
    const nobody = await ask('POST', '/dev/nobody', '', { cookie: `asar_refresh=${second.cookies['asar_refresh']}` });
    expect([nobody.status, nobody.cookies['asar_refresh']]).toEqual([303, '']);
  });

  it('is not open to other sites', async () => {
    const foreign = { origin: 'https://evil.example', host: 'localhost:3000' };
    expect(await ask('POST', '/dev/become', `personId=${lead.personId}`, foreign)).toMatchObject({
      status: 403,
      cookies: {},
    });
    expect(await ask('POST', '/dev/reset', '', { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
  });

  it('shows everybody on one page, in three languages', async () => {
    const pages = await Promise.all(['kk', 'ru', 'en'].map((lang) => ask('GET', `/dev?lang=${lang}`)));
    expect(pages.map(({ body }) => /<html lang="(..)"/.exec(body)?.[1])).toEqual(['kk', 'ru', 'en']);
    for (const { body } of pages) expect(body).toContain(`value="${lead.personId}"`);
    expect(await ask('GET', '/ru/dev')).toMatchObject({ status: 303, to: '/dev?lang=ru' });
  });

  it('says of guardians and pupils what they are, verified or waiting', async () => {
    const known = await family(app, admin);
    const waiting = await family(app, admin, { ward: await pupil(app, 'Дана Талдықова'), isVerified: false });
    for (const { ward, guardian } of [known, waiting]) for (const actor of [ward, guardian]) await invent(actor);
    const { body } = await ask('GET', '/dev?lang=en');
    const saidOf = ({ personId }: Actor): string => body.split(`value="${personId}"`)[1]?.split('</button>')[0] ?? '';
    expect(saidOf(known.guardian)).toContain('Guardian of Айша Нұрланова<');
    expect(saidOf(waiting.guardian)).toContain('Guardian of Дана Талдықова, waiting to be confirmed');
    expect(saidOf(known.ward)).toContain('A pupil under 18 with a guardian');
    expect(saidOf(waiting.ward)).toContain('A pupil under 18, waiting for a guardian');
    expect(body).not.toContain('New here');
  });
});

describe('the scenes', () => {
  const scene = (name: string): Promise<Answer> => ask('GET', `/dev/scenes/${name}?lang=en`);

  it('follow a deal from one hand to the other', async () => {
    const answer = await scene('offer-to-answer');
    expect([answer.status, answer.to]).toEqual([303, `/en/offers/${offerId}`]);
    expect(await whoIs(answer.cookies['asar_refresh'])).toBe(lead.personId);

    const agreement = await acceptOffer(lead, offerId);
    await app.settle();
    if (agreement.status === 'IN_REVIEW') {
      await admin.does('clearAgreement', 'DecideAgreementInput', { agreementId: agreement.id }, 'id');
    }
    expect((await scene('offer-to-answer')).status).toBe(404);
    await sign(mentor, agreement);
    const signing = await scene('agreement-to-sign');
    expect(signing.to).toBe(`/en/deals/${agreement.id}/sign`);
    expect(await whoIs(signing.cookies['asar_refresh'])).toBe(lead.personId);

    await sign(lead, agreement);
    const funding = await scene('tranche-to-fund');
    expect(funding.to).toBe(`/en/deals/${agreement.id}/fund`);
    expect(await whoIs(funding.cookies['asar_refresh'])).toBe(mentor.personId);
  });

  it('say so when nothing is left, and know no others', async () => {
    const left = await scene('deal-finished');
    expect([left.status, left.body]).toEqual([404, expect.stringContaining('This scene has been played out')]);
    expect(await ask('GET', '/dev/scenes/murder', undefined, JSON_TYPE)).toMatchObject({
      status: 404,
      json: { code: 'NOT_FOUND' },
    });
  });
});

describe('the clock', () => {
  /** The worker of a spec runs by hand: meanwhile it works. */
  async function advance(duration: string): Promise<Answer> {
    const moving = ask('POST', '/dev/clock', { advance: duration });
    let isDone = false;
    void moving.finally(() => (isDone = true));
    while (!isDone) {
      await app.drain();
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
    return moving;
  }

  it('moves the product and the sandbox, waits for what falls due, and signs nobody out', async () => {
    const { cookies } = await ask('POST', '/dev/become', `personId=${lead.personId}`);
    const before = await app.control<{ clockOffsetMs: number }>('GET', 'state');
    const moved = await advance('PT72H');
    expect(moved).toMatchObject({ status: 200, json: { offsetMs: 259_200_000, settled: true, sandbox: 'moved' } });
    const after = await app.control<{ clockOffsetMs: number }>('GET', 'state');
    expect(after.clockOffsetMs - before.clockOffsetMs).toBe(259_200_000);
    expect((await ask('GET', '/dev/clock')).json['offsetMs']).toBe(259_200_000);
    expect(await whoIs(cookies['asar_refresh'])).toBe(lead.personId);
    expect((await lead.ask<{ viewer: { email: string } }>('{ viewer { email } }')).viewer.email).toBe(
      stageAddress(lead),
    );
  });

  it.each(['-PT1H', 'PT0S', 'P99999D', 'PT9999999999999999999H', 'tomorrow', '', 72, null, { hours: 1 }, '\u0000'])(
    'refuses %j',
    async (wrong) => {
      const refused = await ask('POST', '/dev/clock', { advance: wrong });
      expect(refused).toMatchObject({ status: 400, json: { code: 'BAD_USER_INPUT', message: expect.any(String) } });
      expect((await ask('GET', '/dev/clock')).json['offsetMs']).toBe(259_200_000);
    },
  );
});

describe('the mail box', () => {
  it('lists what was sent, by person, and shows one with links that work', async () => {
    const { json } = await ask('GET', `/dev/mail?to=${encodeURIComponent(stageAddress(lead))}`, undefined, JSON_TYPE);
    const [newest] = json['mails'] as { id: string; to: string; links: string[] }[];
    expect(newest?.to).toBe(stageAddress(lead));
    expect(newest?.links[0]).toMatch(/^http:\/\/localhost:3000\//);
    const shown = await ask('GET', `/dev/mail/${newest?.id}`);
    expect(shown.body).toContain(`src="/dev/mail/${newest?.id}/html"`);
    expect(shown.body).toContain(`<a href="${newest?.links[0]?.replaceAll('&', '&amp;')}">`);
    expect((await ask('GET', `/dev/mail/${newest?.id}/html`)).body).toContain('<base target="_top">');
    expect((await ask('GET', '/dev/mail')).body).toContain(`/dev/mail/${newest?.id}`);
  });

  it.each(['nothing', '..%2F..%2Fsecrets.json', '%00'])('knows no mail %s', async (id) => {
    expect(await ask('GET', `/dev/mail/${id}`, undefined, JSON_TYPE)).toMatchObject({ status: 404 });
  });
});

describe('the sandbox’s faults', () => {
  it('are set, listed and cleared', async () => {
    expect(await ask('POST', '/dev/faults?lang=en', 'kind=slow&times=2&path=')).toMatchObject({ status: 303 });
    expect((await ask('GET', '/dev/faults')).json).toMatchObject({ faults: [{ kind: 'slow', times: 2, path: null }] });
    expect(await ask('POST', '/dev/faults', { kind: 'earthquake' })).toMatchObject({
      status: 400,
      json: { code: 'BAD_USER_INPUT' },
    });
    await ask('DELETE', '/dev/faults');
    expect((await ask('GET', '/dev/faults')).json).toEqual({ faults: [] });
  });

  it('are all offered', () => {
    expect([...FAULT_KINDS].sort()).toEqual([...API_FAULTS, ...WEBHOOK_FAULTS].sort());
  });
});

describe('the examples of the editor', () => {
  const schema = buildSchema(readFileSync(path.resolve('apps/api/schema.graphql'), 'utf8'));

  it.each(examples.map(({ name, document }) => [name, document]))('%s fits the schema', (_name, document) => {
    expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
  });

  it('are filled from what stands in the database, and run', async () => {
    const { json } = await ask('GET', '/dev/examples?lang=kk');
    const filled = json['examples'] as {
      name: string;
      document: string;
      variables: object;
      email: string | null;
      isPlayable: boolean;
    }[];
    expect(filled.map(({ name }) => name)).toEqual(examples.map(({ name }) => name));
    for (const name of ['browse', 'project', 'mentors', 'verify', 'refusals', 'viewer', 'fundAgreement', 'queue']) {
      const example = filled.find((each) => each.name === name);
      expect([name, example?.isPlayable]).toEqual([name, true]);
      const token =
        example?.email && ((await ask('POST', '/dev/token', { email: example.email })).json['accessToken'] as string);
      const { errors } = await app.ask(example?.document ?? '', example?.variables, { token: token ?? null });
      expect([name, errors]).toEqual([name, undefined]);
    }
  });
});

describe('the stage', () => {
  it('says what to do when it cannot reset', async () => {
    expect(await ask('POST', '/dev/reset', {})).toMatchObject({ status: 400, json: { code: 'INVALID_STATE' } });
    expect((await ask('GET', '/dev?lang=en')).body).toContain('npm run cli -- demo --reset');
  });

  it('speaks three good languages', () => {
    expect([stageTexts, roleTexts, exampleTexts, sandboxTexts].flatMap((table) => problemsOfTexts(table))).toEqual([]);
  });
});
