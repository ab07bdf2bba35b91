// Sums as people read them: figures in the habit of the language, and words, so that a zero too many is noticed.
import { decimalsOf } from '../money/currencies.js';
import { type Lang } from './texts.js';

const SIGNS: Record<string, string> = { kzt: '₸', usd: '$', eur: '€', gbp: '£', jpy: '¥' };
const NBSP = '\u00a0';

/** `1234500`, `kzt` → «12 345 ₸» in Kazakh and Russian, “₸12,345” in English. */
export function figures(minor: number, currency: string, lang: Lang): string {
  const { whole, part } = split(minor, currency);
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : NBSP);
  const fraction = part === 0 ? '' : `${lang === 'en' ? '.' : ','}${String(part).padStart(decimalsOf(currency), '0')}`;
  const sign = SIGNS[currency];
  if (!sign) return `${grouped}${fraction}${NBSP}${currency.toUpperCase()}`;
  return lang === 'en' ? `${sign}${grouped}${fraction}` : `${grouped}${fraction}${NBSP}${sign}`;
}

function split(minor: number, currency: string): { whole: number; part: number } {
  const scale = 10 ** decimalsOf(currency);
  return { whole: Math.floor(minor / scale), part: minor % scale };
}

/** Names of the whole and of the hundredth: Kazakh has one form, English two, Russian three. */
const UNITS: Record<string, Record<Lang, [string[], string[]]>> = {
  kzt: { kk: [['теңге'], ['тиын']], ru: [['тенге'], ['тиын', 'тиына', 'тиынов']], en: [['tenge'], ['tiyn']] },
  usd: {
    kk: [['доллар'], ['цент']],
    ru: [
      ['доллар', 'доллара', 'долларов'],
      ['цент', 'цента', 'центов'],
    ],
    en: [
      ['dollar', 'dollars'],
      ['cent', 'cents'],
    ],
  },
  eur: {
    kk: [['еуро'], ['цент']],
    ru: [['евро'], ['цент', 'цента', 'центов']],
    en: [
      ['euro', 'euros'],
      ['cent', 'cents'],
    ],
  },
};

/** The sum in words, or null for a currency whose words are not known here. */
export function words(minor: number, currency: string, lang: Lang): string | null {
  const units = UNITS[currency]?.[lang];
  if (!units) return null;
  const { whole, part } = split(minor, currency);
  const text = `${numberWords(whole, lang)} ${form(units[0], whole, lang)}`;
  const full = part === 0 ? text : `${text} ${numberWords(part, lang)} ${form(units[1], part, lang)}`;
  return full.charAt(0).toLocaleUpperCase('ru') + full.slice(1);
}

function form(forms: string[], n: number, lang: Lang): string {
  const [one = '', few = one, many = few] = forms;
  if (lang !== 'ru') return n === 1 ? one : few;
  return forms.length === 1 ? one : russian(n, one, few, many);
}

function russian(n: number, one: string, few: string, many: string): string {
  const [tens, last] = [n % 100, n % 10];
  if (tens >= 11 && tens <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}

const list = (text: string): string[] => ['', ...text.split(' ')];

const KK = {
  ones: list('бір екі үш төрт бес алты жеті сегіз тоғыз'),
  tens: list('он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'),
};
const RU = {
  ones: list(
    'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  ),
  tens: list('десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
  hundreds: list('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'),
};
const EN = {
  ones: list(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: list('ten twenty thirty forty fifty sixty seventy eighty ninety'),
};

const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** Below a thousand; `isFeminine` for Russian thousands («одна тысяча»). */
const GROUPS: Record<Lang, (n: number, isFeminine: boolean) => string> = {
  kk: (n) => {
    const hundreds = Math.floor(n / 100);
    return join(
      hundreds > 1 ? KK.ones[hundreds] : '',
      hundreds > 0 ? 'жүз' : '',
      KK.tens[Math.floor((n % 100) / 10)],
      KK.ones[n % 10],
    );
  },
  ru: (n, isFeminine) => {
    const rest = n % 100;
    const last = rest < 20 ? rest : rest % 10;
    const feminine = isFeminine ? { 1: 'одна', 2: 'две' }[last] : undefined;
    return join(
      RU.hundreds[Math.floor(n / 100)],
      rest < 20 ? '' : RU.tens[Math.floor(rest / 10)],
      feminine ?? RU.ones[last],
    );
  },
  en: (n) => {
    const rest = n % 100;
    const tens =
      rest < 20 ? EN.ones[rest] : [EN.tens[Math.floor(rest / 10)], EN.ones[rest % 10]].filter(Boolean).join('-');
    return join(n >= 100 ? `${EN.ones[Math.floor(n / 100)]} hundred` : '', tens);
  },
};

/** Up to 999 999 999, enough for eight digits of the smallest unit. */
export function numberWords(n: number, lang: Lang): string {
  if (n === 0) return { kk: 'нөл', ru: 'ноль', en: 'zero' }[lang];
  const group = GROUPS[lang];
  const millions = Math.floor(n / 1_000_000);
  const thousands = Math.floor(n / 1_000) % 1_000;
  const named = {
    kk: ['миллион', 'мың'],
    ru: [russian(millions, 'миллион', 'миллиона', 'миллионов'), russian(thousands, 'тысяча', 'тысячи', 'тысяч')],
    en: ['million', 'thousand'],
  }[lang];
  return join(
    millions > 0 ? `${group(millions, false)} ${named[0]}` : '',
    thousands > 0 ? `${group(thousands, true)} ${named[1]}` : '',
    group(n % 1_000, false),
  );
}
