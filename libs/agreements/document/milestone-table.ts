import { formatDate, formatMoney, sum, type Locale } from '#kernel';
import { say } from '#platform';
import type { DocumentMilestone } from './document-model.js';
import { BODY, FIGURE, HAIRLINE, LABEL, LEFT, type Sheet, SKY, SMALL, STRONG, WIDTH } from './sheet.js';

type Group = Parameters<Parameters<Sheet['group']>[1]>[0];

const PAD = 8;
const COLUMNS = {
  number: { x: LEFT, width: 22 },
  result: { x: LEFT + 26, width: 243 },
  due: { x: LEFT + 284, width: 92 },
  amount: { x: LEFT + 376, width: WIDTH - 376 },
};

/** A row never breaks over two pages unless it is longer than one; a new page repeats the head. */
export function writeMilestoneTable(sheet: Sheet, milestones: readonly DocumentMilestone[], locale: Locale): void {
  sheet.group('Table', (table) => {
    writeHead(sheet, locale, table);
    milestones.forEach((milestone, index) => {
      if (sheet.ensure(rowHeight(sheet, milestone))) writeHead(sheet, locale);
      writeRow(sheet, table, milestone, { number: `${index + 1}`, locale });
    });
    writeTotal(sheet, table, milestones, locale);
  });
}

/** How much room the head and the first row want, so that a heading is not left alone above them. */
export function startOfTable(sheet: Sheet, milestones: readonly DocumentMilestone[]): number {
  return 24 + (milestones[0] ? rowHeight(sheet, milestones[0]) : 0);
}

function rowHeight(sheet: Sheet, { title, criteria }: DocumentMilestone): number {
  const { width } = COLUMNS.result;
  return sheet.height(title, STRONG, width) + sheet.height(criteria, SMALL, width) + 2 * PAD;
}

/** Without a table it is a repetition at the top of a page, which reading machines skip. */
function writeHead(sheet: Sheet, locale: Locale, table?: Group): void {
  const y = sheet.y;
  const heads = [
    () => sheet.write('№', LABEL, { ...COLUMNS.number, y }),
    () => sheet.write(say(locale, 'document.result'), LABEL, { ...COLUMNS.result, y }),
    () => sheet.write(say(locale, 'document.due'), LABEL, { ...COLUMNS.due, y }),
    () => sheet.write(say(locale, 'document.amount'), LABEL, { ...COLUMNS.amount, y, align: 'right' }),
  ];
  if (table) {
    sheet.group('TR', (row) => heads.forEach((head) => sheet.place(row, 'TH', sheet.cell(head))), table);
  } else {
    sheet.artifact(() => heads.forEach((head) => head()));
  }
  sheet.line(y + 17, SKY, { thickness: 1 });
  sheet.y = y + 18;
}

function writeRow(
  sheet: Sheet,
  table: Group,
  { title, criteria, due, amount }: DocumentMilestone,
  { number, locale }: { number: string; locale: Locale },
): void {
  const y = sheet.y + PAD;
  const money = amount ? formatMoney(amount, locale) : '–';
  const numberCell = sheet.cell(() => sheet.write(number, FIGURE, { ...COLUMNS.number, y }));
  const dueCell = sheet.cell(() => sheet.write(formatDate(due, locale, 'short'), FIGURE, { ...COLUMNS.due, y }));
  const amountCell = sheet.cell(() => sheet.write(money, FIGURE, { ...COLUMNS.amount, y, align: 'right' }));
  const resultCell = sheet.cell(() => {
    sheet.write(title, STRONG, { ...COLUMNS.result, y });
    sheet.write(criteria, SMALL, COLUMNS.result);
  });
  sheet.group(
    'TR',
    (row) => [numberCell, resultCell, dueCell, amountCell].forEach((cell) => sheet.place(row, 'TD', cell)),
    table,
  );
  sheet.y += PAD;
  sheet.line(sheet.y, HAIRLINE);
}

/** Said only where it means something: two amounts or more, all in one currency. */
function writeTotal(sheet: Sheet, table: Group, milestones: readonly DocumentMilestone[], locale: Locale): void {
  const amounts = milestones.flatMap(({ amount }) => amount ?? []);
  const currency = amounts[0]?.currency;
  if (currency === undefined || amounts.length < 2 || amounts.some((amount) => amount.currency !== currency)) return;
  const total = formatMoney({ minor: sum(amounts.map(({ minor }) => minor)), currency }, locale);
  sheet.ensure(34);
  const y = sheet.y + PAD;
  const bold = { ...STRONG, tabular: true };
  const cells = [
    sheet.cell(() => sheet.write('', BODY, { ...COLUMNS.number, y })),
    sheet.cell(() => sheet.write(say(locale, 'document.total'), STRONG, { ...COLUMNS.result, y })),
    sheet.cell(() => sheet.write('', BODY, { ...COLUMNS.due, y })),
    sheet.cell(() => sheet.write(total, bold, { ...COLUMNS.amount, y, align: 'right' })),
  ];
  sheet.group('TR', (row) => cells.forEach((cell) => sheet.place(row, 'TD', cell)), table);
  sheet.y = y + 16 + PAD;
}
