import { describe, expect, it } from '@jest/globals';
import { LOCALES, LOCALE_PATHS, localePath } from '#kernel';
import { allTexts } from '#platform';
import { HOUSE_PAGES, houseRules, type HouseFacts } from './house-rules.js';
import './index.js';

const facts: HouseFacts = {
  club: 'Түлектер клубы',
  contact: 'club@example.kz',
  age: 15,
  safetyHours: 21,
  otherDays: 3,
  answerHours: 71,
  coolingHours: 73,
  refundDays: 76,
  cap: '9 000 000 ₸',
};

describe.each(HOUSE_PAGES)('%s', (page) => {
  it('has the same parts in every language, each with a title, words and an address of its own', () => {
    const shapes = LOCALES.map((locale) =>
      houseRules(page, locale, facts).sections.map(({ anchor, paragraphs }) => [anchor, paragraphs.length]),
    );
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1);
    for (const locale of LOCALES) {
      const { title, lead, sections } = houseRules(page, locale, facts);
      expect(Math.min(title.length, lead.length)).toBeGreaterThan(4);
      expect(sections.length).toBeGreaterThan(5);
      for (const { anchor, title: heading, paragraphs } of sections) {
        expect(anchor).toMatch(/^[a-z]+$/);
        expect(heading.length).toBeGreaterThan(3);
        expect(paragraphs.length).toBeGreaterThan(0);
      }
    }
  });

  it('says every text of its table, once', () => {
    const prefix = `house.${page.toLowerCase()}.`;
    for (const locale of LOCALES) {
      const { title, lead, sections } = houseRules(page, locale, facts);
      const said = [title, lead, ...sections.flatMap((section) => [section.title, ...section.paragraphs])];
      expect(said.length).toBe(Object.keys(allTexts()).filter((key) => key.startsWith(prefix)).length);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('names the operator, and says that nobody has checked it for the law', () => {
    const unchecked = {
      kk: 'заңгер тексерген жоқ',
      ru: 'Юрист этого текста не проверял',
      en: 'No lawyer has checked it',
    };
    for (const locale of LOCALES) {
      const words = JSON.stringify(houseRules(page, locale, facts));
      expect(words).toContain(facts.club);
      expect(words).toContain(facts.contact);
      expect(words.toLowerCase()).toContain(unchecked[localePath(locale)].toLowerCase());
    }
  });
});

it('writes no number that a rule or a setting decides', () => {
  const terms = LOCALE_PATHS.map((path) =>
    Object.entries(allTexts())
      .filter(([key]) => key.startsWith('house.terms.'))
      .map(([, words]) => words[path].replaceAll('18', ''))
      .join(' '),
  );
  for (const words of terms) expect(words).not.toMatch(/\d/);
  const said = JSON.stringify(houseRules('TERMS', 'EN', facts));
  for (const fact of [
    facts.age,
    facts.safetyHours,
    facts.otherDays,
    facts.answerHours,
    facts.coolingHours,
    facts.refundDays,
  ])
    expect(said).toContain(` ${fact} `);
  expect(said).toContain(facts.cap);
});
