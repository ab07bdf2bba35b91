// What is said and shown about a milestone while the agreement binds a minor: contacts are hidden in notes, reasons, links
// and the names of files.
import { maskWords, type Agreement } from '#agreements';
import type { MaskedSubject } from '#moderation';
import { StoredFile, type Tx, type Viewer } from '#platform';
import { In } from 'typeorm';
import type { Milestone } from './milestone.entity.js';
import type { SubmitMilestoneInput } from './milestone.inputs.js';

interface Deal {
  readonly agreement: Agreement;
  readonly milestone: Milestone;
}

const subjectOf = ({ agreement, milestone }: Deal): MaskedSubject => ({
  id: milestone.id,
  page: `/agreements/${agreement.id}/milestones/${milestone.id}`,
});

export async function maskMilestoneReason(tx: Tx, viewer: Viewer, deal: Deal, reason: string): Promise<string> {
  return (await maskWords(tx, viewer, deal.agreement, { reason }, subjectOf(deal))).reason;
}

/** A link that is a contact is left out: an address of stars would lead nowhere. Names of files are never shown with one. */
export async function maskEvidence(
  tx: Tx,
  viewer: Viewer,
  deal: Deal,
  { note, links, fileIds }: SubmitMilestoneInput,
): Promise<{ note: string; links: string[] }> {
  const written = links ?? [];
  const names = await tx.find(StoredFile, { where: { id: In(fileIds ?? []), ownerId: viewer.personId ?? '' } });
  const texts: Record<string, string> = { note };
  for (const [index, link] of written.entries()) texts[`links.${index}`] = link;
  for (const { id, name } of names) texts[`files.${id}`] = name.replace(/\.[^.]{1,10}$/, '');
  const masked = await maskWords(tx, viewer, deal.agreement, texts, subjectOf(deal));
  return { note: masked['note'] ?? '', links: written.filter((link, index) => masked[`links.${index}`] === link) };
}
