import { type Locale, newId } from '#kernel';
import { enqueueMail } from '#platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { GUARDIAN_PROVEN } from './proven-rules.js';

interface OpenGuardian {
  readonly id: string;
  readonly email: string;
  readonly locale: Locale;
  readonly name: string;
}

/**
 * Whoever became a guardian before the mailbox was asked for may share the account with a child who opened it: a password that
 * did not come through the mailbox goes, and every sign-in ends. From here on nobody becomes one with such a password.
 */
export class ProvenGuardians1763960000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await dropUnprovenPasswords(runner);
    await runner.query(GUARDIAN_PROVEN);
    await runner.query(`create constraint trigger guardianships_guardian_proven
      after insert or update of status, guardian_id on guardianships
      deferrable initially deferred for each row when (new.status in ('ACCEPTED', 'VERIFIED'))
      execute function guardianships_check_guardian()`);
  }

  /**
   * Gives back the freedom from the rule, and nothing else. The passwords are gone, and the sign-ins have ended: nothing knows
   * them any more. Who had one signs in by a mailed code, and sets another by the link in the mail.
   */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger guardianships_guardian_proven on guardianships`);
    await runner.query(`drop function guardianships_check_guardian()`);
  }
}

/** On record and told to each, once: whoever has no such password is not met again. Which sign-ins are theirs nobody knows. */
async function dropUnprovenPasswords(runner: QueryRunner): Promise<void> {
  const guardians = (await runner.query(`
    select p.id, p.email, p.locale, p.full_name as name from persons p
    where p.password_hash is not null and p.password_proven_at is null and p.status <> 'ERASED' and exists (
      select 1 from guardianships g where g.guardian_id = p.id and g.status in ('ACCEPTED', 'VERIFIED'))
    order by p.id for update`)) as OpenGuardian[];
  for (const { id, email, locale, name } of guardians) {
    await runner.query(`update persons set password_hash = null where id = $1`, [id]);
    await runner.query(
      `update sign_ins set ended_at = clock_timestamp(), ended_because = 'PASSWORD_CHANGED'
       where person_id = $1 and ended_at is null`,
      [id],
    );
    // A fact's hash speaks of milliseconds.
    await runner.query(
      `select record_fact($1, $2, date_trunc('milliseconds', product_now()), null, 'person.passwordDropped', $2, '{}')`,
      [newId('fact'), id],
    );
    await enqueueMail(runner.manager, {
      to: email,
      locale,
      key: 'mail.guardianPassword',
      params: { name },
      path: '/forgot-password',
    });
  }
}
