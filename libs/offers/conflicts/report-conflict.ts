import { openCase } from '#moderation';
import { Problem, type Database } from '#platform';

/** These two are seen by nobody but the product, so a human has to look; being the guardian is told to the mentor and is all. */
const HIDDEN: readonly string[] = ['SHARED_PURSE', 'SHARED_PHONE'];

/**
 * Runs an act; when it is refused because the sides share a card, an account or a telephone, an admin is told. The refusal
 * takes the act's own transaction back, so the case is opened in one of its own.
 */
export async function reportingConflicts<T>(database: Database, subjectId: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const closeness =
      error instanceof Problem && error.code === 'CONFLICT_OF_INTEREST' ? error.details.about : undefined;
    if (closeness !== undefined && HIDDEN.includes(closeness)) {
      await database.systemTransaction((tx) => openCase(tx, { kind: 'RISK_FLAG', subjectId, riskFlags: [closeness] }));
    }
    throw error;
  }
}
