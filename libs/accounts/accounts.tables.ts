import type { Tables } from '#platform';
import { Accounts1763800000010 } from './migrations/1763800000010-accounts.js';
import { Person } from './person.entity.js';
import { MailToken, RefreshToken, SignIn } from './sign-in.entity.js';

export const accountsTables: Tables = {
  entities: [Person, SignIn, RefreshToken, MailToken],
  migrations: [Accounts1763800000010],
};
