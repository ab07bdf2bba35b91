import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Accounts1763800000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table persons (
      id text not null constraint "PK_persons" primary key,
      email text not null check (email = lower(email) and length(email) <= 254),
      full_name text not null,
      display_name text not null,
      password_hash text not null,
      birth_date_sealed text not null,
      locale text not null check (locale in ('KK', 'RU', 'EN')),
      city text,
      avatar_id text,
      status text not null check (status in ('ACTIVE', 'SUSPENDED', 'ERASED')),
      suspension_reason text,
      is_admin boolean not null,
      email_verified_at timestamptz(3),
      created_at timestamptz(3) not null
    )`);
    await runner.query(`create unique index persons_email on persons (email)`);
    await runner.query(`create table sign_ins (
      id text not null constraint "PK_sign_ins" primary key,
      person_id text not null constraint sign_ins_of_person references persons,
      user_agent text not null,
      created_at timestamptz(3) not null,
      ended_at timestamptz(3),
      ended_because text
    )`);
    await runner.query(`create index sign_ins_person on sign_ins (person_id)`);
    await runner.query(`create table refresh_tokens (
      hash text not null constraint "PK_refresh_tokens" primary key,
      sign_in_id text not null constraint refresh_tokens_of_sign_in references sign_ins,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      used_at timestamptz(3)
    )`);
    await runner.query(`create index refresh_tokens_sign_in on refresh_tokens (sign_in_id)`);
    await runner.query(`create table mail_tokens (
      hash text not null constraint "PK_mail_tokens" primary key,
      person_id text not null constraint mail_tokens_of_person references persons,
      purpose text not null check (purpose in ('VERIFY_EMAIL', 'RESET_PASSWORD')),
      expires_at timestamptz(3) not null,
      used_at timestamptz(3)
    )`);
    await runner.query(`create index mail_tokens_person on mail_tokens (person_id, purpose)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mail_tokens, refresh_tokens, sign_ins, persons`);
  }
}
