import type { TextKey, TextValues } from '../../i18n/texts.js';
import { askLeft, currencyOf, minorOf, plainAmount, type Ground, type TermsDraft } from './draft.js';

/** Something to put right before going on, at a path of the mutation's input; the server decides everything else. */
export interface DraftProblem {
  path: string;
  text: TextKey;
  sum?: { amount: string; currency: string };
  values?: TextValues;
}

const isWhole = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);

export function problemsOfWhat(draft: TermsDraft, ground: Ground): DraftProblem[] {
  if (draft.kinds.length === 0) return [{ path: 'kinds', text: 'offers.chooseKind' }];
  const problems: DraftProblem[] = [];
  if (draft.kinds.includes('mentoring')) {
    if (!isWhole(draft.hoursPerMonth)) problems.push({ path: 'mentoring.hoursPerMonth', text: 'offers.typeNumber' });
    if (!isWhole(draft.months)) problems.push({ path: 'mentoring.months', text: 'offers.typeNumber' });
    if (draft.topics.length === 0) problems.push({ path: 'mentoring.topics', text: 'offers.chooseTopic' });
  }
  if (draft.kinds.includes('seed')) {
    const sum = minorOf(draft.sum);
    const left = askLeft(ground);
    const currency = currencyOf(ground);
    if (sum === null || sum === 0n) problems.push({ path: 'seed.money.amount', text: 'offers.typeSum' });
    else if (left !== null && sum > left)
      problems.push({
        path: 'seed.money.amount',
        text: 'offers.moreThanLeft',
        sum: { amount: plainAmount(left), currency },
      });
  }
  return problems;
}

export function problemsOfTerms(draft: TermsDraft): DraftProblem[] {
  if (!draft.kinds.includes('seed')) return [];
  return draft.tranches.flatMap(({ title, criteria, days, amount }, index) => {
    const at = (field: string) => `seed.tranches.${index}.${field}`;
    const minor = minorOf(amount);
    return [
      ...(title.trim().length < 3 ? [{ path: at('title'), text: 'offers.nameMilestone' } as const] : []),
      ...(criteria.trim() === '' ? [{ path: at('criteria'), text: 'offers.sayWhenDone' } as const] : []),
      ...(isWhole(days) ? [] : [{ path: at('dueInDays'), text: 'offers.typeNumber' } as const]),
      ...(minor === null || minor === 0n ? [{ path: at('amount'), text: 'offers.partEmpty' } as const] : []),
    ];
  });
}
