import { problem, type Problem } from '#platform';
import type { ConsentKind } from './consent.entity.js';

/** GUARDIAN_CONSENT_REQUIRED, saying which consent is missing. */
export function consentMissing(kind: ConsentKind): Problem {
  return problem('GUARDIAN_CONSENT_REQUIRED', { about: kind, extensions: { consent: kind } });
}
