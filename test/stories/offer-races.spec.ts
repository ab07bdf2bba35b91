// Two at once: one wins, the other learns in a typed refusal that it lost. Nothing is ever half done (robustness.md, 2.3).
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days } from '#kernel';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import {
  kzt,
  makeOffer,
  mentoringTerms,
  publishedProject,
  seedTerms,
  verifiedMentor,
  type MentorOnStage,
  type Project,
} from '../harness/deals.js';

const CLIENTS = 64;
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 4);

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(async () => {
  const { broken } = await app.doctor();
  await app?.stop();
  expect(broken).toEqual([]);
});

/** `ok`, or the code of the refusal. */
async function outcome(actor: Actor, verb: string, inputType: string, input: object): Promise<string> {
  const mutation = `mutation ($input: ${inputType}!) { ${verb}(input: $input) { id } }`;
  return (await actor.raw(mutation, { input })).errors?.[0]?.extensions.code ?? 'ok';
}
const accept = (actor: Actor, offerId: string, revision = 1): Promise<string> =>
  outcome(actor, 'acceptOffer', 'AcceptOfferInput', { offerId, revision });
const times = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const tally = (outcomes: readonly string[]): Record<string, number> =>
  outcomes.reduce<Record<string, number>>((counts, each) => ({ ...counts, [each]: (counts[each] ?? 0) + 1 }), {});

async function count(statement: string, ...values: unknown[]): Promise<number> {
  const rows = await app.database.rows<{ n: number }>({ text: `select count(*)::int as n from ${statement}`, values });
  return rows[0]?.n ?? 0;
}

describe('accepting', () => {
  it(`lets one of ${CLIENTS} clients accept one offer`, async () => {
    const mentor = await verifiedMentor(app, admin);
    const project = await publishedProject(app, admin);
    const offer = await makeOffer(mentor.actor, project.listingId, {
      seed: seedTerms('300000.00'),
      mentoring: mentoringTerms(),
    });
    const begun = performance.now();
    const outcomes = await times(CLIENTS, () => accept(project.lead, offer.id));
    const tookMs = Math.round(performance.now() - begun);
    process.stdout.write(`${CLIENTS} clients accept one offer: ${JSON.stringify(tally(outcomes))} in ${tookMs} ms\n`);
    // A machine that is busy with more than this may tell some to come back later: a refusal too, and nothing has changed.
    const { ok, INVALID_STATE: late = 0, RATE_LIMITED: busy = 0, ...others } = tally(outcomes);
    expect({ ok, refused: late + busy, others }).toEqual({ ok: 1, refused: CLIENTS - 1, others: {} });
    expect(await count('agreements where offer_id = $1', offer.id)).toBe(1);
    expect(await count(`facts where chain = $1 and action = 'offer.accepted'`, offer.id)).toBe(1);
  });

  it('never takes more than the ask, however many offers are accepted at once', async () => {
    const project = await publishedProject(app, admin, { ask: kzt('300000.00') });
    const offers = await times(8, async () => {
      const { actor } = await verifiedMentor(app, admin);
      return makeOffer(actor, project.listingId, { seed: seedTerms('100000.00') });
    });
    const outcomes = await Promise.all(offers.map(({ id }) => accept(project.lead, id)));
    expect(tally(outcomes)).toEqual({ ok: 3, ASK_EXCEEDED: 5 });
    expect(await count('listings where id = $1 and reserved_minor = ask_minor', project.listingId)).toBe(1);
  });

  it('has its effect once for one idempotency key', async () => {
    const mentor = await verifiedMentor(app, admin);
    const project = await publishedProject(app, admin);
    const offer = await makeOffer(mentor.actor, project.listingId, { mentoring: mentoringTerms() });
    const mutation = `mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { id status } }`;
    const ask = () =>
      project.lead.raw(
        mutation,
        { input: { offerId: offer.id, revision: 1 } },
        { 'idempotency-key': 'accept-once-000001' },
      );
    const answers = [...(await times(8, ask)), await ask()];
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers[0]?.errors).toBeUndefined();
    expect(await count(`facts where chain = $1 and action = 'offer.accepted'`, offer.id)).toBe(1);
  });
});

