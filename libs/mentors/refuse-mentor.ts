import { Resolver } from '@nestjs/graphql';
import { closeCasesOf } from '#moderation';
import { advance, CurrentViewer, Database, Input, lock, Verb, Viewer } from '#platform';
import { Mentor } from './mentor.entity.js';
import { mentorProcess } from './mentor.process.js';
import { DecideMentorInput } from './verify-mentor.js';

@Resolver()
export class RefuseMentor {
  constructor(private readonly database: Database) {}

  @Verb(() => Mentor, { access: 'admin', rule: 'mentor.refuse' })
  refuseMentor(@Input() { mentorId, reason }: DecideMentorInput, @CurrentViewer() viewer: Viewer): Promise<Mentor> {
    return this.database.transaction(viewer, async (tx) => {
      const mentor = await lock(tx, Mentor, mentorId);
      await advance(tx, mentorProcess, mentor, 'refuse', viewer, { reason, change: { decidedBecause: reason } });
      await closeCasesOf(tx, viewer, mentor.id, ['MENTOR_VERIFICATION'], reason ?? '');
      return mentor;
    });
  }
}
