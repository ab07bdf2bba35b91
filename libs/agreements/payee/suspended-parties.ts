// A suspended person moves no money: neither out of a deal of theirs nor into their own hands. A guardian is in the deal for the
// child only: while another guardian stands behind the child, the child's money does not wait for the one who is suspended.
import { holdReleasesWhile } from '#payments';

/** True for an agreement `a` with a suspended party. */
export const HAS_SUSPENDED_PARTY = `exists (
  select 1 from signatories s join persons p on p.id = s.person_id and p.status = 'SUSPENDED'
  where s.agreement_id = a.id and s.version = a.version and p.id = any (a.party_ids) and (s.role <> 'GUARDIAN' or not exists (
    select 1 from guardianships g join persons o on o.id = g.guardian_id and o.status = 'ACTIVE'
    where g.ward_id = s.on_behalf_of_id and g.status = 'VERIFIED')))`;

holdReleasesWhile(
  'a party or the payee is suspended',
  `exists (select 1 from payees y join persons p on p.id = y.person_id where y.id = r.payee_id and p.status = 'SUSPENDED')
   or exists (select 1 from agreements a where a.id = r.agreement_id and ${HAS_SUSPENDED_PARTY})`,
);
