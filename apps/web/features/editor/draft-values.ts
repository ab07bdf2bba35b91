// What stands in the editor's fields: texts as they are typed. From the server's draft to these and back.
import type {
  DraftContentFragment,
  ListingStage,
  Locale,
  UpdateListingInput,
} from '../../graphql/generated/graphql.js';
import type { AttachedFile } from '../../ui/file-field.js';

export interface TypedMilestone {
  title: string;
  days: string;
  amount: string;
}

export interface DraftValues {
  title: string;
  summary: string;
  problem: string;
  solution: string;
  sector: string;
  city: string;
  stage: ListingStage;
  language: Locale;
  mentoringTopics: readonly string[];
  ask: string;
  useOfFunds: string;
  plannedMilestones: readonly TypedMilestone[];
  cover: AttachedFile | null;
  attachments: readonly AttachedFile[];
}

export type DraftKey = keyof DraftValues;
type Sum = DraftContentFragment['ask'];

const plain = (sum: Sum): string => (sum ? sum.amount.replace(/\.00?$/, '') : '');

export function valuesOf(draft: DraftContentFragment): DraftValues {
  return {
    title: draft.title,
    summary: draft.summary,
    problem: draft.problem,
    solution: draft.solution,
    sector: draft.sector?.slug ?? '',
    city: draft.city,
    stage: draft.stage,
    language: draft.language,
    mentoringTopics: draft.mentoringTopics,
    ask: plain(draft.ask),
    useOfFunds: draft.useOfFunds ?? '',
    plannedMilestones: draft.plannedMilestones.map(({ title, dueInDays, amount }) => ({
      title,
      days: String(dueInDays),
      amount: plain(amount),
    })),
    cover: draft.cover ? { id: draft.cover.id, name: draft.cover.name, url: draft.cover.url } : null,
    attachments: draft.attachments.map(({ id, name, url }) => ({ id, name, url })),
  };
}

const isSum = (typed: string): boolean => /^\d+(\.\d{1,2})?$/.test(typed);
const isWhole = (typed: string): boolean => /^\d+$/.test(typed) && Number(typed) > 0;

export const isEmptyMilestone = ({ title, days, amount }: TypedMilestone): boolean =>
  !title.trim() && !days.trim() && !amount.trim();

const isWholeMilestone = ({ title, days, amount }: TypedMilestone): boolean =>
  title.trim() !== '' && isWhole(days) && (amount === '' || isSum(amount));

/** Half a milestone or half a number stays on the device until it is whole; everything else can go up as it is. */
export function isSendable(key: DraftKey, values: DraftValues): boolean {
  if (key === 'title') return values.title.trim() !== '';
  if (key === 'ask') return values.ask === '' || isSum(values.ask);
  if (key !== 'plannedMilestones') return true;
  return values.plannedMilestones.filter((each) => !isEmptyMilestone(each)).every(isWholeMilestone);
}

export function inputOf(
  keys: readonly DraftKey[],
  values: DraftValues,
  currency: 'KZT' | 'USD' | 'EUR',
): Partial<UpdateListingInput> {
  const money = (typed: string) => (typed === '' ? null : { amount: typed, currency });
  const input: Partial<UpdateListingInput> = {};
  for (const key of keys) {
    if (key === 'sector') input.sector = values.sector || null;
    else if (key === 'ask') input.ask = money(values.ask);
    else if (key === 'cover') input.coverId = values.cover?.id ?? null;
    else if (key === 'attachments') input.attachmentIds = values.attachments.map(({ id }) => id);
    else if (key === 'mentoringTopics') input.mentoringTopics = [...values.mentoringTopics];
    else if (key === 'plannedMilestones') {
      input.plannedMilestones = values.plannedMilestones
        .filter((each) => !isEmptyMilestone(each))
        .map(({ title, days, amount }) => ({ title, dueInDays: Number(days), amount: money(amount) }));
    } else Object.assign(input, { [key]: values[key] });
  }
  return input;
}

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
