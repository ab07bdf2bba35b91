import { Resolver } from '@nestjs/graphql';
import { advance, CurrentViewer, Database, Input, lock, Verb, Viewer } from '#platform';
import { Mentor } from './mentor.entity.js';
import { mentorProcess } from './mentor.process.js';
import { DecideMentorInput } from './verify-mentor.js';

@Resolver()
export class RevokeMentor {
  constructor(private readonly database: Database) {}

  /** The mentor makes no further offers and leaves the directory; deals that are signed go on, or an admin holds them. */
  @Verb(() => Mentor, { access: 'admin', rule: 'mentor.revoke' })
  revokeMentor(@Input() { mentorId, reason }: DecideMentorInput, @CurrentViewer() viewer: Viewer): Promise<Mentor> {
    return this.database.transaction(viewer, async (tx) => {
      const mentor = await lock(tx, Mentor, mentorId);
      return advance(tx, mentorProcess, mentor, 'revoke', viewer, { reason, change: { decidedBecause: reason } });
    });
  }
}
