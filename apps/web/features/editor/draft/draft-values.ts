// What stands in the editor's fields: texts as they are typed. From the server's draft to these and back.
import type {
  DraftContentFragment,
  ListingStage,
  Locale,
  UpdateListingInput,
} from '../../../graphql/generated/graphql.js';
import type { TextKey } from '../../../i18n/texts.js';
import type { AttachedFile } from '../../../ui/file-field.js';

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

/** Each field once, in the order of the questions, and how people call it. */
export const fieldNames: Record<DraftKey, TextKey> = {
  title: 'editor.title',
  summary: 'editor.summary',
  problem: 'editor.problem',
  solution: 'editor.solution',
  sector: 'editor.sector',
  city: 'editor.city',
  stage: 'editor.stage',
  language: 'editor.language',
  cover: 'editor.cover',
  attachments: 'editor.files',
  plannedMilestones: 'editor.milestones',
  mentoringTopics: 'editor.topics',
  ask: 'editor.ask',
  useOfFunds: 'editor.useOfFunds',
};
export const draftKeys = Object.keys(fieldNames) as readonly DraftKey[];
type Sum = DraftContentFragment['ask'];

const plain = (sum: Sum): string => (sum ? sum.amount.replace(/\.00?$/, '') : '');

/** Of a draft, or of what is published. */
export function valuesOf(draft: Omit<DraftContentFragment, '__typename' | 'changedFields'>): DraftValues {
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

export interface Half {
  /** As the server would name it: `plannedMilestones.0.dueInDays`. */
  path: string;
  what: 'title' | 'days' | 'sum';
}

/** What is not whole yet, and so stays on the device. */
export function halvesOf(key: DraftKey, values: DraftValues): Half[] {
  if (isSendable(key, values)) return [];
  if (key === 'title') return [{ path: 'title', what: 'title' }];
  if (key === 'ask') return [{ path: 'ask', what: 'sum' }];
  return values.plannedMilestones.flatMap((row, index): Half[] => {
    if (isEmptyMilestone(row)) return [];
    const at = `plannedMilestones.${index}`;
    return [
      ...(row.title.trim() ? [] : [{ path: `${at}.title`, what: 'title' } as const]),
      ...(isWhole(row.days) ? [] : [{ path: `${at}.dueInDays`, what: 'days' } as const]),
      ...(row.amount === '' || isSum(row.amount) ? [] : [{ path: `${at}.amount`, what: 'sum' } as const]),
    ];
  });
}

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

/** The server stores texts in NFC and without white space at their ends; a picture is the same whatever its address. */
const asStored = (name: string, value: unknown): unknown =>
  name === 'url'
    ? undefined
    : typeof value === 'string'
      ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim()
      : value;

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one, asStored) === JSON.stringify(other, asStored);

/** Which of the editor's fields a refusal speaks of: `plannedMilestones.0.title`, `coverId`. */
export function keyOfPath(path: string): DraftKey | null {
  const [name = ''] = path.split('.');
  const key = name === 'coverId' ? 'cover' : name === 'attachmentIds' ? 'attachments' : name;
  return (draftKeys as readonly string[]).includes(key) ? (key as DraftKey) : null;
}

/** An address that the browser made up for a chosen picture means nothing after a reload. */
export function withoutOwnAddresses(values: Partial<DraftValues>): Partial<DraftValues> {
  const plainFile = (file: AttachedFile): AttachedFile =>
    file.url?.startsWith('blob:') ? { id: file.id, name: file.name } : file;
  return {
    ...values,
    ...(values.cover && { cover: plainFile(values.cover) }),
    ...(values.attachments && { attachments: values.attachments.map(plainFile) }),
  };
}
