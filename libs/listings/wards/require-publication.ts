import { isConsented } from '#guardians';
import { defineConstraintProblems, problem, type Problem } from '#platform';
import { leadOf } from '#teams';
import type { EntityManager } from 'typeorm';
import { definePublicationRule } from '../content/publication-problems.js';
import type { Listing } from '../listing.entity.js';

const consentMissing = (): Problem =>
  problem('GUARDIAN_CONSENT_REQUIRED', { about: 'publication', extensions: { consent: 'PUBLICATION' } });

definePublicationRule(async (manager, { teamId }) =>
  (await isConsented(manager, await leadOf(manager, teamId), { act: 'SUBMIT_LISTING' })) ? null : consentMissing(),
);

defineConstraintProblems({
  listings_published_with_consent: { code: 'GUARDIAN_CONSENT_REQUIRED', about: 'publication' },
  listings_shown_with_consent: { code: 'GUARDIAN_CONSENT_REQUIRED', about: 'publication' },
});

/** Before anything becomes public. Wants the listing locked: whoever withdraws waits for that lock, or was first. */
export async function requirePublicationConsent(manager: EntityManager, { teamId }: Listing): Promise<void> {
  if (!(await isConsented(manager, await leadOf(manager, teamId), { act: 'PUBLISH' }))) throw consentMissing();
}
