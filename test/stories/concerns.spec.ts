// Reports without an account (safety.md, K-12; ux.md, F9): what comes in, what is kept, who sees it, how much is too much.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days } from '#kernel';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { publishedProject } from '../harness/deals.js';

const CASE = `id kind status reason severity dueAt isOverdue riskFlags { code }
  subject { __typename id } reports { topic words }
  concerns { id topic words page locale hasContact receipt receivedAt }`;

interface Concern {
  readonly id: string;
  readonly topic: string;
  readonly words: string;
  readonly page: string | null;
  readonly locale: string;
  readonly hasContact: boolean;
  readonly receipt: string;
}
interface Case {
  readonly id: string;
  readonly severity: string;
  readonly reason: string;
  readonly riskFlags: { code: string }[];
  readonly subject: { __typename: string; id: string };
  readonly reports: { words: string }[];
  readonly concerns: Concern[];
}

let app: TestApp;
let admin: Actor;
let lastAddress = 0;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(async () => {
  const { broken } = await app.doctor();
  await app.stop();
  expect(broken).toEqual([]);
});

const newAddress = (): string => `10.${(lastAddress += 1) >> 8}.${lastAddress & 255}.7`;

interface Answer {
  readonly receipt: string | null;
  readonly code: string | null;
  readonly fields: { path: string }[];
  readonly body: string;
}

