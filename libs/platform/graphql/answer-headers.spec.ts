import { describe, expect, it } from '@jest/globals';
import { parse, type OperationDefinitionNode } from 'graphql';
import { answerHeaders } from './answer-headers.plugin.js';

interface Asked {
  text?: string;
  variables?: object;
  isAdmin?: boolean;
  errors?: object[];
}

async function keeping({
  text = '{ viewer { id } }',
  variables = {},
  isAdmin = false,
  errors,
}: Asked): Promise<unknown> {
  const headers = new Map<string, string>();
  const listener = await answerHeaders().requestDidStart?.({} as never);
  await listener?.willSendResponse?.({
    operation: parse(text).definitions[0] as OperationDefinitionNode,
    request: { variables },
    contextValue: { viewer: { isAdmin } },
    response: { http: { headers }, body: { kind: 'single', singleResult: { data: {}, errors } } },
  } as never);
  return headers.get('cache-control');
}

describe('the headers of an answer', () => {
  it('let people keep what they read, and check it each time', async () => {
    expect(await keeping({})).toBe('private, no-cache');
    expect(await keeping({ variables: { slug: 'apples' } })).toBe('private, no-cache');
  });

  it.each<[string, Asked]>([
    ['a change', { text: 'mutation { signOut }' }],
    ['a refusal', { errors: [{ message: 'no' }] }],
    ['what an admin reads', { isAdmin: true }],
    ['what a secret address opens', { variables: { token: 'secret' } }],
  ])('let nobody keep %s', async (_, asked) => {
    expect(await keeping(asked)).toBe('no-store');
  });
});
