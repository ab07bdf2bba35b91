import { Args, InputType, ObjectType, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '#accounts';
import type { Locale } from '#kernel';
import {
  Choices,
  Context,
  CountedConnectionOf,
  countFound,
  Database,
  EdgeOf,
  type GraphContext,
  keyset,
  type Page,
  PageArgs,
  Read,
  rowsInOrder,
  type SortKey,
  sql,
  Text,
  Texts,
  validated,
} from '#platform';
import { foundMentors } from './find-mentors.js';
import { canReadMentor } from './mentor.policies.js';
import { Mentor } from './mentor.entity.js';
import { Sector } from './sector.entity.js';

@InputType()
export class MentorFilter {
  @Text({ max: 200, nullable: true })
  search?: string | null;
  @Texts({ nullable: true, items: { max: 18 }, each: { max: 40 } })
  sectors?: string[] | null;
  @Choices(() => LocaleEnum, { nullable: true, max: 3 })
  languages?: Locale[] | null;
  @Texts({ nullable: true, items: { max: 20 }, each: { max: 80 } })
  cities?: string[] | null;
}

@ObjectType()
export class MentorEdge extends EdgeOf(Mentor) {}
@ObjectType()
export class MentorConnection extends CountedConnectionOf(Mentor, MentorEdge) {}

/** The newest first, so that everybody is seen once: there is no order by popularity (safety.md, K-15). */
const NEWEST: readonly SortKey[] = [
  { by: 'm.verified_at', as: 'verifiedAt', direction: 'desc', type: 'timestamptz' },
  { by: 'm.id', as: 'id', direction: 'desc', type: 'text' },
];

@Resolver()
export class MentorResolver {
  constructor(private readonly database: Database) {}

  @Read(() => MentorConnection, { access: 'anyone', rule: 'mentor: verified ones are public' })
  async mentors(
    @Args() page: PageArgs,
    @Args('filter', { type: () => MentorFilter, nullable: true }, validated) filter: MentorFilter | null,
  ): Promise<Page<Mentor>> {
    const { limit, where, orderBy, page: toPage } = keyset(page, NEWEST);
    const found = foundMentors(filter ?? {});
    const ids = await this.database.rows<{ id: string }>(
      sql`select m.id ${found}${where} order by ${orderBy} limit ${limit + 1}`,
    );
    const rows = await rowsInOrder(
      this.database,
      Mentor,
      ids.map(({ id }) => id),
    );
    return toPage(rows, () => countFound(this.database, found));
  }

  @Read(() => Mentor, { access: 'anyone', rule: 'mentor: readable' }, { nullable: true })
  async mentor(
    @Args('slug', { type: () => String }) slug: string,
    @Context() { viewer }: GraphContext,
  ): Promise<Mentor | null> {
    if (!/^[a-z0-9-]{1,100}$/.test(slug)) return null;
    const mentor = await this.database.dataSource.manager.findOneBy(Mentor, { slug });
    return mentor && canReadMentor(mentor, viewer) ? mentor : null;
  }

  @Read(() => [Sector], { access: 'anyone', rule: 'sector: public' })
  sectors(): Promise<Sector[]> {
    return this.database.dataSource.manager.find(Sector, { order: { position: 'ASC' } });
  }
}
