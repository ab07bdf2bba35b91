// Requests that no client of ours sends: broken bodies, foreign content types, giant and twisted queries, forged cursors,
// forged headers. Each gets a code and plain words; none gets a stack, a page of HTML, or INTERNAL.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD, type Actor } from '../harness/cast.js';
import { startApp, type TestApp } from '../harness/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const JSON_BODY = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ __typename }' });
const CODES = new Set(['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX', 'UNAUTHENTICATED', 'NOT_FOUND']);

interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string;
}
async function send({ method = 'POST', url = '/graphql', headers = JSON_BODY, payload }: Sent) {
  const answer = await app.api.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
  const body = JSON.parse(answer.body) as {
    code?: string;
    message?: string;
    errors?: { message: string; extensions: { code: string } }[];
  };
  const code = body.errors?.[0]?.extensions.code ?? body.code;
  return { status: answer.statusCode, headers: answer.headers, text: answer.body, code, body };
}
const LEAKS = /at \w+ \(|node_modules|\/libs\/|select |insert |relation "|syntax error at|constraint|pg_/i;
function expectPlain({ text, headers }: Awaited<ReturnType<typeof send>>): void {
  expect(headers['content-type']).toMatch(/^application\/json/);
  expect(text).not.toMatch(LEAKS);
  expect(text).not.toContain('INTERNAL');
}

describe('an address that leads nowhere', () => {
  it.each([['GET' as const], ['POST' as const], ['DELETE' as const]])(
    'gets a code and plain words (%s)',
    async (method) => {
      const answer = await send({
        method,
        url: '/no/such/thing',
        headers: { accept: 'application/json', 'accept-language': 'ru' },
      });
      expect(answer).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect(answer.body.message).toMatch(/[а-я]/);
      expectPlain(answer);
    },
  );
});

describe('a request that is broken', () => {
  it.each<[string, Sent, number]>([
    ['cut off', { payload: '{"query": ' }, 400],
    ['empty', { payload: '' }, 400],
    ['null', { payload: 'null' }, 400],
    ['a text', { payload: '"{ __typename }"' }, 400],
    ['an array of two', { payload: `[${QUERY},${QUERY}]` }, 400],
    ['with a number for a query', { payload: '{"query": 5}' }, 400],
    ['with a list of variables', { payload: '{"query":"{ __typename }","variables":[1]}' }, 400],
    ['with __proto__', { payload: '{"query":"{ __typename }","variables":{"__proto__":{"isAdmin":true}}}' }, 400],
    ['with a constructor', { payload: '{"query":"{ __typename }","variables":{"constructor":{"prototype":{}}}}' }, 400],
    [
      'longer than allowed',
      { payload: JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(300_000) } }) },
      413,
    ],
    ['of another length than it says', { headers: { ...JSON_BODY, 'content-length': '5' }, payload: QUERY }, 400],
    ['text', { headers: { 'content-type': 'text/plain' }, payload: QUERY }, 400],
    [
      'a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'query=%7B__typename%7D' },
      400,
    ],
    ['in parts', { headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload: '--x--\r\n' }, 400],
    ['a plain GET', { method: 'GET', url: '/graphql?query=%7B__typename%7D', headers: {} }, 400],
    [
      'a mutation by GET',
      { method: 'GET', url: '/graphql?query=mutation%7BsignOut%7D', headers: { 'apollo-require-preflight': '1' } },
      405,
    ],
    ['with a short key', { headers: { ...JSON_BODY, 'idempotency-key': 'short' }, payload: QUERY }, 400],
    ['a subscription', { payload: JSON.stringify({ query: 'subscription { offers { id } }' }) }, 400],
    ['to no address', { method: 'GET', url: '/files/%E0%A4%A', headers: {} }, 400],
    [
      'a webhook that is no JSON',
      { url: '/webhooks/stripe', headers: { ...JSON_BODY, 'stripe-signature': 't=1,v1=0' }, payload: '{' },
      400,
    ],
  ])('(%s) gets a code', async (_, sent, status) => {
    const answer = await send({ ...sent, headers: { 'accept-language': 'en', ...(sent.headers ?? JSON_BODY) } });
    expectPlain(answer);
    expect([answer.status, CODES.has(answer.code ?? '')]).toEqual([status, true]);
    expect(answer.body.errors?.[0]?.message ?? answer.body.message).not.toBe('');
  });

  it('speaks the reader’s language', async () => {
    const [en, kk] = await Promise.all(
      ['en', 'kk'].map((locale) => send({ payload: '{', headers: { ...JSON_BODY, 'accept-language': locale } })),
    );
    expect(en?.body.errors?.[0]?.message).toMatch(/^[A-Z]/);
    expect(kk?.body.errors?.[0]?.message).toMatch(/[а-яәіңғүұқөһ]/);
  });

  it('from another site gets no leave to read the answer', async () => {
    const answer = await send({ payload: QUERY, headers: { ...JSON_BODY, origin: 'https://evil.example' } });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    const asked = await send({
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(Object.keys(asked.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['strict-transport-security']).toBeDefined();
  });
});

describe('a query that is too much', () => {
  it.each<[string, string]>([
    ['deep', `{ viewer { ${'person { mentor { '.repeat(8)}id ${'} }'.repeat(8)} } }`],
    ['aliased', `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
    [
      'of a hundred sign-ins',
      `mutation { ${Array.from({ length: 30 }, (_, n) => `a${n}: signIn(input: { email: "a@b.kz", password: "x${n}" }) { accessToken }`).join(' ')} }`,
    ],
    ['giant', `{ ${'__typename '.repeat(3_000)} }`],
    ['of directives', `{ ${'__typename @include(if: true) '.repeat(60)} }`],
    [
      'a bomb of fragments',
      `{ ...A } ${'ABCDEFGH'
        .split('')
        .map(
          (name, at, all) =>
            `fragment ${name} on Query { ${all[at + 1] ? `...${all[at + 1] ?? ''} `.repeat(20) : '__typename'} }`,
        )
        .join(' ')}`,
    ],
    ['a circle', '{ ...A } fragment A on Query { ...A ...A ...A ...A ...A }'],
    ['of a million rows', '{ listings(first: 100) { nodes { offers(first: 100) { nodes { id } } } } }'],
  ])('(%s) is refused at once', async (_, query) => {
    const began = process.cpuUsage();
    const answer = await send({ payload: JSON.stringify({ query }) });
    expect([answer.status, answer.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
    // The processor's time, not the clock's: a busy machine must not fail this, an expensive query must (microseconds).
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
  });
});

const cursor = (...values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

describe('a forged cursor', () => {
  const id = 'listing_01kaf6d500e1v8000000000001';
  it.each<[string, string, string]>([
    ['of the year 0', 'NEWEST', cursor('0000-01-01T00:00:00Z', id)],
    ['of a day’s offset', 'NEWEST', cursor('2026-01-01T00:00:00+23:00', id)],
    ['of no day', 'NEWEST', cursor('2026-02-30T00:00:00Z', id)],
    ['of a huge number', 'ASK_ASC', cursor('99999999999999999999', id)],
    ['of SQL', 'ASK_ASC', cursor("1'; drop table facts; --", id)],
    ['with NUL', 'NEWEST', cursor('2026-01-01T00:00:00Z', 'a\u0000')],
    ['of objects', 'NEWEST', cursor({ $gt: 1 }, [id])],
    ['of another order', 'ASK_ASC', cursor('2026-01-01T00:00:00Z', id)],
    ['of letters', 'NEWEST', '%%%'],
  ])('(%s) is bad input or an empty page', async (_, order, after) => {
    for (const list of [`listings(after: $after, orderBy: ${order})`, 'mentors(after: $after)']) {
      const query = `query ($after: String) { ${list} { nodes { id } } }`;
      const answer = await send({ payload: JSON.stringify({ query, variables: { after } }) });
      expectPlain(answer);
      expect([undefined, 'BAD_USER_INPUT']).toContain(answer.code);
    }
  });
});

describe('texts', () => {
  const bad: [string, string][] = [
    ['NUL', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
    ['bidi', 'abc\u202egpj.exe'],
    ['60 KB', 'ж'.repeat(30_000)],
    ['a thousand marks', `a${'\u0301'.repeat(1_000)}`],
    ['tags', 'a\u{e0041}b'],
  ];
  it.each(bad)('(%s) are refused by field, in every input', async (_, text) => {
    const someone = await app.cast.adult('Жай Адам');
    const tries: [string, string, object][] = [
      ['createTeam', 'CreateTeamInput', { name: text }],
      ['updatePerson', 'UpdatePersonInput', { fullName: text }],
      ['updatePerson', 'UpdatePersonInput', { city: text }],
      ['joinTeam', 'JoinTeamInput', { token: text }],
    ];
    for (const [verb, input, value] of tries) {
      const refused = await someone.refusal(verb, input, value, verb === 'updatePerson' ? 'email' : 'id');
      expect([verb, refused.code, refused.fields.length]).toEqual([verb, 'BAD_USER_INPUT', 1]);
    }
  });
});

describe('counts', () => {
  it('are not begun anew by a made-up address', async () => {
    const victim = await app.cast.adult('Қорғалған Адам');
    const guess = (n: number) =>
      app.ask(
        'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
        { input: { email: victim.email, password: `wrong number ${n}` } },
        {
          headers: {
            'x-forwarded-for': `203.0.113.${n}`,
            'x-real-ip': `203.0.113.${n}`,
            forwarded: `for=203.0.113.${n}`,
          },
        },
      );
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 12; n += 1) codes.push((await guess(n)).errors?.[0]?.extensions.code);
    expect(codes.slice(-2)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
  });

  it('keep mails to an address that somebody else has given in bounds', async () => {
    const rude = await app.cast.adult('Дөрекі Адам', { isVerified: false });
    const ask = async (): Promise<string | undefined> =>
      (await rude.raw('mutation { requestEmailVerification }')).errors?.[0]?.extensions.code;
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 7; n += 1) codes.push(await ask());
    expect(codes.slice(-2)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
  });

  it('of invitations are a person’s, not a team’s', async () => {
    const rude = await app.cast.adult('Көп Шақырушы');
    const codes: string[] = [];
    for (let n = 0; n < 62; n += 1) {
      const teamId = `team_01kaf6d500e1v80000000000${String(n).padStart(2, '0')}`;
      codes.push((await rude.refusal('inviteToTeam', 'InviteToTeamInput', { teamId, email: 'a@b.kz' })).code);
    }
    expect([codes[0], codes.at(-1)]).toEqual(['NOT_FOUND', 'RATE_LIMITED']);
  });
});

describe('keys', () => {
  const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { accessToken viewer { person { id } } } }`;
  it('of a sign-up do not open an account with a password that was changed', async () => {
    const input = {
      email: 'kilt@example.kz',
      password: PASSWORD,
      fullName: 'Кілт Иесі',
      birthDate: '1990-01-01',
      locale: 'KK',
    };
    const asking = { headers: { 'idempotency-key': 'sign-up-of-kilt-1' } };
    const first = await app.ask<{ signUp: { viewer: { person: { id: string } } } }>(SIGN_UP, { input }, asking);
    const again = await app.ask<{ signUp: { viewer: { person: { id: string } } } }>(SIGN_UP, { input }, asking);
    expect(again.data?.signUp.viewer.person.id).toBe(first.data?.signUp.viewer.person.id);
    await app.ask('mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }', {
      input: { email: input.email },
    });
    await app.drain();
    const token = /reset-password\?token=([\w-]+)/.exec(
      (await app.mails(input.email)).map(({ text }) => text).join(' '),
    )?.[1];
    await app.ask('mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) }', {
      input: { token, password: 'жаңа құпия сөз 12' },
    });
    const replayed = await app.ask(SIGN_UP, { input }, asking);
    expect(replayed.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('used for another request are a mismatch; used at once 32 times they have one effect and one answer', async () => {
    const actor: Actor = await app.cast.adult('Қайталаушы');
    const CREATE = 'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { id name } }';
    const headers = { 'idempotency-key': 'create-team-0001' };
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => actor.raw(CREATE, { input: { name: 'Бір топ' } }, headers)),
    );
    const bodies = new Set(answers.filter(({ errors }) => !errors).map(({ body }) => body));
    const others = answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? []);
    expect(bodies.size).toBe(1);
    expect(others.filter((code) => code !== 'RATE_LIMITED')).toEqual([]);
    const teams = await actor.ask<{ viewer: { teams: object[] } }>('{ viewer { teams { id } } }');
    expect(teams.viewer.teams).toHaveLength(1);
    const other = await actor.raw(CREATE, { input: { name: 'Басқа топ' } }, headers);
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_MISMATCH');
  });
});
