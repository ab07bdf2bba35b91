// Reads back what our PDFs say: they are uncompressed, and every font carries the map from its glyphs to letters.

/** The numbered objects of an uncompressed PDF as Latin-1 text. */
export function objectsOf(pdf: Buffer): Map<string, string> {
  const source = pdf.toString('latin1');
  return new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  );
}

function streamOf(object: string): string {
  return /stream\n([\s\S]*)\nendstream$/.exec(object)?.[1] ?? '';
}

/** Glyph numbers to text, from a font's ToUnicode map: one long range from glyph 0 on. */
function unicodeOf(cmap: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, from = '', , list = ''] of cmap.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<(\w+)>/g)].forEach(([, hex = ''], index) => {
      letters.set(parseInt(from, 16) + index, Buffer.from(hex, 'hex').swap16().toString('utf16le'));
    });
  }
  return letters;
}

export interface Font {
  readonly letters: Map<number, string>;
  readonly file: Buffer;
}

/** The fonts by their names on the pages, with the embedded file of each. */
export function fontsOf(objects: Map<string, string>): Map<string, Font> {
  const fonts = new Map<string, Font>();
  const follow = (object: string, key: string): string =>
    objects.get(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(object)?.[1] ?? '') ?? '';
  const names = [...objects.values()].join('\n').matchAll(/\/(F\d+) (\d+) 0 R/g);
  for (const [, name = '', reference = ''] of names) {
    const font = objects.get(reference) ?? '';
    const descriptor = follow(follow(font, 'DescendantFonts'), 'FontDescriptor');
    const file = Buffer.from(streamOf(follow(descriptor, 'FontFile2')), 'latin1');
    fonts.set(name, { letters: unicodeOf(streamOf(follow(font, 'ToUnicode'))), file });
  }
  return fonts;
}

/** What a reader gets when all text is selected and copied, without the spaces. */
export function textOf(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = fontsOf(objects);
  let text = '';
  for (const object of objects.values()) {
    let letters: Map<number, string> | undefined;
    for (const [, name, shown = ''] of streamOf(object).matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name !== undefined) letters = fonts.get(name)?.letters;
      for (const [, hex = ''] of shown.matchAll(/<(\w+)>/g)) {
        for (const code of hex.match(/.{4}/g) ?? []) text += letters?.get(parseInt(code, 16)) ?? '\ufffd';
      }
    }
  }
  return text.replace(/\s/g, '');
}
