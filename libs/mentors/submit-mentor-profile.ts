import { Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import { openCase } from '#moderation';
import { advance, badInput, CurrentViewer, Database, problem, Verb, Viewer } from '#platform';
import { MentorSector } from './mentor-sector.entity.js';
import { Mentor } from './mentor.entity.js';
import { mentorProcess } from './mentor.process.js';

@Resolver()
export class SubmitMentorProfile {
  constructor(private readonly database: Database) {}

  @Verb(() => Mentor, { access: 'verified', rule: 'mentor.submit' })
  submitMentorProfile(@CurrentViewer() viewer: Viewer): Promise<Mentor> {
    return this.database.transaction(viewer, async (tx) => {
      const mentor = await tx.findOne(Mentor, {
        where: { personId: viewer.personId ?? '' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!mentor) throw problem('INVALID_STATE', { about: 'noMentorProfile' });
      const hasSector = await tx.existsBy(MentorSector, { mentorId: mentor.id });
      if (!hasSector) throw badInput('sectors', 'TOO_FEW', { min: 1 });
      await advance(tx, mentorProcess, mentor, 'submit', viewer, {
        change: { submittedAt: clock.now(), decidedBecause: null },
      });
      await openCase(tx, { kind: 'MENTOR_VERIFICATION', subjectId: mentor.id, openedBy: viewer });
      return mentor;
    });
  }
}
