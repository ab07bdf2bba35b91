import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A project grows out of an award that its own team has. */
export class AwardListing1763900000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table awards add constraint awards_of_one_team unique (id, team_id)`);
    await runner.query(`alter table listings add constraint listings_of_award
      foreign key (award_id, team_id) references awards (id, team_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table listings drop constraint listings_of_award`);
    await runner.query(`alter table awards drop constraint awards_of_one_team`);
  }
}
