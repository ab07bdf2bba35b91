import { Args, ID, Resolver } from '@nestjs/graphql';
import { clock, isIdOf } from '#kernel';
import {
  badInput,
  CurrentViewer,
  Database,
  exportOf,
  insertFile,
  Limits,
  recordFact,
  storeBytes,
  StoredFile,
  Verb,
  type Viewer,
} from '#platform';
import { requireAct } from '../matrix/require-act.js';
import { lockSubject } from './whose-data.js';

const PER_PERSON = { name: 'export', points: 3, perSeconds: 86_400 };

@Resolver()
export class ExportMyData {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Everything that is known of oneself, or of one's ward, in a file that programs can read. */
  @Verb(() => StoredFile, { access: 'signedIn', rule: 'privacy: oneself, or one’s ward', isSecret: true })
  async exportMyData(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID, nullable: true }) personId?: string | null,
  ): Promise<StoredFile> {
    if (personId && !isIdOf('person', personId)) throw badInput('personId', 'ID');
    const once = { neverReplayed: true };
    const subject = await this.database.transaction(
      viewer,
      async (tx) => {
        const person = await lockSubject(tx, viewer, personId);
        await requireAct(tx, viewer, person, { act: 'EXPORT' });
        return person;
      },
      once,
    );
    await this.limits.take(PER_PERSON, `${viewer.personId ?? ''}:${subject.id}`);
    const by = subject.id === viewer.personId ? 'SELF' : 'GUARDIAN';
    const data = { product: 'Asar', exportedAt: clock.now(), ...(await exportOf(this.database, subject.id, by)) };
    const stored = await storeBytes(Buffer.from(`${JSON.stringify(data, inWords, 2)}\n`), 'application/json');
    return this.database.transaction(
      viewer,
      async (tx) => {
        await recordFact(tx, viewer, { action: 'person.dataExported', subject: subject.id });
        const file = { name: 'asar.json', contentType: 'application/json', purpose: 'DOCUMENT' } as const;
        return insertFile(tx, stored, { ...file, ownerId: subject.id });
      },
      once,
    );
  }
}

/** JSON knows no big whole numbers: sums are written as digits. */
const inWords = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);
