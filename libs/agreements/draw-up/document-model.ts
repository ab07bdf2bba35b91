import { after, almatyDay, days, localePath, type Locale } from '#kernel';
import { clausesOf, planOf, type PlannedResult, type Section } from '#offers';
import { say, settings } from '#platform';
import type { DocumentMilestone, DocumentModel, DocumentParty } from '../document/document-model.js';
import './clauses.texts.js';
import { languagesOf, type Inputs } from './inputs.js';
import { minorsSection } from './minors-section.js';
import type { Party } from './parties.js';

/** A planned result with its day. */
export interface PlannedMilestone extends PlannedResult {
  /** From 1. */
  readonly position: number;
  /** A calendar day, `2026-12-01`. */
  readonly dueOn: string;
}

/** Noon in Almaty, so that no time zone moves the day. */
const noon = (day: string): Date => new Date(`${day}T07:00:00Z`);

/** The milestones that terms promise, counted from the day of the agreement. */
export function milestonesOf({ terms, day }: Pick<Inputs, 'terms' | 'day'>): PlannedMilestone[] {
  return planOf(terms).map((result, index) => ({
    ...result,
    position: index + 1,
    dueOn: almatyDay(after(days(result.dueInDays), noon(day))),
  }));
}

/** What an agreement says in one language. */
export function documentModel(inputs: Inputs, locale: Locale): DocumentModel {
  const { parties, agreementId, version, day } = inputs;
  const { languages, prevailing } = languagesOf(parties);
  return {
    locale,
    title: say(locale, 'agreement.title', { listing: parties.listing }),
    reference: version === 1 ? agreementId : `${agreementId} v${version}`,
    drawnUpAt: noon(day),
    languages,
    prevailingLanguage: prevailing,
    parties: partiesOf(inputs, locale),
    sections: sectionsOf(inputs, locale),
    milestones: milestonesOf(inputs).map(milestoneOf),
    signatories: parties.signatories.map((party) => signatoryOf(party, locale)),
    verificationUrl: `${settings().publicUrl}/${localePath(locale)}/v/${agreementId}`,
  };
}

const milestoneOf = ({ title, criteria, dueOn, amount }: PlannedMilestone): DocumentMilestone => ({
  title,
  criteria,
  due: dueOn,
  ...(amount && { amount }),
});

function signatoryOf({ shown, role, isPayee, onBehalfOf }: Party, locale: Locale): DocumentParty {
  return {
    name: shown,
    role: say(locale, `agreement.role.${isPayee ? 'PAYEE' : role}`),
    ...(onBehalfOf && { onBehalfOf: onBehalfOf.shown }),
  };
}

function partiesOf({ parties }: Inputs, locale: Locale): DocumentParty[] {
  const [mentor] = parties.signatories;
  const guardians = parties.signatories.filter(({ role }) => role === 'GUARDIAN');
  return [
    { name: mentor?.shown ?? '', role: say(locale, 'agreement.role.MENTOR') },
    { name: parties.team, role: say(locale, 'agreement.role.TEAM') },
    { name: parties.lead.shown, role: say(locale, 'agreement.role.TEAM_MEMBER') },
    ...guardians.map((guardian) => signatoryOf(guardian, locale)),
    ...(parties.payee ? [{ name: parties.payee.name, role: say(locale, 'agreement.role.PAYEE') }] : []),
  ];
}

/** A heading with a sentence for each text key; the keys' order is the text's. */
const section = (locale: Locale, name: string, clauses: readonly string[], params = {}): Section => ({
  heading: say(locale, `agreement.${name}.heading`),
  blocks: clauses.map((clause) => say(locale, `agreement.${name}.${clause}`, params)),
});

function sectionsOf({ parties, terms }: Inputs, locale: Locale): Section[] {
  const { prevailing, languages } = languagesOf(parties);
  const { listing, team } = parties;
  const spoken = languages.length > 1 ? 'several' : 'one';
  return [
    section(locale, 'purpose', ['what', 'role'], { listing, team }),
    ...clausesOf(terms, locale),
    ...minorsSection(parties, terms.seed !== null, locale),
    section(locale, 'together', ['respect', 'contact', 'report', 'property']),
    section(locale, 'ending', ['both', 'moderator', 'hold']),
    section(locale, 'law', ['law', 'talk', 'data']),
    section(locale, 'form', [spoken, 'signing', 'changes'], {
      language: say(locale, `document.language.${prevailing}`),
    }),
  ];
}
