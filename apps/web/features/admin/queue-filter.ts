import type { CaseFilter, CaseKind } from '../../graphql/generated/graphql.js';
import { kindTexts } from './case-words.js';

export const queueSize = 50;
export const isKind = (word: string | null): word is CaseKind => word !== null && word in kindTexts;

/** What still waits: of one kind or of all, only what is overdue, or only what is about somebody's safety. */
export function waiting(kind: string | null, only: string | null = null): CaseFilter {
  return {
    statuses: ['OPEN', 'CLAIMED'],
    ...(isKind(kind) && { kinds: [kind] }),
    ...(only === 'overdue' && { overdue: true }),
    ...(only === 'safety' && { severities: ['SAFETY'] }),
  };
}
