import { clock } from '#kernel';
import { type Sql, sql } from '#platform';
import { DEMO_ADDRESSES } from '../people.js';
import { DEMO_PASSWORD, type Example } from './example.js';

const openOffer = (): Sql => sql`
  from offers o join team_members t on t.team_id = o.team_id and t.role = 'LEAD' join persons p on p.id = t.person_id
  where o.status = 'OPEN' and o.awaiting_side = 'TEAM' and o.answer_by > ${clock.now()} and p.email like ${DEMO_ADDRESSES}
  order by (o.seed_minor is not null) desc, o.id desc limit 1`;

const milestoneIn = (status: string, more: Sql = sql``): Sql => sql`
  from milestones s join agreements a on a.id = s.agreement_id and a.status = 'ACTIVE'
  join team_members t on t.team_id = s.team_id and t.role = 'LEAD' join persons p on p.id = t.person_id
  where s.status = ${status} and p.email like ${DEMO_ADDRESSES} ${more} order by s.id desc limit 1`;

export const signDocument = `mutation Sign($input: SignAgreementInput!) {
  signAgreement(input: $input) {
    id
    status
    documentSha256
    signatories { role signedAt person { displayName } }
    viewerCan
  }
}`;

export const leadExamples: readonly Example[] = [
  {
    name: 'viewer',
    role: 'lead',
    document: `query Viewer {
  viewer {
    email
    unreadNotifications
    teams { id name listings { slug title status offersCount } payee { name kind } }
    offers(first: 10) { totalCount nodes { id status awaiting listing { title } mentor { person { displayName } } } }
    agreements(first: 10) { nodes { id status listing { title } viewerCan } }
  }
}`,
  },
  {
    name: 'acceptOffer',
    role: 'lead',
    document: `mutation AcceptOffer($input: AcceptOfferInput!) {
  acceptOffer(input: $input) {
    id
    status
    agreement { id status documentSha256 milestones { title dueOn amount { amount currency } } }
  }
}`,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('offerId', o.id, 'revision', o.revision)) as variables ${openOffer()}`,
  },
  {
    name: 'counterOffer',
    role: 'lead',
    document: `mutation CounterOffer($input: CounterOfferInput!) {
  counterOffer(input: $input) {
    id
    status
    awaiting
    terms { revision madeBy message mentoring { hoursPerMonth months topics } }
  }
}`,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('offerId', o.id, 'revision', o.revision,
        'message', 'Екі сағат бізге жетеді. Екі ай қатарынан, онлайн.',
        'mentoring', json_build_object('hoursPerMonth', 2, 'months', 2, 'format', 'ONLINE', 'topics', json_build_array('Логистика')))) as variables ${openOffer()}`,
  },
  {
    name: 'signAsTeam',
    role: 'lead',
    document: signDocument,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('agreementId', a.id,
        'documentSha256', a.document_sha256, 'password', ${DEMO_PASSWORD}::text)) as variables
      from agreements a join signatories s on s.agreement_id = a.id and s.version = a.version and s.role = 'TEAM_MEMBER'
      join persons p on p.id = s.person_id
      where a.status = 'SIGNING' and p.email like ${DEMO_ADDRESSES}
        and not exists (select 1 from signatures g where g.signatory_id = s.id) order by a.id desc limit 1`,
  },
  {
    name: 'startMilestone',
    role: 'lead',
    document: `mutation StartMilestone($input: MilestoneInput!) {
  startMilestone(input: $input) { id title status funded viewerCan }
}`,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('milestoneId', s.id)) as variables
      ${milestoneIn('PLANNED', sql`and (s.amount_minor is null or exists (select 1 from funding_tranches f where f.milestone_id = s.id and f.is_live))`)}`,
  },
  {
    name: 'submitMilestone',
    role: 'lead',
    document: `mutation SubmitMilestone($input: SubmitMilestoneInput!) {
  submitMilestone(input: $input) { id status evidence { note links submittedAt } }
}`,
    fill: () => sql`
      select p.email, json_build_object('input', json_build_object('milestoneId', s.id,
        'note', 'Отыз тапсырыс жиналды: тізімі мен түбіртектері дайын, кітаптар жолда.', 'links', json_build_array())) as variables
      ${milestoneIn('IN_PROGRESS')}`,
  },
];
