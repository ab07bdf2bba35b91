// Contact details in a text, however they are disguised: what two sides may not give each other before an agreement is in
// force (safety.md, K-9). Linear in the length of the text: every reader looks at a bounded neighbourhood of each word.
import { addressesIn } from './addresses.js';
import { mailsIn } from './addresses-of-mail.js';
import { handlesIn } from './handles.js';
import { invitationsIn } from './invitations.js';
import { linksIn } from './links.js';
import { numbersToReach } from './phones.js';
import { read, type ContactKind, type Hit } from './tokens.js';

export type { ContactKind } from './tokens.js';

/** A contact by its place in the text as written (UTF-16 units, `end` excluded). */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: ContactKind;
}

export const CONTACT_MASK = '•••';

/** Every contact in a text, in order, none overlapping another. */
export function contactsIn(text: string): Finding[] {
  const reading = read(text);
  if (reading.tokens.length === 0) return [];
  const hits: Hit[] = [
    ...mailsIn(reading),
    ...linksIn(reading),
    ...numbersToReach(reading),
    ...handlesIn(reading),
    ...addressesIn(reading, text),
    ...invitationsIn(reading),
  ];
  const findings = hits
    .filter(({ start, end }) => end > start)
    .map(({ start, end, kind }) => ({
      start: reading.starts[start] ?? 0,
      end: reading.ends[end - 1] ?? text.length,
      kind,
    }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return merged(findings);
}

function merged(findings: readonly Finding[]): Finding[] {
  const apart: Finding[] = [];
  for (const finding of findings) {
    const last = apart.at(-1);
    if (last && finding.start < last.end) apart[apart.length - 1] = { ...last, end: Math.max(last.end, finding.end) };
    else apart.push(finding);
  }
  return apart;
}

/** The text with every contact made •••; what was found comes with it. */
export function maskContacts(text: string): { readonly text: string; readonly findings: readonly Finding[] } {
  const findings = contactsIn(text);
  let masked = '';
  let at = 0;
  for (const { start, end } of findings) {
    masked += text.slice(at, start) + CONTACT_MASK;
    at = end;
  }
  return { text: masked + text.slice(at), findings };
}
