import { Args, Field, ObjectType, registerEnumType, Resolver } from '@nestjs/graphql';
import { isWardNow, Person } from '#accounts';
import { CurrentViewer, Database, find, hashToken, Limits, Read, type Viewer } from '#platform';
import { masked } from '../invitations/guardian-invitation.js';
import { ProfileLink } from './profile-link.entity.js';
import { isSenderInOffice } from './who-hands-over.js';
import { isOpenLink } from './write-profile-link.js';

export const ProfileLinkStateEnum = { OPEN: 'OPEN', USED: 'USED', EXPIRED: 'EXPIRED', STOPPED: 'STOPPED' } as const;
export type ProfileLinkState = keyof typeof ProfileLinkStateEnum;
registerEnumType(ProfileLinkStateEnum, {
  name: 'ProfileLinkState',
  description: 'EXPIRED: has run out, or a newer link was sent. STOPPED: another birth date was given too often.',
});

/** What the page behind a mailed link to a held profile needs. A link that is no longer open tells nothing but that. */
@ObjectType()
export class HeldProfile {
  @Field(() => ProfileLinkStateEnum)
  state: ProfileLinkState;
  @Field(() => String, { nullable: true, description: 'As others see the person.' })
  displayName: string | null;
  @Field(() => String, { nullable: true, description: 'The address of the account to be, mostly hidden.' })
  maskedEmail: string | null;
  @Field(() => Boolean, { nullable: true, description: 'How the page speaks to the person.' })
  isMinor: boolean | null;
}

const LOOKS = { name: 'held-profile', points: 300, perSeconds: 3_600 };

export function stateOfLink(link: ProfileLink): ProfileLinkState {
  if (isOpenLink(link)) return 'OPEN';
  if (link.stoppedAt !== null) return 'STOPPED';
  return link.usedAt === null ? 'EXPIRED' : 'USED';
}

@Resolver()
export class HeldProfileResolver {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** What a mailed link to a held profile stands for; null for one that never was. */
  @Read(
    () => HeldProfile,
    { access: 'anyone', rule: 'guardianship: who holds the link', evenSuspended: true },
    { nullable: true },
  )
  async heldProfile(
    @Args('token', { type: () => String }) token: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<HeldProfile | null> {
    if (!viewer.isSignedIn) await this.limits.take(LOOKS, viewer.request.ip);
    const { manager } = this.database.dataSource;
    const link = token.length > 300 ? null : await manager.findOneBy(ProfileLink, { hash: hashToken(token) });
    const ward = link && (await find(manager, Person, link.wardId));
    if (!link || !ward) return null;
    const isGiven = await isSenderInOffice(manager, link.wardId, link.sentById);
    const state = isGiven || !isOpenLink(link) ? stateOfLink(link) : 'EXPIRED';
    if (state !== 'OPEN') return { state, displayName: null, maskedEmail: null, isMinor: null };
    const { displayName } = ward;
    return { state, displayName, maskedEmail: masked(link.email), isMinor: isWardNow(ward) };
  }
}
