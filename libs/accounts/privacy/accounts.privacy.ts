// What the accounts keep of people.
import { defineExport, definePersonalData, unseal } from '#platform';
import { sealBirthDate } from '../age.js';
import { Person } from '../person.entity.js';
import { phoneAbout } from '../phone.js';

const untilGone = 'until the account is deleted';

definePersonalData('persons', {
  about: 'Who somebody is: to sign in, to be named as they wish, and to be protected by the rules for their age.',
  keptFor: untilGone,
  of: 'id = $1',
  cleared:
    'email full_name display_name password_hash birth_date_sealed city avatar_id suspension_reason handle phone_sealed phone_digest',
  plain: 'id locale status name_level',
});

definePersonalData('sign_ins', {
  about:
    'On which devices somebody is signed in, so that each can be signed out; a digest tells an admin who asks about a guardian whether two people use one browser, and is forgotten after 180 days.',
  keptFor: untilGone,
  of: 'person_id = $1',
  place: 'PERSON 2',
  exported: 'user_agent created_at ended_at ended_because',
  order: 71,
  deleted: true,
});

definePersonalData('refresh_tokens', {
  about: 'Digests of the tokens that keep somebody signed in.',
  keptFor: '30 days',
  of: 'sign_in_id in (select id from sign_ins where person_id = $1)',
  order: 70,
  deleted: true,
});

definePersonalData('mail_tokens', {
  about: 'Digests of mailed links.',
  keptFor: 'four days at most',
  of: 'person_id = $1',
  order: 70,
  deleted: true,
});

definePersonalData('one_time_codes', {
  about: 'Digests of mailed codes.',
  keptFor: 'a day',
  of: 'person_id = $1',
  order: 70,
  deleted: true,
});

const asGiven = (sealed: string | null, about: string): string | null =>
  sealed === null ? null : unseal(sealed, about);

defineExport('person', 'PERSON 1', async ({ dataSource }, personId) => {
  const person = await dataSource.manager.findOneByOrFail(Person, { id: personId });
  const { id, email, fullName, displayName, handle, nameLevel, locale, city, createdAt, emailVerifiedAt } = person;
  return [
    {
      id,
      email,
      fullName,
      displayName,
      handle,
      nameLevel,
      birthDate: unseal(person.birthDateSealed, `persons.birth_date:${id}`),
      phone: asGiven(person.phoneSealed, phoneAbout(id)),
      locale,
      city,
      createdAt,
      emailVerifiedAt,
    },
  ];
});

const NOBODY = '—';
/** Stands where a birth date must stand; nobody was born on it. */
const NO_BIRTH_DATE = '1900-01-01';

/** What is left in the row of somebody who has gone. Their address is free again. */
export function emptyPerson({ id, isWard }: Pick<Person, 'id' | 'isWard'>): Partial<Person> {
  return {
    email: null,
    fullName: NOBODY,
    displayName: NOBODY,
    passwordHash: null,
    passwordProvenAt: null,
    birthDateSealed: sealBirthDate(NO_BIRTH_DATE, id),
    city: null,
    avatarId: null,
    suspensionReason: null,
    handle: isWard ? NOBODY : null,
    phoneSealed: null,
    phoneDigest: null,
    isAdmin: false,
    emailVerifiedAt: null,
  };
}
