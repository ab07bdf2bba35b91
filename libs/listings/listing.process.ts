// The life of a listing (domain.md). An edit of a published listing has steps of its own that leave the state alone: the
// approved content stays public while the new one waits in review.
import { defineProcess } from '#kernel';
import type { Viewer } from '#platform';
import type { Listing } from './listing.entity.js';
import type { ListingStatus } from './listing.enums.js';
import { listingRoles, type ListingRole } from './listing.policies.js';

const isEdited = (listing: Listing): boolean => listing.editStatus === 'DRAFT';
const isEditInReview = (listing: Listing): boolean => listing.editStatus === 'IN_REVIEW';

export const listingProcess = defineProcess<Listing, ListingStatus, ListingRole, Viewer>()({
  noun: 'listing',
  state: 'status',
  chain: (listing) => listing.id,
  roles: listingRoles,
  steps: {
    submit: {
      from: ['DRAFT', 'CHANGES_REQUESTED'],
      to: 'IN_REVIEW',
      by: ['LEAD'],
      fact: 'listing.submitted',
      action: 'SUBMIT',
    },
    submitEdit: {
      from: ['PUBLISHED', 'PAUSED'],
      to: 'same',
      by: ['LEAD'],
      fact: 'listing.editSubmitted',
      action: 'SUBMIT',
      when: isEdited,
    },
    approve: { from: ['IN_REVIEW'], to: 'PUBLISHED', by: ['ADMIN'], fact: 'listing.published', action: 'APPROVE' },
    approveEdit: {
      from: ['PUBLISHED', 'PAUSED'],
      to: 'same',
      by: ['ADMIN'],
      fact: 'listing.editApproved',
      action: 'APPROVE',
      when: isEditInReview,
    },
    requestChanges: {
      from: ['IN_REVIEW'],
      to: 'CHANGES_REQUESTED',
      by: ['ADMIN'],
      fact: 'listing.changesRequested',
      action: 'REQUEST_CHANGES',
      reason: 'required',
    },
    requestEditChanges: {
      from: ['PUBLISHED', 'PAUSED'],
      to: 'same',
      by: ['ADMIN'],
      fact: 'listing.editChangesRequested',
      action: 'REQUEST_CHANGES',
      reason: 'required',
      when: isEditInReview,
    },
    reject: {
      from: ['IN_REVIEW'],
      to: 'REJECTED',
      by: ['ADMIN'],
      fact: 'listing.rejected',
      action: 'REJECT',
      reason: 'required',
    },
    rejectEdit: {
      from: ['PUBLISHED', 'PAUSED'],
      to: 'same',
      by: ['ADMIN'],
      fact: 'listing.editRejected',
      action: 'REJECT',
      reason: 'required',
      when: isEditInReview,
    },
    /** An admin takes their own decision back within ten seconds; the queue of cases keeps that time. */
    reviewAgain: {
      from: ['PUBLISHED', 'CHANGES_REQUESTED', 'REJECTED'],
      to: 'IN_REVIEW',
      by: ['ADMIN'],
      fact: 'listing.decisionUndone',
    },
    pause: { from: ['PUBLISHED'], to: 'PAUSED', by: ['LEAD'], fact: 'listing.paused', action: 'PAUSE' },
    resume: { from: ['PAUSED'], to: 'PUBLISHED', by: ['LEAD'], fact: 'listing.resumed', action: 'RESUME' },
    suspend: {
      from: ['PUBLISHED', 'PAUSED'],
      to: 'SUSPENDED',
      by: ['ADMIN'],
      fact: 'listing.suspended',
      action: 'SUSPEND',
      reason: 'required',
    },
    reinstate: {
      from: ['SUSPENDED'],
      to: 'PUBLISHED',
      by: ['ADMIN'],
      fact: 'listing.reinstated',
      action: 'REINSTATE',
    },
    close: {
      from: ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'PUBLISHED', 'PAUSED', 'SUSPENDED'],
      to: 'CLOSED',
      by: ['LEAD', 'ADMIN'],
      fact: 'listing.closed',
      action: 'CLOSE',
      reason: 'required',
    },
    // The last member of its team has deleted the account.
    closeForErased: {
      from: ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'PUBLISHED', 'PAUSED', 'SUSPENDED'],
      to: 'CLOSED',
      by: ['SYSTEM'],
      fact: 'listing.closed',
    },
  },
});
