import type { EntityManager } from 'typeorm';

declare const txBrand: unique symbol;

/** A database transaction. Only `Database.transaction` gives one, and whatever writes takes it first. */
export type Tx = EntityManager & { readonly [txBrand]: true };
