import { InputType, Resolver } from '@nestjs/graphql';
import { almatyDay, clock } from '#kernel';
import { closeCasesOf } from '#moderation';
import {
  advance,
  CurrentViewer,
  Database,
  IdOf,
  Input,
  lock,
  NestedList,
  Problem,
  settings,
  Text,
  Verb,
  Viewer,
} from '#platform';
import { clearedUntil, factOfChecks, MentorCheckInput, readChecks, writeChecks } from './mentor-checks.js';
import { Mentor } from './mentor.entity.js';
import { mentorProcess } from './mentor.process.js';

@InputType()
export class DecideMentorInput {
  @IdOf('mentor')
  mentorId: string;
  @Text({ max: 1_000, nullable: true })
  reason?: string | null;
  @NestedList(() => MentorCheckInput, { nullable: true, max: 3, description: 'For verifyMentor: what was checked.' })
  checks?: MentorCheckInput[] | null;
}

@Resolver()
export class VerifyMentor {
  constructor(private readonly database: Database) {}

  @Verb(() => Mentor, { access: 'admin', rule: 'mentor.verify' })
  verifyMentor(@Input() input: DecideMentorInput, @CurrentViewer() viewer: Viewer): Promise<Mentor> {
    const checks = readChecks(input.checks ?? [], almatyDay(clock.now()), settings().isProduction);
    if (checks instanceof Problem) throw checks;
    return this.database.transaction(viewer, async (tx) => {
      const mentor = await lock(tx, Mentor, input.mentorId);
      await advance(tx, mentorProcess, mentor, 'verify', viewer, {
        change: { verifiedAt: clock.now(), clearedUntil: clearedUntil(checks), decidedBecause: null },
        reason: input.reason,
        data: { checks: factOfChecks(checks) },
      });
      await writeChecks(tx, viewer, mentor.id, checks);
      await closeCasesOf(tx, viewer, mentor.id, ['MENTOR_VERIFICATION'], input.reason || 'case.mentorVerified');
      return mentor;
    });
  }
}
