import type { Tables } from '#platform';
import { KeptConsentText } from './consent-texts/kept-text.entity.js';
import { Consent } from './consents/consent.entity.js';
import { Guardianship } from './guardianship.entity.js';
import { GuardianLink } from './invitations/guardian-link.entity.js';
import { Guardians1763900000035 } from './migrations/1763900000035-guardians.js';
import { ConsentTexts1763900000039 } from './migrations/1763900000039-consent-texts.js';
import { StandingGuardians1763950000035 } from './migrations/1763950000035-standing-guardians.js';

export const guardiansTables: Tables = {
  entities: [Guardianship, GuardianLink, Consent, KeptConsentText],
  migrations: [Guardians1763900000035, ConsentTexts1763900000039, StandingGuardians1763950000035],
  guarded: { consent_texts: 'select, insert' },
};