describe('making', () => {
  it('makes one of many offers of one mentor to one listing', async () => {
    const { actor } = await verifiedMentor(app, admin);
    const { listingId } = await publishedProject(app, admin);
    const make = () => outcome(actor, 'makeOffer', 'MakeOfferInput', { listingId, mentoring: mentoringTerms() });
    expect(tally(await times(16, make))).toEqual({ ok: 1, DUPLICATE_OFFER: 15 });
  });

  it('never promises more than the mentor’s hours, to however many listings at once', async () => {
    const { actor } = await verifiedMentor(app, admin, { hoursPerMonth: 10 });
    const projects: Project[] = [];
    for (let each = 0; each < 6; each += 1) projects.push(await publishedProject(app, admin));
    const outcomes = await Promise.all(
      projects.map(({ listingId }) =>
        outcome(actor, 'makeOffer', 'MakeOfferInput', { listingId, mentoring: mentoringTerms(4) }),
      ),
    );
    expect(tally(outcomes)).toEqual({ ok: 2, CAPACITY_EXCEEDED: 4 });
  });
});

interface Table {
  readonly mentor: MentorOnStage;
  readonly project: Project;
  readonly offerId: string;
}
type Move = (table: Table) => Promise<string>;

const moves: Record<string, Move> = {
  accept: ({ project, offerId }) => accept(project.lead, offerId),
  decline: ({ project, offerId }) =>
    outcome(project.lead, 'declineOffer', 'DecideOfferInput', { offerId, reason: 'Уақыт жоқ' }),
  counter: ({ project, offerId }) =>
    outcome(project.lead, 'counterOffer', 'CounterOfferInput', { offerId, revision: 1, mentoring: mentoringTerms(2) }),
  withdraw: ({ mentor, offerId }) => outcome(mentor.actor, 'withdrawOffer', 'DecideOfferInput', { offerId }),
  hold: ({ offerId }) => outcome(admin, 'holdOffer', 'DecideOfferInput', { offerId, reason: 'Тексеру' }),
  // The clock stands behind the answer's end already: the sweep and the move meet.
  expire: async ({ offerId }) => {
    await app.database.dataSource.query(`update offers set answer_by = $2 where id = $1 and status = 'OPEN'`, [
      offerId,
      new Date(Date.now() - days(1)),
    ]);
    await app.drain();
    return 'swept';
  },
};

const pairs = Object.keys(moves).flatMap((one, index) =>
  Object.keys(moves)
    .slice(index + 1)
    .map((other): [string, string] => [one, other]),
);

/** Which state the last fact that changed it speaks of. */
const STATE_OF_FACT: Record<string, string> = {
  'offer.made': 'OPEN',
  'offer.countered': 'OPEN',
  'offer.accepted': 'ACCEPTED',
  'offer.declined': 'DECLINED',
  'offer.withdrawn': 'WITHDRAWN',
  'offer.held': 'HELD',
  'offer.expired': 'EXPIRED',
};
const TYPED = ['ok', 'swept', 'INVALID_STATE', 'STALE_REVISION', 'FORBIDDEN', 'ON_HOLD'];

describe.each(pairs)('%s against %s', (one, other) => {
  it('ends in one state that its facts agree with', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const mentor = await verifiedMentor(app, admin);
      const project = await publishedProject(app, admin);
      const { id: offerId } = await makeOffer(mentor.actor, project.listingId, { mentoring: mentoringTerms() });
      const table = { mentor, project, offerId };
      const both = round % 2 === 0 ? [one, other] : [other, one];
      const outcomes = await Promise.all(both.map((name) => moves[name]?.(table) ?? Promise.resolve('none')));
      for (const each of outcomes) expect(TYPED).toContain(each);
      const facts = await app.database.rows<{ action: string; status: string }>({
        text: `select f.action, o.status from facts f join offers o on o.id = f.chain
               where f.chain = $1 and f.subject_id = $1 order by f.seq`,
        values: [offerId],
      });
      expect(STATE_OF_FACT[facts.at(-1)?.action ?? '']).toBe(facts.at(-1)?.status);
      const ends = facts.filter(({ action }) => /accepted|declined|withdrawn|expired/.test(action));
      expect(ends.length).toBeLessThanOrEqual(1);
    }
  });
});
