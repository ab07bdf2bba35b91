import { ResolveField, Resolver } from '@nestjs/graphql';
import { isWardNow, type Person, personById, ViewerType } from '#accounts';
import { fields, type Viewer } from '#platform';
import { mayBlockFor } from './acting-for.js';
import { Block } from './block.entity.js';

/** Whoever it protects or a guardian of theirs; what a guardian has blocked a ward does not lift before they are 18. */
export function canLift({ placedById, blockerId }: Block, viewer: Viewer, blocker: Person): boolean {
  if (!mayBlockFor(viewer, blockerId)) return false;
  return placedById === blockerId || viewer.personId !== blockerId || !isWardNow(blocker);
}

/** Declares `Viewer.blocked`. */
@Resolver(() => ViewerType)
export class ViewerBlockedField {
  @ResolveField(() => [Block], { description: 'Whom one has blocked, for oneself or for a ward; the newest first.' })
  blocked(): Block[] {
    return [];
  }
}

const MOST = 500;

fields(ViewerType, {
  blocked: async ({ personId }, _, { database, viewer }) => {
    const found = await database.dataSource.manager.find(Block, {
      where: [{ blockerId: personId }, { placedById: personId }],
      order: { createdAt: 'DESC', blockedId: 'ASC' },
      take: MOST,
    });
    return found.filter(({ blockerId }) => mayBlockFor(viewer, blockerId));
  },
});

fields(Block, {
  person: ({ blockedId }, _, { load }) => load(personById, blockedId),
  blocker: ({ blockerId }, _, { load }) => load(personById, blockerId),
  canLift: async (block, _, { viewer, load }) => {
    const blocker = await load(personById, block.blockerId);
    return blocker !== null && canLift(block, viewer, blocker);
  },
});
