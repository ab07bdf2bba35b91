import { loader, sql } from '#platform';

/** Whether the guardians of those whom an agreement binds allow it now; for `viewerCan`. */
export const isAgreementConsented = loader<string, boolean>(
  'isAgreementConsented',
  async (agreementIds, { database }) => {
    const rows = await database.rows<{ id: string; allowed: boolean }>(sql`
      select a.id, bool_and((t.mentoring is null or ward_may(coalesce(s.on_behalf_of_id, s.person_id), 'MENTORING'))
        and (t.seed is null or ward_may(coalesce(s.on_behalf_of_id, s.person_id), 'SEED'))) as allowed
      from agreements a join offer_terms t on t.id = a.terms_id
      join signatories s on s.agreement_id = a.id and s.version = a.version and s.age_class <> 'ADULT'
      where a.id = any(${[...agreementIds]}) group by a.id`);
    return new Map(rows.map(({ id, allowed }) => [id, allowed]));
  },
  () => true,
);
