// What a team writes about its project. A listing's row holds the content that the public sees (before the first approval:
// the draft); the edit of a published listing is kept beside it until an admin approves it.
import type { Currency, Locale } from '#kernel';

export const STAGES = ['IDEA', 'PROTOTYPE', 'FIRST_CUSTOMERS', 'GROWING'] as const;
export type ListingStage = (typeof STAGES)[number];

/** A promised step as it is stored: minor units as text, because JSON has no bigint. */
export interface StoredMilestone {
  readonly title: string;
  readonly dueInDays: number;
  readonly minor: string | null;
  readonly currency: Currency | null;
}

export interface ListingContent {
  title: string;
  summary: string;
  problem: string;
  solution: string;
  sectorId: string | null;
  stage: ListingStage;
  city: string;
  language: Locale;
  mentoringTopics: string[];
  askMinor: bigint | null;
  askCurrency: Currency | null;
  useOfFunds: string | null;
  plannedMilestones: StoredMilestone[];
  coverId: string | null;
  attachmentIds: string[];
}

/** The column of each part and the name under which the API shows it. */
const SHOWN_AS = {
  title: 'title',
  summary: 'summary',
  problem: 'problem',
  solution: 'solution',
  sectorId: 'sector',
  stage: 'stage',
  city: 'city',
  language: 'language',
  mentoringTopics: 'mentoringTopics',
  askMinor: 'ask',
  askCurrency: 'ask',
  useOfFunds: 'useOfFunds',
  plannedMilestones: 'plannedMilestones',
  coverId: 'cover',
  attachmentIds: 'attachments',
} as const satisfies Record<keyof ListingContent, string>;
export const CONTENT_KEYS = Object.keys(SHOWN_AS) as (keyof ListingContent)[];

export function contentOf(source: ListingContent): ListingContent {
  return Object.fromEntries(CONTENT_KEYS.map((key) => [key, source[key]])) as unknown as ListingContent;
}

/** JSON for a revision's row; `readContent` undoes it. */
export type StoredContent = Omit<ListingContent, 'askMinor'> & { askMinor: string | null };

export function storeContent(content: ListingContent): StoredContent {
  return { ...contentOf(content), askMinor: content.askMinor === null ? null : content.askMinor.toString() };
}

export function readContent(stored: StoredContent): ListingContent {
  return { ...stored, askMinor: stored.askMinor === null ? null : BigInt(stored.askMinor) };
}

/** The API's names of the parts in which two contents differ. */
export function changedFields(before: ListingContent, after: ListingContent): string[] {
  const [old, now] = [storeContent(before), storeContent(after)];
  const differing = CONTENT_KEYS.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]));
  return [...new Set(differing.map((key) => SHOWN_AS[key]))];
}

/** What stands against handing a content in: the field's path and the text that says what is wanted. */
export interface ContentProblem {
  readonly path: string;
  readonly wrong: string;
}

/** domain.md: title, problem, solution, sector, city, language, at least one need, at least one planned milestone. */
export function problemsOfContent(content: ListingContent): ContentProblem[] {
  const missing: string[] = (['title', 'problem', 'solution', 'city'] as const).filter((key) => content[key] === '');
  if (content.sectorId === null) missing.push('sector');
  if (content.mentoringTopics.length === 0 && content.askMinor === null) missing.push('mentoringTopics', 'ask');
  if (content.askMinor !== null && !content.useOfFunds) missing.push('useOfFunds');
  if (content.plannedMilestones.length === 0) missing.push('plannedMilestones');
  return [...missing.map((path) => ({ path, wrong: 'REQUIRED' })), ...problemsOfPlan(content)];
}

/** Amounts beside the planned milestones are parts of the ask: same currency, and together no more than it. */
function problemsOfPlan({ plannedMilestones, askMinor, askCurrency }: ListingContent): ContentProblem[] {
  const problems: ContentProblem[] = [];
  let planned = 0n;
  for (const [index, { minor, currency }] of plannedMilestones.entries()) {
    if (minor === null) continue;
    if (currency !== askCurrency) problems.push({ path: `plannedMilestones.${index}.amount`, wrong: 'OTHER_CURRENCY' });
    planned += BigInt(minor);
  }
  if (problems.length === 0 && planned > (askMinor ?? 0n)) {
    problems.push({ path: 'plannedMilestones', wrong: 'PLAN_ABOVE_ASK' });
  }
  return problems;
}
