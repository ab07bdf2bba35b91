import { Args, Int, ObjectType, Resolver } from '@nestjs/graphql';
import {
  CountedConnectionOf,
  CurrentViewer,
  Database,
  EdgeOf,
  keyset,
  type Page,
  raw,
  Read,
  sql,
  Viewer,
} from '#platform';
import { Person } from './person.entity.js';
import { viewerTypeOf } from './signed-in.js';
import { ViewerType } from './viewer.type.js';

@ObjectType()
export class PersonEdge extends EdgeOf(Person) {}
@ObjectType()
export class PersonConnection extends CountedConnectionOf(Person, PersonEdge) {}

const MAX_COUNT = 10_000;
const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

@Resolver()
export class AccountsResolver {
  constructor(private readonly database: Database) {}

  @Read(() => ViewerType, { access: 'anyone', rule: 'accounts: oneself', evenSuspended: true }, { nullable: true })
  viewer(@CurrentViewer() viewer: Viewer): ViewerType | null {
    return viewer.personId === null ? null : viewerTypeOf(viewer.personId);
  }

  /** Newest first; the search looks into names and addresses. */
  @Read(() => PersonConnection, { access: 'admin', rule: 'accounts: admins see everybody' })
  async persons(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
    @Args('search', { type: () => String, nullable: true }) search?: string,
  ): Promise<Page<Person>> {
    const page = keyset({ first, after }, [{ by: 'id', as: 'id', direction: 'desc', type: 'text' }]);
    const like = `%${escapeLike((search ?? '').slice(0, 100).replaceAll('\u0000', ''))}%`;
    const found = sql`from persons where status <> 'ERASED' and (full_name ilike ${like} or email ilike ${like})`;
    const ids = await this.database.rows<{ id: string }>(sql`
      select id ${found} ${page.where} order by ${page.orderBy} limit ${page.limit + 1}`);
    const persons = await this.database.dataSource.manager
      .createQueryBuilder(Person, 'person')
      .where('person.id = any(:ids)', { ids: ids.map(({ id }) => id) })
      .orderBy('person.id', 'DESC')
      .getMany();
    return page.page(persons, async () => {
      const row = await this.database.row<{ count: string }>(sql`
        select count(*) as count from (select 1 ${found} limit ${raw(String(MAX_COUNT))}) counted`);
      return Number(row?.count ?? 0);
    });
  }
}
