import { describe, expect, it } from '@jest/globals';
import { anonymous, systemViewer, Viewer, type ViewerState } from '#platform';
import { Listing } from './listing.entity.js';
import { LISTING_STATUSES, type ListingStatus } from './listing.enums.js';
import { actionsBeside, canReadListing } from './listing.policies.js';
import { listingProcess } from './listing.process.js';

const TEAM = 'team_01h455vb4pex5vsknk084sn02q';
const REQUEST = { id: 'test', ip: '', userAgent: '', isBrowser: false };

function person(relations: object, isAdmin = false): Viewer {
  const state: ViewerState = {
    isAdmin,
    isEmailVerified: true,
    isSuspended: false,
    suspensionReason: null,
    locale: 'KK',
    relations: relations as ViewerState['relations'],
  };
  return new Viewer('person_01h455vb4pex5vsknk084sn02q', 'KK', REQUEST, state);
}

const actors = {
  lead: person({ teams: { [TEAM]: 'LEAD' } }),
  member: person({ teams: { [TEAM]: 'MEMBER' } }),
  admin: person({}, true),
  adminOfTheTeam: person({ teams: { [TEAM]: 'MEMBER' } }, true),
  mentor: person({ mentor: { id: 'mentor_1', verification: 'VERIFIED', clearedUntil: null } }),
  stranger: person({ teams: { team_01h455vb4pex5vsknk084sn02r: 'LEAD' } }),
  nobody: anonymous('KK'),
  system: systemViewer,
};
type Actor = keyof typeof actors;

function listing(status: ListingStatus, editStatus: Listing['editStatus'] = null): Listing {
  const publishedAt = ['PUBLISHED', 'PAUSED', 'SUSPENDED', 'CLOSED'].includes(status) ? new Date(0) : null;
  return Object.assign(new Listing(), {
    id: 'listing_1',
    teamId: TEAM,
    status,
    editStatus,
    publishedAt,
    hiddenAt: null,
    fundedOrder: 0,
    mentoringTopics: [],
  });
}

const actionsOf = (row: Listing, actor: Actor): string =>
  [...listingProcess.actionsFor(row, actors[actor]), ...actionsBeside(row, actors[actor])].join(' ');

/** domain.md's table, actor by actor; what is not here is nothing. */
const MAY: Record<string, Partial<Record<Actor, string>>> = {
  DRAFT: { lead: 'SUBMIT CLOSE UPDATE', member: 'UPDATE', admin: 'CLOSE REPORT', adminOfTheTeam: 'UPDATE' },
  IN_REVIEW: { lead: 'CLOSE', admin: 'APPROVE REQUEST_CHANGES REJECT CLOSE REPORT' },
  CHANGES_REQUESTED: { lead: 'SUBMIT CLOSE UPDATE', member: 'UPDATE', admin: 'CLOSE REPORT', adminOfTheTeam: 'UPDATE' },
  PUBLISHED: {
    lead: 'PAUSE CLOSE UPDATE',
    member: 'UPDATE',
    admin: 'SUSPEND CLOSE REPORT',
    adminOfTheTeam: 'UPDATE',
    mentor: 'MAKE_OFFER REPORT',
    stranger: 'REPORT',
  },
  PAUSED: {
    lead: 'RESUME CLOSE UPDATE',
    member: 'UPDATE',
    admin: 'SUSPEND CLOSE REPORT',
    adminOfTheTeam: 'UPDATE',
    mentor: 'REPORT',
    stranger: 'REPORT',
  },
  SUSPENDED: { lead: 'CLOSE', admin: 'REINSTATE CLOSE REPORT' },
  REJECTED: { admin: 'REPORT' },
  CLOSED: { admin: 'REPORT', mentor: 'REPORT', stranger: 'REPORT' },
};

describe('what each person may do to a listing', () => {
  for (const status of LISTING_STATUSES) {
    it(`that is ${status}`, () => {
      const found = Object.fromEntries(
        (Object.keys(actors) as Actor[]).map((actor) => [actor, actionsOf(listing(status), actor)]),
      );
      const said = Object.fromEntries(
        (Object.keys(actors) as Actor[]).map((actor) => [actor, MAY[status]?.[actor] ?? '']),
      );
      expect(found).toEqual(said);
    });
  }

  it('whose edit is being written: the lead may hand it in', () => {
    expect(actionsOf(listing('PUBLISHED', 'DRAFT'), 'lead')).toBe('SUBMIT PAUSE CLOSE UPDATE');
    expect(actionsOf(listing('PUBLISHED', 'DRAFT'), 'admin')).toBe('SUSPEND CLOSE REPORT');
  });

  it('whose edit waits in review: an admin decides, and nobody writes', () => {
    expect(actionsOf(listing('PUBLISHED', 'IN_REVIEW'), 'admin')).toBe(
      'APPROVE REQUEST_CHANGES REJECT SUSPEND CLOSE REPORT',
    );
    expect(actionsOf(listing('PUBLISHED', 'IN_REVIEW'), 'lead')).toBe('PAUSE CLOSE');
    expect(actionsOf(listing('PAUSED', 'IN_REVIEW'), 'member')).toBe('');
  });
});

describe('every step', () => {
  it('is refused in each state, for each actor, exactly where the table does not name it', () => {
    for (const verb of listingProcess.verbs()) {
      const step = listingProcess.step(verb);
      for (const status of LISTING_STATUSES) {
        for (const actor of Object.keys(actors) as Actor[]) {
          for (const edit of [null, 'DRAFT', 'IN_REVIEW'] as const) {
            const row = listing(status, edit);
            const isRole = (step.by as string[]).some((role) => rolesOf(actor).includes(role));
            const fits = step.from.includes(status) && wantsEdit(verb, edit);
            const refusal = isRole ? (fits ? null : 'INVALID_STATE') : 'FORBIDDEN';
            expect([verb, status, actor, edit, listingProcess.refusal(row, verb, actors[actor])]).toEqual([
              verb,
              status,
              actor,
              edit,
              refusal,
            ]);
          }
        }
      }
    }
  });
});

const ROLES: Partial<Record<Actor, string>> = {
  lead: 'LEAD',
  member: 'MEMBER',
  adminOfTheTeam: 'MEMBER',
  admin: 'ADMIN',
  system: 'SYSTEM',
};
const rolesOf = (actor: Actor): string[] => (ROLES[actor] === undefined ? [] : [ROLES[actor]]);
const wantsEdit = (verb: string, edit: string | null): boolean =>
  verb === 'submitEdit'
    ? edit === 'DRAFT'
    : !verb.endsWith('Edit') && verb !== 'requestEditChanges'
      ? true
      : edit === 'IN_REVIEW';

describe('reading', () => {
  it('is for everybody once it is public, and else for the team and admins', () => {
    for (const status of LISTING_STATUSES) {
      const isPublic = ['PUBLISHED', 'PAUSED', 'CLOSED'].includes(status);
      for (const actor of Object.keys(actors) as Actor[]) {
        const isInside = ['lead', 'member', 'admin', 'adminOfTheTeam', 'system'].includes(actor);
        expect([status, actor, canReadListing(listing(status), actors[actor])]).toEqual([
          status,
          actor,
          isPublic || isInside,
        ]);
      }
    }
  });
});
