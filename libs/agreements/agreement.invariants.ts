import { defineInvariants } from '#platform';

defineInvariants({
  'every accepted offer has its one agreement, and every agreement its accepted offer': `
    select o.id from offers o left join agreements a on a.offer_id = o.id
    where (o.status = 'ACCEPTED') <> (a.id is not null)`,
  'an agreement in force is signed by everybody over the hash in force': `
    select a.id, s.id as signatory from agreements a join signatories s on s.agreement_id = a.id and s.version = a.version
      left join signatures g on g.signatory_id = s.id and g.document_sha256 = a.document_sha256
    where a.status in ('ACTIVE', 'ON_HOLD', 'COMPLETED', 'TERMINATED') and g.id is null`,
  'no agreement that binds a minor is in force without a guardian’s signature': `
    select a.id from agreements a join signatories s on s.agreement_id = a.id and s.version = a.version
    where a.status in ('ACTIVE', 'ON_HOLD', 'COMPLETED') and s.age_class = 'MINOR' and s.role <> 'GUARDIAN' and not exists (
      select 1 from signatories w join signatures g on g.signatory_id = w.id and g.document_sha256 = a.document_sha256
      where w.agreement_id = a.id and w.version = a.version and w.role = 'GUARDIAN' and w.on_behalf_of_id = s.person_id)`,
  'no guardian is the counterparty': `
    select s.id from signatories s join agreements a on a.id = s.agreement_id join mentors m on m.id = a.mentor_id
    where s.role = 'GUARDIAN' and m.person_id in (s.person_id, s.on_behalf_of_id)`,
  'who is bound under 18 has 72 hours to think it over, and nothing is paid before': `
    select a.id from agreements a join signatories s on s.agreement_id = a.id and s.version = a.version and s.age_class <> 'ADULT'
    where a.activated_at is not null and (a.cooling_off_ends_at is distinct from a.activated_at + interval '72 hours'
      or exists (select 1 from releases r where r.agreement_id = a.id and r.sent_at < a.cooling_off_ends_at))`,
  'no agreement is complete while it can still be withdrawn from': `
    select id from agreements where status = 'COMPLETED' and ended_at < cooling_off_ends_at`,
  'nothing is in force against what a guardian allows': `
    select a.id from agreements a join offer_terms t on t.id = a.terms_id
    join signatories s on s.agreement_id = a.id and s.version = a.version and s.age_class <> 'ADULT'
    where a.status = 'ACTIVE' and (
      t.mentoring is not null and not ward_may(coalesce(s.on_behalf_of_id, s.person_id), 'MENTORING')
      or t.seed is not null and not ward_may(coalesce(s.on_behalf_of_id, s.person_id), 'SEED'))`,
  'what is not asked for yet goes to the payee of its agreement': `
    select r.id from releases r join agreements a on a.id = r.agreement_id
    where r.status = 'REQUESTED' and r.asked_at is null and r.payee_id <> a.payee_id`,
  'whoever is awaited has not signed, and everybody else has': `
    select a.id from agreements a where a.awaited_ids is distinct from array(
      select p.id from unnest(a.party_ids) with ordinality p (id, position) where exists (
        select 1 from signatories s left join signatures g on g.signatory_id = s.id
        where s.agreement_id = a.id and s.version = a.version and s.person_id = p.id and g.id is null) order by p.position)`,
  'the hash of a set of documents is that of its documents': `
    select v.agreement_id, v.version from agreement_versions v
    join agreement_documents d on d.agreement_id = v.agreement_id and d.version = v.version
    group by v.agreement_id, v.version, v.document_sha256
    having v.document_sha256 <> encode(sha256(convert_to(
      string_agg(d.locale || ':' || d.sha256 || E'\\n', '' order by d.locale collate "C"), 'UTF8')), 'hex')`,
  'the bytes of every document are those that were hashed': `
    select d.id from agreement_documents d left join file_contents c on c.file_id = d.id
    where c.file_id is null or d.sha256 <> encode(sha256(c.bytes), 'hex')`,
  'every signature stands in its deal’s chain of facts': `
    select g.id from signatures g join agreements a on a.id = g.agreement_id where (
      select count(*) from facts f where f.chain = a.offer_id and f.action = 'agreement.signed'
        and f.data::json->>'signatureSha256' = g.hash) <> 1`,
  'what agreements take of a listing’s ask is what the listing has reserved': `
    select l.id from listings l
    where l.reserved_minor <> coalesce((select sum(a.reserved_minor) from agreements a where a.listing_id = l.id), 0)`,
  'a mentor’s hours are promised while the agreement lasts, and no longer': `
    select a.id from agreements a join offers o on o.id = a.offer_id
    where (a.status in ('COMPLETED', 'TERMINATED', 'VOID')) <> (o.commitment_ended_at is not null)`,
  'an agreement in review has its open case': `
    select a.id from agreements a where a.status = 'IN_REVIEW' and not exists (
      select 1 from moderation_cases c where c.subject_id = a.id and c.kind = 'AGREEMENT_REVIEW' and c.status in ('OPEN', 'CLAIMED'))`,
});
