import { Args, Field, InputType, ObjectType, Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import {
  Context,
  CountedConnectionOf,
  countFound,
  Database,
  EdgeOf,
  ForwardPageArgs,
  type GraphContext,
  keyset,
  type Page,
  raw,
  Read,
  rowsInOrder,
  type SortKey,
  sql,
  type Sql,
} from '#platform';
import { readableCases } from './case.policies.js';
import {
  CaseKindEnum,
  type CaseKind,
  CaseStatusEnum,
  type CaseStatus,
  ModerationCase,
} from './moderation-case.entity.js';
import { ModerationReason } from './moderation-reason.entity.js';
import { SeverityEnum, type Severity } from './severity.js';

@InputType()
export class CaseFilter {
  @Field(() => [CaseKindEnum], { nullable: true })
  kinds?: CaseKind[] | null;
  @Field(() => [CaseStatusEnum], { nullable: true })
  statuses?: CaseStatus[] | null;
  @Field(() => [SeverityEnum], { nullable: true })
  severities?: Severity[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what waits and is past its time.' })
  overdue?: boolean | null;
}

@ObjectType()
export class ModerationCaseEdge extends EdgeOf(ModerationCase) {}
@ObjectType()
export class ModerationCaseConnection extends CountedConnectionOf(ModerationCase, ModerationCaseEdge) {}

const DONE = `(case when c.status in ('OPEN', 'CLAIMED') then 0 else 1 end)`;
const RANK = `(case c.severity when 'SAFETY' then 0 when 'MONEY' then 1 else 2 end)`;

/** What waits comes before what is done; then severity, then what is due first. The index `moderation_cases_queue` has this order. */
const QUEUE: readonly SortKey[] = [
  { by: DONE, as: 'done', direction: 'asc', type: 'integer' },
  { by: RANK, as: 'rank', direction: 'asc', type: 'integer' },
  { by: 'c.due_at', as: 'dueAt', direction: 'asc', type: 'timestamptz' },
  { by: 'c.id', as: 'id', direction: 'asc', type: 'text' },
];

function filtered(filter: CaseFilter | null): Sql {
  const kinds = filter?.kinds ? sql` and c.kind = any(${filter.kinds})` : sql``;
  const statuses = filter?.statuses ? sql` and c.status = any(${filter.statuses})` : sql``;
  const severities = filter?.severities ? sql` and c.severity = any(${filter.severities})` : sql``;
  const overdue = filter?.overdue ? sql` and c.status in ('OPEN', 'CLAIMED') and c.due_at <= ${clock.now()}` : sql``;
  return sql`${kinds}${statuses}${severities}${overdue}`;
}

@Resolver()
export class CaseResolver {
  constructor(private readonly database: Database) {}

  @Read(() => ModerationCaseConnection, { access: 'admin', rule: 'case: admins read the queue' })
  async moderationCases(
    @Args() page: ForwardPageArgs,
    @Args('filter', { type: () => CaseFilter, nullable: true }) filter: CaseFilter | null,
    @Context() { viewer }: GraphContext,
  ): Promise<Page<ModerationCase>> {
    const { limit, where, orderBy, page: toPage } = keyset(page, QUEUE);
    const wanted = sql`from moderation_cases c where ${readableCases(viewer)}${filtered(filter)}`;
    const order = await this.database.rows<{ id: string; done: number; rank: number }>(sql`
      select c.id, ${raw(DONE)} as done, ${raw(RANK)} as rank ${wanted}${where} order by ${orderBy} limit ${limit + 1}`);
    const rows = await rowsInOrder(
      this.database,
      ModerationCase,
      order.map(({ id }) => id),
    );
    const places = new Map(order.map(({ id, ...place }) => [id, place]));
    return toPage(
      rows.map((row) => Object.assign(row, places.get(row.id))),
      () => countFound(this.database, wanted),
    );
  }

  @Read(() => [ModerationReason], { access: 'admin', rule: 'case: admins choose a reason' })
  async moderationReasons(
    @Args('kind', { type: () => CaseKindEnum, nullable: true }) kind: CaseKind | null,
  ): Promise<ModerationReason[]> {
    const rows = await this.database.dataSource.manager.find(ModerationReason, { order: { position: 'ASC' } });
    return kind ? rows.filter(({ kinds }) => kinds.includes(kind)) : rows;
  }
}
