import type { Locale } from '#kernel';
import { say } from '#platform';
import { privacyTexts } from './privacy.texts.js';
import { termsTexts } from './terms.texts.js';

export const HOUSE_PAGES = ['PRIVACY', 'TERMS'] as const;
export type HousePage = (typeof HOUSE_PAGES)[number];

/** What the sentences name: asked of the settings and of the rules themselves, so that no page promises another number. */
export interface HouseFacts {
  readonly club: string;
  readonly contact: string;
  /** From which age on there is an account of one's own. */
  readonly age: number;
  readonly safetyHours: number;
  readonly otherDays: number;
  readonly answerHours: number;
  readonly coolingHours: number;
  readonly refundDays: number;
  /** The most that one deal of somebody under 18 may bring. */
  readonly cap: string;
}

export interface HouseSection {
  readonly anchor: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface HouseWords {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly HouseSection[];
}

const TEXTS = { PRIVACY: privacyTexts, TERMS: termsTexts } as const;

/** The page's sections and their paragraphs, in the order in which the table has them. Pure. */
export function houseRules(page: HousePage, locale: Locale, facts: HouseFacts): HouseWords {
  const prefix = `house.${page.toLowerCase()}.`;
  const words = (key: string): string => say(locale, key, { ...facts });
  const sections = new Map<string, { title: string; paragraphs: string[] }>();
  for (const key of Object.keys(TEXTS[page])) {
    const [anchor = '', part] = key.slice(prefix.length).split('.');
    if (part === undefined) continue;
    const section = sections.get(anchor) ?? { title: '', paragraphs: [] };
    if (part === 'title') section.title = words(key);
    else section.paragraphs.push(words(key));
    sections.set(anchor, section);
  }
  return {
    title: words(`${prefix}title`),
    lead: words(`${prefix}lead`),
    sections: [...sections].map(([anchor, section]) => ({ anchor, ...section })),
  };
}
