import { defineErasureGuard, definePersonalData, definePlainTables, problem } from '#platform';

const contract = 'a signed contract stays what it was, for as long as a claim can be made from it';

definePersonalData('agreements', {
  about: 'What two sides have agreed on, and where it stands.',
  keptFor: 'as long as the law demands of contracts',
  of: 'party_ids @> array[$1]',
  place: 'DEALS 3',
  exported: 'id offer_id status version document_sha256 drawn_up_at activated_at ended_at',
  kept: { hold_reason: contract },
  plain: `id offer_id listing_id team_id mentor_id payee_id terms_id status document_sha256 prevailing_locale party_ids
    awaited_ids confirming_ids seed_currency termination_proposed_by`.replaceAll(/\s+/g, ' '),
});

definePersonalData('signatories', {
  about: 'Who signs, under which name, and whether they were under 18 on that day.',
  keptFor: 'as long as the law demands of contracts',
  of: 'person_id = $1',
  place: 'DEALS 4',
  exported: 'agreement_id version role name_as_signed age_class',
  kept: { name_as_signed: contract },
  plain: 'id agreement_id person_id role on_behalf_of_id age_class',
});

definePersonalData('signatures', {
  about: 'Who signed when, from where, by which method, over which hash.',
  keptFor: 'as long as the law demands of contracts',
  of: 'person_id = $1',
  place: 'DEALS 5',
  exported: 'agreement_id document_sha256 method address user_agent signed_at hash',
  kept: { address: contract, user_agent: contract },
  plain: 'id signatory_id agreement_id document_sha256 person_id method hash',
});

definePersonalData('summary_openings', {
  about: 'Who has opened the summary before signing.',
  keptFor: 'as long as the agreement',
  of: 'person_id = $1',
  place: 'DEALS 6',
  exported: 'agreement_id version opened_at',
  plain: 'agreement_id person_id',
});

definePlainTables({
  agreement_versions: 'Which documents belong to a version of an agreement.',
  agreement_documents: 'The documents of an agreement by language.',
  review_limits: 'Sums above which a moderator reads first.',
});

// Whoever is bound stays until it is over: signing, in force, or on hold. An offer that is being accepted holds the rows of
// the mentor and the team: it is waited for, and then seen.
const BINDING = [
  `select 1 from mentors where person_id = $1 for update`,
  `select 1 from teams where id in (select team_id from team_members where person_id = $1) order by id for update`,
];

defineErasureGuard(async (tx, personId) => {
  for (const statement of BINDING) await tx.query(statement, [personId]);
  const live: unknown[] = await tx.query(
    `select 1 from agreements a where a.status in ('IN_REVIEW', 'SIGNING', 'ACTIVE', 'ON_HOLD')
       and (a.party_ids @> array[$1]
         or a.mentor_id in (select id from mentors where person_id = $1)
         or exists (select 1 from team_members m where m.team_id = a.team_id and m.person_id = $1 and m.role = 'LEAD'))
     limit 1`,
    [personId],
  );
  return live.length > 0 ? problem('INVALID_STATE', { about: 'eraseAgreement' }) : null;
});
