import type { GuardianInvitationQuery } from '../../graphql/generated/graphql.js';

export type Invitation = NonNullable<GuardianInvitationQuery['guardianInvitation']>;

/** Whether a masked address («a•••@mail.kz») may be this one. */
export function mayBe(masked: string | null | undefined, email: string): boolean {
  const [name = '', domain = ''] = email.split('@');
  return masked === `${name.slice(0, 1)}•••@${domain}`;
}
