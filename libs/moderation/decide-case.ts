import { clock } from '#kernel';
import { advance, type Tx, type Viewer } from '#platform';
import { caseProcess } from './case.process.js';
import type { ModerationCase } from './moderation-case.entity.js';

/** Decides a case: who, when and why are kept with it and in its fact. */
export function decideCase(
  tx: Tx,
  row: ModerationCase,
  verb: 'resolve' | 'dismiss' | 'settle',
  viewer: Viewer,
  resolution: string,
): Promise<ModerationCase> {
  return advance(tx, caseProcess, row, verb, viewer, {
    change: { decidedById: viewer.personId, decidedAt: clock.now(), decidedBecause: resolution },
    data: { kind: row.kind, subjectId: row.subjectId, resolution },
  });
}