/** One report from an address, as a browser sends it. */
async function tell(
  input: object,
  { from = newAddress(), token = '' }: { from?: string; token?: string } = {},
): Promise<Answer> {
  const query = `mutation ($input: ReportConcernInput!) { reportConcern(input: $input) }`;
  const { body } = await app.api.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: from,
    headers: {
      'content-type': 'application/json',
      'accept-language': 'ru',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    payload: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = JSON.parse(body) as {
    data?: { reportConcern: string } | null;
    errors?: { extensions: { code: string; fields?: { path: string }[] } }[];
  };
  const refused = errors?.[0]?.extensions;
  return {
    receipt: data?.reportConcern ?? null,
    code: refused?.code ?? null,
    fields: refused?.fields ?? [],
    body,
  };
}

/** The plain form of a browser without JavaScript. */
async function post(form: Record<string, string>, from = newAddress()): Promise<{ status: number; to: URL }> {
  const answer = await app.api.inject({
    method: 'POST',
    url: '/report',
    remoteAddress: from,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  });
  return { status: answer.statusCode, to: new URL(String(answer.headers.location), 'http://localhost') };
}

async function cases(actor: Actor = admin): Promise<Case[]> {
  const query = `{ moderationCases(first: 100, filter: { kinds: [REPORT], statuses: [OPEN, CLAIMED] }) { nodes { ${CASE} } } }`;
  return (await actor.ask<{ moderationCases: { nodes: Case[] } }>(query)).moderationCases.nodes;
}
async function caseWith(receipt: string | null): Promise<Case> {
  const found = (await cases()).find(({ concerns }) => concerns.some((each) => each.receipt === receipt));
  if (!found) throw new Error(`No case holds ${receipt}`);
  return found;
}
const rows = <T>(text: string, ...values: unknown[]): Promise<T[]> => app.database.rows<T>({ text, values });

describe('a report without an account', () => {
  it('needs a topic and nothing else', async () => {
    const { receipt } = await tell({ topic: 'INSULT' });
    expect(receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const found = await caseWith(receipt);
    expect(found).toMatchObject({ kind: 'REPORT', severity: 'NORMAL', isOverdue: false, reports: [] });
    expect(found.subject.__typename).toBe('Concern');
    expect(found.concerns).toMatchObject([{ topic: 'INSULT', words: '', page: null, locale: 'RU', hasContact: false }]);
    expect((await tell({})).code).toBe('BAD_USER_INPUT');
  });

  it('comes first when a child may be in danger, and tells every admin at once', async () => {
    const { receipt } = await tell({ topic: 'CHILD_SAFETY', words: 'Please look at this person.' });
    const [first] = await cases();
    expect(first?.concerns[0]?.receipt).toBe(receipt);
    expect(first).toMatchObject({ severity: 'SAFETY', riskFlags: [{ code: 'CHILD_SAFETY' }] });
    await app.drain();
    const mails = await app.mails(admin.email);
    expect(mails.some(({ text }) => text.includes(`/admin/cases/${first?.id}`))).toBe(true);
    expect(JSON.stringify(mails)).not.toContain('look at this person');
  });

  it('seals how to reach them: only an admin opens it, and that is on the record', async () => {
    const contact = '+7 701 000 00 42';
    const { receipt } = await tell({ topic: 'OTHER', words: 'Something is odd.', contact });
    const { id, concerns } = await caseWith(receipt);
    const stored = await rows<{ contact_sealed: string }>(`select contact_sealed from concerns where case_id = $1`, id);
    expect(stored[0]?.contact_sealed).not.toContain('701');
    const open = { concernId: concerns[0]?.id };
    expect(await admin.does('readContact', 'ReadContactInput', open)).toBe(contact);
    const facts = await rows<{ actor_id: string; data: string }>(
      `select actor_id, data from facts where chain = $1 and action = 'case.contactRead'`,
      id,
    );
    expect(facts).toHaveLength(1);
    expect([facts[0]?.actor_id, facts[0]?.data.includes('701')]).toEqual([admin.personId, false]);
    const person = await app.cast.adult('Curious Person');
    expect((await person.refusal('readContact', 'ReadContactInput', open, '')).code).toBe('FORBIDDEN');
    const node = `query ($id: ID!) { node(id: $id) { id } }`;
    expect((await person.ask<{ node: unknown }>(node, { id: concerns[0]?.id })).node).toBeNull();
    expect((await person.ask<{ node: unknown }>(node, { id })).node).toBeNull();
    const [without] = (await caseWith((await tell({ topic: 'SPAM' })).receipt)).concerns;
    const refused = await admin.refusal('readContact', 'ReadContactInput', { concernId: without?.id }, '');
    expect(refused.code).toBe('NOT_FOUND');
  });

  it('keeps neither the address nor who is signed in', async () => {
    const somebody = await app.cast.adult('Signed In');
    const from = '203.0.113.77';
    const { receipt } = await tell({ topic: 'OTHER', words: 'Quietly' }, { from, token: somebody.token ?? '' });
    const { id } = await caseWith(receipt);
    const kept = await rows(
      `select to_jsonb(c)::text as concern, (select json_agg(to_jsonb(f))::text from facts f where f.chain = $1) as facts
       from concerns c where c.case_id = $1`,
      id,
    );
    expect(kept).toHaveLength(1);
    for (const trace of [from, '203.0', somebody.personId ?? '', somebody.email]) {
      expect(JSON.stringify(kept)).not.toContain(trace);
    }
  });

  it('joins the case of what it is about, when everybody can see that', async () => {
    const { listingId, lead, teamId } = await publishedProject(app, admin);
    const reporter = await app.cast.adult('With An Account');
    await reporter.does('report', 'ReportInput', { subjectId: listingId, reason: 'Is it true?' }, 'id');
    const { receipt } = await tell({ topic: 'FRAUD', words: 'They sell my book.', about: listingId });
    const found = await caseWith(receipt);
    expect(found.subject).toEqual({ __typename: 'Listing', id: listingId });
    expect(found).toMatchObject({ severity: 'MONEY', reports: [{ words: 'Is it true?' }] });
    expect(JSON.stringify(found)).not.toContain(reporter.personId);
    const draft = await lead.does<{ id: string }>(
      'createListing',
      'CreateListingInput',
      { teamId, title: 'Hidden draft', language: 'EN' },
      'id',
    );
    for (const about of [draft.id, lead.personId?.slice(0, -4) + 'zzzz', '/kk/p/somewhere', 'javascript:alert(1)']) {
      const other = await caseWith((await tell({ topic: 'FRAUD', about })).receipt);
      expect([other.subject.__typename, other.concerns[0]?.page]).toEqual(['Concern', about]);
    }
  });

  it('hears a cry for help in the words', async () => {
    const { receipt } = await tell({ topic: 'OTHER', words: 'Менің өмір сүргім келмейді' });
    expect(await caseWith(receipt)).toMatchObject({ severity: 'SAFETY', riskFlags: [{ code: 'CRISIS' }] });
  });

  it('stores script as the words that it is', async () => {
    const words = `<script>alert(1)</script><img src=x onerror=alert(1)>"'`;
    const { receipt, body } = await tell({ topic: 'OTHER', words, about: '/<script>' });
    expect(body).not.toContain('script');
    expect((await caseWith(receipt)).concerns[0]).toMatchObject({ words, page: '/<script>' });
  });

  it('refuses what cannot be stored, and says where', async () => {
    const wrong: [string, unknown][] = [
      ['words', 'a\u0000'],
      ['words', 'a\ud800'],
      ['words', 'ұ'.repeat(2_001)],
      ['contact', 'x'.repeat(201)],
      ['about', 'x'.repeat(301)],
    ];
    const from = newAddress();
    for (const [path, value] of wrong) {
      const refused = await tell({ topic: 'OTHER', [path]: value }, { from });
      expect([refused.code, refused.fields[0]?.path]).toEqual(['BAD_USER_INPUT', path]);
    }
    expect((await tell({ topic: 'EVERYTHING' }, { from })).receipt).toBeNull();
  });
});

describe('the queue', () => {
  it('takes what one address says again of one topic on one day as one case', async () => {
    const from = newAddress();
    const [first, second] = [
      await tell({ topic: 'INSULT', words: 'One' }, { from }),
      await tell({ topic: 'INSULT', words: 'Two' }, { from }),
    ];
    const found = await caseWith(first.receipt);
    expect(found.concerns.map(({ words }) => words)).toEqual(['One', 'Two']);
    expect((await caseWith(second.receipt)).id).toBe(found.id);
    const other = await caseWith((await tell({ topic: 'SPAM' }, { from })).receipt);
    expect(other.id).not.toBe(found.id);
    await app.advance(days(1));
    expect((await caseWith((await tell({ topic: 'INSULT' }, { from })).receipt)).id).not.toBe(found.id);
  });

  it('hears ten reports an hour from one address', async () => {
    const from = newAddress();
    const said = await Promise.all(Array.from({ length: 14 }, () => tell({ topic: 'SPAM' }, { from })));
    expect(said.filter(({ receipt }) => receipt !== null)).toHaveLength(10);
    expect(new Set(said.map(({ code }) => code))).toEqual(new Set([null, 'RATE_LIMITED']));
    expect((await tell({ topic: 'SPAM' })).code).toBeNull();
  });

  it('stays short when a hundred addresses write, twenty at once, and loses none of them', async () => {
    const before = (await rows<{ n: number }>(`select count(*)::int as n from concerns`))[0]?.n ?? 0;
    const told: Answer[] = [];
    while (told.length < 100) {
      const wave = Array.from({ length: 20 }, (_, n) => tell({ topic: 'OTHER', words: `No ${told.length + n}` }));
      told.push(...(await Promise.all(wave)));
    }
    expect(told.every(({ receipt }) => receipt !== null)).toBe(true);
    const [kept] = await rows<{ n: number; open: number }>(
      `select (select count(*)::int from concerns) as n, (select count(*)::int from moderation_cases
         where subject_id like 'concern\\_%' and status in ('OPEN', 'CLAIMED')) as open`,
    );
    expect([(kept?.n ?? 0) - before, kept?.open]).toEqual([100, 50]);
  });
});

describe('the plain form', () => {
  it('works without JavaScript, in the reader’s language', async () => {
    const { status, to } = await post({ topic: 'CHILD_SAFETY', words: ' Көмек керек ', contact: '', locale: 'KK' });
    expect([status, to.pathname]).toEqual([303, '/kk/report']);
    const found = await caseWith(to.searchParams.get('sent'));
    expect(found.concerns.at(-1)).toMatchObject({ topic: 'CHILD_SAFETY', words: 'Көмек керек', locale: 'KK' });
  });

  it('says what is missing and keeps what it is about', async () => {
    const nothing = await post({ words: 'Without a topic', locale: 'RU', about: '/ru/p/x' });
    expect([nothing.status, nothing.to.pathname + nothing.to.search]).toEqual([
      303,
      '/ru/report?problem=topic&about=%2Fru%2Fp%2Fx',
    ]);
    expect((await post({ topic: 'OTHER', words: 'x'.repeat(2_001), locale: 'EN' })).to.search).toBe('?problem=words');
    expect((await post({ topic: 'toString', locale: 'XX' })).to.pathname).toBe('/kk/report');
    const from = newAddress();
    for (let n = 0; n < 10; n += 1) await post({ topic: 'SPAM', locale: 'EN' }, from);
    expect((await post({ topic: 'SPAM', locale: 'EN' }, from)).to.search).toBe('?problem=later');
  });

  it('lets its reader leave for a page that is not told where they were', async () => {
    const left = await app.api.inject({ method: 'GET', url: '/exit' });
    expect([left.statusCode, String(left.headers.location).startsWith('https://')]).toEqual([303, true]);
    expect([left.headers['referrer-policy'], left.headers['cache-control']]).toEqual(['no-referrer', 'no-store']);
  });
});

describe('the help lines', () => {
  it('are rows with a source, in three languages, for everybody', async () => {
    for (const locale of ['kk', 'ru', 'en']) {
      const { helpLines } = await app.cast.nobody.ask<{
        helpLines: { number: string; name: string; source: string }[];
      }>(`{ helpLines { number name source } }`, {}, { 'accept-language': locale });
      expect(helpLines.map(({ number }) => number)).toEqual(['150', '111', '112']);
      for (const { name, source } of helpLines) {
        expect(name.length).toBeGreaterThan(10);
        expect(source).toMatch(/^https:/);
      }
    }
  });
});
