// A guardian whose account is suspended allows nothing; and what the database itself keeps of who stands behind a minor.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { migrate, sql } from '#platform';
import pg from 'pg';
import { allTables } from '../../apps/tables.js';
import { type TestApp, startApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { makeOffer, mentoringTerms, verifiedMentor } from '../harness/deals.js';
import {
  bornYearsAgo,
  family,
  type Family,
  guardianToken,
  heldChild,
  inviteGuardian,
  pupil,
  startAsGuardian,
} from '../harness/family.js';
import { wardProject } from '../harness/minors.js';
import { createTestDatabase } from '../harness/test-database.js';
import { triedIn } from '../harness/tried.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

const may = async (personId: string | null, kind: string): Promise<boolean | undefined> =>
  (await app.database.row<{ may: boolean }>(sql`select ward_may(${personId}, ${kind}) as may`))?.may;
const decide = (verb: 'suspendPerson' | 'reinstatePerson', { personId }: Actor): Promise<unknown> =>
  admin.does(verb, 'DecidePersonInput', { personId, reason: 'Тексеріліп жатыр' }, 'id');
const kindsOf = async ({ personId }: Actor): Promise<string[]> => {
  await app.drain();
  const rows = await app.database.rows<{ kind: string }>(sql`
    select kind from notifications where person_id = ${personId} and kind like 'guardianship.guardian%' order by id`);
  return rows.map(({ kind }) => kind);
};

const tried = (...statements: string[]): Promise<string> => triedIn(app, statements);

describe('a guardian whose account is suspended', () => {
  it('allows nothing: project and offers stop with the suspension and go on when it is lifted, and the pupil is told', async () => {
    const home = await family(app, admin);
    const project = await wardProject(app, admin, home);
    const mentor = await verifiedMentor(app, admin);
    const offer = await makeOffer(mentor.actor, project.listingId, { mentoring: mentoringTerms() });
    const standing = () =>
      app.database.row(sql`
        select l.hidden_at is not null as hidden, o.status, o.hold_reason is not null as held
        from offers o join listings l on l.id = o.listing_id where o.id = ${offer.id}`);
    expect(await standing()).toEqual({ hidden: false, status: 'OPEN', held: false });
    await decide('suspendPerson', home.guardian);
    expect(await may(home.ward.personId, 'MENTORING')).toBe(false);
    expect(await standing()).toEqual({ hidden: true, status: 'HELD', held: true });
    await decide('reinstatePerson', home.guardian);
    expect(await may(home.ward.personId, 'MENTORING')).toBe(true);
    expect(await standing()).toEqual({ hidden: false, status: 'OPEN', held: false });
    expect(await kindsOf(home.ward)).toEqual(['guardianship.guardianSuspended', 'guardianship.guardianReinstated']);
    const mails = (await app.mails(home.ward.email)).map(({ text }) => text).join();
    expect(mails).not.toContain('Тексеріліп жатыр');
  }, 60_000);

  it('takes a yes away and no no: another guardian’s consent counts, unless the suspended one has said no', async () => {
    const { ward, guardian, guardianshipId } = await family(app, admin);
    const suspend = `update persons set status = 'SUSPENDED' where id = '${guardian.personId ?? ''}'`;
    const asked = `do $$ begin if not ward_may('${ward.personId ?? ''}', 'SEED') then
        raise exception 'no' using errcode = '23514', constraint = 'no'; end if; end $$`;
    expect([await tried(asked), await tried(suspend, asked)]).toEqual(['DONE', 'no']);
    const second = await secondGuardian({ ward, guardian, guardianshipId });
    expect(await tried(suspend, asked)).toBe('DONE');
    const withdrawn = `update consents set withdrawn_at = now() where guardianship_id = '${guardianshipId}' and kind = 'SEED'`;
    expect(await tried(suspend, withdrawn, asked)).toBe('no');
    const both = `update persons set status = 'SUSPENDED' where id in ('${guardian.personId ?? ''}', '${second.personId ?? ''}')`;
    expect(await tried(both, asked)).toBe('no');
  });

  async function secondGuardian(home: Family): Promise<Actor> {
    const invited = await inviteGuardian(home.guardian, {
      wardId: home.ward.personId ?? '',
      fullName: 'Серік Нұрланов',
    });
    const token = await guardianToken(app, invited.email);
    const father = await startAsGuardian(app, { token, ...invited });
    const consents = ['DATA', 'PARTICIPATION', 'SEED'];
    await father.does('acceptGuardianship', 'AcceptGuardianshipInput', { token, consents }, 'id');
    await admin.does('verifyGuardianship', 'VerifyGuardianshipInput', { guardianshipId: invited.id }, 'id');
    return father;
  }
});

describe('the database', () => {
  it('takes no guardianship that is born with somebody behind it', async () => {
    const ward = await pupil(app);
    const { id } = await inviteGuardian(ward);
    const adult = await app.cast.adult('Бөтен Адам');
    const born = (columns: string, values: string): string => `
      insert into guardianships (id, ward_id, email, invited_name, invited_by_id, name_level, requested_at, invited_at, ${columns})
      values ('${newId('guardianship')}', '${ward.personId ?? ''}', 'x@example.kz', 'X', '${adult.personId ?? ''}', 'HANDLE',
        now(), now(), ${values})`;
    const behind = `'${adult.personId ?? ''}'`;
    expect(await tried(born('status', `'REQUESTED'`))).toBe('DONE');
    for (const [columns, values] of [
      ['status, guardian_id, accepted_at, verified_at', `'VERIFIED', ${behind}, now(), now()`],
      [
        'status, guardian_id, accepted_at, verified_at, verified_by_id',
        `'VERIFIED', ${behind}, now(), now(), '${admin.personId ?? ''}'`,
      ],
      ['status, guardian_id, accepted_at', `'ACCEPTED', ${behind}, now()`],
      ['status, guardian_id', `'REQUESTED', ${behind}`],
      ['status, ended_at', `'ENDED', now()`],
    ] as const) {
      expect([columns, await tried(born(columns, values))]).toEqual([columns, 'guardianships_born']);
    }
    expect(
      await tried(
        `update guardianships set status = 'VERIFIED', verified_at = now(), accepted_at = now() where id = '${id}'`,
      ),
    ).toBe('guardianships_transition');
  });

  it('takes no verification but by an admin who is neither ward nor guardian, and on record', async () => {
    const { ward, guardian, guardianshipId } = await family(app, admin, { isVerified: false });
    const adult = await app.cast.adult('Бөтен Адам');
    const other = await app.cast.admin('Екінші Әкімші');
    const verified = (by: string): string =>
      `update guardianships set status = 'VERIFIED', verified_at = now(), verified_by_id = ${by} where id = '${guardianshipId}'`;
    const BY = 'guardianships_verified_by_admin';
    expect(await tried(verified('null'))).toBe(BY);
    for (const person of [adult, ward, guardian]) expect(await tried(verified(`'${person.personId ?? ''}'`))).toBe(BY);
    const made = `update persons set is_admin = true where id = '${guardian.personId ?? ''}'`;
    expect(await tried(made, verified(`'${guardian.personId ?? ''}'`))).toBe(BY);
    const rested = `update persons set status = 'SUSPENDED' where id = '${other.personId ?? ''}'`;
    expect(await tried(rested, verified(`'${other.personId ?? ''}'`))).toBe(BY);
    expect(await tried(verified(`'${other.personId ?? ''}'`))).toBe('guardianships_on_record');
    const later = `update guardianships set verified_by_id = '${other.personId ?? ''}' where id = '${guardianshipId}'`;
    expect(await tried(later)).toBe(BY);
    await admin.does(
      'declineGuardianship',
      'DeclineGuardianshipInput',
      { guardianshipId, reason: 'Құжат анық емес' },
      'id',
    );
    const bound = await inviteGuardian(ward);
    const put = `update guardianships set guardian_id = '${adult.personId ?? ''}' where id = '${guardianshipId}'`;
    expect(await tried(put)).toBe('guardianships_persons');
    expect(bound.id).not.toBe(guardianshipId);
  });

  it('lets no ward grow up off the record, nor get another birth date', async () => {
    const { ward } = await family(app, admin);
    const of = (set: string): string => `update persons set ${set} where id = '${ward.personId ?? ''}'`;
    expect(await tried(of('is_ward = false'))).toBe('persons_came_of_age');
    expect(await tried(of(`birth_date_sealed = 'v1.a.b.c'`))).toBe('persons_birth_date_stays');
    const grown = `select record_fact('${newId('fact')}', '${ward.personId ?? ''}', now(), null, 'person.cameOfAge', '${ward.personId ?? ''}', '{}')`;
    expect(await tried(grown, of('is_ward = false'))).toBe('persons_came_of_age');
    expect(await tried(of(`birth_date_sealed = 'v1.a.b.c', status = 'ERASED'`), of(`status = 'ACTIVE'`))).toBe(
      'persons_erased_stays',
    );
    const born = bornYearsAgo(17, 363);
    const soon = await pupil(app, 'Ертең Ересек', born);
    await app.advance(4 * 86_400_000);
    expect(await app.database.row(sql`select is_ward from persons where id = ${soon.personId}`)).toEqual({
      is_ward: false,
    });
  });

  it('moves the product’s clock for nobody but where people try things out', async () => {
    const place = await createTestDatabase();
    const client = new pg.Client({ connectionString: place.appUrl });
    const moved = (): Promise<string> =>
      client.query('update product_clock set offset_ms = offset_ms + 1').then(
        () => 'DONE',
        (error: { code: string }) => error.code,
      );
    try {
      await client.connect();
      expect(await moved()).toBe('DONE');
      await migrate({ ...allTables, migrationUrl: place.ownerUrl, appUrl: place.appUrl });
      expect(await moved()).toBe('42501');
      expect((await client.query('select offset_ms from product_clock')).rowCount).toBe(1);
      await expect(client.query('delete from product_clock')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
      await place.drop();
    }
  }, 60_000);

  it('keeps a child’s profile with whoever made it', async () => {
    const mother = await app.cast.adult('Гүлнар Серікова');
    const { guardianshipId } = await heldChild(app, admin, mother);
    expect(await app.database.row(sql`select verified_by_id from guardianships where id = ${guardianshipId}`)).toEqual({
      verified_by_id: admin.personId,
    });
  });
});
