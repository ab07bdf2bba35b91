// The consent matrix, version 1. Data, so that a lawyer can change it: a change is a new version with its own rows. Each
// act says what holds for a child under 14, for a minor from 14 with an account of their own, and for adults. A minor from
// 14 in a child profile is treated as a child, because the guardian is the one who is there to act.
import type { ConsentKind } from '../consents/consent.entity.js';
import type { Act, DealInstrument, Verdict } from './act.js';
import type { LawSource, MatrixRow } from './matrix-row.js';

export const MATRIX_VERSION = 1;

interface Rule {
  readonly verdict: Verdict;
  readonly source: LawSource;
  readonly note: string;
  readonly consents?: readonly ConsentKind[];
  readonly isForLawyer?: true;
}

interface Rules {
  readonly act: Act;
  readonly child: Rule;
  readonly teen: Rule;
  readonly adult: Rule;
  readonly instruments?: readonly DealInstrument[];
  readonly sums?: MatrixRow['sums'];
}

const alone: Rule = { verdict: 'ALLOWED', source: 'CIVIL_CODE_17', note: 'adult' };
/** That a mailed code or a password is a signature between the two sides is our reading of the law. */
const signs: Rule = { verdict: 'ALLOWED', source: 'E_SIGNATURE', note: 'signAdult', isForLawyer: true };
const actsForChild = (note: string, consents: readonly ConsentKind[] = []): Rule => ({
  verdict: 'GUARDIAN_ACTS',
  source: 'CIVIL_CODE_23',
  note,
  consents,
});
const withConsent = (note: string, consent: ConsentKind, source: LawSource = 'CIVIL_CODE_22'): Rule => ({
  verdict: 'NEEDS_CONSENT',
  source,
  note,
  consents: [consent],
});
const teenAlone = (note: string, source: LawSource = 'CLUB'): Rule => ({ verdict: 'ALLOWED', source, note });
const notYet = (note: string, source: LawSource, isForLawyer?: true): Rule => ({
  verdict: 'FORBIDDEN',
  source,
  note,
  ...(isForLawyer && { isForLawyer }),
});

const adultsOnly = (act: Act, rule: Rule): Rules => ({ act, child: rule, teen: rule, adult: alone });

const GIFTS = ['GRANT', 'IN_KIND'] as const;
const DEBTS = ['INTEREST_FREE_LOAN', 'REVENUE_SHARE', 'CONVERTIBLE'] as const;

/** What binds: without money, with a gift up to the cap and above it, and with what has to be given back. */
function binding(act: Act, note: string, whenNoMoney: ConsentKind, adult = alone): readonly Rules[] {
  const gift = { act, adult, instruments: GIFTS } as const;
  const tooMuch = notYet('aboveCap', 'CLUB', true);
  const debt = notYet('debt', 'CIVIL_CODE_22', true);
  return [
    {
      act,
      instruments: ['NONE'],
      child: actsForChild('bindingChild', [whenNoMoney]),
      teen: withConsent(note, whenNoMoney),
      adult,
    },
    { ...gift, sums: 'UP_TO_CAP', child: actsForChild('bindingChild', ['SEED']), teen: withConsent(note, 'SEED') },
    { ...gift, sums: 'ABOVE_CAP', child: tooMuch, teen: tooMuch },
    { act, instruments: DEBTS, child: debt, teen: debt, adult },
  ];
}

