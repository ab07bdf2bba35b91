import { Injectable } from '@nestjs/common';
import { after, clock, minutes, newId } from '#kernel';
import { Database, enqueue, Reaction, type ReadFact, sql, type Tx } from '#platform';
import { type NotificationRow, notificationRows, type NoticeParams, readersOf } from './define-notifications.js';

/** Somebody who does one thing after another on one page is done by then. */
const JOINED_WITHIN_MS = minutes(15);

interface Told {
  readonly personId: string;
  readonly params: NoticeParams;
}

interface Newest {
  readonly id: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly isFresh: boolean;
}

/** Writes the notifications of a fact and queues their mails. Run twice, it tells nobody twice. */
@Injectable()
@Reaction({ when: ['*'] })
export class NotifyWhenAnythingHappens {
  constructor(private readonly database: Database) {}

  async run(fact: ReadFact): Promise<void> {
    for (const row of notificationRows(fact.action)) await this.tell(fact, row);
  }

  private async tell(fact: ReadFact, row: NotificationRow): Promise<void> {
    const context = { database: this.database };
    const meant = await row.to(fact, context);
    const everyone = meant.length === 0 ? meant : await readersOf(this.database, meant);
    const persons = [...new Set(everyone)].filter((id) => row.evenActor || id !== fact.actorId);
    if (persons.length === 0) return;
    const params = (await row.params?.(fact, context)) ?? {};
    await this.database.systemTransaction(async (tx) => {
      for (const personId of persons) {
        if (!(await this.join(tx, fact, row, { personId, params })))
          await this.write(tx, fact, row, { personId, params });
      }
    });
  }

  /** Into the newest notice about the subject, while it is of the same kind, fresh and unread. */
  private async join(tx: Tx, fact: ReadFact, row: NotificationRow, { personId, params }: Told): Promise<boolean> {
    if (!row.joined) return false;
    const subject = row.subject?.(fact) ?? fact.subjectId;
    await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`notices:${personId}:${subject}`]);
    const [newest]: Newest[] = await tx.query(
      `select id, kind, params, read_at is null and created_at > $3 as "isFresh" from notifications
        where person_id = $1 and subject_id = $2 order by id desc limit 1`,
      [personId, subject, after(-JOINED_WITHIN_MS, clock.now())],
    );
    if (newest?.kind !== (row.kind ?? fact.action) || !newest.isFresh) return false;
    await tx.query(`update notifications set params = $2::jsonb where id = $1`, [
      newest.id,
      storable(row.joined(newest.params, params)),
    ]);
    return true;
  }

  private async write(tx: Tx, fact: ReadFact, row: NotificationRow, { personId, params }: Told): Promise<void> {
    const statement = sql`
      insert into notifications (id, person_id, fact_id, kind, subject_id, path, params, created_at)
      select ${newId('notification')}, p.id, ${fact.id}, ${row.kind ?? fact.action}, ${row.subject?.(fact) ?? fact.subjectId},
        ${row.path(fact)}, ${storable(params)}::jsonb, ${clock.now()}
      from persons p where p.id = ${personId} and p.status <> 'ERASED'
      on conflict (fact_id, person_id, kind) do nothing returning id`;
    const written: { id: string }[] = await tx.query(statement.text, statement.values);
    const id = written[0]?.id;
    if (id !== undefined && row.mail) {
      await enqueue(tx, 'mail-notification', { notificationId: id }, { key: `mail:${id}` });
    }
  }
}

const storable = (params: NoticeParams): string =>
  JSON.stringify(params, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
