import { defineInvariants } from '#platform';

defineInvariants({
  'an offer’s figures are those of its newest terms': `
    select o.id from offers o left join offer_terms t on t.offer_id = o.id and t.revision = o.revision
    where t.id is null
      or o.seed_minor is distinct from (t.seed->>'minor')::bigint
      or o.seed_currency is distinct from t.seed->>'currency'
      or o.hours_per_month <> coalesce((t.mentoring->>'hoursPerMonth')::int, 0)`,
  'the revisions of an offer are numbered without a gap': `
    select o.id from offers o join offer_terms t on t.offer_id = o.id
    group by o.id having count(*) <> max(o.revision) or max(t.revision) <> max(o.revision)`,
  'the tranches of every revision sum to its seed': `
    select id from offer_terms where seed is not null and tranches_sum(seed) <> (seed->>'minor')::numeric`,
  'a mentor has one open offer to a listing': `
    select mentor_id, listing_id from offers where status in ('OPEN', 'HELD') group by 1, 2 having count(*) > 1`,
  'nobody makes an offer to their own team': `
    select o.id from offers o join mentors m on m.id = o.mentor_id
      join team_members t on t.team_id = o.team_id and t.person_id = m.person_id
    where o.status in ('OPEN', 'HELD') and t.joined_at <= o.created_at`,
  'every state of an offer has its fact': `
    select o.id from offers o where not exists (
      select 1 from facts f where f.chain = o.id and f.subject_id = o.id and f.action = any (case o.status
        when 'OPEN' then array['offer.made', 'offer.countered', 'offer.unheld', 'offer.thawed']
        when 'HELD' then array['offer.held', 'offer.frozen', 'offer.guarded']
        else array['offer.' || lower(o.status)] end))`,
});
