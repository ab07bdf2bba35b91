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
    ['https://kaspi.kz/pay/87', 'LINK'],
    ['https://stat.gov.kz.example.kz/', 'LINK'],
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
    ['a source', 'stat.gov.kz, kaspi.kz, https://stat.gov.kz/ru/region/, https://kaspi.kz/'],
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

  it('is no lesson, light, plan or year that is called like a network or stands where a house would', () => {
    const ordinary = [
      'Мы продолжим STEAM проект',
      'Найдите STEAM набор подешевле',
      'Переходите на сигнал светофора',
      'Contact us in line with the plan',
      'Home Assistant 2024',
    ];
    expect(ordinary.filter((text) => contactsIn(text).length > 0)).toEqual([]);
    const contacts = [
      'найди в стиме lynx.2010',
      'давайте уйдём в сигнал',
      'дома, Абая 10',
      'add me on steam: frost_09',
    ];
    expect(contacts.filter((text) => contactsIn(text).length === 0)).toEqual([]);
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

  /** Milliseconds of the processor, the least of a few tries: a busy machine lengthens the clock's time, not this. */
  function costOf(text: string, times: number): number {
    const costs = [0, 1, 2].map(() => {
      const begun = process.cpuUsage();
      for (let time = 0; time < times; time += 1) contactsIn(text);
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1_000;
    });
    return Math.min(...costs);
  }
  const hostile = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length));

  it.each(HOSTILE)('of “%s” repeated costs in proportion to its length', (part) => {
    const inPieces = costOf(hostile(part, 500), 16);
    const atOnce = costOf(hostile(part, 8_000), 1);
    // The same number of characters: a quadratic reader would need sixteen times as much for them at once.
    expect(atOnce).toBeLessThan(5 * (inPieces + 2));
  });

  it('of ten thousand characters is read in a moment', () => {
    const costs = HOSTILE.map((part) => costOf(hostile(part, 10_000), 1)).sort((one, other) => one - other);
    expect(costs[Math.floor(costs.length / 2)]).toBeLessThan(50);
  });
});
