import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEALED_RULES, SEALED_UNDONE } from './sealed-rules.js';

export class SealedParties1763950000111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of SEALED_RULES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of SEALED_UNDONE) await runner.query(statement);
  }
}
