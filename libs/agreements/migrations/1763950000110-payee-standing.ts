import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WAITS as WAITS_BEFORE } from './minors-rules.js';
import { STANDING_RULES, STANDING_UNDONE } from './standing-rules.js';

export class PayeeStanding1763950000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Since when the payee may not receive; everybody concerned was told then.
    await runner.query(`alter table agreements add column payee_stopped_at timestamptz(3)`);
    for (const statement of STANDING_RULES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of STANDING_UNDONE) await runner.query(statement);
    await runner.query(WAITS_BEFORE.replace('create function', 'create or replace function'));
    await runner.query(`drop function seed_is_allowed(text), payee_may_receive(text, text)`);
    await runner.query(`alter table agreements drop column payee_stopped_at`);
  }
}
