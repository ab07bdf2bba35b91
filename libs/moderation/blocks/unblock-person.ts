import { Resolver } from '@nestjs/graphql';
import { Person } from '#accounts';
import { CurrentViewer, Database, Input, load, problem, recordFact, Verb, type Viewer } from '#platform';
import { mayBlockFor } from './acting-for.js';
import { Block } from './block.entity.js';
import { BlockPersonInput } from './block-person.js';
import { canLift } from './blocked.fields.js';

@Resolver()
export class UnblockPerson {
  constructor(private readonly database: Database) {}

  @Verb(() => Boolean, { access: 'signedIn', rule: 'block: whoever placed it, or its guardian', evenSuspended: true })
  unblockPerson(
    @Input() { personId, forPersonId }: BlockPersonInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<boolean> {
    const blockerId = forPersonId ?? viewer.personId ?? '';
    return this.database.transaction(
      viewer,
      async (tx) => {
        const known = await tx.findOneBy(Block, { blockerId, blockedId: personId });
        if (!known || !mayBlockFor(viewer, blockerId)) throw problem('NOT_FOUND');
        if (!canLift(known, viewer, await load(tx, Person, blockerId))) throw problem('FORBIDDEN');
        await tx.delete(Block, { blockerId, blockedId: personId });
        await recordFact(tx, viewer, { action: 'block.lifted', subject: blockerId, data: { personId } });
        return true;
      },
      { evenSuspended: true },
    );
  }
}
