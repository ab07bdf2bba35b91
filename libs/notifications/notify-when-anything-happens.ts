import { Injectable } from '@nestjs/common';
import { clock, newId } from '#kernel';
import { Database, enqueue, Reaction, type ReadFact, sql, type Tx } from '#platform';
import { type NotificationRow, notificationRows, type NoticeParams, readersOf } from './define-notifications.js';

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
    const params = storable((await row.params?.(fact, context)) ?? {});
    await this.database.systemTransaction(async (tx) => {
      for (const personId of persons) await this.write(tx, fact, row, { personId, params });
    });
  }

  private async write(
    tx: Tx,
    fact: ReadFact,
    row: NotificationRow,
    { personId, params }: { personId: string; params: string },
  ): Promise<void> {
    const statement = sql`
      insert into notifications (id, person_id, fact_id, kind, subject_id, path, params, created_at)
      select ${newId('notification')}, p.id, ${fact.id}, ${row.kind ?? fact.action}, ${row.subject?.(fact) ?? fact.subjectId},
        ${row.path(fact)}, ${params}::jsonb, ${clock.now()}
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
