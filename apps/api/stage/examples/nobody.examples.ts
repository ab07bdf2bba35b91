import { sql } from '#platform';
import { DEMO_ADDRESSES } from '../people.js';
import type { Example } from './example.js';

export const nobodyExamples: readonly Example[] = [
  {
    name: 'browse',
    role: 'nobody',
    document: `query Browse($filter: ListingFilter, $orderBy: ListingOrder, $first: Int, $after: String) {
  listings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      slug
      title
      summary
      city
      stage
      ask { amount currency }
      accepted { amount currency }
      sector { slug name }
      team { name awards { kind title sum { amount currency } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { filter: { wantsSeed: true }, orderBy: 'LONGEST_WAITING', first: 10, after: null },
  },
  {
    name: 'project',
    role: 'nobody',
    document: `query ProjectPage($slug: String!) {
  listing(slug: $slug) {
    id
    title
    problem
    solution
    useOfFunds
    mentoringTopics
    publishedAt
    plannedMilestones { title dueInDays amount { amount currency } }
    team { name members { role person { displayName city } } }
    viewerCan
  }
}`,
    fill: () => sql`
      select null as email, json_build_object('slug', l.slug) as variables from listings l
      join team_members t on t.team_id = l.team_id and t.role = 'LEAD' join persons p on p.id = t.person_id
      where l.status = 'PUBLISHED' and p.email like ${DEMO_ADDRESSES} order by l.id limit 1`,
  },
  {
    name: 'mentors',
    role: 'nobody',
    document: `query Mentors($filter: MentorFilter, $first: Int) {
  mentors(filter: $filter, first: $first) {
    totalCount
    nodes {
      slug
      headline
      topics
      languages
      hoursPerMonth
      hoursCommitted
      person { displayName city }
      sectors { slug name }
    }
  }
}`,
    variables: { filter: { languages: ['KK'] }, first: 10 },
  },
  {
    name: 'verify',
    role: 'nobody',
    document: `query Verify($documentSha256: String!) {
  verifyAgreement(documentSha256: $documentSha256) { known status version signedAt chainIntact }
}`,
    fill: () => sql`
      select null as email, json_build_object('documentSha256', document_sha256) as variables from agreements
      where status in ('ACTIVE', 'COMPLETED') order by id desc limit 1`,
  },
  {
    name: 'refusals',
    role: 'nobody',
    document: `query Refusals {
  errorCodes { code message }
  sectors { slug name }
}`,
  },
];
