// The words that call for help, against a corpus of our own. The held-out part was written without knowing what the detector
// makes of it; lines that taught it something belong to the development part. More than what people would write, none of it is
// what anybody wrote.
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crisisWords } from './crisis-words.js';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
const PARTS = ['dev', 'held-out'] as const;
/** A cry that is not heard by words is still seen by people; what taught the detector it must know. */
const LEAST_RECALL = { dev: 0.98, 'held-out': 0.8 } as const;
const MOST_FALSE_ALARMS = 0.02;

function lines(kind: 'cries' | 'ordinary', language: string, part: string): string[] {
  const file = path.join(import.meta.dirname, 'corpus', `${kind}.${language}.${part}.txt`);
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

describe.each(LANGUAGES)('cries in %s', (language) => {
  it.each(PARTS)('are heard in the %s part, and ordinary texts pass', (part) => {
    const cries = lines('cries', language, part);
    const ordinary = lines('ordinary', language, part);
    const missed = cries.filter((line) => !crisisWords(line));
    const alarms = ordinary.filter((line) => crisisWords(line));
    const recall = 1 - missed.length / cries.length;
    process.stdout.write(
      `cries ${language} ${part}: recall ${percent(recall)} of ${cries.length}, false alarms ${alarms.length} of ${ordinary.length}\n`,
    );
    if (process.env['CRISIS_SHOW'] === part) process.stdout.write(`${[...missed, ...alarms].join('\n')}\n`);
    expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL[part]);
    expect(alarms.length / ordinary.length).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  });
});

describe('crisis words', () => {
  it('are the same however they are typed, and none in nothing', () => {
    for (const text of [
      'ӨМІР СҮРГІМ КЕЛМЕЙДІ',
      'омир   сургим\nкелмейди',
      'не хочу жить!!!',
      'I WANT TO DIE',
      'i’m being beaten',
      'не хо\u200bчу жить',
    ]) {
      expect([text, crisisWords(text)]).toEqual([text, true]);
    }
    expect(crisisWords('')).toBe(false);
    expect(crisisWords('   ')).toBe(false);
  });

  it('do not reach over the end of a sentence', () => {
    expect(crisisWords('Я устал. Жить в городе удобно.')).toBe(false);
    expect(crisisWords('Я устал жить')).toBe(true);
  });

  it('are looked for in a long text in time that grows with it, not faster', () => {
    const costOf = (length: number): number => {
      const text = 'кітап оқу және өмір сүру жайлы ұзақ мәтін; '.repeat(length);
      const costs = [0, 1, 2].map(() => {
        const begun = process.cpuUsage();
        expect(crisisWords(text)).toBe(false);
        const { user, system } = process.cpuUsage(begun);
        return user + system;
      });
      return Math.min(...costs);
    };
    expect(costOf(4_000) / costOf(1_000)).toBeLessThan(12);
  });
});
