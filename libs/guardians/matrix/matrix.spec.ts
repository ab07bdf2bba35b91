import { describe, expect, it } from '@jest/globals';
import { almatyDay, CURRENCIES, fullYears, hours, money } from '#kernel';
import { allTexts } from '#platform';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { ACTS, type Act, DEAL_INSTRUMENTS, type DealInstrument, type Verdict } from './act.js';
import { decide, isRowFor, type Question, rowFor } from './decide.js';
import { matrixPage } from './matrix-page.js';
import { MINOR_DEAL_CAP } from './matrix-row.js';
import { CONSENT_MATRIX } from './matrix-rows.js';
import './matrix-notes.texts.js';
import './matrix.texts.js';

const LETTERS: Record<string, Verdict> = { F: 'FORBIDDEN', G: 'GUARDIAN_ACTS', C: 'NEEDS_CONSENT', A: 'ALLOWED' };

/** What is expected, written a second time and in another shape: under 14, child profile from 14, own account from 14, adult. */
const EXPECTED: Record<Act, string> = {
  SIGN_UP: 'GGAA',
  HAVE_GUARDIAN: 'AAAF',
  DRAFT: 'GGAA',
  JOIN_TEAM: 'GGAA',
  SUBMIT_LISTING: 'GGCA',
  PUBLISH: 'GGCA',
  SHOW_PHOTO: 'GGCA',
  MAKE_TERMS: 'GGCA',
  ACCEPT_MENTORING: 'GGCA',
  ACCEPT_SEED: 'GGCA',
  DECLINE: 'GGAA',
  SIGN: 'GGCA',
  WITHDRAW: 'GGAA',
  SUBMIT_MILESTONE: 'GGAA',
  CHOOSE_PAYEE: 'GGAA',
  RECEIVE_MONEY: 'GGGA',
  BE_PAYEE: 'FFFA',
  BE_MENTOR: 'FFFA',
  MAKE_OFFER: 'FFFA',
  FUND: 'FFFA',
  BE_GUARDIAN: 'FFFA',
  CONSENT_FOR_OTHER: 'FFFA',
  REPORT: 'AAAA',
  EXPORT: 'GGAA',
  ERASE: 'GGAA',
};
const BINDING: readonly Act[] = ['MAKE_TERMS', 'ACCEPT_SEED', 'SIGN'];
const DEBTS: readonly DealInstrument[] = ['INTEREST_FREE_LOAN', 'REVENUE_SHARE', 'CONVERTIBLE'];

function expected({ age, act, isHeld, instrument, money: sum }: Question): Verdict {
  const column = age >= 18 ? 3 : age < 14 ? 0 : isHeld ? 1 : 2;
  if (column < 3 && BINDING.includes(act) && instrument && instrument !== 'NONE') {
    if (DEBTS.includes(instrument)) return 'FORBIDDEN';
    if (sum && sum.minor > MINOR_DEAL_CAP[sum.currency]) return 'FORBIDDEN';
  }
  return LETTERS[EXPECTED[act][column] ?? ''] as Verdict;
}

const SUMS = [
  null,
  ...CURRENCIES.flatMap((currency) => [
    money(1n, currency),
    money(MINOR_DEAL_CAP[currency], currency),
    money(MINOR_DEAL_CAP[currency] + 1n, currency),
  ]),
];

function* cells(): Generator<Question> {
  for (const act of ACTS) {
    for (let age = 0; age <= 110; age += 1) {
      for (const isHeld of [false, true]) {
        for (const instrument of DEAL_INSTRUMENTS) {
          for (const sum of SUMS) yield { act, age, isHeld, instrument, money: sum };
        }
      }
    }
  }
}

const act = fc.constantFrom(...ACTS);
const question = fc.record({
  act,
  age: fc.integer({ min: 0, max: 120 }),
  isHeld: fc.boolean(),
  instrument: fc.constantFrom(...DEAL_INSTRUMENTS),
  money: fc.option(
    fc.record({ minor: fc.bigInt({ min: 1n, max: 2_000_000_000_000n }), currency: fc.constantFrom(...CURRENCIES) }),
  ),
});

