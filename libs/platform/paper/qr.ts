import { encode } from 'uqr';
import { INK, type Sheet } from './sheet.js';

/** A QR code on white, for phones; draw it inside `cell`, with its address as text beside it. */
export function drawQr(sheet: Sheet, url: string, { x, y, size }: { x: number; y: number; size: number }): void {
  const code = encode(url, { ecc: 'M', border: 4 });
  const module = size / code.size;
  sheet.pdf.roundedRect(x, y, size, size, 6).fill('#FFFFFF');
  code.data.forEach((row, line) =>
    row.forEach((isDark, column) => {
      if (isDark) sheet.pdf.rect(x + column * module, y + line * module, module, module);
    }),
  );
  sheet.pdf.fill(INK);
}
