import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Teams1763800000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table teams (
      id text not null constraint "PK_teams" primary key,
      name text not null,
      payee_id text constraint teams_payee_fk references payees,
      created_at timestamptz(3) not null
    )`);
    await runner.query(`create index teams_payee on teams (payee_id)`);
    await runner.query(`create table team_members (
      team_id text not null constraint team_members_of_team references teams,
      person_id text not null constraint team_members_of_person references persons,
      role text not null constraint team_members_role check (role in ('LEAD', 'MEMBER')),
      joined_at timestamptz(3) not null,
      constraint "PK_team_members" primary key (team_id, person_id)
    )`);
    await runner.query(`create index team_members_person on team_members (person_id)`);
    await runner.query(`create unique index team_members_one_lead on team_members (team_id) where role = 'LEAD'`);
    await runner.query(`create table team_invitations (
      id text not null constraint "PK_team_invitations" primary key,
      team_id text not null constraint team_invitations_of_team references teams,
      token_hash text not null,
      address_digest text not null,
      invited_by_id text not null constraint team_invitations_of_inviter references persons,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      used_at timestamptz(3),
      used_by_id text constraint team_invitations_of_user references persons,
      replaced_at timestamptz(3),
      constraint team_invitations_used check ((used_at is null) = (used_by_id is null)),
      constraint team_invitations_once check (used_at is null or replaced_at is null)
    )`);
    await runner.query(`create unique index team_invitations_token on team_invitations (token_hash)`);
    await runner.query(`create index team_invitations_team on team_invitations (team_id, created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table team_invitations, team_members, teams`);
  }
}
