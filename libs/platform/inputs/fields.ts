// One decorator per input field: its GraphQL type and its rule together.
import { applyDecorators } from '@nestjs/common';
import { Field, ID, Int, type ReturnTypeFunc } from '@nestjs/graphql';
import { contactsIn, isIdOf, isStorable, textLength, tidyText, type IdPrefix } from '#kernel';
import { Transform, Type } from 'class-transformer';
import { IsOptional, registerDecorator, ValidateNested } from 'class-validator';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { asMessage, type Wrong } from './validated.js';

export type InputRule = (value: unknown) => Wrong | null;

/** A rule of your own beside a field decorator. */
export function Satisfies(name: string, rule: InputRule): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value: unknown) => rule(value) === null,
        defaultMessage: (found) => asMessage(rule(found?.value) ?? { wrong: 'TYPE' }),
      },
    });
  };
}

interface Optional {
  readonly nullable?: boolean;
  readonly description?: string;
}

function field(type: ReturnTypeFunc, options: Optional, ...more: PropertyDecorator[]): PropertyDecorator {
  const { nullable = false, description } = options;
  return applyDecorators(
    Field(type, { nullable, ...(description && { description }) }),
    ...(nullable ? [IsOptional()] : []),
    ...more,
  ) as PropertyDecorator;
}

const isIdRule =
  (prefixes: readonly IdPrefix[]): InputRule =>
  (value) =>
    prefixes.some((prefix) => isIdOf(prefix, value)) ? null : { wrong: 'ID' };

/** An id of one of these types; any other text is bad input and never looked up. */
export const IdOf = (prefix: IdPrefix | readonly IdPrefix[], options: Optional = {}): PropertyDecorator =>
  field(() => ID, options, Satisfies('idOf', isIdRule(typeof prefix === 'string' ? [prefix] : prefix)));

export const Ids = (prefix: IdPrefix, options: Optional & { max: number }): PropertyDecorator =>
  field(() => [ID], options, Satisfies('ids', listRule(isIdRule([prefix]), options)));

interface TextOptions extends Optional {
  readonly max: number;
  /** 1 by default: what is demanded may not be empty. */
  readonly min?: number;
}

export function textRule({ max, min = 1 }: { max: number; min?: number }): InputRule {
  return (value): Wrong | null => {
    if (typeof value !== 'string') return { wrong: 'TYPE' };
    if (!isStorable(value)) return { wrong: 'TEXT' };
    const length = textLength(value);
    if (length > max) return { wrong: 'TOO_LONG', params: { max } };
    if (length >= min) return null;
    return length === 0 ? { wrong: 'REQUIRED' } : { wrong: 'TOO_SHORT', params: { min } };
  };
}

const tidied = (value: unknown): unknown =>
  typeof value === 'string' && value.isWellFormed() ? tidyText(value) : value;

/** A text of at most `max` characters, stored in NFC without white space at its ends. */
export const Text = (options: TextOptions): PropertyDecorator =>
  field(
    () => String,
    options,
    Transform(({ value }: { value: unknown }) => tidied(value)),
    Satisfies('text', textRule({ ...options, min: options.min ?? (options.nullable ? 0 : 1) })),
  );

/** What everybody reads holds no way to reach somebody past the product: for names, profiles, lists of short texts. */
export const WithoutContacts = (): PropertyDecorator =>
  Satisfies(WITHOUT_CONTACTS, (value): Wrong | null => {
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    const at = texts.findIndex((text) => typeof text === 'string' && contactsIn(text).length > 0);
    if (at === -1) return null;
    return { wrong: 'CONTACTS', ...(Array.isArray(value) && { at: String(at) }) };
  });
/** The rule's name, by which the test of all doors knows it. */
export const WITHOUT_CONTACTS = 'withoutContacts';

