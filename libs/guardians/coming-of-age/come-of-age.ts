import { Injectable } from '@nestjs/common';
import { isAdult, Person } from '#accounts';
import { after, almatyDay, days } from '#kernel';
import { change, Database, find, lock, recordFact, sql, systemViewer, Timer, type TimerHandler } from '#platform';
import { In } from 'typeorm';
import { Guardianship } from '../guardianship.entity.js';
import { openGrownUpCase, openMissingGrownUpCase } from '../handover/grown-up-case.js';
import { endAtMajority, isMajorityOnRecord, recordMajority } from './majority.js';

/** How long before the day the person and the guardians are told. */
export const NOTICE_DAYS = [30, 7] as const;

type Sealed = Pick<Person, 'id' | 'birthDateSealed'>;

/**
 * Birth dates are sealed, so nobody can be found by theirs: once a day in Almaty every ward's is opened and looked at.
 * Rights themselves end at midnight by the age of the moment; this only writes down what follows.
 */
@Injectable()
@Timer({ name: 'come-of-age' })
export class ComeOfAge implements TimerHandler {
  private lookedOn = '';

  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    const today = almatyDay(now);
    if (this.lookedOn === today) return 0;
    const wards = await this.database.rows<Sealed>(sql`
      select id, birth_date_sealed as "birthDateSealed" from persons where is_ward and status <> 'ERASED'`);
    let moved = 0;
    const failures: unknown[] = [];
    for (const ward of wards) {
      try {
        moved += isAdult(ward, now) ? await this.comeOfAge(ward.id) : await this.giveNotice(ward, now);
      } catch (failure) {
        failures.push(failure);
      }
    }
    // One row that cannot be looked at keeps nobody else from growing up; the next sweep tries it again.
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} wards could not be looked at`);
    this.lookedOn = today;
    return moved;
  }

  /**
   * The name that others see stays until the person chooses another. A held profile stays a profile until its person takes it
   * (handover/): there is nobody yet who could sign in, so an admin sees to it that it is not forgotten.
   */
  private comeOfAge(personId: string): Promise<number> {
    return this.database.systemTransaction(async (tx) => {
      const guardianships = await tx.find(Guardianship, {
        where: { wardId: personId, status: In(['REQUESTED', 'ACCEPTED', 'VERIFIED']) },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const person = await lock(tx, Person, personId);
      if (!person.isWard || !isAdult(person)) return 0;
      if (person.isHeld && guardianships.length === 0 && (await isMajorityOnRecord(tx, personId))) {
        return (await openMissingGrownUpCase(tx, personId)) ? 1 : 0;
      }
      await endAtMajority(tx, guardianships);
      if (!person.isHeld) await change(tx, person, { isWard: false });
      await recordMajority(tx, personId);
      if (person.isHeld) await openGrownUpCase(tx, personId);
      return 1;
    });
  }

  private async giveNotice(ward: Sealed, now: Date): Promise<number> {
    const inDays = NOTICE_DAYS.find(
      (ahead) => isAdult(ward, after(days(ahead), now)) && !this.isNearer(ward, ahead, now),
    );
    if (inDays === undefined) return 0;
    return this.database.systemTransaction(async (tx) => {
      const person = await find(tx, Person, ward.id);
      if (!person?.isWard) return 0;
      const told: unknown[] = await tx.query(
        `select 1 from facts where subject_id = $1 and action = 'person.comesOfAge' and data::json->>'inDays' = $2`,
        [ward.id, String(inDays)],
      );
      if (told.length > 0) return 0;
      await recordFact(tx, systemViewer, { action: 'person.comesOfAge', subject: ward.id, data: { inDays } });
      return 1;
    });
  }

  private isNearer(ward: Sealed, ahead: number, now: Date): boolean {
    return NOTICE_DAYS.some((other) => other < ahead && isAdult(ward, after(days(other), now)));
  }
}
