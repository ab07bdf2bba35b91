import { join, sql, type Sql } from '#platform';
import { verifiedMentors } from './mentor.policies.js';
import type { MentorFilter } from './mentor.resolver.js';

const MOST_WORDS = 8;

const likely = (word: string): string => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Each word stands in the profile or the name, as written or nearly so; Kazakh letters and their stand-ins are one. */
function matches(search: string): Sql {
  const words = search.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return sql``;
  const each = words.map(
    (word) => sql`(m.search_text like fold_letters(${likely(word)}) or fold_letters(${word}) <% m.search_text
      or fold_letters(p.display_name) like fold_letters(${likely(word)}))`,
  );
  return sql` and ${join(each, ' and ')}`;
}

/** The from and where of the public directory: verified mentors who are not suspended, as filtered. */
export function foundMentors({ search, sectors, languages, cities }: MentorFilter): Sql {
  const bySector = sectors
    ? sql` and exists (select 1 from mentor_sectors l join sectors s on s.id = l.sector_id
        where l.mentor_id = m.id and s.slug = any(${sectors}))`
    : sql``;
  const byLanguage = languages ? sql` and m.languages && ${languages}::text[]` : sql``;
  const byCity = cities
    ? sql` and fold_letters(m.city) in (select fold_letters(city) from unnest(${cities}::text[]) city)`
    : sql``;
  return sql`from mentors m join persons p on p.id = m.person_id and p.status = 'ACTIVE'
    where ${verifiedMentors()}${bySector}${byLanguage}${byCity}${search ? matches(search) : sql``}`;
}
