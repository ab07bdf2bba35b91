import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days } from '#kernel';
import type { Actor } from '../harness/cast.js';
import { startApp, type TestApp } from '../harness/app.js';

const TEAM = `id name viewerCan payee { kind name person { id } }
  members { role joinedAt person { id displayName } }`;

interface Team {
  readonly id: string;
  readonly name: string;
  readonly viewerCan: string[];
  readonly payee: { kind: string; name: string; person: { id: string } | null } | null;
  readonly members: { role: string; person: { id: string; displayName: string } }[];
}

describe('teams', () => {
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

  it('begin with their lead, and grow by a mailed link that works once', async () => {
    const lead = await app.cast.adult('Айдана Серікқызы', { locale: 'KK' });
    const team = await create(lead);
    expect(team).toMatchObject({
      name: 'Оқулық достары',
      viewerCan: ['INVITE', 'HAND_OVER_LEAD', 'CHOOSE_PAYEE'],
      members: [{ role: 'LEAD', person: { id: lead.personId } }],
    });
    const friend = await app.cast.adult('Ерлан Дос');
    const token = await invite(lead, team.id, friend.email.toUpperCase());
    const mail = (await app.mails(friend.email)).find(({ text }) => text?.includes(token));
    expect(mail?.subject).toBe('«Оқулық достары» командасына шақыру');
    expect(mail?.text).toContain(`http://localhost:3000/kk/join-team?token=${token}`);
    const joined = await join(friend, token);
    expect(joined.members.map(({ role, person }) => [role, person.id])).toEqual([
      ['LEAD', lead.personId],
      ['MEMBER', friend.personId],
    ]);
    expect(joined.viewerCan).toEqual(['LEAVE']);
    const { viewer } = await friend.ask<{ viewer: { teams: { id: string }[] } }>(`{ viewer { teams { id } } }`);
    expect(viewer.teams).toEqual([{ id: team.id }]);
    await app.drain();
    expect((await app.mails(lead.email)).some(({ subject }) => subject.includes('Ерлан Дос'))).toBe(true);
  });

  it('let nobody in by a link that is used, replaced, forged or has run out', async () => {
    const lead = await app.cast.adult('Link Lead');
    const { id } = await create(lead);
    const first = await invite(lead, id, 'first@example.kz');
    await join(await app.cast.adult('First In'), first);
    const replaced = await invite(lead, id, 'again@example.kz');
    const newest = await invite(lead, id, 'Again@example.kz');
    expect(newest).not.toBe(replaced);
    for (const token of [first, replaced, `${newest}x`, 'forged', 'a\u0000b']) {
      const refused = await stranger.refusal('joinTeam', 'JoinTeamInput', { token });
      expect([refused.code, refused.fields[0]?.path]).toEqual(['BAD_USER_INPUT', 'token']);
    }
    await app.advance(days(15));
    expect((await stranger.refusal('joinTeam', 'JoinTeamInput', { token: newest })).fields[0]?.code).toBe('LINK');
    const fresh = await invite(lead, id, 'fresh@example.kz');
    expect((await lead.refusal('joinTeam', 'JoinTeamInput', { token: fresh })).code).toBe('INVALID_STATE');
    expect((await app.cast.nobody.refusal('joinTeam', 'JoinTeamInput', { token: fresh })).code).toBe('UNAUTHENTICATED');
    await join(await app.cast.adult('Fresh In'), fresh);
  });

  it('let one of two in who use the same link at once', async () => {
    const lead = await app.cast.adult('Race Lead');
    const token = await invite(lead, (await create(lead)).id, 'race@example.kz');
    const racers = await Promise.all([1, 2, 3].map((n) => app.cast.adult(`Racer ${n}`)));
    const answers = await Promise.all(
      racers.map((racer) =>
        racer.raw(`mutation ($input: JoinTeamInput!) { joinTeam(input: $input) { id } }`, { input: { token } }),
      ),
    );
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  it('are full with eight, however many come at once', async () => {
    const lead = await app.cast.adult('Full Lead');
    const { id } = await create(lead);
    const people = await Promise.all(Array.from({ length: 9 }, (_, n) => app.cast.adult(`Person ${n}`)));
    const tokens: string[] = [];
    for (const person of people) tokens.push(await invite(lead, id, person.email));
    const query = `mutation ($input: JoinTeamInput!) { joinTeam(input: $input) { id } }`;
    const answers = await Promise.all(people.map((person, n) => person.raw(query, { input: { token: tokens[n] } })));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort();
    expect(codes).toEqual(['INVALID_STATE', 'INVALID_STATE', ...Array.from({ length: 7 }, () => 'OK')]);
    expect((await read(lead, id))?.members).toHaveLength(8);
    const one = await lead.refusal('inviteToTeam', 'InviteToTeamInput', { teamId: id, email: 'ninth@example.kz' });
    expect(one.code).toBe('INVALID_STATE');
  });

  it('pass from lead to lead, and let a member go', async () => {
    const { lead, member, team } = await withMember('Passing On');
    const { id: teamId } = team;
    expect((await lead.refusal('leaveTeam', 'TeamInput', { teamId })).code).toBe('INVALID_STATE');
    expect(
      (await member.refusal('handOverLead', 'HandOverLeadInput', { teamId, personId: member.personId })).code,
    ).toBe('FORBIDDEN');
    const outsider = { teamId, personId: stranger.personId };
    expect((await lead.refusal('handOverLead', 'HandOverLeadInput', outsider)).fields[0]?.path).toBe('personId');
    const same = { teamId, personId: lead.personId };
    expect((await lead.refusal('handOverLead', 'HandOverLeadInput', same)).code).toBe('INVALID_STATE');
    const to = { teamId, personId: member.personId };
    const both = await Promise.all(
      [1, 2].map(() =>
        lead.raw(`mutation ($input: HandOverLeadInput!) { handOverLead(input: $input) { id } }`, { input: to }),
      ),
    );
    expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort()).toEqual(['FORBIDDEN', 'OK']);
    const left = await lead.does<Team>('leaveTeam', 'TeamInput', { teamId }, 'members { role person { id } }');
    expect(left.members).toEqual([{ role: 'LEAD', person: { id: member.personId } }]);
    expect(await read(lead, teamId)).toBeNull();
    expect((await lead.refusal('leaveTeam', 'TeamInput', { teamId })).code).toBe('NOT_FOUND');
  });

  it.each<[string, string]>([
    ['too short', 'а'],
    ['too long', 'а'.repeat(81)],
    ['with NUL', 'a\u0000b'],
    ['with a lone surrogate', 'a\udfffb'],
    ['with a direction override', 'a\u202eb'],
    ['of spaces', '    '],
  ])('take no name that is %s', async (_, name) => {
    const refused = await stranger.refusal('createTeam', 'CreateTeamInput', { name });
    expect([refused.code, refused.fields[0]?.path]).toEqual(['BAD_USER_INPUT', 'name']);
  });

  it('are changed by their own people only, and answer nobody else', async () => {
    const { lead, member, team } = await withMember('Own People');
    const input = { teamId: team.id, email: 'x@example.kz' };
    expect((await member.refusal('inviteToTeam', 'InviteToTeamInput', input)).code).toBe('FORBIDDEN');
    expect((await stranger.refusal('inviteToTeam', 'InviteToTeamInput', input)).code).toBe('NOT_FOUND');
    expect((await admin.refusal('inviteToTeam', 'InviteToTeamInput', input)).code).toBe('FORBIDDEN');
    const malformed = await lead.refusal('inviteToTeam', 'InviteToTeamInput', { ...input, email: 'no address' });
    expect(malformed.fields[0]?.path).toBe('email');
    const ofOtherType = await lead.refusal('inviteToTeam', 'InviteToTeamInput', { ...input, teamId: lead.personId });
    expect(ofOtherType.fields[0]?.path).toBe('teamId');
    const unverified = await app.cast.adult('Not Verified', { isVerified: false });
    expect((await unverified.refusal('createTeam', 'CreateTeamInput', { name: 'Team' })).code).toBe(
      'EMAIL_NOT_VERIFIED',
    );
  });

  it('answer an invitation the same whether the address has an account or not', async () => {
    const lead = await app.cast.adult('Equal Lead');
    const { id: teamId } = await create(lead);
    const known = await lead.raw(`mutation ($input: InviteToTeamInput!) { inviteToTeam(input: $input) { id name } }`, {
      input: { teamId, email: stranger.email },
    });
    const unknown = await lead.raw(
      `mutation ($input: InviteToTeamInput!) { inviteToTeam(input: $input) { id name } }`,
      {
        input: { teamId, email: 'nobody-has-this@example.kz' },
      },
    );
    expect(known.body).toBe(unknown.body);
    const stored = await app.database.dataSource.query(`select * from team_invitations where team_id = $1`, [teamId]);
    expect(JSON.stringify(stored)).not.toContain('example.kz');
  });

  it('are made once for one idempotency key', async () => {
    const lead = await app.cast.adult('Retrying Lead');
    const query = `mutation ($input: CreateTeamInput!) { createTeam(input: $input) { id } }`;
    const key = { 'idempotency-key': 'team-key-0001' };
    const answers = await Promise.all([1, 2, 3].map(() => lead.raw(query, { input: { name: 'Once' } }, key)));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers[0]?.errors).toBeUndefined();
  });
});
