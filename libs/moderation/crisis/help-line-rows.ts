// Where a child in need is heard, as rows of data with their source. Nothing is said of a line but whose it is: hours,
// prices and languages change, and a wrong promise would be worse than none. An admin of the site checks the rows.
import type { LocalePath } from '#kernel';

interface HelpLineRow {
  readonly number: string;
  readonly names: Readonly<Record<LocalePath, string>>;
  readonly source: string;
}

export const HELP_LINES: readonly HelpLineRow[] = [
  {
    number: '150',
    names: {
      kk: 'Балалар мен жастарға арналған ұлттық сенім телефоны',
      ru: 'Национальный телефон доверия для детей и молодёжи',
      en: 'The national helpline for children and young people',
    },
    source: 'https://kazpravda.kz/n/s-kakimi-problemami-kazahstantsy-zvonyat-na-telefon-doveriya/',
  },
  {
    number: '111',
    names: {
      kk: 'Отбасы, әйелдер және балалар құқықтарын қорғау жөніндегі байланыс орталығы',
      ru: 'Контакт-центр по вопросам семьи, женщин и защиты прав детей',
      en: 'The contact centre for families, women and children’s rights',
    },
    source: 'https://www.inform.kz/ru/bolee-110-tisyach-detey-obratilis-za-pomoshyu-v-kontakt-tsentr-111-b7c9bd',
  },
];

/** Nobody to talk to, but somebody who comes. */
export const EMERGENCY_LINE: HelpLineRow = {
  number: '112',
  names: {
    kk: 'Өмірге қауіп төніп тұрса: құтқарушылар, полиция, жедел жәрдем',
    ru: 'Если жизнь в опасности: спасатели, полиция, скорая помощь',
    en: 'If a life is in danger: rescue, police, ambulance',
  },
  source: 'https://egov.kz/cms/en/articles/emergency_situations/emergency_number_112',
};
