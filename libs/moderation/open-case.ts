import { clock, newId } from '#kernel';
import { change, insert, recordFact, systemViewer, type Tx, type Viewer } from '#platform';
import { In } from 'typeorm';
import { casePeople } from './case-people.js';
import { caseProcess } from './case.process.js';
import { decideCase } from './decide-case.js';
import { ModerationCase, type CaseKind } from './moderation-case.entity.js';
import { dueAfter, rankOf, severityOf } from './severity.js';

export interface NewCase {
  readonly kind: CaseKind;
  readonly subjectId: string;
  /** A person's words, or the key of a text that begins with `case.`; by default `case.reason.<kind>`. */
  readonly reason?: string;
  /** Codes; each has a text `risk.<code>`. */
  readonly riskFlags?: readonly string[];
  /** Codes that hold no more: an open case loses them. */
  readonly settledFlags?: readonly string[];
  /** Who caused it; by default the product. */
  readonly openedBy?: Viewer;
}

const UNDECIDED = ['OPEN', 'CLAIMED'] as const;

/**
 * Opens a case, or joins the open one of the same kind and subject: its flags are added, and it moves up the queue. Lock the
 * subject first: two that open at once are then one after the other.
 */
export async function openCase(
  tx: Tx,
  { kind, subjectId, reason, riskFlags = [], settledFlags = [], openedBy }: NewCase,
): Promise<ModerationCase> {
  // The subject's own lock does not cover reports, which come from anybody at any time.
  await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`case:${kind}:${subjectId}`]);
  const found = await tx.findOne(ModerationCase, {
    where: { kind, subjectId, status: In(UNDECIDED) },
    lock: { mode: 'pessimistic_write' },
  });
  if (found) return joinCase(tx, found, riskFlags, settledFlags);
  const flagCodes = [...new Set(riskFlags)];
  const severity = severityOf(kind, flagCodes);
  const openedAt = clock.now();
  const opened = await insert(tx, ModerationCase, {
    id: newId('case'),
    kind,
    status: 'OPEN',
    subjectId,
    openedBecause: reason ?? `case.reason.${kind}`,
    flagCodes,
    severity,
    dueAt: dueAfter(severity, openedAt),
    overdueToldAt: null,
    aboutIds: await casePeople(tx, subjectId),
    assigneeId: null,
    openedAt,
    decidedById: null,
    decidedAt: null,
    decidedBecause: null,
  });
  await recordFact(tx, openedBy ?? systemViewer, {
    action: 'case.opened',
    subject: opened.id,
    data: { kind, subjectId, severity },
  });
  return opened;
}

/** New flags may make a case graver: it then moves up the queue, is due sooner, and the admins hear of it. */
async function joinCase(
  tx: Tx,
  found: ModerationCase,
  riskFlags: readonly string[],
  settledFlags: readonly string[],
): Promise<ModerationCase> {
  const flagCodes = [...new Set([...found.flagCodes, ...riskFlags])].filter((code) => !settledFlags.includes(code));
  if (flagCodes.join() === found.flagCodes.join()) return found;
  const severity = severityOf(found.kind, flagCodes);
  if (rankOf(severity) >= rankOf(found.severity)) return change(tx, found, { flagCodes });
  const due = dueAfter(severity, clock.now());
  await change(tx, found, { flagCodes, severity, dueAt: due < found.dueAt ? due : found.dueAt });
  const { id, kind, subjectId } = found;
  await recordFact(tx, systemViewer, { action: 'case.raised', subject: id, data: { kind, subjectId, severity } });
  return found;
}

/**
 * Closes what is open about a subject once it has been decided on. `resolution` is words, or the key of a text `case.…`.
 * Returns how many cases it closed.
 */
export async function closeCasesOf(
  tx: Tx,
  viewer: Viewer,
  subjectId: string,
  kinds: readonly CaseKind[],
  resolution: string,
): Promise<number> {
  const found = await tx.find(ModerationCase, {
    where: { subjectId, kind: In([...kinds]), status: In(UNDECIDED) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const each of found) {
    // A lead who closes their listing, the clock and the product settle its cases too: the decision itself is on record.
    const by = caseProcess.can(each, 'settle', viewer) ? viewer : systemViewer;
    await decideCase(tx, each, 'settle', by, resolution);
  }
  return found.length;
}
