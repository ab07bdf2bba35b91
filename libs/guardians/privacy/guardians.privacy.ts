import { defineExport, definePersonalData, definePlainTables } from '#platform';

definePersonalData('guardianships', {
  about: 'Who stands behind a minor, how to reach them, and what shows that they may.',
  keptFor: 'until the minor or the guardian is gone',
  of: '$1 in (ward_id, guardian_id)',
  place: 'RELATIONS 1',
  exported:
    'ward_id guardian_id email invited_name status name_level requested_at accepted_at verified_at paused_at ended_at',
  order: 50,
  erased: {
    email: `'erased@invalid'`,
    invited_name: `'—'`,
    decided_because: 'null',
    evidence_file_id: 'null',
    evidence_kind: 'null',
  },
  plain: 'id ward_id guardian_id invited_by_id verified_by_id status name_level',
});

definePersonalData('guardian_links', {
  about: 'Digests of the links to the guardian’s page.',
  keptFor: 'until the minor or the guardian is gone',
  of: 'guardianship_id in (select id from guardianships where $1 in (ward_id, guardian_id))',
  order: 49,
  deleted: true,
});

definePersonalData('profile_links', {
  about: 'Digests of the links by which a child takes over their profile, and the address each went to.',
  keptFor: 'until the account is deleted',
  of: 'ward_id = $1',
  order: 49,
  deleted: true,
});

definePersonalData('consents', {
  about: 'What a guardian has consented to, over which version of its text.',
  keptFor: 'three years after it ended',
  of: 'guardianship_id in (select id from guardianships where $1 in (ward_id, guardian_id))',
  kept: { text_sha256: 'that there was a consent must be shown as long as somebody can ask for it' },
  plain: 'id guardianship_id kind given_by_id',
});

// A consent is given out with the words that were read (K-22).
defineExport('consents', 'RELATIONS 2', (database, personId) =>
  database.rows({
    text: `select c.kind, c.granted_at, c.withdrawn_at, c.text_version, c.text_sha256, t.body::json -> 'texts' as texts
      from consents c join guardianships g on g.id = c.guardianship_id left join consent_texts t on t.sha256 = c.text_sha256
      where $1 in (g.ward_id, g.guardian_id) order by c.granted_at, c.id`,
    values: [personId],
  }),
);

definePlainTables({ consent_texts: 'The words of consents, as they were given.' });
