import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEALED as SEALED_BEFORE, TRANSITIONS as TRANSITIONS_BEFORE } from './1763800000110-agreements.js';
import { RULES, TRANSITIONS } from './minors-rules.js';

// What it takes to bind a minor. `age_class` is that of the person whom a signature binds, on the day: a guardian's row
// bears the class of the child. CHILD: under 14 or a held profile, for whom only the guardian signs.
const CLASSES = [
  `alter table signatories drop constraint signatories_age_class_check`,
  `alter table signatories add constraint signatories_age_class check (age_class in ('ADULT', 'MINOR', 'CHILD'))`,
  `alter table signatories add constraint signatories_guardian_binds_minor check (role <> 'GUARDIAN' or age_class <> 'ADULT')`,
  `alter table signatories add constraint signatories_child_never_signs check (age_class <> 'CHILD' or role = 'GUARDIAN')`,
];

// Who came of age under an agreement in force and has yet to confirm it, since when, and how often they were reminded.
const CONFIRMATIONS = [
  `alter table agreements add column confirming_ids text[] not null default '{}'`,
  `alter table agreements add column confirming_since timestamptz(3)`,
  `alter table agreements add constraint agreements_confirming check ((cardinality(confirming_ids) > 0) <= (confirming_since is not null))`,
];

// When somebody opened the plain summary, of which text; the newest opening counts.
const OPENINGS = `create table summary_openings (
  agreement_id text not null constraint summary_openings_of_agreement references agreements,
  version integer not null,
  person_id text not null constraint summary_openings_by_person references persons,
  text_version integer not null check (text_version >= 1),
  opened_at timestamptz(3) not null,
  constraint "PK_summary_openings" primary key (agreement_id, version, person_id)
)`;

const TRIGGERS = [
  `create trigger agreements_cooling_off before update of cooling_off_ends_at, activated_at on agreements
    for each row execute function agreements_keep_cooling_off()`,
  `create trigger signatories_of_minors before insert on signatories
    for each row execute function signatories_check_minors()`,
  `create trigger signatures_standing before insert on signatures
    for each row execute function signatures_check_standing()`,
  `create trigger releases_patience before insert or update of status, ledger_entry_id on releases
    for each row execute function releases_check_patience()`,
  `create trigger ledger_entries_patience before insert on ledger_entries
    for each row when (new.kind = 'release') execute function ledger_entries_check_patience()`,
];

const UNDONE = [
  `drop trigger ledger_entries_patience on ledger_entries`,
  `drop trigger releases_patience on releases`,
  `drop trigger signatures_standing on signatures`,
  `drop trigger signatories_of_minors on signatories`,
  `drop trigger agreements_cooling_off on agreements`,
  `drop function ledger_entries_check_patience(), releases_check_patience(), signatures_check_standing(),
    signatories_check_minors(), agreements_keep_cooling_off(), deal_money_waits(text), product_now()`,
  `drop table summary_openings`,
  `alter table agreements drop column confirming_ids, drop column confirming_since`,
  `alter table signatories drop constraint signatories_child_never_signs, drop constraint signatories_guardian_binds_minor,
    drop constraint signatories_age_class`,
  `alter table signatories add constraint signatories_age_class_check check (age_class in ('ADULT', 'MINOR'))`,
];

export class AgreementsWithMinors1763900000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...CLASSES, ...CONFIRMATIONS, OPENINGS, TRANSITIONS, ...RULES, ...TRIGGERS])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const anew = (text: string): string => text.replace('create function', 'create or replace function');
    for (const statement of [...UNDONE, anew(TRANSITIONS_BEFORE), anew(SEALED_BEFORE)]) await runner.query(statement);
  }
}
