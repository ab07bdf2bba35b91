// What a file is, by its first bytes. Four kinds are taken; a name or a declared type that says otherwise is refused, so
// that a file is nothing else for the next program that opens it.

export type ContentKind = 'JPEG' | 'PNG' | 'WEBP' | 'PDF';

interface KindRow {
  readonly kind: ContentKind | 'HEIC';
  readonly contentType: string;
  readonly extensions: readonly string[];
  /** Bytes at places; a number's code stands for itself. */
  readonly magic: readonly (readonly [offset: number, bytes: string])[];
  /** Other spellings of the type that programs declare. */
  readonly alsoDeclared?: readonly string[];
}

const KINDS: readonly KindRow[] = [
  {
    kind: 'JPEG',
    contentType: 'image/jpeg',
    extensions: ['jpg', 'jpeg', 'jpe', 'jfif'],
    magic: [[0, '\xff\xd8\xff']],
    alsoDeclared: ['image/jpg', 'image/pjpeg'],
  },
  { kind: 'PNG', contentType: 'image/png', extensions: ['png'], magic: [[0, '\x89PNG\r\n\x1a\n']] },
  {
    kind: 'WEBP',
    contentType: 'image/webp',
    extensions: ['webp'],
    magic: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  { kind: 'PDF', contentType: 'application/pdf', extensions: ['pdf'], magic: [[0, '%PDF-']] },
  ...['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif'].map((brand) => ({
    kind: 'HEIC' as const,
    contentType: 'image/heic',
    extensions: [],
    magic: [[4, `ftyp${brand}`] as const],
  })),
];

/** The kind by content; null for everything we do not know. */
export function sniff(bytes: Buffer): ContentKind | 'HEIC' | null {
  const isAt = ([offset, magic]: readonly [number, string]): boolean =>
    bytes.toString('latin1', offset, offset + magic.length) === magic;
  return KINDS.find(({ magic }) => magic.every(isAt))?.kind ?? null;
}

// What programs send that know nothing of the type: no declaration.
const UNDECLARED = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

/** Whether the name and the declared type say nothing else than the content does. */
export function isDeclaredAs(
  kind: ContentKind,
  { name, declaredType }: { name: string; declaredType: string },
): boolean {
  const row = KINDS.find((each) => each.kind === kind);
  const type = declaredType.split(';')[0]?.trim().toLowerCase() ?? '';
  const extension = /\.([^.\s/\\]{1,10})\s*$/.exec(name)?.[1]?.toLowerCase();
  const fitsType = UNDECLARED.has(type) || row?.contentType === type || row?.alsoDeclared?.includes(type);
  const fitsName = extension === undefined || row?.extensions.includes(extension);
  return fitsType === true && fitsName === true;
}
