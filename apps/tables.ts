import { accountsTables } from '#accounts';
import { notificationsTables } from '#notifications';
import { platformTables, type Tables } from '#platform';

const libraries: readonly Tables[] = [platformTables, accountsTables, notificationsTables];

/** Every library's tables: what the connections know and the migrations make. */
export const allTables: Tables = {
  entities: libraries.flatMap(({ entities }) => entities),
  migrations: libraries.flatMap(({ migrations }) => migrations),
  guarded: Object.assign({}, ...libraries.map(({ guarded }) => guarded ?? {})) as Record<string, string>,
};
