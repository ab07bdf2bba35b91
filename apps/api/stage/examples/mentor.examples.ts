import { sql } from '#platform';
import { DEMO_ADDRESSES } from '../people.js';
import { DEMO_PASSWORD, type Example } from './example.js';
import { signDocument } from './lead.examples.js';

export const mentorExamples: readonly Example[] = [
  {
    name: 'myOffers',
    role: 'mentor',
    document: `query MyOffers($filter: OfferFilter) {
  viewer {
    person { displayName mentor { slug verification hoursPerMonth hoursCommitted } }
    offers(first: 20, filter: $filter) {
      totalCount
      nodes { id status awaiting expiresAt listing { slug title } terms { revision seed { money { amount currency } } } viewerCan }
    }
  }
}`,
    variables: { filter: { statuses: ['OPEN', 'ACCEPTED', 'HELD'] } },
  },
  {
    name: 'makeOffer',
    role: 'mentor',
    document: `mutation MakeOffer($input: MakeOfferInput!) {
  makeOffer(input: $input) {
    id
    status
    awaiting
    expiresAt
    terms { revision message mentoring { hoursPerMonth months topics } }
    viewerCan
  }
}`,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('listingId', l.id,
        'message', 'Сендердің жобаларыңды оқып шықтым. Бірінші айды бірге өткізейік.',
        'mentoring', json_build_object('hoursPerMonth', 1, 'months', 2, 'format', 'BOTH', 'topics', json_build_array('Алғашқы сатылым')))) as variables
      from mentors m join persons p on p.id = m.person_id cross join listings l
      where m.verification = 'VERIFIED' and l.status = 'PUBLISHED' and p.email like ${DEMO_ADDRESSES}
        and not exists (select 1 from offers o where o.mentor_id = m.id and o.listing_id = l.id and o.status in ('OPEN', 'HELD'))
      order by m.hours_per_month desc, l.id desc limit 1`,
  },
  {
    name: 'deal',
    role: 'mentor',
    document: `query Deal($id: ID!) {
  node(id: $id) {
    ... on Agreement {
      id
      status
      documentSha256
      listing { title }
      funds { funded { amount currency } held { amount currency } released { amount currency } }
      milestones { id position title status funded dueOn amount { amount currency } release { status } viewerCan }
      timeline(first: 30) { nodes { at text actor { displayName } hash } }
      viewerCan
    }
  }
}`,
    fill: () => sql`
      select p.email, json_build_object('id', a.id) as variables
      from agreements a join mentors m on m.id = a.mentor_id join persons p on p.id = m.person_id
      where a.status in ('ACTIVE', 'COMPLETED') and a.seed_minor is not null and p.email like ${DEMO_ADDRESSES}
      order by a.id limit 1`,
  },
  {
    name: 'signAsMentor',
    role: 'mentor',
    document: signDocument,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('agreementId', a.id,
        'documentSha256', a.document_sha256, 'password', ${DEMO_PASSWORD}::text)) as variables
      from agreements a join signatories s on s.agreement_id = a.id and s.version = a.version and s.role = 'MENTOR'
      join persons p on p.id = s.person_id
      where a.status = 'SIGNING' and p.email like ${DEMO_ADDRESSES}
        and not exists (select 1 from signatures g where g.signatory_id = s.id) order by a.id desc limit 1`,
  },
  {
    name: 'fundAgreement',
    role: 'mentor',
    document: `mutation Fund($input: FundAgreementInput!) {
  fundAgreement(input: $input) { id status money { amount currency } paymentUrl }
}`,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('agreementId', a.id,
        'milestoneIds', json_build_array(s.id), 'rail', 'STRIPE')) as variables
      from milestones s join agreements a on a.id = s.agreement_id and a.status = 'ACTIVE'
      join mentors m on m.id = s.mentor_id join persons p on p.id = m.person_id
      where s.status = 'PLANNED' and s.amount_minor is not null and p.email like ${DEMO_ADDRESSES}
        and not exists (select 1 from funding_tranches t where t.milestone_id = s.id and t.is_live)
      order by a.id desc, s.position limit 1`,
  },
  {
    name: 'approveMilestone',
    role: 'mentor',
    document: `mutation Approve($input: MilestoneInput!) {
  approveMilestone(input: $input) {
    id
    status
    release { id status dueAt money { amount currency } }
    agreement { id status }
  }
}`,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('milestoneId', s.id)) as variables
      from milestones s join agreements a on a.id = s.agreement_id and a.status = 'ACTIVE'
      join mentors m on m.id = s.mentor_id join persons p on p.id = m.person_id
      where s.status = 'SUBMITTED' and p.email like ${DEMO_ADDRESSES} order by s.submitted_at desc limit 1`,
  },
];
