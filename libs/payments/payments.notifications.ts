// Who is told about money. The team's side is registered by those who know teams; here are the payer and the payee.
import { defineNotifications, type NoticeContext, type NoticeParams } from '#notifications';
import { money } from '#kernel';
import { type ReadFact, sql } from '#platform';

const agreementPage = (fact: ReadFact): string => `/agreements/${String(fact.data['agreementId'])}`;

export const sumOf = (fact: ReadFact): Promise<NoticeParams> =>
  Promise.resolve({ money: money(String(fact.data['minor']), String(fact.data['currency'])) });

async function payerOf(fact: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(sql`
    select payer_person_id as id from fundings where id = ${fact.subjectId}
    union select f.payer_person_id from refunds r join fundings f on f.id = r.funding_id where r.id = ${fact.subjectId}`);
  return rows.map(({ id }) => id);
}

async function payeeOf(fact: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(sql`
    select person_id as id from payees where id = ${fact.subjectId} and person_id is not null
    union select p.person_id from releases r join payees p on p.id = r.payee_id
      where r.id = ${fact.subjectId} and p.person_id is not null`);
  return rows.map(({ id }) => id);
}

const fundingPage = (fact: ReadFact): string => `/agreements/${String(fact.data['agreementId'])}/fund`;

defineNotifications({
  'funding.held': { to: payerOf, path: agreementPage, params: sumOf, mail: true },
  'funding.failed': { to: payerOf, path: fundingPage, mail: true },
  'release.sent': { to: payeeOf, path: agreementPage, params: sumOf, mail: true },
  'refund.succeeded': { to: payerOf, path: agreementPage, params: sumOf, mail: true },
  'payee.ready': { to: payeeOf, path: () => '/my', mail: true },
});
