// The Kazakh alphabet for lists sorted in the browser, where Chromium has no Kazakh collation; the server sorts by
// COLLATE "kk-x-icu" and gives the same order. Signs come first, then figures, Cyrillic, Latin; a capital follows its
// small letter only where nothing else differs.
const ORDER =
  ' _-–—,;:!?.…\'"«»()[]{}@*/\\&#%`^+<=>|~$₸0123456789аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghijklmnopqrstuvwxyz';

/** For `Array.prototype.sort`: negative when `a` stands before `b`. */
export function compareKazakh(a: string, b: string): number {
  const [left, right] = [[...a.normalize('NFC')], [...b.normalize('NFC')]];
  for (let i = 0; i < left.length && i < right.length; i += 1) {
    const difference = rank(left[i] ?? '') - rank(right[i] ?? '');
    if (difference) return difference;
  }
  if (left.length !== right.length) return left.length - right.length;
  const at = left.findIndex((letter, i) => letter !== right[i]);
  return at < 0 ? 0 : left[at] === left[at]?.toLowerCase() ? -1 : 1;
}

/** Letters of other alphabets stand behind ours, in the order of Unicode. */
function rank(letter: string): number {
  const small = letter.toLowerCase();
  const at = ORDER.indexOf(small);
  return at < 0 ? ORDER.length + (small.codePointAt(0) ?? 0) : at;
}
