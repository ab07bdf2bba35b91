import { type Rule } from './findings.js';

/** Where a limit of architecture.md does not hold, each with its reason. One that is no longer needed fails the test. */
export const exceptions: readonly { rule: Rule; files: RegExp; reason: string }[] = [
  {
    rule: 'constructor',
    files: /^libs\/platform\/viewer\/viewer\.ts$/,
    reason: 'A viewer is a value made in one place, not a service that depends on six others.',
  },
  {
    rule: 'function',
    files: /^libs\/\w+\/migrations\//,
    reason: 'A migration is one list of statements, read from top to bottom; cutting it up would hide the order.',
  },
  {
    rule: 'file',
    files: /^apps\/launcher\/demo\/projects\.ts$/,
    reason: 'Data of the demo story: a table of invented projects, no code.',
  },
  {
    rule: 'name',
    files: /^libs\/accounts\/password\/common-passwords\.ts$/,
    reason: 'Common is what is meant: the passwords that very many people use.',
  },
  {
    rule: 'name',
    files: /^libs\/listings\/browse\/search\.ts$/,
    reason: 'Common is what is meant: a word that very many listings contain.',
  },
  {
    rule: 'folder',
    files: /^apps\/web\/routes$/,
    reason: 'One file per page, flat, so that an address leads to its file; parts of pages are in features/.',
  },
  {
    rule: 'folder',
    files: /^test\/(stories|browser)$/,
    reason: 'One story per file, flat: its name says what people can do, and `npm test -- name` finds it.',
  },
];
