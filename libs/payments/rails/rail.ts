import { registerEnumType } from '@nestjs/graphql';

/** STRIPE: money is held and released. BANK_TRANSFER: nothing is held; the mentor pays the payee directly. */
export const PaymentRail = { STRIPE: 'STRIPE', BANK_TRANSFER: 'BANK_TRANSFER' } as const;
export type PaymentRail = keyof typeof PaymentRail;
registerEnumType(PaymentRail, { name: 'PaymentRail' });
