import { Injectable } from '@nestjs/common';
import { Database, raw, Reaction, type ReactionHandler, type ReadFact, sql, type Sql, systemViewer } from '#platform';
import { lockAgreement } from '../lock-deal.js';
import { AWAITS_MONEY } from './payee-standing.js';
import { settlePayee } from './settle-payee.js';

/** Whose agreements a fact concerns, as a condition on `a` and its payee `y`. */
function concerned({ action, subjectId, data }: ReadFact): Sql {
  if (action.startsWith('guardianship.'))
    return sql`y.person_id = (select g.guardian_id from guardianships g where g.id = ${subjectId})`;
  // Whoever was the guardian until the 18th birthday may receive again once the person of 18 is there.
  if (action === 'profile.taken')
    return sql`y.person_id in (select g.guardian_id from guardianships g where g.ward_id = ${subjectId})`;
  if (action.startsWith('person.')) return sql`y.person_id = ${subjectId}`;
  // With a child goes the guardian who receives for the child's team.
  if (action === 'team.left') return sql`a.team_id = ${subjectId}`;
  if (action === 'team.payeeChosen') return sql`a.team_id = ${subjectId} and a.payee_stopped_at is not null`;
  if (action === 'release.letGo') return sql`a.id = ${String(data['agreementId'])}`;
  return sql`a.id = ${subjectId}`;
}

/** The payee of a deal stops being a guardian, is suspended, leaves, or is back: everybody concerned learns it. */
@Injectable()
@Reaction({
  when: [
    'guardianship.ended',
    'guardianship.endedErased',
    'guardianship.endedAtMajority',
    'guardianship.reopened',
    'guardianship.verified',
    'person.suspended',
    'person.reinstated',
    'person.erased',
    'profile.taken',
    'team.left',
    'team.payeeChosen',
    'agreement.activated',
    'release.letGo',
  ],
})
export class LookAtPayeesWhenStandingChanged implements ReactionHandler {
  constructor(private readonly database: Database) {}

  async run(fact: ReadFact): Promise<void> {
    const deals = await this.database.rows<{ id: string }>(sql`
      select a.id from agreements a join payees y on y.id = a.payee_id
      where ${concerned(fact)} and ${raw(AWAITS_MONEY)} and a.activated_at is not null order by a.id`);
    for (const { id } of deals) {
      await this.database.systemTransaction(async (tx) => settlePayee(tx, await lockAgreement(tx, systemViewer, id)));
    }
  }
}
