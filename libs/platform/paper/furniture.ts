import { HAIRLINE, LEFT, SKY, SUN, WIDTH, type Sheet, type Style } from './sheet.js';
import { SMALL } from './styles.js';

const BRAND: Style = { weight: 'bold', size: 13, colour: SKY, leading: 1.275 };

export interface Furniture {
  readonly title: string;
  /** What people quote; on every page but the first, which has it in its text. */
  readonly reference: string;
}

/** The brand line on top and the page number at the foot of every page, once all pages are known. */
export function writeFurniture(sheet: Sheet, { title, reference }: Furniture): void {
  const { count } = sheet.pdf.bufferedPageRange();
  const right = { x: LEFT + WIDTH / 2, width: WIDTH / 2, align: 'right' as const };
  for (let page = 0; page < count; page += 1) {
    sheet.pdf.switchToPage(page);
    // Below the bottom margin the text engine would start another page.
    sheet.pdf.page.margins.bottom = 0;
    sheet.artifact(() => {
      sheet.pdf.circle(LEFT + 5, 46.5, 5).fill(SUN);
      sheet.write('Asar', BRAND, { x: LEFT + 16, width: 100, y: 38 });
      if (page > 0) sheet.write(reference, SMALL, { ...right, y: 41 });
    });
    sheet.line(64, HAIRLINE);
    sheet.line(64, SKY, { width: 52, thickness: 1.6 });
    sheet.line(790, HAIRLINE);
    sheet.artifact(() => {
      sheet.write(shortened(title), SMALL, { x: LEFT, width: WIDTH - 60, y: 798 });
      sheet.write(`${page + 1} / ${count}`, { ...SMALL, tabular: true }, { ...right, y: 798 });
    });
  }
}

function shortened(title: string): string {
  const letters = [...title];
  return letters.length <= 80 ? title : `${letters.slice(0, 79).join('').trimEnd()}…`;
}
