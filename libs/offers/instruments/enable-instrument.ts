import { InputType, Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import {
  badInput,
  Choice,
  CurrentViewer,
  Database,
  Flag,
  Input,
  problem,
  Read,
  recordFact,
  Text,
  Verb,
  type Viewer,
} from '#platform';
import { InstrumentRow } from './instrument-row.entity.js';
import { InstrumentEnum, type Instrument } from './instrument.js';

@InputType()
export class EnableInstrumentInput {
  @Choice(() => InstrumentEnum)
  instrument: Instrument;
  @Flag()
  enabled: boolean;
  @Text({ max: 300, nullable: true })
  documentReference?: string | null;
}

@Resolver()
export class EnableInstrument {
  constructor(private readonly database: Database) {}

  /** Switching one on wants the document that allows it; switching it off needs none and keeps the old one on record. */
  @Verb(() => InstrumentRow, { access: 'admin', rule: 'instrument.enable' })
  async enableInstrument(
    @Input() input: EnableInstrumentInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<InstrumentRow> {
    if (input.enabled && !input.documentReference) throw badInput('documentReference', 'REQUIRED');
    await this.database.transaction(viewer, async (tx) => {
      const where = { instrument: input.instrument };
      const row = await tx.findOne(InstrumentRow, { where, lock: { mode: 'pessimistic_write' } });
      if (!row) throw problem('NOT_FOUND');
      const documentReference = input.documentReference || row.documentReference;
      await tx.update(InstrumentRow, where, { enabled: input.enabled, documentReference, changedAt: clock.now() });
      await recordFact(tx, viewer, {
        action: input.enabled ? 'instrument.enabled' : 'instrument.disabled',
        subject: `instrument:${input.instrument}`,
        data: { documentReference: documentReference ?? null },
      });
      return input.instrument;
    });
    return this.database.dataSource.manager.findOneByOrFail(InstrumentRow, { instrument: input.instrument });
  }

  @Read(() => [InstrumentRow], { access: 'anyone', rule: 'instruments are public' })
  instruments(): Promise<InstrumentRow[]> {
    return this.database.dataSource.manager.find(InstrumentRow, { order: { enabled: 'DESC', instrument: 'ASC' } });
  }
}
