// The paper: fonts, colours, the cursor, and what keeps the file readable to machines (tags) and equal to itself (no clock,
// no compression: zlib's output differs between processors, and these bytes are what people sign).
import { localePath, type Locale } from '#kernel';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

export const INK = '#13212C';
export const MUTED = '#4B5B68';
export const SKY = '#006B87';
export const SUN = '#FFC42E';
export const HAIRLINE = '#DCE1E4';
export const SUNKEN = '#F1F3F2';

export const LEFT = 62;
export const WIDTH = 471;
const MARGINS = { top: 88, bottom: 78, left: LEFT, right: LEFT };

export interface Style {
  readonly weight: keyof typeof FONTS;
  readonly size: number;
  readonly colour: string;
  /** Line height in font sizes. */
  readonly leading: number;
  /** Figures of one width, for columns of numbers. */
  readonly tabular?: boolean;
}

export interface Place {
  readonly x: number;
  readonly width: number;
  readonly y?: number;
  readonly align?: 'left' | 'right';
  readonly link?: string;
}

// All three weights are whole files with every Kazakh letter and ₸ (OFL); the web's fonts are split by alphabet.
const FONTS = { regular: '400Regular', semibold: '600SemiBold', bold: '700Bold' } as const;
const ONEST_LINE = 1.275;
const require = createRequire(import.meta.url);
let fontFiles: [keyof typeof FONTS, Buffer][] | undefined;

function fonts(): [keyof typeof FONTS, Buffer][] {
  fontFiles ??= (Object.keys(FONTS) as (keyof typeof FONTS)[]).map((weight) => {
    const file = require.resolve(`@expo-google-fonts/onest/${FONTS[weight]}/Onest_${FONTS[weight]}.ttf`);
    return [weight, readFileSync(file)];
  });
  return fontFiles;
}

export interface SheetInfo {
  readonly locale: Locale;
  readonly title: string;
  readonly at: Date;
}

type Element = ReturnType<PDFKit.PDFDocument['struct']>;
type Content = ReturnType<PDFKit.PDFDocument['markStructureContent']>;

export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  private readonly root: Element;
  private readonly chunks: Buffer[] = [];
  private readonly done: Promise<Buffer>;

  constructor({ locale, title, at }: SheetInfo) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: MARGINS,
      pdfVersion: '1.7',
      tagged: true,
      lang: localePath(locale),
      displayTitle: true,
      bufferPages: true,
      compress: false,
      info: { Title: title, Author: 'Asar', Creator: 'Asar', Producer: 'Asar', CreationDate: at, ModDate: at },
    });
    this.done = new Promise((resolve, reject) => {
      this.pdf.on('data', (chunk: Buffer) => this.chunks.push(chunk));
      this.pdf.on('end', () => resolve(Buffer.concat(this.chunks)));
      this.pdf.on('error', reject);
    });
    for (const [weight, file] of fonts()) this.pdf.registerFont(weight, file);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  get y(): number {
    return this.pdf.y;
  }
  set y(value: number) {
    this.pdf.y = value;
  }
  get bottom(): number {
    return this.pdf.page.height - MARGINS.bottom;
  }

  /** Starts a new page unless this much height is left. Says whether it did. */
  ensure(height: number): boolean {
    if (this.y + height <= this.bottom) return false;
    this.pdf.addPage();
    return true;
  }

  height(text: string, style: Style, width: number): number {
    return this.dressed(style).heightOfString(this.readable(text), { width, ...this.options(style) });
  }

  /** Draws text; the cursor then stands below it. Call it inside `tagged`, `cell` or `artifact`. */
  write(text: string, style: Style, { x, width, y = this.y, align = 'left', link }: Place): void {
    const options = { width, align, ...this.options(style), ...(link !== undefined && { link }) };
    this.dressed(style).fillColor(style.colour).text(this.readable(text), x, y, options);
  }

  /** Content with its meaning: a heading, a paragraph. */
  tagged(type: string, draw: () => void, parent: Element = this.root): void {
    const element = this.pdf.struct(type, {}, draw);
    parent.add(element);
    element.end();
  }

  /** An element that holds others: a table, a list. */
  group(type: string, fill: (element: Element) => void, parent: Element = this.root): void {
    const element = this.pdf.struct(type);
    parent.add(element);
    fill(element);
    element.end();
  }

  /** Draws now, to be put into the tree by `place` later: cells are drawn in another order than they are read. */
  cell(draw: () => void): Content {
    const content = this.pdf.markStructureContent('Span');
    draw();
    this.pdf.endMarkedContent();
    return content;
  }

  place(parent: Element, type: string, content: Content, options: { alt?: string } = {}): void {
    const element = this.pdf.struct(type, options, [content]);
    if (type === 'TH') Object.assign(dictionaryOf(element), { A: { O: 'Table', Scope: 'Column' } });
    parent.add(element);
    element.end();
  }

  /** Decoration that a reading machine skips. */
  artifact(draw: () => void): void {
    this.pdf.markContent('Artifact');
    draw();
    this.pdf.endMarkedContent();
  }

  line(y: number, colour = HAIRLINE, { x = LEFT, width = WIDTH, thickness = 0.6 } = {}): void {
    this.artifact(() =>
      this.pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(thickness)
        .strokeColor(colour)
        .stroke(),
    );
  }

  finish(): Promise<Buffer> {
    this.root.end();
    this.pdf.end();
    return this.done;
  }

  private dressed(style: Style): PDFKit.PDFDocument {
    return this.pdf.font(style.weight).fontSize(style.size);
  }

  private options(style: Style): { lineGap: number; features?: PDFKit.Mixins.OpenTypeFeatures[] } {
    const lineGap = style.size * (style.leading - ONEST_LINE);
    return { lineGap, ...(style.tabular && { features: ['tnum', 'kern'] }) };
  }

  /** A sign that the font does not have is named by its number: nothing that people sign may vanish into a blank box. */
  private readable(text: string): string {
    const { font } = (this.pdf as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })
      ._font;
    return [...text.replace(/[\u200d\ufe0e\ufe0f]/g, '')]
      .map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return letter === '\n' || font.hasGlyphForCodePoint(code) ? letter : `[U+${code.toString(16).toUpperCase()}]`;
      })
      .join('');
  }
}

function dictionaryOf(element: Element): object {
  return (element as unknown as { dictionary: { data: object } }).dictionary.data;
}
