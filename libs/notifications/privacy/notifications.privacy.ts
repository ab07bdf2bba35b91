import { defineErasure, definePersonalData } from '#platform';

definePersonalData('notifications', {
  about: 'What somebody was told, with the names in it.',
  keptFor: 'until the account is deleted',
  of: 'person_id = $1',
  place: 'RECORD 2',
  exported: 'kind path params created_at read_at',
  guardianGets: `kind not like all (array['case.%', 'crisis.%'])`,
  order: 60,
  deleted: true,
});

// What others were told with the person's name in it goes too. Among the values only, and a name of one word only where nothing
// else stands: whoever is called like a namesake, a project or a parameter takes nobody else's notices along. Keys in capitals
// say places in a list.
const NAMED = `
  delete from notifications where exists (
    select 1 from jsonb_each_text(params) said
    where said.key <> upper(said.key) and said.key not in ('listing', 'title', 'kind', 'proof', 'allowed') and (
      $1 = any (regexp_split_to_array(said.value, '[,;] ')) or position(' ' in $1) > 0 and position($1 in said.value) > 0))`;

defineErasure('notifications that name the person', 61, async (tx, { names, email }) => {
  for (const word of [...names, ...(email === null ? [] : [email])]) await tx.query(NAMED, [word]);
});