describe('the consent matrix', () => {
  it('answers every cell by exactly one row, as expected', () => {
    let tested = 0;
    let count = 0;
    const used = new Set<object>();
    for (const cell of cells()) {
      count += 1;
      const rows = CONSENT_MATRIX.filter((row) => row.act === cell.act && isRowFor(row, cell));
      if (rows.length !== 1 || rows[0]?.verdict !== expected(cell) || decide(cell) !== expected(cell)) {
        throw new Error(`${JSON.stringify(cell, (_, value: unknown) => String(value))}: ${String(rows.length)} rows`);
      }
      used.add(rows[0]);
      tested += 1;
    }
    process.stdout.write(`consent matrix: ${String(tested)} cells tested / ${String(count)} cells\n`);
    expect([tested, used.size]).toEqual([count, CONSENT_MATRIX.length]);
  });

  it('names the consent wherever one is needed, and none where nobody consents', () => {
    for (const row of CONSENT_MATRIX) {
      if (row.verdict === 'NEEDS_CONSENT') expect(row.consents.length).toBeGreaterThan(0);
      if (row.verdict === 'ALLOWED' || row.verdict === 'FORBIDDEN') expect(row.consents).toEqual([]);
    }
  });

  it('gives the same answer to the same question', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const frozen = Object.freeze({ ...asked });
        return rowFor(frozen) === rowFor({ ...asked });
      }),
    );
  });

  it('never takes a right away with the years, except the guardian', () => {
    const order: Verdict[] = ['FORBIDDEN', 'GUARDIAN_ACTS', 'NEEDS_CONSENT', 'ALLOWED'];
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 60 }), (asked, later) => {
        if (asked.act === 'HAVE_GUARDIAN') return true;
        const now = order.indexOf(decide(asked));
        return order.indexOf(decide({ ...asked, age: asked.age + later })) >= now;
      }),
    );
  });

  it('never lets a minor bind, publish or pay alone', () => {
    const protectedActs = ACTS.filter((each) => /[CGF]/.test(EXPECTED[each][2] ?? ''));
    fc.assert(
      fc.property(question, (asked) => {
        if (asked.age >= 18 || !protectedActs.includes(asked.act)) return true;
        return decide(asked) !== 'ALLOWED';
      }),
    );
  });

  it('knows the instruments of the catalogue', () => {
    const source = readFileSync(new URL('../../offers/instruments/instrument.ts', import.meta.url), 'utf8');
    const known = [...source.matchAll(/^ {2}([A-Z_]+): '\1'/gm)].map((found) => found[1]);
    expect(DEAL_INSTRUMENTS.filter((each) => each !== 'NONE')).toEqual(known);
  });

  it('has words for every act, source and note in three languages', () => {
    const texts = allTexts();
    const keys = CONSENT_MATRIX.flatMap((row) => [`act.${row.act}`, `law.${row.source}`, `matrix.${row.note}`]);
    expect(keys.filter((key) => !(key in texts))).toEqual([]);
  });

  it('is what docs/consent-matrix.md says (npm run cli -- document-consent-matrix)', () => {
    expect(readFileSync(new URL('../../../docs/consent-matrix.md', import.meta.url), 'utf8')).toBe(matrixPage());
  });
});

describe('the day of a birthday in Almaty', () => {
  const birthDate = fc
    .date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  /** Midnight in Almaty at the beginning of a day: UTC+5 since March 2024, UTC+6 before. */
  const midnight = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) - hours(day >= '2024-03-01' ? 5 : 6));
  const birthdayIn = (born: string, year: number): string => {
    const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    return born.endsWith('-02-29') && !isLeap ? `${String(year)}-03-01` : `${String(year)}${born.slice(4)}`;
  };
  const ageAt = (born: string, at: Date): number => fullYears(born, almatyDay(at));

  it.each([14, 18])('turns %i at local midnight, not a millisecond before, for every birth date', (years) => {
    fc.assert(
      fc.property(birthDate, (born) => {
        const start = midnight(birthdayIn(born, Number(born.slice(0, 4)) + years));
        const before = new Date(start.getTime() - 1);
        expect([ageAt(born, before), ageAt(born, start)]).toEqual([years - 1, years]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('decides by it: the day before, on and after 14 and 18, also for the 29th of February', () => {
    for (const born of ['2008-02-29', '2008-11-23', '2009-01-01', '2008-12-31']) {
      for (const [years, before, on] of [
        [14, 'GUARDIAN_ACTS', 'NEEDS_CONSENT'],
        [18, 'NEEDS_CONSENT', 'ALLOWED'],
      ] as const) {
        const start = midnight(birthdayIn(born, Number(born.slice(0, 4)) + years)).getTime();
        const verdicts = [-hours(24), -1, 0, hours(24)].map((shift) =>
          decide({ act: 'SIGN', age: ageAt(born, new Date(start + shift)) }),
        );
        expect([born, ...verdicts]).toEqual([born, before, before, on, on]);
      }
    }
  });

  it('is not the day of UTC: five hours of each birthday begin before it in London', () => {
    const [at, utcDay] = [new Date('2026-11-22T19:30:00Z'), '2026-11-22'];
    expect([almatyDay(at), fullYears('2008-11-23', almatyDay(at)), fullYears('2008-11-23', utcDay)]).toEqual([
      '2026-11-23',
      18,
      17,
    ]);
  });
});
