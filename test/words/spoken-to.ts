// Who a text speaks to, as far as its words show it: the polite forms of Kazakh and Russian, in what a pupil would read.
import { type TextTable } from '#platform';
import compile from 'icu-minify/compile';

/** Kazakh words with the ending of «without», which is that of «you» as well. */
const WITHOUT = new Set(
  (
    'ақысыз ақшасыз аккаунтсыз байланыссыз белгісіз бұларсыз екеуінсіз жарамсыз жеткіліксіз интернетсіз компьютерсіз құпиясөзсіз қауіпсіз ' +
    'қайтарымсыз негізсіз онсыз оларсыз пайызсыз рұқсатсыз рұқсатынсыз салдарсыз себепсіз сілтемесіз тегісіз төлемсіз түсініксіз ' +
    'фотосыз шартсыз шешімсіз'
  ).split(' '),
);
const KAZAKH_PERSON = /^сіз|[ыі]ңыз|[ыі]ңіз|[аеуыіөүұәи]?ң[ыі]з|с[ыі]з(?:дер|дар)?$/u;
const KAZAKH_OTHERS = /^(?:маңыз|теңіз|негіз|тіз|кіз|қыз|жүз|көз|аңыз|бізге|біз$|өз|сөз)/u;

/** Russian words that end like a polite request and are none. */
const RUSSIAN_OTHERS = new Set(['ответе', 'защите', 'здравствуйте', 'сайте']);
const RUSSIAN_PERSON = /^(?:вы|вас|вам|вами|ваш(?:\p{L}{0,3})?)$|(?:[йьие])те(?:сь)?$/u;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];

/** The words of a message as somebody under 18 reads it: of `{you}` the branch for the young, of other choices all. */
export function readByPupils(message: string): string {
  const read = (nodes: unknown): string => {
    if (typeof nodes === 'string') return nodes;
    if (!Array.isArray(nodes)) return ' ';
    return (nodes as unknown[]).map(readNode).join('');
  };
  const readNode = (node: unknown): string => {
    if (!Array.isArray(node)) return typeof node === 'string' ? node : ' ';
    const [name, , detail] = node as unknown[];
    if (detail !== null && typeof detail === 'object' && !Array.isArray(detail)) {
      const branches = detail as Record<string, unknown>;
      if (name === 'you') return read(branches['young'] ?? branches['other']);
      return Object.values(branches).map(read).join(' ');
    }
    return (node as unknown[]).slice(1).map(readInside).join('');
  };
  const readInside = (part: unknown): string => (typeof part === 'string' || Array.isArray(part) ? readNode(part) : '');
  return read(compile(message));
}

const isPoliteKazakh = (word: string): boolean =>
  KAZAKH_PERSON.test(word) && !WITHOUT.has(word) && !KAZAKH_OTHERS.test(word);
const isPoliteRussian = (word: string): boolean => RUSSIAN_PERSON.test(word) && !RUSSIAN_OTHERS.has(word);

/** The words by which a text says «сіз» or «вы» to a pupil. */
export function politeWords({ kk, ru }: Pick<TextTable[string], 'kk' | 'ru'>): string[] {
  return [...wordsOf(readByPupils(kk)).filter(isPoliteKazakh), ...wordsOf(readByPupils(ru)).filter(isPoliteRussian)];
}
