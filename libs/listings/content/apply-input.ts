// From an input to the content under edit: what is left out stays, null empties what may be empty.
import { Sector } from '#mentors';
import { badInput, readMoney, type Tx } from '#platform';
import type { PlannedMilestoneInput, UpdateListingInput } from './listing.inputs.js';
import type { Listing } from '../listing.entity.js';
import type { ListingContent, StoredMilestone } from './listing-content.js';

/** Texts and choices that are never null: null leaves them as they are. */
const KEPT = ['title', 'summary', 'problem', 'solution', 'stage', 'city', 'language'] as const;

export async function applyInput(
  tx: Tx,
  before: ListingContent,
  listing: Listing,
  input: UpdateListingInput,
): Promise<ListingContent> {
  const content = { ...before };
  for (const key of KEPT) Object.assign(content, input[key] ? { [key]: input[key] } : emptied(key, input[key]));
  if (input.sector !== undefined) content.sectorId = input.sector ? await sectorIdOf(tx, input.sector) : null;
  if (input.mentoringTopics !== undefined) content.mentoringTopics = input.mentoringTopics ?? [];
  if (input.useOfFunds !== undefined) content.useOfFunds = input.useOfFunds || null;
  if (input.plannedMilestones !== undefined) content.plannedMilestones = (input.plannedMilestones ?? []).map(stored);
  if (input.coverId !== undefined) content.coverId = input.coverId;
  if (input.attachmentIds !== undefined) content.attachmentIds = input.attachmentIds ?? [];
  if (input.ask !== undefined) {
    const ask = input.ask === null ? null : readMoney(input.ask);
    Object.assign(content, { askMinor: ask?.minor ?? null, askCurrency: ask?.currency ?? null });
    assertAskHolds(listing, content);
  }
  return content;
}

const emptied = (key: string, value: string | null | undefined): Record<string, string> =>
  value === '' ? { [key]: '' } : {};

async function sectorIdOf(tx: Tx, slug: string): Promise<string> {
  const sector = await tx.findOneBy(Sector, { slug });
  if (!sector) throw badInput('sector', 'SECTOR');
  return sector.id;
}

function stored({ title, dueInDays, amount }: PlannedMilestoneInput): StoredMilestone {
  const money = amount ? readMoney(amount) : null;
  return { title, dueInDays, minor: money?.minor.toString() ?? null, currency: money?.currency ?? null };
}

/** What mentors have been promised a place in cannot shrink under them. */
function assertAskHolds({ reservedMinor, askCurrency }: Listing, content: ListingContent): void {
  if (reservedMinor === 0n) return;
  const isLess = (content.askMinor ?? 0n) < reservedMinor;
  if (isLess || content.askCurrency !== askCurrency) throw badInput('ask', 'ASK_BELOW_ACCEPTED');
}
