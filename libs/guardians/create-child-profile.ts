import { InputType, Resolver } from '@nestjs/graphql';
import { insertPerson, isMailboxProven, Person, proveMailbox, readAge } from '#accounts';
import { clock } from '#kernel';
import {
  badInput,
  CurrentViewer,
  Database,
  Day,
  IdOf,
  Input,
  Limits,
  load,
  lock,
  problem,
  recordFact,
  Secret,
  Text,
  type Tx,
  Verb,
  type Viewer,
  WithoutContacts,
} from '#platform';
import { Guardianship } from './guardianship.entity.js';
import { evidenceColumns } from './invitations/accept-guardianship.js';
import { mailPasswordDropped } from './mail-password-dropped.js';
import { insertGuardianship } from './new-guardianship.js';
import { openVerification } from './open-verification.js';
import { decide } from './matrix/decide.js';
import { verdictOf } from './matrix/require-act.js';

@InputType()
export class CreateChildProfileInput {
  @Text({ max: 120, min: 2 })
  @WithoutContacts()
  fullName: string;
  @Day()
  birthDate: string;
  @IdOf('file', { nullable: true })
  evidenceFileId?: string | null;
  @Secret({
    max: 20,
    nullable: true,
    description: 'A mailed code (MAILBOX); demanded unless the viewer’s `isMailboxProven`.',
  })
  code?: string | null;
}

const PER_PERSON = { name: 'child-profile', points: 10, perSeconds: 86_400 };

@Resolver()
export class CreateChildProfile {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /**
   * A child without an account: the guardian holds the profile and, once verified, acts for the child. Nobody else may hold the
   * guardian's account then, so the mailbox is proven as for an invitation (acceptGuardianship).
   */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship: an adult, for their own child' })
  async createChildProfile(
    @Input() input: CreateChildProfileInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Guardianship> {
    const age = readAge(input.birthDate);
    if (decide({ act: 'HAVE_GUARDIAN', age }) !== 'ALLOWED') throw badInput('birthDate', 'NO_CHILD');
    await this.requireCode(input, viewer);
    await this.limits.take(PER_PERSON, viewer.personId ?? '');
    return this.database.transaction(viewer, async (tx) => {
      const guardian = await lock(tx, Person, viewer.personId ?? '');
      if (verdictOf(guardian, { act: 'BE_GUARDIAN' }) !== 'ALLOWED' || guardian.email === null) {
        throw problem('FORBIDDEN', { about: 'guardianAdult' });
      }
      if (await proveMailbox(tx, viewer, guardian, input.code)) await mailPasswordDropped(tx, guardian);
      const { fullName, birthDate } = input;
      const { locale, city } = guardian;
      const child = await insertPerson(tx, viewer, {
        email: null,
        passwordHash: null,
        fullName,
        birthDate,
        locale,
        city,
      });
      return this.bind(tx, viewer, { guardian, childId: child.id, evidenceFileId: input.evidenceFileId ?? null });
    });
  }

  /** A form that is sent without the code costs nothing yet. */
  private async requireCode({ code }: CreateChildProfileInput, viewer: Viewer): Promise<void> {
    const { manager } = this.database.dataSource;
    const guardian = await load(manager, Person, viewer.personId ?? '');
    if (!code && !(await isMailboxProven(manager, guardian, viewer))) throw badInput('code', 'REQUIRED');
  }

  private async bind(
    tx: Tx,
    viewer: Viewer,
    { guardian, childId, evidenceFileId }: { guardian: Person; childId: string; evidenceFileId: string | null },
  ): Promise<Guardianship> {
    const evidence = evidenceFileId === null ? null : await evidenceColumns(tx, viewer, evidenceFileId);
    const guardianship = await insertGuardianship(tx, {
      wardId: childId,
      guardianId: guardian.id,
      email: guardian.email ?? '',
      invitedName: guardian.fullName,
      invitedById: guardian.id,
      status: 'ACCEPTED',
      acceptedAt: clock.now(),
      ...evidence,
    });
    await recordFact(tx, viewer, {
      action: 'guardianship.profileMade',
      subject: guardianship.id,
      data: { wardId: childId },
    });
    await openVerification(tx, viewer, guardianship);
    return guardianship;
  }
}
