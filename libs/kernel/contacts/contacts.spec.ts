import { describe, expect, it } from '@jest/globals';
import { CONTACT_MASK, contactsIn, maskContacts } from './contacts.js';

const kinds = (text: string): string =>
  contactsIn(text)
    .map(({ kind }) => kind)
    .join(' ');

describe('a contact', () => {
  it.each([
    ['8 707 555 01 23', 'PHONE'],
    ['сегіз жеті нөл жеті бес бес бес нөл бір екі үш', 'PHONE'],
    ['восемьсемьнольсемьпятьпятьпятьдвадватритри', 'PHONE'],
    ['+44 7700 900123', 'PHONE'],
    ['4400 4301 5555 1234', 'CARD'],
    ['KZ86 125K ZT50 0410 0100', 'CARD'],
    ['aibek собака мейл точка ру', 'EMAIL'],
    ['aibek@mail.example.kz', 'EMAIL'],
    ['https://example.kz/a?b=1', 'LINK'],
    ['eco-step.kz', 'LINK'],
    ['инста: aiym_kk08', 'HANDLE'],
    ['@temir_zhas', 'HANDLE'],
    ['WhatsApp-қа жазыңыз', 'MESSENGER'],
    ['Абай көшесі, 45-үй, 12-пәтер', 'ADDRESS'],
    ['43.238949, 76.889709', 'ADDRESS'],
  ])('%s is %s', (text, kind) => {
    expect(kinds(text)).toBe(kind);
  });

  it.each([
    ['the years of four meetings', '2023 2024 2025 2026'],
    ['sums in a row', '8 700 000 тг, 1 200 000 тг'],
    ['round sums without a currency', '8 000, 7 500, 9 200, 11 000'],
    ['a book', 'ISBN 978-601-04-1234-5'],
    ['dates', '08.07.2026–12.07.2026, 09.07.2026'],
    ['files', 'main.py, index.html, app.js, план.pdf'],
    ['a source', 'stat.gov.kz, kaspi.kz'],
    ['the sign by itself', '10 дана @ 500 ₸, белгі @'],
    ['nothing', ''],
    ['signs alone', '… @ . , — 🙂'],
  ])('%s are none', (_, text) => {
    expect(contactsIn(text)).toEqual([]);
  });

  it('takes the place of the text as written, whatever its characters are', () => {
    const hidden = '🙂 нөмірім ８７０\u200b７5550123, 🙂 кешке';
    const { text, findings } = maskContacts(hidden);
    expect(text).toBe(`🙂 нөмірім ${CONTACT_MASK}, 🙂 кешке`);
    expect(findings.map(({ start, end }) => hidden.slice(start, end))).toEqual(['８７０\u200b７5550123']);
  });

  it('is masked once where readers agree, and masking again finds nothing', () => {
    const said = 'Инстам @aiym_kk08, поштам aiym@example.kz, сайт https://aiym.example.kz/me?tel=87075550123';
    const { text, findings } = maskContacts(said);
    expect(text).toBe('Инстам •••, поштам •••, сайт •••');
    expect(findings).toHaveLength(3);
    expect(maskContacts(text)).toEqual({ text, findings: [] });
  });
});

describe('hostile input', () => {
  const HOSTILE = [
    'a', '8 ', '1', 'a.', '@', 'a@', 'бес ', 'и н ', '8-', '.', 'a.kz/', 'ватсап ', '(at)', 'ул. А ', '+7 ', 't . ', 'сегіз', 'a_', '_.',
    'http://', '\u200b', '①', 'kz12', 'мой ', '🙂', 'жаз ', 'double ', 'dot ', 'gmail ', '1.1234,', 'дом 1 ', 'жүз ',
  ]; // prettier-ignore

  function fastest(text: string): number {
    const times = [0, 1, 2].map(() => {
      const begun = performance.now();
      contactsIn(text);
      return performance.now() - begun;
    });
    return Math.min(...times);
  }

  it.each(HOSTILE)('of “%s” repeated takes time in proportion to its length', (part) => {
    const times = [5_000, 40_000].map((length) => fastest(part.repeat(Math.ceil(length / part.length))));
    const [short = 0, long = 0] = times;
    // Eight times the length; a quadratic reader would need 64 times the time. Two milliseconds are the clock's own noise.
    expect(long).toBeLessThan(24 * (short + 2));
  });

  it('of ten thousand characters is read in a moment', () => {
    for (const part of HOSTILE) contactsIn(part.repeat(200));
    const times = HOSTILE.map((part) => fastest(part.repeat(Math.ceil(10_000 / part.length))));
    const middle = times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
    expect(middle).toBeLessThan(50);
  });
});
