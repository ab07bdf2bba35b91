import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** `hoursPerMonth` is `hours_per_month` in the database. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

export class SnakeNamingStrategy extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, custom: string | undefined, embedded: string[]): string {
    return snakeCase([...embedded, custom ?? property].join('_'));
  }
  override joinColumnName(relation: string, referenced: string): string {
    return snakeCase(`${relation}_${referenced}`);
  }
  override indexName(table: { name: string } | string, columns: string[]): string {
    return `${snakeCase(typeof table === 'string' ? table : table.name)}_${columns.map(snakeCase).join('_')}_idx`;
  }
}
