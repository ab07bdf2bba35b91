const MAX_NAME = 120;
// Controls, bidirectional and zero-width signs, tags, lone surrogates: they only ever disguise what a name ends in.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\ufffd]/gu;
const RESERVED = /[<>:"|?*]/g;

/** A name that can be shown and saved anywhere: no path, nothing invisible, at most 120 characters, the right ending. */
export function cleanName(name: string, extension: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(INVISIBLE, '')
    .replace(RESERVED, ' ')
    .replace(/\.[^.]{1,10}$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const letters = [...(stem || 'file')].slice(0, MAX_NAME - extension.length - 1);
  return `${letters.join('').trimEnd()}.${extension}`;
}
