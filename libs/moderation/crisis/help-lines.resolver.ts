import { Resolver } from '@nestjs/graphql';
import { localePath } from '#kernel';
import { Database, fields, Read } from '#platform';
import { HelpLine } from './help-line.entity.js';

@Resolver()
export class HelpLinesResolver {
  constructor(private readonly database: Database) {}

  @Read(() => [HelpLine], { access: 'anyone', rule: 'help lines: everybody', evenSuspended: true })
  helpLines(): Promise<HelpLine[]> {
    return this.database.dataSource.manager.find(HelpLine, { order: { position: 'ASC' } });
  }
}

fields(HelpLine, { name: ({ names }, _, { viewer }) => names[localePath(viewer.locale)] });
