// One decorator per kind of column. Each call makes its own options object: TypeORM's @PrimaryColumn writes into the
// object it is given, and a shared one silently turned other columns into primary keys.
import { Column, PrimaryColumn, type ColumnOptions, type ValueTransformer } from 'typeorm';

const bigintTransformer = (): ValueTransformer => ({
  to: (value: bigint | null | undefined) => (typeof value === 'bigint' ? value.toString() : value),
  from: (value: string | null) => (value === null ? null : BigInt(value)),
});

/** The row's TypeID. */
export const IdColumn = (): PropertyDecorator => PrimaryColumn({ type: 'text' });

/** Another row's TypeID, or any short text. */
export const TextColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ ...options, type: 'text' });

export const TextsColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ ...options, type: 'text', array: true });

export const WholeColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ ...options, type: 'integer' });

export const FlagColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ ...options, type: 'boolean' });

/** Milliseconds: keyset cursors and JavaScript dates know no finer time. */
export const MomentColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ ...options, type: 'timestamptz', precision: 3 });

/** A calendar day as `2026-11-22`; never a JavaScript date. */
export const DayColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ ...options, type: 'date' });

/** Integer minor units as a bigint. */
export const MinorColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ ...options, type: 'bigint', transformer: bigintTransformer() });

/** Structured content that is read and written whole. Money inside it is a string of minor units. */
export const JsonColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ ...options, type: 'jsonb' });
