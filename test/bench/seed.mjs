// @ts-check
// A hundred thousand listings in a few seconds: rows are made by SQL from words of three languages, the same ones every
// time. Each text is a handful of common words and one of many rare ones, as in real projects.

const WORDS = {
  KK: 'кітап оқушы мектеп жоба дүкен тағам қызмет технология денсаулық ауыл экология мәдениет саяхат көлік құрылыс қаржы спорт бала әке ана қала дала су нан сүт алма өнер ойын тіл білім ұстаз дос жаңа арзан тез сапалы қолжетімді пайдалы қауіпсіз үй бақша жол тауар баға сауда сатып алушы тапсырыс жеткізу қосымша сайт телефон бейне сурет музыка дәріс сабақ емтихан',
  RU: 'книга ученик школа проект магазин еда услуга технология здоровье село экология культура туризм транспорт стройка финансы спорт ребёнок отец мать город степь вода хлеб молоко яблоко искусство игра язык знание учитель друг новый дешёвый быстрый качественный доступный полезный безопасный дом сад дорога товар цена торговля покупатель заказ доставка приложение сайт телефон видео фото музыка лекция урок экзамен',
  EN: 'book student school project shop food service technology health village ecology culture travel transport building finance sport child father mother city steppe water bread milk apple art game language knowledge teacher friend new cheap fast quality available useful safe home garden road goods price trade buyer order delivery app site phone video photo music lecture lesson exam',
};
const CITIES = [
  'Алматы',
  'Астана',
  'Шымкент',
  'Қарағанды',
  'Ақтөбе',
  'Тараз',
  'Павлодар',
  'Өскемен',
  'Семей',
  'Атырау',
];

/** A word that stands in about 24 of 100,000 listings, one in about two thirds of the Russian ones, one nowhere. */
export const SEARCHED = { common: 'школа', rare: 'сирек1234', none: 'жоқтаңба', misspelt: 'технолгия' };

/** @param {import('pg').Client} client @param {number} count */
export async function seedListings(client, count) {
  await client.query('set synchronous_commit = off');
  await client.query('set statement_timeout = 0');
  await client.query(TEAMS, [count]);
  await client.query(SENTENCES, [WORDS.KK, WORDS.RU, WORDS.EN]);
  await client.query('create index on bench_sentences (lang, k)');
  await client.query('analyze bench_sentences');
  await client.query('alter table listings disable trigger listings_search');
  // Filling the two GIN indexes row by row takes two minutes; making them afterwards takes seconds.
  const { rows: indexes } = await client.query(
    `select indexname as name, indexdef as definition from pg_indexes where tablename = 'listings' and indexdef like '%USING gin%'`,
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await client.query(LISTINGS, [CITIES, count]);
  await client.query('alter table listings enable trigger listings_search');
  for (const { definition } of indexes) await client.query(definition);
  await client.query('drop table bench_sentences');
  await client.query('vacuum analyze teams, listings');
}

/** Ids with the shape of a TypeID that sort like their number. @param {string} prefix @param {string} n */
const idOf = (prefix, n) => `'${prefix}_01' || lpad(to_hex(${n}), 24, '0')`;

/** One team for every four listings. */
const TEAMS = `insert into teams (id, name, created_at)
  select ${idOf('team', 'n')}, 'Команда ' || n, now() - interval '400 days' from generate_series(1, $1::int / 4) n`;

// A thousand sentences of each language with their words analysed once; a listing is six of them.
const SENTENCES = `create temp table bench_sentences as
  select lang, k, sentence, to_tsvector('simple', fold_letters(sentence)) || to_tsvector('russian', fold_letters(sentence)) as words
  from (
    select l.lang, k, (select string_agg(word, ' ') from (
      select word from unnest(l.words) word order by hashtext(word || k) limit 14) chosen) as sentence
    from generate_series(0, 999) k
    cross join lateral (values ('KK', string_to_array($1, ' ')), ('RU', string_to_array($2, ' ')), ('EN', string_to_array($3, ' '))) l(lang, words)
  ) made`;

// The trigger is switched off while seeding; its work is done here in bulk.
const LISTINGS = `insert into listings (id, team_id, slug, status, edit_status, version, title, summary, problem, solution,
    sector_id, stage, city, language, mentoring_topics, ask_minor, ask_currency, use_of_funds, planned_milestones, cover_id,
    attachment_ids, reserved_minor, published_at, waiting_since, review_note, created_at, ask_order, words, letters)
  select ${idOf('listing', 'n')}, ${idOf('team', '1 + n % ($2::int / 4)')}, 'bench-' || n,
    case when n % 10 = 0 then 'PAUSED' when n % 10 = 1 then 'CLOSED' else 'PUBLISHED' end, null, 3,
    left(t.sentence, 40), s.sentence, a.sentence || '. ' || b.sentence, c.sentence || '. ' || d.sentence || ' ' || rare,
    sectors.ids[1 + n % array_length(sectors.ids, 1)],
    (array['IDEA', 'PROTOTYPE', 'FIRST_CUSTOMERS', 'GROWING'])[1 + n % 4], ($1::text[])[1 + n % 10], m.lang,
    array['marketing', 'finance'], case when n % 3 > 0 then 5000000 + n * 100 end, case when n % 3 > 0 then 'KZT' end,
    'тауар мен жарнама', '[{"title": "Алғашқы тапсырыс", "dueInDays": 30, "minor": null, "currency": null}]', null, '{}', 0,
    now() - n * interval '5 minutes', now() - ((n * 7919) % 100000) * interval '5 minutes', null,
    now() - n * interval '5 minutes', case when n % 3 > 0 then 5000000 + n * 100 else 0 end,
    setweight(t.words, 'A') || setweight(s.words, 'B') || setweight(a.words || b.words || c.words || d.words, 'D') ||
      to_tsvector('simple', rare), fold_letters(left(t.sentence, 40))
  from (
    select n, (array['KK', 'RU', 'EN'])[1 + n % 3] as lang, 'сирек' || abs(hashint4(n * 7 + 3)) % 4200 as rare, abs(hashint4(n)) as h
    from generate_series(1, $2::int) n) m
  join bench_sentences t on t.lang = m.lang and t.k = h % 1000
  join bench_sentences s on s.lang = m.lang and s.k = h / 7 % 1000
  join bench_sentences a on a.lang = m.lang and a.k = h / 53 % 1000
  join bench_sentences b on b.lang = m.lang and b.k = h / 311 % 1000
  join bench_sentences c on c.lang = m.lang and c.k = h / 1013 % 1000
  join bench_sentences d on d.lang = m.lang and d.k = h / 5003 % 1000
  cross join (select array_agg(id order by position) as ids from sectors) sectors`;
