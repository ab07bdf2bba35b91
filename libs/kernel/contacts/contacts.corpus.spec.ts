// The detector against a corpus of our own. What is to be found stands in braces. The held-out part was written without
// knowing what the detector makes of it; lines that taught it something belong to the development part.
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contactsIn } from './contacts.js';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
const PARTS = ['dev', 'held-out'] as const;
const LEAST_RECALL = 0.95;
const MOST_FALSE_ALARMS = 0.02;
/** How much of a marked contact must be covered: what is left must be of no use. */
const COVERED = 0.8;

function lines(kind: 'contacts' | 'normal', language: string, part: string): string[] {
  const file = path.join(import.meta.dirname, 'corpus', `${kind}.${language}.${part}.txt`);
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

interface Marked {
  readonly text: string;
  readonly marks: readonly { start: number; end: number }[];
}

function readMarks(line: string): Marked {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, part] of line.split(/[{}]/).entries()) {
    if (index % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marks };
}

/** Whether enough of every mark's letters and digits is hidden. */
function isFound(line: string): boolean {
  const { text, marks } = readMarks(line);
  const findings = contactsIn(text);
  return marks.every(({ start, end }) => {
    const places = [...Array(end - start).keys()]
      .map((offset) => start + offset)
      .filter((at) => /[\p{L}\p{N}]/u.test(text[at] ?? ''));
    const hidden = places.filter((at) => findings.some((finding) => at >= finding.start && at < finding.end));
    return hidden.length >= COVERED * places.length;
  });
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

describe.each(LANGUAGES)('contacts in %s', (language) => {
  it.each(PARTS)('are found in the %s part, and ordinary messages pass', (part) => {
    const contacts = lines('contacts', language, part);
    const normal = lines('normal', language, part);
    const missed = contacts.filter((line) => !isFound(line));
    const alarms = normal.filter((line) => contactsIn(line).length > 0);
    const recall = 1 - missed.length / contacts.length;
    const falseAlarms = alarms.length / normal.length;
    process.stdout.write(
      `contacts ${language} ${part}: recall ${percent(recall)} of ${contacts.length}, false alarms ${percent(falseAlarms)} of ${normal.length}\n`,
    );
    if (process.env['CONTACTS_SHOW'] === part) process.stdout.write(`${[...missed, ...alarms].join('\n')}\n`);
    expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL);
    expect(falseAlarms).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  });
});

describe('the corpus', () => {
  it('is large enough, and its two parts have no line in common', () => {
    const all = (kind: 'contacts' | 'normal', part: string): string[] =>
      LANGUAGES.flatMap((language) => lines(kind, language, part));
    for (const [kind, least] of [
      ['contacts', 240],
      ['normal', 520],
    ] as const) {
      const [dev, heldOut] = [all(kind, 'dev'), all(kind, 'held-out')];
      expect(dev.length + heldOut.length).toBeGreaterThanOrEqual(least);
      expect(dev.filter((line) => heldOut.includes(line))).toEqual([]);
    }
  });
});
