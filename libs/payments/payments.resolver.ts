import { Args, Resolver, ResolveField } from '@nestjs/graphql';
import { PaymentRail } from './rails/rail.js';
import { Payee } from './payees/payee.entity.js';

/** Declares the field that takes an argument; how it is answered stands in payments.fields.ts. */
@Resolver(() => Payee)
export class PayeeReadyField {
  @ResolveField(() => Boolean)
  ready(@Args('rail', { type: () => PaymentRail }) _rail: PaymentRail): boolean {
    return false;
  }
}
