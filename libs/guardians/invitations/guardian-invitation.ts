import { Args, Field, ID, ObjectType, registerEnumType, Resolver } from '@nestjs/graphql';
import { LocaleEnum, Person } from '#accounts';
import { clock, type Locale } from '#kernel';
import {
  CurrentViewer,
  Database,
  DateTimeScalar,
  find,
  hashToken,
  Input,
  keyedDigest,
  Limits,
  lock,
  Read,
  Verb,
  type Viewer,
} from '#platform';
import { Guardianship } from '../guardianship.entity.js';
import { GuardianLinkInput, isProven } from './guardian-code.js';
import { GuardianLink } from './guardian-link.entity.js';
import { isOpen, mailInvitation } from './write-link.js';

export const InvitationStateEnum = { OPEN: 'OPEN', USED: 'USED', EXPIRED: 'EXPIRED' } as const;
export type InvitationState = keyof typeof InvitationStateEnum;
registerEnumType(InvitationStateEnum, { name: 'GuardianInvitationState' });

/** What the guardian's page needs before anybody signs in. A link that is no longer open tells nothing but that. */
@ObjectType()
export class GuardianInvitation {
  @Field(() => InvitationStateEnum)
  state: InvitationState;
  @Field(() => ID, { nullable: true })
  guardianshipId: string | null;
  @Field(() => String, { nullable: true, description: 'The minor’s first name.' })
  wardName: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'How others see the minor unless more is allowed; only by a link that came by mail.',
  })
  wardHandle: string | null;
  @Field(() => String, { nullable: true, description: 'As the minor wrote it.' })
  guardianName: string | null;
  @Field(() => String, { nullable: true, description: 'The address the code goes to, mostly hidden.' })
  maskedEmail: string | null;
  @Field(() => Boolean, {
    description: 'The link was passed on: a mailed code is asked for besides, to say yes or no.',
  })
  needsCode: boolean;
  @Field(() => Boolean, { description: 'The address has an account: sign in to it.' })
  hasAccount: boolean;
  @Field(() => LocaleEnum, { nullable: true })
  locale: Locale | null;
  @Field(() => DateTimeScalar, { nullable: true })
  requestedAt: Date | null;
}

const NOTHING = {
  guardianshipId: null,
  wardName: null,
  wardHandle: null,
  guardianName: null,
  maskedEmail: null,
  needsCode: false,
  hasAccount: false,
  locale: null,
  requestedAt: null,
} as const;

const LOOKS = { name: 'guardian-invitation', points: 300, perSeconds: 3_600 };
const RENEWALS = { name: 'renew-guardian-link', points: 3, perSeconds: 3_600 };
/** Whoever a link was passed on to may hold several; the mailbox is written to no more often for that. */
const RENEWALS_OF_ONE = { name: 'renew-guardianship', points: 3, perSeconds: 3_600 };

/** `a•••@mail.kz`: enough to know one's own address by. */
export function masked(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.slice(0, 1)}•••@${domain}`;
}

@Resolver()
export class GuardianInvitationResolver {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** What a link stands for; null for one that never was. */
  @Read(
    () => GuardianInvitation,
    { access: 'anyone', rule: 'guardianship: who holds the link', evenSuspended: true },
    { nullable: true },
  )
  async guardianInvitation(
    @Args('token', { type: () => String }) token: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<GuardianInvitation | null> {
    if (!viewer.isSignedIn) await this.limits.take(LOOKS, viewer.request.ip);
    const { manager } = this.database.dataSource;
    const link = token.length > 300 ? null : await manager.findOneBy(GuardianLink, { hash: hashToken(token) });
    const guardianship = link && (await find(manager, Guardianship, link.guardianshipId));
    if (!link || !guardianship) return null;
    if (!isOpen(link) || guardianship.status !== 'REQUESTED') {
      const hasRunOut = guardianship.status === 'REQUESTED' && link.usedAt === null;
      return { ...NOTHING, state: hasRunOut ? 'EXPIRED' : 'USED' };
    }
    const ward = await find(manager, Person, guardianship.wardId);
    return {
      state: 'OPEN',
      guardianshipId: guardianship.id,
      wardName: ward?.fullName.split(/\s+/)[0] ?? null,
      // Beside the first name it would tell whoever the link was passed on to who stands behind the handle.
      wardHandle: (isProven(link, viewer) && ward?.handle) || null,
      guardianName: guardianship.invitedName,
      maskedEmail: masked(guardianship.email),
      needsCode: !isProven(link, viewer),
      hasAccount: await manager.existsBy(Person, { email: guardianship.email }),
      locale: ward?.locale ?? null,
      requestedAt: guardianship.requestedAt,
    };
  }

  /**
   * A new link to the address on record, for one that has run out or was replaced. The answer is the same for any link. One that
   * is still open needs none: the mail that lies in the guardian's box keeps its link, whoever else holds another.
   */
  @Verb(() => Boolean, { access: 'anyone', rule: 'guardianship: who held the link', isSecret: true })
  async renewGuardianLink(@Input() { token }: GuardianLinkInput, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.limits.take(RENEWALS, keyedDigest('guardian-link', token));
    const { manager } = this.database.dataSource;
    const known = await manager.findOneBy(GuardianLink, { hash: hashToken(token) });
    if (!known || isOpen(known)) return true;
    await this.limits.take(RENEWALS_OF_ONE, known.guardianshipId);
    await this.database.transaction(
      viewer,
      async (tx) => {
        const guardianship = await lock(tx, Guardianship, known.guardianshipId);
        if (guardianship.status !== 'REQUESTED' || guardianship.guardianId !== null) return;
        await tx.update(Guardianship, { id: guardianship.id }, { invitedAt: clock.now() });
        await mailInvitation(tx, guardianship);
      },
      { neverReplayed: true, evenSuspended: true },
    );
    return true;
  }
}
