import type { Tables } from '#platform';
import { Accounts1763800000010 } from './migrations/1763800000010-accounts.js';
import { Wards1763900000010 } from './migrations/1763900000010-wards.js';
import { OneTimeCodes1763900000011 } from './migrations/1763900000011-one-time-codes.js';
import { ProvenAccounts1763950000010 } from './migrations/1763950000010-proven-accounts.js';
import { MailboxCodes1763960000010 } from './migrations/1763960000010-mailbox-codes.js';
import { ErasedPersons1763960000011 } from './migrations/1763960000011-erased-persons.js';
import { OneTimeCode } from './codes/one-time-code.entity.js';
import { Person } from './person.entity.js';
import { MailToken, RefreshToken, SignIn } from './sign-in.entity.js';

export const accountsTables: Tables = {
  entities: [Person, SignIn, RefreshToken, MailToken, OneTimeCode],
  migrations: [
    Accounts1763800000010,
    Wards1763900000010,
    OneTimeCodes1763900000011,
    ProvenAccounts1763950000010,
    MailboxCodes1763960000010,
    ErasedPersons1763960000011,
  ],
};
