import { defineProcess } from '#kernel';
import type { Viewer } from '#platform';
import type { Guardianship, GuardianshipStatus } from './guardianship.entity.js';
import { guardianshipRoles, type GuardianshipRole } from './guardianship.policies.js';

const isPaused = ({ pausedAt }: Guardianship): boolean => pausedAt !== null;
const runs = (guardianship: Guardianship): boolean => !isPaused(guardianship);
const hasNobodyYet = ({ guardianId }: Guardianship): boolean => guardianId === null;

export const guardianshipProcess = defineProcess<Guardianship, GuardianshipStatus, GuardianshipRole, Viewer>()({
  noun: 'guardianship',
  state: 'status',
  chain: (guardianship) => guardianship.id,
  roles: guardianshipRoles,
  steps: {
    // The link and, where it was passed on, the mailed code have made the person the one who was invited.
    accept: { from: ['REQUESTED'], to: 'ACCEPTED', by: ['GUARDIAN'], fact: 'guardianship.accepted' },
    refuse: { from: ['REQUESTED'], to: 'REFUSED', by: ['SYSTEM'], fact: 'guardianship.refused' },
    bringForm: {
      from: ['REQUESTED', 'ACCEPTED'],
      to: 'ACCEPTED',
      by: ['WARD', 'FAMILY', 'ADMIN'],
      fact: 'guardianship.formBrought',
    },
    remind: {
      from: ['REQUESTED'],
      to: 'same',
      by: ['WARD', 'FAMILY', 'SYSTEM'],
      fact: 'guardianship.reminded',
      action: 'RESEND',
      when: hasNobodyYet,
    },
    changeAddress: {
      from: ['REQUESTED'],
      to: 'same',
      by: ['WARD', 'FAMILY'],
      fact: 'guardianship.addressChanged',
      action: 'CHANGE_ADDRESS',
      when: hasNobodyYet,
    },
    share: {
      from: ['REQUESTED'],
      to: 'same',
      by: ['WARD', 'FAMILY'],
      fact: 'guardianship.linkShared',
      action: 'SHARE',
      when: hasNobodyYet,
    },
    giveEvidence: {
      from: ['ACCEPTED'],
      to: 'same',
      by: ['GUARDIAN'],
      fact: 'guardianship.evidenceGiven',
      action: 'GIVE_EVIDENCE',
    },
    consent: {
      from: ['ACCEPTED', 'VERIFIED'],
      to: 'same',
      by: ['GUARDIAN'],
      fact: 'consent.granted',
      action: 'CONSENT',
    },
    withdrawConsent: { from: ['ACCEPTED', 'VERIFIED'], to: 'same', by: ['GUARDIAN'], fact: 'consent.withdrawn' },
    setNameLevel: {
      from: ['ACCEPTED', 'VERIFIED'],
      to: 'same',
      by: ['GUARDIAN'],
      fact: 'guardianship.nameLevelSet',
      action: 'SET_NAME_LEVEL',
    },
    pause: {
      from: ['VERIFIED'],
      to: 'same',
      by: ['GUARDIAN'],
      fact: 'ward.paused',
      action: 'PAUSE',
      when: runs,
    },
    resume: {
      from: ['VERIFIED'],
      to: 'same',
      by: ['GUARDIAN'],
      fact: 'ward.resumed',
      action: 'RESUME',
      when: isPaused,
    },
    // A look at the proof is on record, with the file that was looked at: nobody is verified unseen.
    openEvidence: { from: ['ACCEPTED'], to: 'same', by: ['ADMIN'], fact: 'guardianship.evidenceOpened' },
    verify: { from: ['ACCEPTED'], to: 'VERIFIED', by: ['ADMIN'], fact: 'guardianship.verified', action: 'VERIFY' },
    decline: {
      from: ['ACCEPTED'],
      to: 'REFUSED',
      by: ['ADMIN'],
      fact: 'guardianship.declined',
      action: 'DECLINE',
      reason: 'required',
    },
    // The decision is taken back within ten seconds (undoDecision).
    reopen: { from: ['VERIFIED', 'REFUSED'], to: 'ACCEPTED', by: ['ADMIN'], fact: 'guardianship.reopened' },
    end: {
      from: ['REQUESTED', 'ACCEPTED', 'VERIFIED'],
      to: 'ENDED',
      by: ['WARD', 'GUARDIAN', 'ADMIN'],
      fact: 'guardianship.ended',
      action: 'END',
      reason: 'optional',
    },
    // The minor or the guardian has deleted the account.
    endErased: {
      from: ['REQUESTED', 'ACCEPTED', 'VERIFIED'],
      to: 'ENDED',
      by: ['SYSTEM'],
      fact: 'guardianship.endedErased',
    },
    endAtMajority: {
      from: ['REQUESTED', 'ACCEPTED', 'VERIFIED'],
      to: 'ENDED',
      by: ['SYSTEM'],
      fact: 'guardianship.endedAtMajority',
    },
  },
});
export type GuardianshipVerb = keyof typeof guardianshipProcess.table.steps & string;
