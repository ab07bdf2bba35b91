// The eighteen sectors in the order in which they are offered. Their ids are the same everywhere, so that a copy of the
// database, the demo data and a test mean the same sector.

const ROWS: readonly (readonly [slug: string, kk: string, ru: string, en: string])[] = [
  ['education', 'Білім беру', 'Образование', 'Education'],
  ['retail', 'Сауда', 'Торговля', 'Retail'],
  ['food', 'Тағам мен сусын', 'Еда и напитки', 'Food and drink'],
  ['services', 'Қызмет көрсету', 'Услуги', 'Services'],
  ['technology', 'Технология', 'Технологии', 'Technology'],
  ['health', 'Денсаулық', 'Здоровье', 'Health'],
  ['agriculture', 'Ауыл шаруашылығы', 'Сельское хозяйство', 'Agriculture'],
  ['ecology', 'Экология', 'Экология', 'Ecology'],
  ['culture', 'Мәдениет', 'Культура', 'Culture'],
  ['media', 'Медиа', 'Медиа', 'Media'],
  ['tourism', 'Туризм', 'Туризм', 'Tourism'],
  ['transport', 'Көлік', 'Транспорт', 'Transport'],
  ['construction', 'Құрылыс', 'Строительство', 'Construction'],
  ['manufacturing', 'Өндіріс', 'Производство', 'Manufacturing'],
  ['finance', 'Қаржы', 'Финансы', 'Finance'],
  ['social', 'Әлеуметтік жобалар', 'Социальные проекты', 'Social projects'],
  ['sport', 'Спорт', 'Спорт', 'Sport'],
  ['other', 'Басқа', 'Другое', 'Other'],
];

export const SECTORS = ROWS.map(([slug, kk, ru, en], index) => ({
  id: `sector_01kaf6d500e1v80000000000${String(index + 1).padStart(2, '0')}`,
  slug,
  position: index + 1,
  names: { kk, ru, en },
}));
