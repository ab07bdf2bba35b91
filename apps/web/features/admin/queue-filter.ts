import type { CaseFilter, CaseKind } from '../../graphql/generated/graphql.js';
import { kindTexts } from './case-words.js';

export const queueSize = 50;
export const isKind = (word: string | null): word is CaseKind => word !== null && word in kindTexts;

/** What still waits, of one kind or of all. */
export function waiting(kind: string | null): CaseFilter {
  return { statuses: ['OPEN', 'CLAIMED'], ...(isKind(kind) && { kinds: [kind] }) };
}
