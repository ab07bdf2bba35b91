import { defineInvariants } from '../invariants/invariants.js';

defineInvariants({
  'every fact’s hash is that of its content and the fact before it': `
    select id, chain, seq from facts
    where hash <> fact_hash(previous_hash, id, chain, seq, at, actor_id, action, subject_id, data)`,
  'every chain of facts is unbroken from its first to its head': `
    select linked.chain, linked.seq from (
      select chain, seq, previous_hash, hash,
        lag(hash, 1, '') over w as expected, row_number() over w as position
      from facts window w as (partition by chain order by seq)
    ) linked where linked.previous_hash <> linked.expected or linked.seq <> linked.position
    union all
    select head.chain, head.seq from fact_chains head
    left join lateral (select seq, hash from facts where chain = head.chain order by seq desc limit 1) last on true
    where last.seq is distinct from head.seq or last.hash is distinct from head.hash`,
});
