// A report without an account. Two ways lead here: the mutation, and the plain form of a browser without JavaScript.
import { Injectable } from '@nestjs/common';
import { almatyDay, clock, idPrefix, newId, type Locale } from '#kernel';
import {
  anonymous,
  Database,
  insert,
  keyedDigest,
  Limits,
  loadIn,
  readNode,
  recordFact,
  seal,
  sql,
  systemViewer,
  type GraphContext,
  type Tx,
} from '#platform';
import { openCase } from '../open-case.js';
import { Concern, receiptOf } from './concern.entity.js';
import { flagsOf } from './flags.js';
import { REPORTABLE, ReportTopic } from './topics.js';

export interface NewConcern {
  readonly topic: ReportTopic;
  readonly words: string;
  readonly contact: string;
  /** The id of something everybody can see, or the page they came from. */
  readonly about: string;
  readonly locale: Locale;
  readonly ip: string;
}

const PER_ADDRESS = { name: 'concern', points: 10, perSeconds: 3_600 };
const IN_ALL = { name: 'concerns', points: 300, perSeconds: 3_600 };
/** Cases of concerns about nothing in particular that wait at once; further ones join the newest. */
export const MOST_OPEN = 50;

const SEALED_AS = 'concerns.contact';
export const contactPlace = (concernId: string): string => `${SEALED_AS}:${concernId}`;

@Injectable()
export class TakeConcern {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Returns the number to name when they call. Neither the address nor an account is kept. */
  async take(said: NewConcern): Promise<string> {
    await this.limits.take(PER_ADDRESS, said.ip);
    // However much else comes in, a child's safety is heard.
    await this.limits.take(IN_ALL, said.topic === ReportTopic.CHILD_SAFETY ? 'safety' : 'all');
    const subjectId = await this.visible(said);
    const id = newId('concern');
    await this.database.systemTransaction(async (tx) => {
      const senderDigest = keyedDigest('concern', `${almatyDay(clock.now())} ${said.ip}`);
      const found = await openCase(tx, {
        kind: 'REPORT',
        subjectId: subjectId ?? (await queuedAs(tx, said, senderDigest)) ?? id,
        riskFlags: flagsOf(said.topic, said.words),
        ...(said.words && { reason: said.words }),
      });
      await insert(tx, Concern, {
        id,
        caseId: found.id,
        topic: said.topic,
        words: said.words,
        contactSealed: said.contact ? seal(said.contact, contactPlace(id)) : null,
        page: subjectId === null && said.about ? said.about : null,
        senderDigest,
        locale: said.locale,
        receivedAt: clock.now(),
      });
      await recordFact(tx, systemViewer, {
        action: 'case.reported',
        subject: found.id,
        data: { subjectId: found.subjectId, topic: said.topic, concernId: id },
      });
    });
    return receiptOf(id);
  }

  /** What a visitor cannot see they cannot point at; it is then only noted as the page they came from. */
  private async visible({ about, locale }: NewConcern): Promise<string | null> {
    const prefix = idPrefix(about);
    if (prefix === null || !(REPORTABLE as readonly string[]).includes(prefix)) return null;
    const context: GraphContext = {
      viewer: anonymous(locale),
      database: this.database,
      load: loadIn(() => context),
      cookies: { get: () => undefined, set: () => undefined },
    };
    return (await readNode(about, context)) ? about : null;
  }
}

/**
 * The queue stays short whatever comes in: what the same address says again of the same topic on the same day joins the
 * case that is open, and so does everything once many wait. Nothing that was said is lost by that. Null opens a new case.
 */
async function queuedAs(tx: Tx, { topic }: NewConcern, senderDigest: string): Promise<string | null> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('concerns'))`);
  const mine = sql`select k.subject_id from concerns c join moderation_cases k on k.id = c.case_id
    where c.sender_digest = ${senderDigest} and c.topic = ${topic} and k.subject_id like 'concern\\_%'
      and k.status in ('OPEN', 'CLAIMED') order by k.opened_at desc limit 1`;
  const repeated = (await tx.query(mine.text, mine.values)) as { subject_id: string }[];
  if (repeated[0]) return repeated[0].subject_id;
  const open = (await tx.query(`select count(*)::int as count, max(subject_id) as newest from moderation_cases
    where kind = 'REPORT' and subject_id like 'concern\\_%' and status in ('OPEN', 'CLAIMED')`)) as {
    count: number;
    newest: string;
  }[];
  const [waiting] = open;
  return waiting && waiting.count >= MOST_OPEN ? waiting.newest : null;
}
