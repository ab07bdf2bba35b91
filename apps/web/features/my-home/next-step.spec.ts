// Whom one waits for, as home says it. While the children are paused nobody waits for the guardian's own signature, and it is not
// said that others have to sign; a parent who has answered is not waited for.
import { expect, it } from '@jest/globals';
import { pathsFor } from '../../paths.js';
import { nextStep, type Home } from './next-step.js';
import { awaited } from './waiting.js';

const paths = pathsFor('ru');
const unsigned = (id: string) => ({ signedAt: null, person: { id, displayName: id } });

/** A guardian whose daughter's agreement has yet to be signed by these; a pause takes the right to sign away. */
function homeOf(signatories: object[], pausedAt: string | null): Home {
  const agreement = { id: 'agreement_1', status: 'SIGNING', viewerCan: [], listing: { title: 'X' }, signatories };
  const tie = {
    status: 'VERIFIED',
    pausedAt,
    others: [],
    hasEvidence: true,
    consents: [],
    viewerCan: [],
    ward: { fullName: 'Айша' },
  };
  return {
    me: {
      isMinor: false,
      isAdmin: false,
      person: { id: 'mother', mentor: null },
      teams: [],
      guardians: [],
      wards: [tie],
    },
    deals: {
      person: { id: 'mother' },
      offers: { nodes: [] },
      agreements: { nodes: [{ ...agreement, milestones: [] }] },
    },
    family: null,
    now: '2026-11-23T03:00:00.000Z',
    cases: null,
  } as unknown as Home;
}

it('speaks of the pause and not of the signatures of others', () => {
  const home = homeOf([unsigned('mother')], '2026-11-23T02:00:00.000Z');
  expect(nextStep(home, paths)).toEqual({ text: 'family.paused', calm: 'apple' });
  expect(awaited(home, paths)).toEqual([]);
});

it('says that others have to sign where the guardian has', () => {
  const signed = { ...unsigned('mother'), signedAt: '2026-11-22T00:00:00.000Z' };
  const home = homeOf([signed, unsigned('mentor')], null);
  expect(nextStep(home, paths)?.text).toBe('myHome.next.signaturesWait');
  expect(awaited(home, paths).map(({ values }) => values['names'])).toEqual(['mentor']);
});

it('says that we look, once the parent has answered', () => {
  const listing = {
    id: 'listing_1',
    title: 'X',
    status: 'DRAFT',
    missing: ['GUARDIAN_CONSENT_REQUIRED'],
    viewerCan: [],
  };
  const stepWith = (hasEvidence: boolean, status: string) => {
    const home = homeOf([], null);
    const guardians = [{ ...home.me.wards[0], status, hasEvidence, linkExpiresAt: null, invitedAt: home.now }];
    const teams = [{ payee: null, members: [], awards: [], listings: [listing] }];
    return nextStep(
      { ...home, me: { ...home.me, isMinor: true, wards: [], guardians, teams } } as unknown as Home,
      paths,
    );
  };
  expect(stepWith(true, 'ACCEPTED')?.text).toBe('editor.parent.next.checked');
  expect(stepWith(false, 'REQUESTED')?.text).toBe('myHome.next.parentWaits');
});
