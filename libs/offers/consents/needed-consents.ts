import type { ConsentKind } from '#guardians';
import type { Terms } from '../kinds/index.js';

/** What a minor's guardian has to allow for such terms to bind the minor. */
export function consentsFor({ mentoring, seed }: Pick<Terms, 'mentoring' | 'seed'>): ConsentKind[] {
  return [...(mentoring ? (['MENTORING'] as const) : []), ...(seed ? (['SEED'] as const) : [])];
}
