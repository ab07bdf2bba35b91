// What a table of messages must hold, as a pure function: the server's tables and the web's catalogues are checked by it.
//
// Kazakh endings follow the vowels of the word before them («Әйгерімге», «Ерланға»), so a placeholder never carries one:
// write «{name} үшін». A Latin letter inside a Cyrillic word (i for і) looks right and is found by no search.
import compile from 'icu-minify/compile';

export type TextLanguage = 'kk' | 'ru' | 'en';
export type TextTable = Readonly<Record<string, Readonly<Record<TextLanguage, string>>>>;

const LANGUAGES: readonly TextLanguage[] = ['kk', 'ru', 'en'];
const CATEGORIES: Record<TextLanguage, readonly string[]> = {
  kk: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
};
const DATE_STYLES: readonly unknown[] = [undefined, 'short', 'long', 'withTime', 'day', 'time'];
const NUMBER_STYLES: readonly unknown[] = [undefined, 'integer'];

// The node types of icu-minify's compiled messages; the package does not export them, and its version is pinned.
const POUND = 0;
const SELECT = 1;
const PLURAL = 2;
const NUMBER = 4;
const DATE = 5;

const SUFFIX = /^[»”"’')\]]*[\p{L}\p{M}\-\u2010\u2011]/u;
const MIXED_WORD = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

interface Findings {
  readonly placeholders: Set<string>;
  readonly problems: string[];
}

/**
 * One sentence for each thing that is wrong, with the key in front; an empty list when all is well.
 * @param atHand names that every message may use and none has to
 */
export function problemsOfTexts(table: TextTable, atHand: readonly string[] = []): string[] {
  return Object.entries(table).flatMap(([key, text]) =>
    problemsOfText(text, atHand).map((problem) => `${key}: ${problem}`),
  );
}

/** The names that a message wants values for. */
export function placeholdersOf(message: string): ReadonlySet<string> {
  return readMessage(message, 'en').placeholders;
}

function problemsOfText(text: Readonly<Record<TextLanguage, string>>, atHand: readonly string[]): string[] {
  const strange = Object.keys(text).filter((language) => !LANGUAGES.includes(language as TextLanguage));
  const problems = strange.map((language) => `has the unknown language ${language}`);
  const wanted = new Set<string>();
  const found = LANGUAGES.map((language) => {
    const message = text[language];
    const findings = readMessage(message ?? '', language);
    if (!message?.trim()) findings.problems.push('is empty');
    else if (message !== message.trim()) findings.problems.push('begins or ends with a space');
    for (const name of findings.placeholders) wanted.add(name);
    problems.push(...findings.problems.map((problem) => `${language} ${problem}`));
    return { language, placeholders: findings.placeholders };
  });
  for (const { language, placeholders } of found) {
    for (const name of wanted)
      if (!placeholders.has(name) && !atHand.includes(name)) problems.push(`${language} lacks {${name}}`);
  }
  return problems;
}

function readMessage(message: string, language: TextLanguage): Findings {
  const findings: Findings = { placeholders: new Set(), problems: [] };
  try {
    const compiled: unknown = compile(message);
    walk(Array.isArray(compiled) ? compiled : [compiled], language, findings);
  } catch (error) {
    findings.problems.push(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return findings;
}

function walk(nodes: readonly unknown[], language: TextLanguage, findings: Findings): void {
  nodes.forEach((node, index) => {
    if (typeof node === 'string') {
      if (language !== 'en' && MIXED_WORD.test(node)) findings.problems.push(`mixes Latin and Cyrillic in «${node}»`);
      return;
    }
    const next = nodes[index + 1];
    if (language === 'kk' && typeof next === 'string' && SUFFIX.test(next)) {
      findings.problems.push(`has a placeholder with an ending: ${nameOf(node)}${next.slice(0, 12)}`);
    }
    if (Array.isArray(node)) readNode(node as unknown[], language, findings);
  });
}

function nameOf(node: unknown): string {
  return Array.isArray(node) ? `{${String(node[0])}}` : '#';
}

function readNode(node: readonly unknown[], language: TextLanguage, findings: Findings): void {
  const [name, type, detail] = node;
  findings.placeholders.add(String(name));
  if (type === undefined) return;
  if (type === PLURAL || type === SELECT) {
    const options = detail as Record<string, unknown>;
    if (type === PLURAL) findings.problems.push(...problemsOfPlural(String(name), Object.keys(options), language));
    else if (!('other' in options)) findings.problems.push(`select {${String(name)}} lacks other`);
    for (const branch of Object.values(options)) walk(Array.isArray(branch) ? branch : [branch], language, findings);
  } else if (type === NUMBER || type === DATE) {
    const known = type === NUMBER ? NUMBER_STYLES : DATE_STYLES;
    if (!known.includes(detail)) findings.problems.push(`{${String(name)}} has an unknown style`);
  } else if (typeof type !== 'number' || type === POUND) {
    walk(node.slice(1), language, findings);
  } else {
    findings.problems.push(`{${String(name)}} is of a kind we do not write; use number, date, plural or select`);
  }
}

function problemsOfPlural(name: string, keys: readonly string[], language: TextLanguage): string[] {
  const wanted = CATEGORIES[language];
  const lacking = wanted.filter((category) => !keys.includes(category));
  const strange = keys.filter((key) => !key.startsWith('=') && !wanted.includes(key));
  return [
    ...lacking.map((category) => `plural {${name}} lacks ${category}`),
    ...strange.map((category) => `plural {${name}} has ${category}, which the language does not use`),
  ];
}
