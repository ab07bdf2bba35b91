// An agreement as a document that people are proud to sign: A4, quiet, numbered clauses, one table, tagged for screen
// readers, every Kazakh letter embedded. Pure: no clock and no chance, because the SHA-256 of these bytes is what is signed.
import { formatDate, type Locale } from '#kernel';
import { paper, say } from '#platform';
import type { DocumentModel, DocumentSection } from './document-model.js';
import './document.texts.js';
import { startOfTable, writeMilestoneTable } from './milestone-table.js';
import { BODY, HEADING, LABEL, LEFT, NUMBER, Sheet, SKY, SMALL, STRONG, TITLE, WIDTH } from './sheet.js';
import { signingHeight, writeSignatories, writeVerification } from './signing-page.js';

const INDENT = 34;
const GAP = 20;

export async function renderDocument(model: DocumentModel): Promise<Buffer> {
  const sheet = new Sheet({ locale: model.locale, title: model.title, at: model.drawnUpAt });
  writeTitle(sheet, model);
  writeParties(sheet, model);
  model.sections.forEach((section, index) => writeSection(sheet, section, index + 1));
  if (model.milestones.length > 0) {
    writeHeading(sheet, say(model.locale, 'document.milestones'), startOfTable(sheet, model.milestones));
    writeMilestoneTable(sheet, model.milestones, model.locale);
  }
  writeHeading(sheet, say(model.locale, 'document.signatories'), signingHeight(sheet, model));
  writeSignatories(sheet, model);
  writeVerification(sheet, model);
  paper.writeFurniture(sheet, model);
  return sheet.finish();
}

function writeTitle(sheet: Sheet, model: DocumentModel): void {
  const { locale } = model;
  sheet.tagged('H1', () =>
    sheet.write(model.title, TITLE, { x: LEFT, width: balancedWidth(sheet, model.title), y: 100 }),
  );
  sheet.y += 14;
  const language = (named: Locale): string => say(locale, `document.language.${named}`);
  const facts: [string, string][] = [
    ['document.reference', model.reference],
    ['document.drawnUp', formatDate(model.drawnUpAt, locale)],
    ['document.languages', model.languages.map(language).join(', ')],
    ['document.prevailing', language(model.prevailingLanguage)],
  ];
  for (const [key, value] of facts) writeFact(sheet, say(locale, key), value);
}

/** The narrowest width that needs no further line, so that a long title does not end in one lonely word. */
function balancedWidth(sheet: Sheet, title: string): number {
  const height = sheet.height(title, TITLE, WIDTH);
  let width = WIDTH;
  while (width > WIDTH / 2 && sheet.height(title, TITLE, width - 8) <= height) width -= 8;
  return width;
}

function writeFact(sheet: Sheet, label: string, value: string): void {
  const y = sheet.y;
  sheet.tagged('P', () => sheet.write(label, { ...SMALL, size: 9 }, { x: LEFT, width: 130, y: y + 0.7 }));
  sheet.tagged('P', () => sheet.write(value, { ...BODY, size: 9.5 }, { x: LEFT + 138, width: WIDTH - 138, y }));
}

function writeParties(sheet: Sheet, { parties, locale }: DocumentModel): void {
  writeHeading(sheet, say(locale, 'document.parties'), 40);
  for (const { name, role, onBehalfOf } of parties) {
    const behalf = onBehalfOf === undefined ? '' : say(locale, 'document.onBehalfOf', { name: onBehalfOf });
    const right = { x: LEFT + 138, width: WIDTH - 138 };
    const height = sheet.height(name, STRONG, right.width) + (behalf ? sheet.height(behalf, SMALL, right.width) : 0);
    sheet.ensure(height + 14);
    sheet.line(sheet.y);
    const y = sheet.y + 6;
    sheet.tagged('P', () => sheet.write(role, LABEL, { x: LEFT, width: 130, y: y + 1.5 }));
    const labelEnd = sheet.y;
    sheet.tagged('P', () => sheet.write(name, STRONG, { ...right, y }));
    if (behalf) sheet.tagged('P', () => sheet.write(behalf, SMALL, right));
    sheet.y = Math.max(sheet.y, labelEnd) + 6;
  }
  sheet.line(sheet.y);
}

/** A heading stays with what follows it, of which `next` is the height of the first piece. */
function writeHeading(sheet: Sheet, text: string, next: number): void {
  const isFresh = sheet.ensure(GAP + sheet.height(text, HEADING, WIDTH) + 8 + next);
  if (!isFresh) sheet.y += GAP;
  sheet.tagged('H2', () => sheet.write(text, HEADING, { x: LEFT, width: WIDTH }));
  sheet.y += 8;
}

function writeSection(sheet: Sheet, { heading, blocks }: DocumentSection, number: number): void {
  const first = typeof blocks[0] === 'string' ? sheet.height(blocks[0], BODY, WIDTH - INDENT) : 0;
  writeHeading(sheet, `${number}. ${heading}`, Math.min(first, 2 * BODY.size * BODY.leading));
  let clause = 0;
  for (const block of blocks) {
    if (typeof block === 'string') {
      clause += 1;
      writeClause(sheet, `${number}.${clause}`, block);
    } else {
      sheet.group('L', (list) => block.forEach((item) => writeItem(sheet, item, list)));
      sheet.y += 2;
    }
  }
}

function writeClause(sheet: Sheet, number: string, text: string): void {
  keepTogether(sheet, sheet.height(text, BODY, WIDTH - INDENT));
  const y = sheet.y;
  sheet.group('P', (clause) => {
    sheet.tagged('Span', () => sheet.write(number, NUMBER, { x: LEFT, width: INDENT, y }), clause);
    sheet.tagged('Span', () => sheet.write(text, BODY, { x: LEFT + INDENT, width: WIDTH - INDENT, y }), clause);
  });
  sheet.y += 5;
}

function writeItem(sheet: Sheet, text: string, list: Parameters<Parameters<Sheet['group']>[1]>[0]): void {
  const place = { x: LEFT + INDENT + 14, width: WIDTH - INDENT - 14 };
  keepTogether(sheet, sheet.height(text, BODY, place.width));
  const y = sheet.y;
  sheet.artifact(() => sheet.pdf.circle(LEFT + INDENT + 4, y + 6.5, 1.6).fill(SKY));
  sheet.group('LI', (item) => sheet.tagged('LBody', () => sheet.write(text, BODY, { ...place, y }), item), list);
  sheet.y += 3;
}

/** Up to eight lines stay on one page; longer paragraphs flow over it. */
function keepTogether(sheet: Sheet, height: number): void {
  if (height <= 8 * BODY.size * BODY.leading) sheet.ensure(height);
}
