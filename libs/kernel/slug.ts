// Addresses of pages are Latin: Kazakh letters by the 2021 alphabet without its marks (қ q, ғ g, ө o, ұ u, ш sh), Russian
// ones by the passport's table. What is neither Latin nor Cyrillic falls away.
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a ә a б b в v г g ғ g д d е e ё e ж zh з z и i й i к k қ q л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u ф f ' +
    'х kh һ h ц ts ч ch ш sh щ shch ы y і i э e ю yu я ya'
  )
    .split(' ')
    .reduce<[string, string][]>(
      (pairs, word, at, words) => (at % 2 ? pairs : [...pairs, [word, words[at + 1] ?? '']]),
      [],
    ),
);

const MAX_LENGTH = 60;

/** «Айгүл Нұрланқызы» → `aigul-nurlanqyzy`; empty when nothing of the text can be written in Latin letters. */
export function slugOf(text: string): string {
  const latin = [...text.toLowerCase().normalize('NFC').replace(/[ъь]/g, '')]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('');
  const words = latin
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, MAX_LENGTH).replace(/^-+|-+$/g, '');
}
