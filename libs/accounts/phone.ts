// A phone number is kept sealed and shown to nobody; its digest only tells whether two people have the same one.
import { badInput, keyedDigest, seal } from '#platform';
import type { Person } from './person.entity.js';

/** `8 707 …` and `+7 707 …` are one number: eleven digits that begin with 7. Other countries' keep their own. */
function readPhone(text: string): string {
  const digits = text.replaceAll(/[\s().-]/g, '').replace(/^\+/, '');
  if (!/^\d{10,15}$/.test(digits)) throw badInput('phone', 'PHONE');
  return digits.length === 11 && digits.startsWith('8') ? `7${digits.slice(1)}` : digits;
}

export const phoneAbout = (personId: string): string => `persons.phone:${personId}`;

export function phoneColumns(text: string | null, personId: string): Pick<Person, 'phoneSealed' | 'phoneDigest'> {
  if (!text) return { phoneSealed: null, phoneDigest: null };
  const phone = readPhone(text);
  return { phoneSealed: seal(phone, phoneAbout(personId)), phoneDigest: keyedDigest('phone', phone) };
}
