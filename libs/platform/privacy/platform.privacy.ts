// What the platform itself keeps of people.
import { enqueue } from '../jobs/enqueue.js';
import { definePersonalData, definePlainTables } from './personal-data.js';
import { defineErasure } from './erasure.js';

definePersonalData('facts', {
  about: 'What happened, append-only and hash-chained.',
  keptFor: 'as long as the product',
  of: 'actor_id = $1 or subject_id = $1',
  place: 'RECORD 4',
  exported: 'at action subject_id data',
  guardianGets: `action not like all (array['case.%', 'crisis.%', 'block.%', 'ward.lookedAt'])`,
  kept: { data: 'the record is never rewritten; it speaks of people by their ids, and contacts in reasons are masked' },
  plain: 'id chain actor_id action subject_id previous_hash hash',
});

definePersonalData('file_contents', {
  about: 'The bytes of the documents that people sign.',
  keptFor: 'as long as the law demands of contracts',
  of: 'false and $1::text is null',
  kept: { bytes: 'a signed document stays what it was' },
  plain: 'file_id',
});

definePersonalData('files', {
  about: 'Pictures, evidence and proofs that people sent up.',
  keptFor: 'until the account is deleted',
  of: 'owner_id = $1',
  place: 'RECORD 3',
  exported: 'name content_type size purpose created_at',
  cleared: 'name',
  plain: 'id owner_id content_type sha256 storage_key purpose visibility',
});

definePersonalData('idempotency_answers', {
  about: 'Answers, so that a request sent twice has its effect once.',
  keptFor: '7 days',
  of: 'owner = $1',
  order: 95,
  deleted: true,
});

definePersonalData('idempotency_keys', {
  about: 'Keys of requests, so that one sent twice has its effect once.',
  keptFor: '7 days',
  of: 'owner = $1',
  order: 95,
  deleted: true,
});

definePersonalData('rate_limits', {
  about: 'Attempts counted by sender and account.',
  keptFor: 'until the count runs out, a day at most',
  of: `key like '%' || $1`,
  order: 95,
  deleted: true,
});

definePlainTables({
  fact_chains: 'The head of each chain of facts.',
  product_clock: 'How far the product’s clock is moved.',
  migrations: 'Which migrations have run.',
});

const keepers: string[] = [];

/** Files that stay because something that stays needs them: a trusted SQL condition over `f`, the row of `files`. */
export function defineFileKeeper(condition: string): void {
  keepers.push(condition);
}

// Files that nothing needs go, row and bytes; of those that stay the name goes, which its owner has written.
defineErasure('the files of the person', 80, async (tx, { id }) => {
  const stays = ['false', ...keepers].map((condition) => `(${condition})`).join(' or ');
  await tx.query(
    `update files f set name = 'file.' || regexp_replace(f.name, '^.*\\.', '') where f.owner_id = $1 and (${stays})`,
    [id],
  );
  const gone: { storage_key: string }[] = await tx.query(
    `select f.storage_key from files f where f.owner_id = $1 and f.storage_key not like 'database/%' and not (${stays})`,
    [id],
  );
  await tx.query(
    `delete from files f where f.owner_id = $1 and f.storage_key not like 'database/%' and not (${stays})`,
    [id],
  );
  if (gone.length === 0) return;
  await enqueue(tx, 'delete-bytes', { storageKeys: gone.map(({ storage_key: key }) => key) });
});

// What others were answered in the last days may hold the name; what waits to be mailed, the address.
defineErasure('answers and mails that name the person', 96, async (tx, { id, email, names }) => {
  const words = [...names, ...(email === null ? [] : [email])];
  // A name of one word is a namesake's too, or a word of the answer itself: those answers go with their seven days.
  for (const word of words.filter((each) => /[ @]/.test(each))) {
    await tx.query(`delete from idempotency_answers where position($1 in answer) > 0`, [word]);
  }
  await enqueue(tx, 'forget-mails', { words }, { key: `forget-mails:${id}` });
});
