import { paper, say } from '#platform';
import type { DocumentModel, DocumentParty } from './document-model.js';
import { HAIRLINE, LEFT, LINK, type Sheet, SMALL, STRONG, SUNKEN, WIDTH } from './sheet.js';

const GAP = 14;
const CARD = { width: (WIDTH - GAP) / 2, pad: 12 };
const PANEL_HEIGHT = 118;
const QR_SIZE = 90;
const MOST_OF_A_PAGE = 600;

/** One card for each person who is to sign, two in a row; a row stays on one page. */
export function writeSignatories(sheet: Sheet, model: DocumentModel): void {
  const { locale } = model;
  sheet.group('L', (list) => {
    for (const { pair, height } of rowsOf(sheet, model)) {
      sheet.ensure(height);
      const y = sheet.y;
      pair.forEach((party, index) => {
        const x = LEFT + index * (CARD.width + GAP);
        sheet.artifact(() => sheet.pdf.roundedRect(x, y, CARD.width, height, 8).lineWidth(0.8).stroke(HAIRLINE));
        sheet.line(y + height - 25, HAIRLINE, { x: x + CARD.pad, width: CARD.width - 2 * CARD.pad });
        sheet.group(
          'LI',
          (item) => sheet.tagged('LBody', () => writeCard(sheet, party, { x, y, height, locale }), item),
          list,
        );
      });
      sheet.y = y + height + GAP;
    }
  });
}

/** The cards and the panel below them, which belong on one page; where that is too much, the first row. */
export function signingHeight(sheet: Sheet, model: DocumentModel): number {
  const rows = rowsOf(sheet, model);
  const whole = rows.reduce((height, row) => height + row.height + GAP, PANEL_HEIGHT);
  return whole <= MOST_OF_A_PAGE ? whole : (rows[0]?.height ?? 0);
}

function rowsOf(sheet: Sheet, { signatories, locale }: DocumentModel): { pair: DocumentParty[]; height: number }[] {
  const rows = [];
  for (let at = 0; at < signatories.length; at += 2) {
    const pair = signatories.slice(at, at + 2);
    rows.push({ pair, height: Math.max(...pair.map((party) => cardHeight(sheet, party, locale))) });
  }
  return rows;
}

const inner = CARD.width - 2 * CARD.pad;

function detailsOf({ role, onBehalfOf }: DocumentParty, locale: DocumentModel['locale']): string {
  return onBehalfOf === undefined ? role : `${role}, ${say(locale, 'document.onBehalfOf', { name: onBehalfOf })}`;
}

function cardHeight(sheet: Sheet, party: DocumentParty, locale: DocumentModel['locale']): number {
  const words = sheet.height(party.name, STRONG, inner) + sheet.height(detailsOf(party, locale), SMALL, inner);
  return words + CARD.pad + 40;
}

interface CardPlace {
  x: number;
  y: number;
  height: number;
  locale: DocumentModel['locale'];
}

function writeCard(sheet: Sheet, party: DocumentParty, { x, y, height, locale }: CardPlace): void {
  const place = { x: x + CARD.pad, width: inner };
  sheet.write(party.name, STRONG, { ...place, y: y + CARD.pad - 2 });
  sheet.write(detailsOf(party, locale), SMALL, place);
  sheet.write(say(locale, 'document.signature'), SMALL, { ...place, y: y + height - 19 });
}

/** Where the signatures can be seen: an address for people and its QR code for their phones. */
export function writeVerification(sheet: Sheet, { locale, verificationUrl }: DocumentModel): void {
  sheet.ensure(PANEL_HEIGHT);
  const y = sheet.y;
  sheet.artifact(() => sheet.pdf.roundedRect(LEFT, y, WIDTH, PANEL_HEIGHT, 12).fill(SUNKEN));
  const text = { x: LEFT + QR_SIZE + 36, width: WIDTH - QR_SIZE - 56 };
  sheet.tagged('P', () => {
    sheet.write(say(locale, 'document.verify'), STRONG, { ...text, y: y + 13 });
    sheet.write(say(locale, 'document.verifyHow'), SMALL, text);
  });
  sheet.tagged('Link', () => sheet.write(verificationUrl, LINK, { ...text, y: sheet.y + 2, link: verificationUrl }));
  const code = sheet.cell(() => paper.drawQr(sheet, verificationUrl, { x: LEFT + 14, y: y + 14, size: QR_SIZE }));
  sheet.group('Sect', (section) =>
    sheet.place(section, 'Figure', code, { alt: say(locale, 'document.qr', { url: verificationUrl }) }),
  );
  sheet.y = y + PANEL_HEIGHT;
}
