import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EMERGENCY_LINE } from '../crisis/help-line-rows.js';

/** The number of the rescue service beside those that listen. */
export class EmergencyLine1763960000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { number, names, source } = EMERGENCY_LINE;
    await runner.query(
      `insert into help_lines (number, position, names, source)
       select $1, coalesce(max(position) + 1, 0), $2, $3 from help_lines on conflict (number) do nothing`,
      [number, JSON.stringify(names), source],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from help_lines where number = $1`, [EMERGENCY_LINE.number]);
  }
}
