import type { Tables } from '#platform';
import { Consent } from './consents/consent.entity.js';
import { Guardianship } from './guardianship.entity.js';
import { GuardianLink } from './invitations/guardian-link.entity.js';
import { Guardians1763900000035 } from './migrations/1763900000035-guardians.js';

export const guardiansTables: Tables = {
  entities: [Guardianship, GuardianLink, Consent],
  migrations: [Guardians1763900000035],
};
