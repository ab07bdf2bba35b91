// Search in three languages, bounded for every word (performance.md, «Growth»). A full-text index alone is a trap: asked
// for the newest twenty matches, PostgreSQL walks the newest rows when it guesses that a word is common, a quarter of a
// second for a word that nobody used; and it reads every match when it guesses that a word is rare. So: first look among
// the first rows of the order, then, only when too few were there, ask the index of words, and only when no listing has the
// words at all, the index of letters (typing errors). `offset 0` and `materialized` keep the planner from undoing the steps.
import { empty, join, raw, sql, type Sql } from '#platform';
import { SHOWN } from './listing-filter.js';

/** How many rows are looked through before the index is asked, and how many are ranked at most. */
const PROBED = 400;
const RANKED = 250;
/** With so many among the newest rows a word is common: the best of these are good enough. */
const COMMON = 30;
const MISSPELT = 50;
/**
 * What share of its letter triples a misspelt word must have in common with a title, for this one statement: one wrong
 * letter in six leaves 0.43, and pg_trgm's own 0.6 would miss «пасика» for «пасека».
 */
const LIKENESS = '0.4';
const MAX_WORDS = 8;

const FOLDED: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' },
};

/** The same folding as `fold_letters` in the database. */
export function foldLetters(text: string): string {
  return text.toLowerCase().replace(/[әғқңөұүһіё]/g, (letter) => FOLDED[letter] ?? letter);
}

export function searchedWords(search: string): string[] {
  return [...new Set(foldLetters(search).match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, MAX_WORDS);
}

/**
 * Every word must be there, in any of its forms: as a beginning (Kazakh endings), or by its stem. PostgreSQL's Russian
 * dictionary takes words in Latin letters for English ones.
 */
function queryOf(words: readonly string[]): Sql {
  const each = words.map((word) => {
    const beginning = word.length > 2 ? `${word}:*` : word;
    return sql`(to_tsquery('simple', ${beginning}) || plainto_tsquery('russian', ${word}))`;
  });
  return sql`select ${join(each, ' && ')} as query, ${words.join(' ')}::text as letters,
    set_config('pg_trgm.word_similarity_threshold', ${LIKENESS}, true)`;
}

const QUERY = raw('(select query from asked)');
const LETTERS = raw('(select letters from asked)');

export interface SearchedPage {
  readonly search: string;
  /** Conditions on the rows `l`, without the search. */
  readonly where: Sql;
  /** ` and …` beyond the cursor. */
  readonly beyond: Sql;
  readonly orderBy: Sql;
  readonly limit: number;
}

/** Ids of matching rows that the index of letters gives, where the words are nowhere. */
const misspelt = (where: Sql, nothingFound: Sql): Sql => sql`
  select l.id from listings l where ${nothingFound} and ${LETTERS} <% l.letters and ${where} limit ${MISSPELT}`;

/** Whole rows in the order asked for. */
export function searchInOrder({ search, where, beyond, orderBy, limit }: SearchedPage): Sql {
  const words = searchedWords(search);
  if (words.length === 0) return nothing();
  const nowhere = sql`(select count(*) from probed) = 0 and (select count(*) from found) = 0
    and (select count(*) from listings l where ${SHOWN} and l.words @@ ${QUERY}) = 0`;
  return sql`with asked as materialized (${queryOf(words)}),
    probed as materialized (
      select l.id from (select * from listings l where ${SHOWN}${beyond} order by ${orderBy} limit ${PROBED}) l
      where l.words @@ ${QUERY} and ${where} limit ${limit}),
    found as materialized (
      select l.id from (
        select * from listings l
        where (select count(*) from probed) < ${limit} and l.words @@ ${QUERY} and ${where}${beyond} offset 0
      ) l order by ${orderBy} limit ${limit}),
    misspelt as materialized (${misspelt(where, nowhere)})
    select l.* from listings l
    where l.id = any(array(select id from probed union select id from found union select id from misspelt))${beyond}
    order by ${orderBy} limit ${limit}`;
}

/** Whole rows with their `relevance`, best first: titles before texts, the newest of equals first. */
export function searchByRelevance({ search, where, beyond, orderBy, limit }: SearchedPage): Sql {
  const words = searchedWords(search);
  if (words.length === 0) return nothing(sql`, 0 as relevance`);
  const nowhere = sql`(select count(*) from probed) = 0 and (select count(*) from found) = 0`;
  return sql`with asked as materialized (${queryOf(words)}),
    probed as materialized (
      select l.id from (
        select * from listings l where ${SHOWN} order by l.published_at desc, l.id desc limit ${PROBED}
      ) l where l.words @@ ${QUERY} and ${where}),
    found as materialized (
      select l.id from (
        select l.id from listings l
        where (select count(*) from probed) < ${COMMON} and l.words @@ ${QUERY} and ${where} offset 0
      ) l order by l.id desc limit ${RANKED}),
    misspelt as materialized (${misspelt(where, nowhere)})
    select * from (
      select l.*, (1000000 * (ts_rank(l.words, ${QUERY}) + word_similarity(${LETTERS}, l.letters)))::integer as relevance
      from listings l
      where l.id = any(array(select id from probed union select id from found union select id from misspelt)) offset 0
    ) l where true${beyond} order by ${orderBy} limit ${limit}`;
}

/** How many match, counted up to `most`. */
export function countOfSearch(search: string, where: Sql, most: number): Sql {
  const words = searchedWords(search);
  if (words.length === 0) return sql`select 0 as count`;
  return sql`with asked as materialized (${queryOf(words)}),
    found as materialized (select l.id from listings l where l.words @@ ${QUERY} and ${where} limit ${most}),
    misspelt as materialized (${misspelt(where, sql`(select count(*) from found) = 0`)})
    select ((select count(*) from found) + (select count(*) from misspelt))::integer as count`;
}

const nothing = (more: Sql = empty): Sql => sql`select l.*${more} from listings l where false`;
