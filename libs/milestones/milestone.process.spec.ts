import { describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { Milestone, milestoneProcess, MilestoneStatus, type MilestoneRole } from '#milestones';
import { anonymous, systemViewer, Viewer } from '#platform';
import { readFileSync } from 'node:fs';

const [teamId, mentorId] = [newId('team'), newId('mentor')];
const person = (isAdmin: boolean, relations: object): Viewer =>
  new Viewer(newId('person'), 'EN', anonymous('EN').request, {
    isAdmin,
    isEmailVerified: true,
    isSuspended: false,
    suspensionReason: null,
    locale: 'EN',
    relations: { ...relations },
  });
const mentorProfile = (id: string) => ({ mentor: { id, verification: 'VERIFIED', clearedUntil: null } });
const viewers: Record<MilestoneRole | 'STRANGER', Viewer> = {
  TEAM: person(false, { teams: { [teamId]: 'MEMBER' } }),
  MENTOR: person(false, mentorProfile(mentorId)),
  ADMIN: person(true, {}),
  SYSTEM: systemViewer,
  STRANGER: person(false, { teams: { [newId('team')]: 'LEAD' }, ...mentorProfile(newId('mentor')) }),
};
const statuses = Object.values(MilestoneStatus);
const milestone = (status: MilestoneStatus): Milestone =>
  Object.assign(new Milestone(), { id: newId('milestone'), teamId, mentorId, status });

describe('the process of a milestone', () => {
  // domain.md, "Milestone": who may do what from which state.
  const allowed: Record<string, [MilestoneRole[], MilestoneStatus[]]> = {
    start: [['TEAM'], ['PLANNED']],
    submit: [['TEAM'], ['IN_PROGRESS']],
    approve: [['MENTOR'], ['SUBMITTED']],
    requestChanges: [['MENTOR'], ['SUBMITTED']],
    escalate: [['TEAM', 'MENTOR'], ['SUBMITTED']],
    settleApproved: [['ADMIN'], ['DISPUTED']],
    settleReturned: [['ADMIN'], ['DISPUTED']],
    settleCancelled: [['ADMIN'], ['DISPUTED']],
    cancel: [['SYSTEM'], ['PLANNED', 'IN_PROGRESS']],
    drop: [['SYSTEM'], ['SUBMITTED', 'DISPUTED']],
  };

  it.each(milestoneProcess.verbs())('allows %s to nobody else and from nowhere else', (verb) => {
    const [roles, from] = allowed[verb] ?? [[], []];
    for (const [role, viewer] of Object.entries(viewers)) {
      for (const status of statuses) {
        const expected = roles.includes(role as MilestoneRole)
          ? from.includes(status)
            ? null
            : 'INVALID_STATE'
          : 'FORBIDDEN';
        expect([role, status, milestoneProcess.refusal(milestone(status), verb, viewer)]).toEqual([
          role,
          status,
          expected,
        ]);
      }
    }
  });

  it('gives nobody an admin’s word in a matter of their own', () => {
    const both = person(true, { teams: { [teamId]: 'LEAD' } });
    expect(milestoneProcess.refusal(milestone('DISPUTED'), 'settleApproved', both)).toBe('FORBIDDEN');
  });

  it('has the steps that the database allows, and no other', () => {
    const source = readFileSync(new URL('./migrations/1763800000120-milestones.ts', import.meta.url), 'utf8');
    const inDatabase = [...source.matchAll(/old\.status = '(\w+)' and new\.status in \(([^)]*)\)/g)].flatMap(
      ([, from, list = '']) => [...list.matchAll(/\w+/g)].map(([to]) => `${from} ${to}`),
    );
    const inTable = milestoneProcess.verbs().flatMap((verb) => {
      const { from, to } = milestoneProcess.step(verb);
      return from.map((each) => `${each} ${to}`);
    });
    expect(new Set(inDatabase)).toEqual(new Set(inTable));
  });
});