/** A secret exactly as typed: nothing trimmed, nothing normalised. */
export const Secret = (options: { max: number } & Optional): PropertyDecorator =>
  field(
    () => String,
    options,
    Satisfies('secret', (value): Wrong | null => {
      if (typeof value !== 'string' || !value.isWellFormed()) return { wrong: 'TEXT' };
      if (value.length === 0) return { wrong: 'REQUIRED' };
      return value.length > options.max ? { wrong: 'TOO_LONG', params: { max: options.max } } : null;
    }),
  );

interface ListOptions {
  readonly max: number;
  readonly min?: number;
}

function listRule(rule: InputRule, { max, min = 0 }: ListOptions): InputRule {
  return (value): Wrong | null => {
    if (!Array.isArray(value)) return { wrong: 'TYPE' };
    if (value.length > max) return { wrong: 'TOO_MANY', params: { max } };
    if (value.length < min) return { wrong: 'TOO_FEW', params: { min } };
    for (const [index, item] of value.entries()) {
      const wrong = rule(item);
      if (wrong) return { ...wrong, at: String(index) };
    }
    return new Set(value).size < value.length ? { wrong: 'REPEATED' } : null;
  };
}

/** A list of different short texts. */
export const Texts = (options: Optional & { items: ListOptions; each: { max: number } }): PropertyDecorator =>
  field(
    () => [String],
    options,
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(tidied) : value)),
    Satisfies('texts', listRule(textRule(options.each), options.items)),
  );

export function wholeRule({ min, max }: { min: number; max: number }): InputRule {
  return (value): Wrong | null => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return { wrong: 'TYPE' };
    if (value < min) return { wrong: 'TOO_SMALL', params: { min } };
    return value > max ? { wrong: 'TOO_LARGE', params: { max } } : null;
  };
}

/** A whole number between `min` and `max`, both included. */
export const Whole = (options: Optional & { min: number; max: number }): PropertyDecorator =>
  field(() => Int, options, Satisfies('whole', wholeRule(options)));

export const Flag = (options: Optional = {}): PropertyDecorator =>
  field(
    () => Boolean,
    options,
    Satisfies('flag', (value) => (typeof value === 'boolean' ? null : { wrong: 'TYPE' })),
  );

/** A value of a registered enum; GraphQL has refused every other. */
export const Choice = (type: () => object, options: Optional = {}): PropertyDecorator =>
  field(
    type as ReturnTypeFunc,
    options,
    Satisfies('choice', (value) => (value === undefined ? { wrong: 'REQUIRED' } : null)),
  );

export const Choices = (type: () => object, options: Optional & ListOptions): PropertyDecorator =>
  field(
    (() => [type()]) as ReturnTypeFunc,
    options,
    Satisfies(
      'choices',
      listRule(() => null, options),
    ),
  );

export const Moment = (options: Optional = {}): PropertyDecorator =>
  field(
    () => DateTimeScalar,
    options,
    Satisfies('moment', (value) => (value instanceof Date ? null : { wrong: 'DATE' })),
  );

/** A calendar day as `2026-11-22`. */
export const Day = (options: Optional = {}): PropertyDecorator =>
  field(
    () => DateScalar,
    options,
    Satisfies('day', (value) => (typeof value === 'string' ? null : { wrong: 'DATE' })),
  );

/** Another input type, checked in turn. */
export const Nested = (type: () => new () => object, options: Optional = {}): PropertyDecorator =>
  field(type as ReturnTypeFunc, options, ValidateNested(), Type(type));

/** A list of another input type. */
export const NestedList = (type: () => new () => object, options: Optional & ListOptions): PropertyDecorator =>
  field(
    (() => [type()]) as ReturnTypeFunc,
    options,
    Satisfies('list', (value): Wrong | null => {
      if (!Array.isArray(value)) return { wrong: 'TYPE' };
      if (value.length > options.max) return { wrong: 'TOO_MANY', params: { max: options.max } };
      return value.length < (options.min ?? 0) ? { wrong: 'TOO_FEW', params: { min: options.min ?? 0 } } : null;
    }),
    ValidateNested({ each: true }),
    Type(type),
  );
