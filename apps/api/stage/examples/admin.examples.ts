import { type Sql, sql } from '#platform';
import { DEMO_ADDRESSES } from '../people.js';
import type { Example } from './example.js';

/** The oldest open case of a kind, and the admin who may take it. */
const openCase = (kind: string): Sql => sql`
  from moderation_cases c join persons p on p.is_admin and p.email like ${DEMO_ADDRESSES}
  where c.kind = ${kind} and (c.status = 'OPEN' or c.status = 'CLAIMED' and c.assignee_id = p.id)
  order by c.opened_at, c.id limit 1`;

export const adminExamples: readonly Example[] = [
  {
    name: 'queue',
    role: 'admin',
    document: `query Queue($filter: CaseFilter) {
  moderationCases(first: 20, filter: $filter) {
    totalCount
    nodes {
      id
      kind
      status
      reason
      openedAt
      riskFlags { code text }
      assignee { displayName }
      subject { __typename id ... on Listing { title slug } ... on Mentor { headline } }
      viewerCan
    }
  }
}`,
    variables: { filter: { statuses: ['OPEN', 'CLAIMED'] } },
  },
  {
    name: 'claimCase',
    role: 'admin',
    document: `mutation Claim($input: CaseInput!) {
  claimCase(input: $input) { id kind status assignee { displayName } viewerCan }
}`,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('caseId', c.id)) as variables
      from moderation_cases c join persons p on p.is_admin and p.email like ${DEMO_ADDRESSES}
      where c.status = 'OPEN' order by c.opened_at, c.id limit 1`,
  },
  {
    name: 'approveListing',
    role: 'admin',
    document: `mutation ApproveListing($input: ListingInput!) {
  approveListing(input: $input) { id slug title status publishedAt }
}`,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('listingId', c.subject_id)) as variables ${openCase('LISTING_REVIEW')}`,
  },
  {
    name: 'requestChanges',
    role: 'admin',
    document: `mutation RequestChanges($input: DecideListingInput!) {
  requestListingChanges(input: $input) { id title status moderationNote }
}`,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('listingId', c.subject_id,
        'reason', 'Бюджеттің әр жолын жазыңыздар: не алынады, қанша тұрады.')) as variables ${openCase('LISTING_REVIEW')}`,
  },
  {
    name: 'verifyMentor',
    role: 'admin',
    document: `mutation VerifyMentor($input: DecideMentorInput!) {
  verifyMentor(input: $input) { id slug verification person { displayName } }
}`,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('mentorId', c.subject_id)) as variables ${openCase('MENTOR_VERIFICATION')}`,
  },
  {
    name: 'clearAgreement',
    role: 'admin',
    document: `mutation ClearAgreement($input: DecideAgreementInput!) {
  clearAgreement(input: $input) { id status viewerCan }
}`,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('agreementId', c.subject_id)) as variables ${openCase('AGREEMENT_REVIEW')}`,
  },
];
