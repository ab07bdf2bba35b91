import { InputType, Resolver } from '@nestjs/graphql';
import { Person } from '#accounts';
import { clock } from '#kernel';
import {
  badInput,
  Context,
  CurrentViewer,
  Database,
  IdOf,
  Input,
  Limits,
  lock,
  problem,
  readNode,
  recordFact,
  Verb,
  type GraphContext,
  type Tx,
  type Viewer,
} from '#platform';
import { mayBlockFor } from './acting-for.js';
import { Block } from './block.entity.js';

@InputType()
export class BlockPersonInput {
  @IdOf('person')
  personId: string;
  @IdOf('person', { nullable: true, description: 'A guardian’s ward; oneself by default.' })
  forPersonId?: string | null;
}

const PER_PERSON = { name: 'block', points: 60, perSeconds: 3_600 };

@Resolver()
export class BlockPerson {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /**
   * At once and in silence: from the commit on the blocked person starts nothing with the blocker's teams, and is told
   * nothing. Every transaction holds a share lock on its person's row, so this one waits for what is under way.
   */
  @Verb(() => Boolean, { access: 'signedIn', rule: 'block: oneself, or a guardian for a ward', evenSuspended: true })
  async blockPerson(
    @Input() { personId, forPersonId }: BlockPersonInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphContext,
  ): Promise<boolean> {
    const blockerId = forPersonId ?? viewer.personId ?? '';
    if (personId === blockerId) throw badInput('personId', 'BLOCK_ONESELF');
    if (!(await readNode(personId, context))) throw problem('NOT_FOUND');
    await this.limits.take(PER_PERSON, viewer.personId ?? '');
    return this.database.transaction(
      viewer,
      async (tx) => {
        if (!mayBlockFor(viewer, blockerId)) throw problem('NOT_FOUND');
        await lock(tx, Person, personId);
        await place(tx, viewer, { blockerId, blockedId: personId });
        return true;
      },
      { evenSuspended: true },
    );
  }
}

/** A guardian's block takes the place of the ward's own; the other way round nothing changes. */
async function place(tx: Tx, viewer: Viewer, pair: Pick<Block, 'blockerId' | 'blockedId'>): Promise<void> {
  const placedById = viewer.personId ?? '';
  const known = await tx.findOneBy(Block, pair);
  if (known && (known.placedById === placedById || placedById === pair.blockerId)) return;
  if (known) {
    await tx.update(Block, pair, { placedById });
    return;
  }
  await tx.insert(Block, { ...pair, placedById, createdAt: clock.now() });
  await recordFact(tx, viewer, { action: 'block.placed', subject: pair.blockerId, data: { personId: pair.blockedId } });
}
