import type { Locale } from '#kernel';
import type { Section } from '#offers';
import { say } from '#platform';
import './minors.texts.js';
import type { Parties } from './parties.js';

/**
 * The articles that a minor's deal rests on, as data: a lawyer changes them here. Civil Code of the Republic of Kazakhstan,
 * general part, No. 268-XIII of 27 December 1994, as read in https://adilet.zan.kz/rus/docs/K940001000_ on 2026-11-22.
 */
const ARTICLES = { MINOR: 22, CHILD: 23 } as const;

/** What is said besides when a minor is bound: who consents by which law, the time to think, where the money goes. */
export function minorsSection({ lead, signatories, payee }: Parties, hasSeed: boolean, locale: Locale): Section[] {
  const { ageClass } = lead;
  if (ageClass === 'ADULT') return [];
  const guardian = signatories.find(({ role }) => role === 'GUARDIAN')?.shown ?? '';
  const params = { minor: lead.shown, guardian, article: ARTICLES[ageClass], payee: payee?.name ?? '' };
  const clause = (name: string): string => say(locale, `agreement.minors.${name}`, params);
  return [
    {
      heading: clause('heading'),
      blocks: [
        clause(`consent.${ageClass}`),
        clause('counterparty'),
        clause('coolingOff'),
        clause('pause'),
        ...(hasSeed ? [clause('payee')] : []),
        clause('majority'),
      ],
    },
  ];
}
