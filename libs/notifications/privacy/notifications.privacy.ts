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

// What others were told with the person's name in it goes too.
defineErasure('notifications that name the person', 61, async (tx, { names, email }) => {
  for (const word of [...names, ...(email === null ? [] : [email])]) {
    await tx.query(
      `delete from notifications where position(trim(both '"' from to_json($1::text)::text) in params::text) > 0`,
      [word],
    );
  }
});
