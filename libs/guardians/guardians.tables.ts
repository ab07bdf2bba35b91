import type { Tables } from '#platform';
import { KeptConsentText } from './consent-texts/kept-text.entity.js';
import { Consent } from './consents/consent.entity.js';
import { Guardianship } from './guardianship.entity.js';
import { ProfileLink } from './handover/profile-link.entity.js';
import { GuardianLink } from './invitations/guardian-link.entity.js';
import { Guardians1763900000035 } from './migrations/1763900000035-guardians.js';
import { ConsentTexts1763900000039 } from './migrations/1763900000039-consent-texts.js';
import { StandingGuardians1763950000035 } from './migrations/1763950000035-standing-guardians.js';
import { HandedOverProfiles1763960000035 } from './migrations/1763960000035-handed-over-profiles.js';
import { ProvenGuardians1763960000036 } from './migrations/1763960000036-proven-guardians.js';

export const guardiansTables: Tables = {
  entities: [Guardianship, GuardianLink, ProfileLink, Consent, KeptConsentText],
  migrations: [
    Guardians1763900000035,
    ConsentTexts1763900000039,
    StandingGuardians1763950000035,
    HandedOverProfiles1763960000035,
    ProvenGuardians1763960000036,
  ],
  guarded: { consent_texts: 'select, insert' },
};