const RULES: readonly Rules[] = [
  {
    act: 'SIGN_UP',
    child: actsForChild('childProfile'),
    teen: { ...teenAlone('limitedAccount', 'PERSONAL_DATA_8'), isForLawyer: true },
    adult: alone,
  },
  {
    act: 'HAVE_GUARDIAN',
    child: teenAlone('haveGuardian', 'CIVIL_CODE_23'),
    teen: teenAlone('haveGuardian', 'CIVIL_CODE_22'),
    adult: { verdict: 'FORBIDDEN', source: 'CIVIL_CODE_17', note: 'ofAge' },
  },
  { act: 'DRAFT', child: actsForChild('seenByTeam'), teen: teenAlone('seenByTeam'), adult: alone },
  { act: 'JOIN_TEAM', child: actsForChild('seenByTeam'), teen: teenAlone('seenByTeam'), adult: alone },
  {
    act: 'SUBMIT_LISTING',
    child: actsForChild('publicationChild', ['PUBLICATION']),
    teen: withConsent('publication', 'PUBLICATION', 'PERSONAL_DATA_8'),
    adult: alone,
  },
  {
    act: 'PUBLISH',
    child: actsForChild('publicationChild', ['PUBLICATION']),
    teen: withConsent('publication', 'PUBLICATION', 'PERSONAL_DATA_8'),
    adult: alone,
  },
  {
    act: 'SHOW_PHOTO',
    child: { ...actsForChild('photo', ['PHOTO']), source: 'CIVIL_CODE_145' },
    teen: withConsent('photo', 'PHOTO', 'CIVIL_CODE_145'),
    adult: alone,
  },
  ...binding('MAKE_TERMS', 'terms', 'MENTORING'),
  {
    act: 'ACCEPT_MENTORING',
    child: actsForChild('bindingChild', ['MENTORING']),
    teen: withConsent('accept', 'MENTORING'),
    adult: alone,
  },
  ...binding('ACCEPT_SEED', 'accept', 'SEED'),
  {
    act: 'DECLINE',
    child: actsForChild('declineChild'),
    teen: teenAlone('decline'),
    adult: alone,
  },
  ...binding('SIGN', 'sign', 'MENTORING', signs),
  { act: 'WITHDRAW', child: actsForChild('withdrawChild'), teen: teenAlone('withdraw'), adult: alone },
  { act: 'SUBMIT_MILESTONE', child: actsForChild('workChild'), teen: teenAlone('work'), adult: alone },
  { act: 'CHOOSE_PAYEE', child: actsForChild('payeeChild'), teen: teenAlone('choosePayee'), adult: alone },
  {
    act: 'RECEIVE_MONEY',
    child: actsForChild('money'),
    teen: { verdict: 'GUARDIAN_ACTS', source: 'CLUB', note: 'money', isForLawyer: true },
    adult: alone,
  },
  adultsOnly('BE_PAYEE', notYet('money', 'CLUB', true)),
  adultsOnly('BE_MENTOR', notYet('mentor', 'CLUB')),
  adultsOnly('MAKE_OFFER', notYet('mentor', 'CLUB')),
  adultsOnly('FUND', notYet('mentor', 'CLUB')),
  adultsOnly('BE_GUARDIAN', notYet('guardian', 'FAMILY_CODE', true)),
  adultsOnly('CONSENT_FOR_OTHER', notYet('guardian', 'FAMILY_CODE', true)),
  {
    act: 'REPORT',
    child: teenAlone('report', 'CHILD_RIGHTS'),
    teen: teenAlone('report', 'CHILD_RIGHTS'),
    adult: teenAlone('report', 'CLUB'),
  },
  {
    act: 'EXPORT',
    child: { ...actsForChild('ownData'), source: 'PERSONAL_DATA_24' },
    teen: teenAlone('ownData', 'PERSONAL_DATA_24'),
    adult: teenAlone('ownData', 'PERSONAL_DATA_24'),
  },
  {
    act: 'ERASE',
    child: { ...actsForChild('ownData'), source: 'PERSONAL_DATA_24' },
    teen: teenAlone('ownData', 'PERSONAL_DATA_24'),
    adult: teenAlone('ownData', 'PERSONAL_DATA_24'),
  },
];

/** That a guardian may act instead of a minor from 14, who has no account, is our reading; article 22 speaks of consent. */
const isForLawyer = (rule: Rule, isHeldTeen: boolean): boolean =>
  rule.isForLawyer === true || (isHeldTeen && rule.verdict === 'GUARDIAN_ACTS');

function rowsOf({ act, child, teen, adult, instruments, sums }: Rules): MatrixRow[] {
  const row = (rule: Rule, ageFrom: number, ageTo: number | null, isHeld?: boolean): MatrixRow => ({
    version: MATRIX_VERSION,
    act,
    ageFrom,
    ageTo,
    ...(isHeld !== undefined && { isHeld }),
    ...(instruments && { instruments }),
    ...(sums && { sums }),
    verdict: rule.verdict,
    consents: rule.consents ?? [],
    source: rule.source,
    note: rule.note,
    isForLawyer: isForLawyer(rule, isHeld === true),
  });
  return [row(child, 0, 13), row(child, 14, 17, true), row(teen, 14, 17, false), row(adult, 18, null)];
}

export const CONSENT_MATRIX: readonly MatrixRow[] = RULES.flatMap(rowsOf);
