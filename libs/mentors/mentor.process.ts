import { defineProcess } from '#kernel';
import type { Viewer } from '#platform';
import type { Mentor, MentorVerification } from './mentor.entity.js';
import { hasClearance, mentorRoles, type MentorRole } from './mentor.policies.js';

const hasLapsed = (mentor: Mentor): boolean => !hasClearance(mentor);

export const mentorProcess = defineProcess<Mentor, MentorVerification, MentorRole, Viewer>()({
  noun: 'mentor',
  state: 'verification',
  chain: (mentor) => mentor.id,
  roles: mentorRoles,
  steps: {
    submit: {
      from: ['NOT_SUBMITTED', 'REFUSED'],
      to: 'PENDING',
      by: ['OWNER'],
      fact: 'mentor.submitted',
      action: 'SUBMIT',
    },
    // From REVOKED: an admin may change their mind after an appeal.
    verify: { from: ['PENDING', 'REVOKED'], to: 'VERIFIED', by: ['ADMIN'], fact: 'mentor.verified', action: 'VERIFY' },
    refuse: {
      from: ['PENDING'],
      to: 'REFUSED',
      by: ['ADMIN'],
      fact: 'mentor.refused',
      action: 'REFUSE',
      reason: 'required',
    },
    revoke: {
      from: ['VERIFIED'],
      to: 'REVOKED',
      by: ['ADMIN'],
      fact: 'mentor.revoked',
      action: 'REVOKE',
      reason: 'required',
    },
    // The decision is taken back within ten seconds (undoDecision).
    reopen: { from: ['VERIFIED', 'REFUSED'], to: 'PENDING', by: ['ADMIN'], fact: 'mentor.reopened' },
    // The account is deleted: nobody is behind the profile any more.
    forget: {
      from: ['PENDING', 'VERIFIED', 'REFUSED', 'REVOKED'],
      to: 'NOT_SUBMITTED',
      by: ['SYSTEM'],
      fact: 'mentor.forgotten',
    },
    // A check has run out: the mentor submits again, and an admin looks again.
    lapse: { from: ['VERIFIED'], to: 'NOT_SUBMITTED', by: ['SYSTEM'], fact: 'mentor.lapsed', when: hasLapsed },
  },
});
