import { Args, Int, ObjectType, Resolver } from '@nestjs/graphql';
import {
  Context,
  CountedConnectionOf,
  countFound,
  CurrentViewer,
  Database,
  EdgeOf,
  type GraphContext,
  keyset,
  type Page,
  Read,
  rowsInOrder,
  sql,
  Viewer,
} from '#platform';
import { noteLook } from './looks/note-look.js';
import { Person } from './person.entity.js';
import { viewerTypeOf } from './signed-in.js';
import { ViewerType } from './viewer.type.js';

@ObjectType()
export class PersonEdge extends EdgeOf(Person) {}
@ObjectType()
export class PersonConnection extends CountedConnectionOf(Person, PersonEdge) {}

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
    @Context() context: GraphContext,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
    @Args('search', { type: () => String, nullable: true }) search?: string,
  ): Promise<Page<Person>> {
    const page = keyset({ first, after }, [{ by: 'id', as: 'id', direction: 'desc', type: 'text' }]);
    const like = `%${escapeLike((search ?? '').slice(0, 100).replaceAll('\u0000', ''))}%`;
    const found = sql`from persons where status <> 'ERASED' and (full_name ilike ${like} or email ilike ${like})`;
    const ids = await this.database.rows<{ id: string }>(sql`
      select id ${found} ${page.where} order by ${page.orderBy} limit ${page.limit + 1}`);
    const persons = await rowsInOrder(
      this.database,
      Person,
      ids.map(({ id }) => id),
    );
    await Promise.all(persons.map(({ id, isWard }) => isWard && noteLook(context, id, 'SEARCH')));
    return page.page(persons, () => countFound(this.database, found));
  }
}
