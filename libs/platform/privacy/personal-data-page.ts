import { EXPORT_PARTS, exportOrder } from './exports.js';
import { fatesOf, personalTables, plainTables, type PersonalTable } from './personal-data.js';

const list = (columns: readonly string[]): string => columns.map((column) => `\`${column}\``).join(', ');

function line([table, described]: [string, PersonalTable]): string {
  const fates = [...fatesOf(described)];
  const of = (...wanted: string[]): string =>
    list(fates.flatMap(([column, fate]) => (wanted.includes(fate) ? [column] : [])));
  const kept = 'deleted' in described ? {} : (described.kept ?? {});
  const reasons = Object.entries(kept).map(([column, why]) => `\`${column}\`: ${why}`);
  const goes = 'deleted' in described ? 'the whole rows' : of('erased', 'cleared');
  const exported = list((described.exported ?? '').split(' ').filter((word) => word !== ''));
  const cells = [`\`${table}\``, described.about, described.keptFor, exported, goes, reasons.join('; ')];
  return `| ${cells.join(' | ')} |`;
}

/** docs/personal-data.md, written by `npm run cli -- document-personal-data` and compared by a spec. */
export function personalDataPage(): string {
  const tables = [...personalTables()].sort(([a], [b]) => (a < b ? -1 : 1));
  const plain = [...plainTables()].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '# Personal data: what is kept, why, and what becomes of it',
    '',
    'Generated from what each library says of its tables (`definePersonalData`): `npm run cli -- document-personal-data`.',
    'Export and erasure run from the same rows, and a test fails for a column that nobody has spoken for. Columns that are',
    'not named are ids, states, sums, times and digests: a pseudonym once the person is gone.',
    '',
    'Birth dates, telephone numbers, bank details and texts with contacts are sealed (AES-256-GCM). Erasure happens in one',
    'transaction at once; bytes of files follow within seconds. Backups are overwritten within 30 days by whoever keeps them.',
    '',
    '| Table | What for | How long | A person gets | Goes with the account | Stays, and why |',
    '| --- | --- | --- | --- | --- | --- |',
    ...tables.map(line),
    '',
    '## The copy a person gets',
    '',
    'One JSON file (`exportMyData`), always in this order; names without rows are left out. The rows of each name are in the',
    'order of time. A guardian who asks for a ward’s gets the same, without what the ward has told admins in confidence.',
    '',
    ...Object.entries(EXPORT_PARTS).map(([part, about], at) => {
      const names = exportOrder().filter((each) => each.part === part);
      return `${at + 1}. ${about}: ${list(names.map(({ name }) => name))}`;
    }),
    '',
    '## Tables with nothing about people',
    '',
    '| Table | What it holds |',
    '| --- | --- |',
    ...plain.map(([table, about]) => `| \`${table}\` | ${about} |`),
    '',
  ].join('\n');
}
