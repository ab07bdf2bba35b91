import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphContext, loadIn, readNode, seal, sql, Viewer } from '#platform';
import { readableTeams } from '#teams';
import type { Actor } from '../harness/cast.js';
import { startApp, type TestApp } from '../harness/app.js';
import { acceptOffer, makeOffer, mentoringTerms, publishedProject, verifiedMentor } from '../harness/deals.js';

const REQUEST = { id: 'test', ip: '', userAgent: '', isBrowser: false };
const TEAM = `id name viewerCan payee { kind name person { id } }
  members { role joinedAt person { id displayName } }`;

interface Team {
  readonly id: string;
  readonly name: string;
  readonly viewerCan: string[];
  readonly payee: { kind: string; name: string; person: { id: string } | null } | null;
  readonly members: { role: string; person: { id: string; displayName: string } }[];
}

describe('the payee and the readers of a team', () => {
  let app: TestApp;
  let admin: Actor;
  let stranger: Actor;
  const opened = new Set<string>();
  beforeAll(async () => {
    app = await startApp();
    admin = await app.cast.admin();
    stranger = await app.cast.adult('A Stranger');
  });
  afterAll(async () => {
    expect((await app.doctor()).broken).toEqual([]);
    await app.stop();
  });

  const create = (actor: Actor, name = 'Оқулық достары'): Promise<Team> =>
    actor.does<Team>('createTeam', 'CreateTeamInput', { name }, TEAM);
  const read = async (actor: Actor, id: string): Promise<Team | null> =>
    (await actor.ask<{ node: Team | null }>(`query ($id: ID!) { node(id: $id) { ... on Team { ${TEAM} } } }`, { id }))
      .node;
  const invite = async (lead: Actor, teamId: string, email: string): Promise<string> => {
    await lead.does('inviteToTeam', 'InviteToTeamInput', { teamId, email }, 'id');
    await app.drain();
    for (const { text } of await app.mails(email.toLowerCase())) {
      const token = /join-team\?token=([\w-]+)/.exec(text ?? '')?.[1];
      if (token !== undefined && !opened.has(token)) return opened.add(token) && token;
    }
    throw new Error(`${email} got no new invitation`);
  };
  const join = (actor: Actor, token: string): Promise<Team> =>
    actor.does<Team>('joinTeam', 'JoinTeamInput', { token }, TEAM);
  const withMember = async (name: string): Promise<{ lead: Actor; member: Actor; team: Team }> => {
    const [lead, member] = [await app.cast.adult(`${name} Lead`), await app.cast.adult(`${name} Member`)];
    const { id } = await create(lead, name);
    return { lead, member, team: await join(member, await invite(lead, id, member.email)) };
  };

  it('have a payee, whom only the team and admins see', async () => {
    const { lead, member, team } = await withMember('Paid Team');
    const { id: teamId } = team;
    const byMember = { teamId, personId: member.personId };
    const named = await lead.does<Team>('choosePayee', 'ChoosePayeeInput', byMember, TEAM);
    expect(named.payee).toEqual({ kind: 'PERSON', name: 'Paid Team Member', person: { id: member.personId } });
    const institution = { teamId, institutionName: '№ 5 мектеп-лицей қоры', iban: 'KZ86 125K ZT50 0410 0100' };
    const changed = await lead.does<Team>('choosePayee', 'ChoosePayeeInput', institution, TEAM);
    expect(changed.payee).toEqual({ kind: 'INSTITUTION', name: '№ 5 мектеп-лицей қоры', person: null });
    expect((await read(member, teamId))?.payee?.kind).toBe('INSTITUTION');
    expect((await read(admin, teamId))?.payee?.kind).toBe('INSTITUTION');
    expect(await read(stranger, teamId)).toBeNull();
    const kept = await app.database.dataSource.query(`select iban_sealed from payees where kind = 'INSTITUTION'`);
    expect(JSON.stringify(kept)).not.toContain('125KZT5004100100');
    expect((await member.refusal('choosePayee', 'ChoosePayeeInput', byMember)).code).toBe('FORBIDDEN');
    expect((await stranger.refusal('choosePayee', 'ChoosePayeeInput', byMember)).code).toBe('NOT_FOUND');
  });

  it.each<[string, object, string]>([
    [
      'both a person and an institution',
      { personId: 'LEAD', institutionName: 'Қор', iban: 'KZ86125KZT5004100100' },
      'personId',
    ],
    ['neither', {}, 'personId'],
    ['an institution without an account', { institutionName: 'Қор' }, 'iban'],
    ['an account whose check digits are wrong', { institutionName: 'Қор', iban: 'KZ85125KZT5004100100' }, 'iban'],
    ['a person outside the team', { personId: 'STRANGER' }, 'personId'],
    ['an id of another type', { personId: 'team_01kaf6d500e1v8000000000001' }, 'personId'],
  ])('take no payee who is %s', async (_, wrong, path) => {
    const lead = await app.cast.adult('Payee Lead');
    const { id: teamId } = await create(lead);
    const people: Record<string, string | null> = { LEAD: lead.personId, STRANGER: stranger.personId };
    const { personId, ...rest } = wrong as { personId?: string };
    const input = { teamId, ...rest, ...(personId && { personId: people[personId] ?? personId }) };
    const refused = await lead.refusal('choosePayee', 'ChoosePayeeInput', input);
    expect([refused.code, refused.fields[0]?.path]).toEqual(['BAD_USER_INPUT', path]);
  });

  it('take no minor as payee', async () => {
    const { lead, member, team } = await withMember('Young Payee');
    await app.database.dataSource.query('update persons set birth_date_sealed = $2 where id = $1', [
      member.personId,
      seal('2012-02-02', `persons.birth_date:${member.personId}`),
    ]);
    const refused = await lead.refusal('choosePayee', 'ChoosePayeeInput', {
      teamId: team.id,
      personId: member.personId,
    });
    expect(refused.fields[0]?.code).toBe('PAYEE_ADULT');
  });

  it('are public through a published project, keep who is bound, and show their payee to the mentor of a deal', async () => {
    const mentor = await verifiedMentor(app, admin);
    const { lead, teamId, listingId } = await publishedProject(app, admin);
    expect(await read(stranger, teamId)).toMatchObject({ viewerCan: ['REPORT'], payee: null });
    expect((await stranger.refusal('leaveTeam', 'TeamInput', { teamId })).code).toBe('FORBIDDEN');
    expect((await read(mentor.actor, teamId))?.payee).toBeNull();
    const offer = await makeOffer(mentor.actor, listingId, { mentoring: mentoringTerms() });
    await acceptOffer(lead, offer.id);
    await new Promise((resolve) => setTimeout(resolve, 550));
    expect((await read(mentor.actor, teamId))?.payee?.person?.id).toBe(lead.personId);
    const friend = await app.cast.adult('Next Lead');
    await join(friend, await invite(lead, teamId, friend.email));
    await lead.does('handOverLead', 'HandOverLeadInput', { teamId, personId: friend.personId }, 'id');
    const refused = await lead.refusal('leaveTeam', 'TeamInput', { teamId });
    expect([refused.code, refused.message]).toEqual([
      'INVALID_STATE',
      expect.stringContaining('party to an agreement'),
    ]);
  });

  it('are read in SQL as in code', async () => {
    const [ids, people] = await Promise.all([
      app.database.dataSource.query(`select id from teams`) as Promise<{ id: string }[]>,
      app.database.dataSource.query(`select id from persons`) as Promise<{ id: string }[]>,
    ]);
    expect(ids.length).toBeGreaterThan(5);
    for (const { id: personId } of people.slice(0, 12)) {
      const state = await app.database.viewerState(personId);
      const viewer = new Viewer(personId, 'EN', REQUEST, state ?? undefined);
      const statement = sql`select t.id from teams t where ${readableTeams(viewer)}`;
      const readable = new Set((await app.database.rows<{ id: string }>(statement)).map(({ id }) => id));
      const context = { viewer, database: app.database, load: loadIn(() => context) } as GraphContext;
      const nodes = await Promise.all(ids.map(async ({ id }) => ((await readNode(id, context)) ? id : null)));
      expect(new Set(nodes.filter((id) => id !== null))).toEqual(readable);
    }
  });
});
