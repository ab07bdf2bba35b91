import { registerEnumType } from '@nestjs/graphql';

export const InstrumentEnum = {
  GRANT: 'GRANT',
  IN_KIND: 'IN_KIND',
  INTEREST_FREE_LOAN: 'INTEREST_FREE_LOAN',
  REVENUE_SHARE: 'REVENUE_SHARE',
  CONVERTIBLE: 'CONVERTIBLE',
} as const;
export type Instrument = keyof typeof InstrumentEnum;
registerEnumType(InstrumentEnum, { name: 'Instrument' });
