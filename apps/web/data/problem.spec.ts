import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { CombinedError } from '@urql/core';
import { problemOf } from './problem.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('problems', () => {
  it('know every code of the schema', () => {
    const inSchema = /enum ErrorCode \{([^}]*)\}/.exec(read('../../api/schema.graphql'))?.[1]?.match(/\w+/g) ?? [];
    const inType = [...read('./problem.ts').matchAll(/\| '([A-Z_]+)'/g)].map((match) => match[1]!);
    expect(inSchema.length).toBeGreaterThan(20);
    expect(inType.filter((code) => code !== 'OFFLINE').sort()).toEqual([...inSchema].sort());
  });

  it('lead to the fields of the form, whatever the input is called', () => {
    const extensions = {
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'input.seed.money.amount', message: 'Сома тым үлкен' }],
    };
    const error = new CombinedError({ graphQLErrors: [{ message: 'Тексеріңіз', extensions }] });
    expect(problemOf(error)).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'Тексеріңіз',
      fields: [{ path: 'seed.money.amount', message: 'Сома тым үлкен' }],
    });
  });

  it('tell a lost connection from a refusal', () => {
    expect(problemOf(new CombinedError({ networkError: new Error('Failed to fetch') }))?.code).toBe('OFFLINE');
  });
});
