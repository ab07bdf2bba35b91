// What may be stored. A lone surrogate would be stored as U+FFFD and the hash would no longer be of what was written;
// NUL is refused by PostgreSQL; the other control characters and bidirectional overrides only ever mislead a reader.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\u{e0000}-\u{e007f}]/u;
const TOO_MANY_MARKS = /\p{M}{8,}/u;

/** Whether a text can be stored and hashed as it is. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !FORBIDDEN.test(text) && !TOO_MANY_MARKS.test(text);
}

/** The stored form: NFC, Unix line ends, no white space at the ends, at most two empty lines in a row. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** How many characters a person sees (code points). */
export function textLength(text: string): number {
  let length = 0;
  for (const character of text) if (character) length += 1;
  return length;
}
