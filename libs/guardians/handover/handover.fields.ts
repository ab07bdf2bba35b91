import { Field, ObjectType, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { definePersonReader, isAdult, personById } from '#accounts';
import { DateTimeScalar, fields, type GraphContext, loader, raw, sql } from '#platform';
import { In } from 'typeorm';
import { Guardianship } from '../guardianship.entity.js';
import { guardianshipsOfGuardian } from '../guardianship.loaders.js';
import { type ProfileLinkState, stateOfLink } from './held-profile.js';
import { ProfileLink } from './profile-link.entity.js';
import { HELD_BY, isOldEnoughToTake, isSenderInOffice } from './who-hands-over.js';

export const HandoverStateEnum = { OPEN: 'OPEN', SENT: 'SENT', EXPIRED: 'EXPIRED', STOPPED: 'STOPPED' } as const;
export type HandoverState = keyof typeof HandoverStateEnum;
registerEnumType(HandoverStateEnum, {
  name: 'HandoverState',
  description:
    'OPEN: nothing was sent yet. SENT: the link waits for the child. STOPPED: another birth date came too often.',
});

@ObjectType({ description: 'How far the child’s way to an account of their own is.' })
export class ProfileHandover {
  @Field(() => HandoverStateEnum)
  state: HandoverState;
  @Field(() => String, { nullable: true, description: 'Where the newest link went.' })
  sentTo: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  sentAt: Date | null;
  @Field(() => Boolean, { description: 'The child is 18: nobody acts for them any more.' })
  isGrownUp: boolean;
}

/** Declares `Guardianship.handover`. */
@Resolver(() => Guardianship)
export class ProfileHandoverField {
  @ResolveField(() => ProfileHandover, {
    nullable: true,
    description: 'Only for whoever may give the child an account of their own now (handOverProfile).',
  })
  handover(): ProfileHandover | null {
    return null;
  }
}

/** The newest link of each ward. */
const newestLinkOf = loader<string, ProfileLink | null>(
  'newestProfileLink',
  async (wardIds, { database }) => {
    const { manager } = database.dataSource;
    const rows = await manager.find(ProfileLink, { where: { wardId: In([...wardIds]) }, order: { createdAt: 'ASC' } });
    return new Map(rows.map((row) => [row.wardId, row]));
  },
  () => null,
);

/** Which of these guardianships stood to the last day. */
const isHolding = loader<string, boolean>(
  'isHolding',
  async (ids, { database }) => {
    const rows = await database.rows<{ id: string }>(sql`
      select g.id from guardianships g where g.id = any(${[...ids]}) and ${raw(HELD_BY)}`);
    return new Map(rows.map(({ id }) => [id, true]));
  },
  () => false,
);

/** A profile that is still held has no link that was used. */
const STATES: Record<ProfileLinkState, HandoverState> = {
  OPEN: 'SENT',
  USED: 'OPEN',
  EXPIRED: 'EXPIRED',
  STOPPED: 'STOPPED',
};

// Whoever hands a profile over knows whose it is, also when the 18th birthday has ended everything else.
definePersonReader(async (personId, { viewer, load }) => {
  if (viewer.personId === null || !(await load(personById, personId))?.isHeld) return false;
  const bonds = await load(guardianshipsOfGuardian, viewer.personId);
  for (const { id, wardId } of bonds) if (wardId === personId && (await load(isHolding, id))) return true;
  return false;
});

async function handoverOf(
  { id, wardId, guardianId }: Guardianship,
  { viewer, load, database }: GraphContext,
): Promise<ProfileHandover | null> {
  const ward = await load(personById, wardId);
  if (!ward?.isHeld || ward.status === 'ERASED' || !isOldEnoughToTake(ward)) return null;
  const isGrownUp = isAdult(ward);
  const isHolder = guardianId === viewer.personId && (await load(isHolding, id));
  if (!isHolder && !(viewer.isAdmin && isGrownUp)) return null;
  const link = await load(newestLinkOf, wardId);
  if (!link) return { state: 'OPEN', sentTo: null, sentAt: null, isGrownUp };
  const linked = stateOfLink(link);
  const opens = linked !== 'OPEN' || (await isSenderInOffice(database.dataSource.manager, wardId, link.sentById));
  return { state: opens ? STATES[linked] : 'EXPIRED', sentTo: link.email, sentAt: link.createdAt, isGrownUp };
}

fields(Guardianship, { handover: (guardianship, _, context) => handoverOf(guardianship, context) });
