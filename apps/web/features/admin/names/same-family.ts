// Whether two names may be of one family. One family is written in many ways: «Серікқызы», «Серікова», «Серікұлы» and plain
// «Серік», in Kazakh, Russian or Latin letters, with the father's given name as the child's second one. So the letters of all
// three are brought to one, endings go, and what is left is compared. It is a hint for whoever looks at the document.

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'а-a ә-a б-b в-v г-g ғ-g д-d е-e ё-e ж-j з-z и-i й-i і-i к-k қ-k л-l м-m н-n ң-n о-u ө-u п-p р-r с-s т-t у-u'.split(
      ' ',
    ),
    ...'ұ-u ү-u ф-f х-h һ-h ц-c ч-ch ш-sh щ-sh ъ- ы-i ь- э-e ю-iu я-ia ı-i ş-sh ç-ch ñ-n q-k w-v y-i o-u'.split(' '),
  ].map((pair) => pair.split('-') as [string, string]),
);

/** What the Latin spellings of one sound become, before single letters are looked at. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|дж|zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ts/g, 'c'],
  [/[’'`ʼ]/g, ''],
];

const ENDINGS = 'uvich evich uvna evna ieva iev uva eva uv ev skaia skii ski kizi gizi izi uli uglu ugli ina in'.split(
  ' ',
);
/** These also end given names and plain words. */
const CAREFUL = new Set(['ina', 'in', 'ski', 'izi']);
/** «Серік қызы», in two words. */
const LOOSE = new Set(['kizi', 'gizi', 'uli', 'uglu', 'ugli', 'tegi']);

/** One spelling for a word in any of the three scripts. */
function skeleton(word: string): string {
  const sounds = SOUNDS.reduce((text, [sound, letter]) => text.replaceAll(sound, letter), word);
  const letters = [...sounds].map((letter) => LETTERS[letter] ?? letter).join('');
  return letters.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** «Абаев» and «Абай» come from one name: its last «й» is lost before the ending. Doubled letters are a matter of spelling. */
const root = (stem: string): string => stem.replaceAll(/(.)\1+/g, '$1').replace(/i+$/, '');

function stemsOf(word: string): string[] {
  const found = ENDINGS.filter((ending) => {
    const left = word.length - ending.length;
    return word.endsWith(ending) && left >= (CAREFUL.has(ending) ? 4 : 3);
  });
  return found.map((ending) => root(word.slice(0, -ending.length)));
}

interface Name {
  readonly given: readonly string[];
  /** Of what names the family name and the patronymic were made. */
  readonly stems: ReadonlySet<string>;
}

function read(fullName: string): Name {
  const words = fullName
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s.,-]+/)
    .filter((word) => word !== '')
    .map(skeleton);
  const own = words.filter((word) => !LOOSE.has(word));
  const derived = own.filter((word, at) => stemsOf(word).length > 0 || (at > 0 && LOOSE.has(words[at + 1] ?? '')));
  // A family name without an ending stands last.
  const family = derived.length > 0 ? derived : own.slice(1).slice(-1);
  const given = own.filter((word) => !family.includes(word)).map(root);
  return { given, stems: new Set(family.flatMap((word) => [root(word), ...stemsOf(word)])) };
}

/** Whether anything in the names speaks for one family: a like family name, or the guardian's given name in the child's. */
export function maySameFamily(ward: string, guardian: string): boolean {
  const [child, parent] = [read(ward), read(guardian)];
  return [...parent.stems, ...parent.given].some((stem) => child.stems.has(stem));
}
