import { InputType, Resolver } from '@nestjs/graphql';
import { emptyPerson, forgetSignIn, MAX_PASSWORD, Person, takeCode, verifyPassword } from '#accounts';
import { personProcess } from '#moderation';
import {
  advance,
  badInput,
  CurrentViewer,
  Database,
  eraseEverywhere,
  IdOf,
  Input,
  Limits,
  problem,
  requireErasable,
  Secret,
  systemViewer,
  type Tx,
  Verb,
  type Viewer,
} from '#platform';
import { In } from 'typeorm';
import { endOne } from '../end-guardianship.js';
import { Guardianship } from '../guardianship.entity.js';
import { requireAct } from '../matrix/require-act.js';
import { lockSubject } from './whose-data.js';

const PER_PERSON = { name: 'erase', points: 10, perSeconds: 900 };

@InputType()
export class EraseAccountInput {
  @IdOf('person', { nullable: true, description: 'One’s ward; by default oneself.' })
  personId?: string | null;
  @Secret({ max: MAX_PASSWORD, nullable: true })
  password?: string | null;
  @Secret({ max: 40, nullable: true, description: 'A mailed code (SIGN), instead of the password.' })
  oneTimeCode?: string | null;
}

@Resolver()
export class EraseAccount {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Ends an account for good. What others have signed and what moved money keeps a pseudonym; everything else goes. */
  @Verb(() => Boolean, { access: 'signedIn', rule: 'privacy: oneself, or one’s ward', isSecret: true })
  async eraseAccount(@Input() input: EraseAccountInput, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.limits.take(PER_PERSON, viewer.personId ?? '');
    await this.proveByPassword(input, viewer);
    await this.database.transaction(
      viewer,
      async (tx) => {
        const guardianships = await lockFamily(tx, input.personId || viewer.personId || '');
        const person = await lockSubject(tx, viewer, input.personId);
        if (input.oneTimeCode) await takeCode(tx, viewer.personId ?? '', 'SIGN', input.oneTimeCode, 'oneTimeCode');
        await requireAct(tx, viewer, person, { act: 'ERASE' });
        await requireFree(tx, person);
        await requireErasable(tx, person.id);
        await erase(tx, viewer, person, guardianships);
      },
      { neverReplayed: true },
    );
    if (viewer.signInId !== null && !input.personId) forgetSignIn(viewer.signInId);
    return true;
  }

  /** Slow by design, so it comes before the locks. */
  private async proveByPassword({ password, oneTimeCode }: EraseAccountInput, { personId }: Viewer): Promise<void> {
    if (oneTimeCode) return;
    if (!password) throw badInput('password', 'REQUIRED');
    const person = await this.database.dataSource.manager.findOneBy(Person, { id: personId ?? '' });
    if (!(await verifyPassword(person, password))) throw badInput('password', 'PASSWORD_WRONG');
  }
}

const STANDING = ['REQUESTED', 'ACCEPTED', 'VERIFIED'] as const;

/** Guardianships come before persons in the order of locks. */
function lockFamily(tx: Tx, personId: string): Promise<Guardianship[]> {
  return tx.find(Guardianship, {
    where: [
      { wardId: personId, status: In(STANDING) },
      { guardianId: personId, status: In(STANDING) },
    ],
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

/** An admin hands the office over first, and nobody leaves a child's profile without a holder. */
async function requireFree(tx: Tx, person: Person): Promise<void> {
  if (person.status === 'ERASED') throw problem('INVALID_STATE');
  if (person.isAdmin) throw problem('INVALID_STATE', { about: 'eraseAdmin' });
  const held: unknown[] = await tx.query(
    `select 1 from guardianships g join persons w on w.id = g.ward_id and w.is_held and w.status <> 'ERASED'
     where g.guardian_id = $1 and g.status = 'VERIFIED' and not exists (
       select 1 from guardianships o where o.ward_id = g.ward_id and o.status = 'VERIFIED' and o.guardian_id <> $1)
     limit 1`,
    [person.id],
  );
  if (held.length > 0) throw problem('INVALID_STATE', { about: 'eraseHolder' });
}

async function erase(tx: Tx, viewer: Viewer, person: Person, guardianships: readonly Guardianship[]): Promise<void> {
  const names = [person.fullName, person.handle ?? '', person.displayName].filter((name) => name.length > 2);
  for (const guardianship of guardianships) await endOne(tx, systemViewer, guardianship, 'endErased', null);
  await eraseEverywhere(tx, { id: person.id, email: person.email, names: [...new Set(names)], by: viewer });
  const own = viewer.personId === person.id;
  await advance(tx, personProcess, person, 'erase', own ? viewer : systemViewer, {
    change: emptyPerson(person),
    data: { byId: viewer.personId },
  });
}
