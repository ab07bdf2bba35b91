import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { problem, type WrongField } from '../problems/problem.js';
import type { TextParams } from '../texts/index.js';

/** What a rule says of a value: null when all is well, else the text's key `input.<wrong>` and its numbers. */
export interface Wrong {
  readonly wrong: string;
  readonly params?: TextParams;
  /** For a rule that looks inside: the rest of the path. */
  readonly at?: string;
}

/** class-validator carries messages as strings; ours is what was wrong, as JSON. */
export const asMessage = (wrong: Wrong): string => JSON.stringify(wrong);

function wrongFields(errors: readonly ValidationError[], prefix: string): WrongField[] {
  return errors.flatMap((error) => {
    const path = prefix === '' ? error.property : `${prefix}.${error.property}`;
    const own = Object.values(error.constraints ?? {}).map((message): WrongField => {
      const { wrong, params, at } = JSON.parse(message) as Wrong;
      return { path: at === undefined ? path : `${path}.${at}`, wrong, ...(params && { params }) };
    });
    return [...own, ...wrongFields(error.children ?? [], path)];
  });
}

/** Turns a mutation's input into its class, checks every field and throws one BAD_USER_INPUT that names all of them. */
export const validated = new ValidationPipe({
  transform: true,
  stopAtFirstError: true,
  exceptionFactory: (errors) => problem('BAD_USER_INPUT', { fields: wrongFields(errors, '') }),
});
