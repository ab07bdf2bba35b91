// The consent on paper, for a family without a computer: two pages of A4, tagged, with a box for each consent and lines to
// write on. Pure: no clock and no chance.
import { formatDate } from '#kernel';
import { paper, say } from '#platform';
import type { FormConsent, FormModel } from './form-model.js';
import './form.texts.js';

const { BODY, HEADING, INK, LABEL, LEFT, SMALL, STRONG, SUNKEN, TITLE, WIDTH, Sheet } = paper;
type Sheet = paper.Sheet;

const BOX = 13;
const INDENT = 26;
const LINE_HEIGHT = 34;
const QR = 96;
const PANEL = QR + 28;

export async function renderForm(model: FormModel): Promise<Buffer> {
  const { locale } = model;
  const title = say(locale, 'form.title');
  const sheet = new Sheet({ locale, title, at: model.drawnUpAt });
  sheet.tagged('H1', () => sheet.write(title, TITLE, { x: LEFT, width: WIDTH, y: 100 }));
  sheet.y += 8;
  sheet.tagged('P', () => sheet.write(say(locale, 'form.intro'), BODY, { x: LEFT, width: WIDTH }));
  sheet.y += 10;
  writeFact(sheet, say(locale, 'form.child'), model.wardName);
  writeFact(sheet, say(locale, 'form.operator'), `${model.club}, ${model.contact}`);
  writeFact(sheet, say(locale, 'form.drawnUp'), formatDate(model.drawnUpAt, locale, 'withTime'));
  writeHeading(sheet, say(locale, 'form.consents'));
  for (const consent of model.consents) writeConsent(sheet, model, consent);
  writeNames(sheet, model);
  writeLines(sheet, model);
  writeOnline(sheet, model);
  paper.writeFurniture(sheet, { title: `${title}: ${model.wardName}`, reference: model.reference });
  return sheet.finish();
}

function writeFact(sheet: Sheet, label: string, value: string): void {
  const y = sheet.y;
  sheet.tagged('P', () => sheet.write(label, LABEL, { x: LEFT, width: 130, y: y + 1.5 }));
  const end = sheet.y;
  sheet.tagged('P', () => sheet.write(value, STRONG, { x: LEFT + 138, width: WIDTH - 138, y }));
  sheet.y = Math.max(end, sheet.y) + 4;
}

function writeHeading(sheet: Sheet, text: string): void {
  if (!sheet.ensure(80)) sheet.y += 12;
  sheet.tagged('H2', () => sheet.write(text, HEADING, { x: LEFT, width: WIDTH }));
  sheet.y += 6;
}

function drawBox(sheet: Sheet, y: number, meaning: string): void {
  const box = sheet.cell(() =>
    sheet.pdf
      .roundedRect(LEFT, y + 1, BOX, BOX, 2)
      .lineWidth(1.1)
      .stroke(INK),
  );
  sheet.group('Sect', (section) => sheet.place(section, 'Figure', box, { alt: meaning }));
}

function writeConsent(sheet: Sheet, { locale }: FormModel, consent: FormConsent): void {
  const place = { x: LEFT + INDENT, width: WIDTH - INDENT };
  const { title, summary, version, sha256 } = consent;
  const mark = say(locale, 'form.version', { version, hash: sha256.slice(0, 12) });
  const text = sheet.height(title, STRONG, place.width) + sheet.height(summary, BODY, place.width);
  sheet.ensure(text + sheet.height(mark, SMALL, place.width) + 6);
  const y = sheet.y;
  drawBox(sheet, y, say(locale, 'form.box', { title }));
  sheet.tagged('P', () => {
    sheet.write(title, STRONG, { ...place, y });
    sheet.write(summary, BODY, place);
    sheet.write(mark, SMALL, place);
  });
  sheet.y += 6;
}

function writeNames(sheet: Sheet, { locale, handle }: FormModel): void {
  writeHeading(sheet, say(locale, 'form.names'));
  for (const level of ['HANDLE', 'FIRST_NAME', 'FULL'] as const) {
    const text = say(locale, `form.name.${level}`, { name: handle });
    sheet.ensure(20);
    const y = sheet.y;
    drawBox(sheet, y, say(locale, 'form.box', { title: text }));
    sheet.tagged('P', () => sheet.write(text, BODY, { x: LEFT + INDENT, width: WIDTH - INDENT, y }));
    sheet.y += 4;
  }
}

/** Lines to write on, each with what belongs there below it. */
function writeLines(sheet: Sheet, { locale }: FormModel): void {
  writeHeading(sheet, say(locale, 'form.guardian'));
  const half = (WIDTH - 24) / 2;
  const rows: [key: string, x: number, width: number][][] = [
    [['form.guardianName', LEFT, WIDTH]],
    [['form.document', LEFT, WIDTH]],
    [
      ['form.signature', LEFT, half],
      ['form.date', LEFT + half + 24, half],
    ],
  ];
  for (const row of rows) {
    sheet.ensure(LINE_HEIGHT + 16);
    const y = sheet.y + LINE_HEIGHT - 8;
    for (const [key, x, width] of row) {
      sheet.line(y, INK, { x, width });
      sheet.tagged('P', () => sheet.write(say(locale, key), SMALL, { x, width, y: y + 3 }));
    }
  }
  sheet.y += 14;
}

function writeOnline(sheet: Sheet, { locale, url, contact }: FormModel): void {
  sheet.ensure(PANEL);
  const y = sheet.y;
  sheet.artifact(() => sheet.pdf.roundedRect(LEFT, y, WIDTH, PANEL, 12).fill(SUNKEN));
  const text = { x: LEFT + QR + 36, width: WIDTH - QR - 56 };
  sheet.tagged('P', () => {
    sheet.write(say(locale, 'form.online'), STRONG, { ...text, y: y + 14 });
    sheet.write(say(locale, 'form.onlineHow', { contact }), SMALL, text);
  });
  const code = sheet.cell(() => paper.drawQr(sheet, url, { x: LEFT + 14, y: y + 14, size: QR }));
  sheet.group('Sect', (section) => sheet.place(section, 'Figure', code, { alt: say(locale, 'form.qr') }));
  sheet.y = y + PANEL;
}
