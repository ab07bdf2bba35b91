// The invented people of the story. Addresses end in a domain that can never be real (RFC 2606).
import type { Locale } from '#kernel';

export const DEMO_PASSWORD = 'asar-demo-2026';

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly locale: Locale;
  readonly city: string;
  readonly birthDate: string;
  readonly isAdmin?: boolean;
  /** For the list that `npm start` prints, in English. */
  readonly who?: string;
}

const address = (key: string): string => `${key}@asar.example`;
export const emailOf = address;

export const PEOPLE: readonly DemoPerson[] = [
  {
    key: 'admin',
    name: 'Гүлжан Әкімова',
    locale: 'KK',
    city: 'Алматы',
    birthDate: '1984-03-09',
    isAdmin: true,
    who: 'admin: moderates deals',
  },
  {
    key: 'damira',
    name: 'Дәмира Бектасқызы',
    locale: 'KK',
    city: 'Алматы',
    birthDate: '2007-05-14',
    who: 'leads “Кітап көпірі”, textbooks from abroad',
  },
  { key: 'alan', name: 'Алан Мерекеұлы', locale: 'KK', city: 'Алматы', birthDate: '2006-11-02' },
  {
    key: 'kamila',
    name: 'Камила Ветрова',
    locale: 'RU',
    city: 'Алматы',
    birthDate: '2007-01-20',
    who: 'leads “Апорт рядом”, has an offer to answer',
  },
  {
    key: 'sanzhar',
    name: 'Sanzhar Tolegen',
    locale: 'EN',
    city: 'Karaganda',
    birthDate: '2006-08-30',
    who: 'leads “Steppe Guides”, has an agreement to sign',
  },
  { key: 'erkezhan', name: 'Еркежан Сапарғали', locale: 'KK', city: 'Шымкент', birthDate: '2007-02-11' },
  { key: 'roman', name: 'Роман Степной', locale: 'RU', city: 'Астана', birthDate: '2005-06-25' },
  { key: 'inkar', name: 'Іңкәр Домбырашы', locale: 'KK', city: 'Қызылорда', birthDate: '2007-07-07' },
  { key: 'timofey', name: 'Тимофей Колесов', locale: 'RU', city: 'Павлодар', birthDate: '2006-04-18' },
  { key: 'leyla', name: 'Leyla Quant', locale: 'EN', city: 'Astana', birthDate: '2006-12-01' },
  { key: 'bekarys', name: 'Бекарыс Наубай', locale: 'KK', city: 'Қостанай', birthDate: '2007-03-03' },
  { key: 'nadezhda', name: 'Надежда Лугова', locale: 'RU', city: 'Усть-Каменогорск', birthDate: '2005-09-15' },
  {
    key: 'marat',
    name: 'Марат Жолбасшы',
    locale: 'KK',
    city: 'Алматы',
    birthDate: '1979-10-05',
    who: 'mentor and judge: has offered, funds, approves',
  },
  {
    key: 'aruzhan',
    name: 'Аружан Жазықова',
    locale: 'KK',
    city: 'Алматы',
    birthDate: '2010-07-12',
    who: '16, leads “Таза аула”; her mother stands behind her',
  },
  {
    key: 'maira',
    name: 'Майра Жазықова',
    locale: 'KK',
    city: 'Алматы',
    birthDate: '1983-02-24',
    who: 'Аружан’s mother: consents, has an agreement to sign',
  },
  {
    key: 'serik',
    name: 'Серик Талдыков',
    locale: 'RU',
    city: 'Астана',
    birthDate: '1980-09-19',
    who: 'guardian of two: a daughter with an account, a son of 12 without one',
  },
  {
    key: 'dana',
    name: 'Дана Талдыкова',
    locale: 'RU',
    city: 'Астана',
    birthDate: '2011-03-08',
    who: '15, her project waits for her father’s consent to publish',
  },
  {
    key: 'ilyas',
    name: 'Ілияс Көктемов',
    locale: 'KK',
    city: 'Шымкент',
    birthDate: '2011-10-30',
    who: '15, has invited a guardian and waits',
  },
  { key: 'saule', name: 'Сәуле Ұстаз', locale: 'KK', city: 'Алматы', birthDate: '1982-06-17' },
  {
    key: 'viktor',
    name: 'Виктор Опора',
    locale: 'RU',
    city: 'Астана',
    birthDate: '1975-12-12',
    who: 'mentor: has a tranche to fund',
  },
  {
    key: 'aisha',
    name: 'Aisha Horizon',
    locale: 'EN',
    city: 'Almaty',
    birthDate: '1990-02-28',
    who: 'alumna, mentor in English',
  },
  { key: 'daulet', name: 'Дәулет Арналы', locale: 'KK', city: 'Шымкент', birthDate: '1987-08-08' },
  { key: 'yulia', name: 'Юлия Новикова-Степь', locale: 'RU', city: 'Алматы', birthDate: '1992-05-21' },
  {
    key: 'guest',
    name: 'Жаңа Қонақ',
    locale: 'KK',
    city: 'Алматы',
    birthDate: '2004-01-01',
    who: 'new here: nothing begun yet',
  },
];
