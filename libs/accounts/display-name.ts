// How a ward appears to others. A handle says nothing about its bearer: a word of the steppe and a number.
import { randomInt } from 'node:crypto';
import type { NameLevel, Person } from './person.entity.js';

const WORDS: readonly string[] = [
  'Самал',
  'Алатау',
  'Тұлпар',
  'Қыран',
  'Жұлдыз',
  'Бұлақ',
  'Шолпан',
  'Арай',
  'Дала',
  'Қайың',
  'Аққу',
  'Шырша',
  'Алма',
  'Теңіз',
  'Көктем',
  'Сұңқар',
];

/** «Самал 482»; two people may share one, since nothing is looked up by it. */
export function newHandle(): string {
  return `${WORDS[randomInt(WORDS.length)] ?? ''} ${String(randomInt(100, 1_000))}`;
}

/** What others read: the full name of whoever is no ward, of a ward what the guardian allowed. */
export function displayNameOf(
  person: Pick<Person, 'fullName' | 'isWard' | 'handle'> & { readonly nameLevel: NameLevel },
): string {
  if (!person.isWard || person.nameLevel === 'FULL') return person.fullName;
  const first = person.fullName.split(/\s+/)[0];
  return (person.nameLevel === 'FIRST_NAME' ? first : person.handle) || person.fullName;
}
