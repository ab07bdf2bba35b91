// What an admin records before a mentor may meet anybody (safety.md, K-7): identity, background and training, each with the
// day until which it holds. In production all three are demanded; elsewhere they may be recorded as not checked, openly.
import { InputType } from '@nestjs/graphql';
import { clock } from '#kernel';
import { badInput, Choice, Day, Flag, type Problem, type Tx, type Viewer } from '#platform';
import { CHECK_ITEMS, type CheckItem, CheckItemEnum, MentorCheck } from './mentor-check.entity.js';

@InputType()
export class MentorCheckInput {
  @Choice(() => CheckItemEnum)
  item: CheckItem;
  @Flag()
  isChecked: boolean;
  @Day({ nullable: true, description: 'The last day on which it holds; demanded with what was checked.' })
  validUntil?: string | null;
}

export interface RecordedCheck {
  readonly item: CheckItem;
  readonly isChecked: boolean;
  readonly validUntil: string | null;
}

/** The three checks as they will be recorded, or the first thing that is wrong with them. */
export function readChecks(
  given: readonly MentorCheckInput[],
  today: string,
  isProduction: boolean,
): RecordedCheck[] | Problem {
  for (const [index, { item, isChecked, validUntil }] of given.entries()) {
    if (given.findIndex((other) => other.item === item) < index) return badInput(`checks.${index}.item`, 'REPEATED');
    if (isChecked && !validUntil) return badInput(`checks.${index}.validUntil`, 'REQUIRED');
    if (isChecked && validUntil && validUntil < today) return badInput(`checks.${index}.validUntil`, 'CHECK_OVER');
  }
  const recorded = CHECK_ITEMS.map((item) => {
    const check = given.find((other) => other.item === item);
    return check?.isChecked
      ? { item, isChecked: true, validUntil: check.validUntil ?? null }
      : { item, isChecked: false, validUntil: null };
  });
  const isMissing = recorded.some(({ isChecked }) => !isChecked);
  return isProduction && isMissing ? badInput('checks', 'CHECKS_MISSING') : recorded;
}

/** The first day on which one of them runs out; null when nothing was checked. */
export function clearedUntil(checks: readonly RecordedCheck[]): string | null {
  return checks
    .map(({ validUntil }) => validUntil)
    .reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

/** What the fact of the decision says of them: `IDENTITY until 2027-11-22`, `TRAINING not checked`. */
export function factOfChecks(checks: readonly RecordedCheck[]): string[] {
  return checks.map(({ item, isChecked, validUntil }) =>
    isChecked ? `${item} until ${validUntil}` : `${item} not checked`,
  );
}

export async function writeChecks(
  tx: Tx,
  viewer: Viewer,
  mentorId: string,
  checks: readonly RecordedCheck[],
): Promise<void> {
  await tx.delete(MentorCheck, { mentorId });
  const stamp = { mentorId, recordedById: viewer.personId ?? '', recordedAt: clock.now() };
  await tx.insert(
    MentorCheck,
    checks.map((check) => ({ ...stamp, ...check })),
  );
}
