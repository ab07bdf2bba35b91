import { formatMoney } from '#kernel';
import { say } from '#platform';
import { consentNames } from '../consent-texts/consent-names.js';
import { MINOR_DEAL_CAP, type MatrixRow } from './matrix-row.js';
import { CONSENT_MATRIX, MATRIX_VERSION } from './matrix-rows.js';
import './matrix.texts.js';
import './matrix-notes.texts.js';

const caps = (): string =>
  Object.entries(MINOR_DEAL_CAP)
    .map(([currency, minor]) => formatMoney({ minor, currency }, 'EN'))
    .join(', ');

const names = (): string =>
  Object.entries(consentNames)
    .map(([kind, name]) => `\`${kind}\` ${name.en}`)
    .join(', ');

const ageOf = ({ ageFrom, ageTo, isHeld }: MatrixRow): string => {
  const years = ageTo === null ? `${String(ageFrom)} and over` : `${String(ageFrom)}–${String(ageTo)}`;
  if (isHeld === undefined) return years;
  return `${years}, ${isHeld ? 'child profile' : 'own account'}`;
};

const dealOf = ({ instruments, sums }: MatrixRow): string => {
  const kinds = instruments?.map((each) => (each === 'NONE' ? 'no money' : `\`${each}\``)).join(', ') ?? '';
  if (!sums) return kinds;
  return `${kinds} ${sums === 'UP_TO_CAP' ? 'up to the cap' : 'above the cap'}`;
};

const line = (row: MatrixRow): string => {
  const consents = row.consents.length > 0 ? ` (${row.consents.join(', ')})` : '';
  const source = `${say('EN', `law.${row.source}`)}${row.isForLawyer ? '; *to be confirmed by a lawyer*' : ''}`;
  const cells = [`\`${row.act}\``, ageOf(row), dealOf(row), `${row.verdict}${consents}`, source];
  return `| ${[...cells, say('EN', `matrix.${row.note}`)].join(' | ')} |`;
};

/** docs/consent-matrix.md, written by `npm run cli -- document-consent-matrix` and compared by a spec. */
export function matrixPage(): string {
  return [
    '# Who may do what at which age',
    '',
    `Version ${String(MATRIX_VERSION)}. Every act that binds, publishes or pays asks this table. The age is worked out in Almaty at the moment of the`,
    'act. Generated from `libs/guardians/matrix/`: `npm run cli -- document-consent-matrix`. None of this is legal advice; a',
    'lawyer changes a rule by a new version of its row.',
    '',
    '- **ALLOWED**: the person acts alone.',
    '- **NEEDS_CONSENT**: the person acts, and a verified guardian’s consents in brackets stand (with DATA and PARTICIPATION).',
    '- **GUARDIAN_ACTS**: a verified guardian acts for the child.',
    '- **FORBIDDEN**: nobody does it for them.',
    '',
    `The consents, as their guardians read them: ${names()}.`,
    '',
    `The cap for one deal that binds a minor: ${caps()}.`,
    '',
    '| Act | Age | Deal | Verdict | Source | Meaning |',
    '| --- | --- | --- | --- | --- | --- |',
    ...CONSENT_MATRIX.map(line),
    '',
  ].join('\n');
}
