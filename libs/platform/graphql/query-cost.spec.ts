// What a query may cost, tried on the product's own schema: every page of the web fits, and no trick passes.
import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, type OperationDefinitionNode, validate } from 'graphql';
import { limitsRule } from './limits.js';
import { assertCost } from './query-cost.js';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

/** The code with which a document is refused, or null. */
function refusal(source: string, variables: Record<string, unknown> = {}): string | null {
  const document = parse(source);
  const [wrong] = validate(schema, document, [limitsRule]);
  if (wrong) return String(wrong.extensions['code']);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  try {
    assertCost({ document, operation: operation as OperationDefinitionNode, schema }, variables);
    return null;
  } catch (error) {
    return String((error as { extensions: { code: string } }).extensions.code);
  }
}

const TOO_COMPLEX = 'QUERY_TOO_COMPLEX';

describe('a query is refused', () => {
  it('whose fragments grow as a power, before it has cost anything', () => {
    const fragments = Array.from({ length: 12 }, (_, at) => {
      const inner = at === 11 ? '__typename' : `...F${at + 1} `.repeat(60);
      return `fragment F${at} on Query { ${inner} }`;
    });
    const began = performance.now();
    expect(refusal(`{ ...F0 } ${fragments.join(' ')}`)).toBe(TOO_COMPLEX);
    expect(refusal('{ ...A } fragment A on Query { ...A ...A ...A ...A ...A ...A }')).toBe(TOO_COMPLEX);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('that hides its rows in a fragment', () => {
    const open =
      '{ listings(first: 50) { nodes { offers(first: 50) { nodes { listing { offers { nodes { id } } } } } } } }';
    expect(refusal(open)).toBe(TOO_COMPLEX);
    const hidden = `{ listings(first: 50) { ...L } }
      fragment L on ListingConnection { nodes { offers { ...O } } }
      fragment O on OfferConnection { nodes { listing { offers { ...P } } } }
      fragment P on OfferConnection { nodes { listing { id } } }`;
    expect(refusal(hidden)).toBe(TOO_COMPLEX);
  });

  it('whose page sizes are the defaults of variables', () => {
    const query = (size: string) => `query ($n: Int${size}) { viewer { offers(first: $n) { nodes { listing {
      offers(first: $n) { nodes { listing { offers(first: $n) { nodes { id } } } } } } } } } }`;
    expect(refusal(query(' = 100'))).toBe(TOO_COMPLEX);
    expect(refusal(query(''), { n: 100 })).toBe(TOO_COMPLEX);
    expect(refusal(query(''), { n: 3 })).toBeNull();
  });

  it('that goes round in circles through lists without pages', () => {
    const once = 'viewer { teams { listings { team { members { person { displayName } } } } } }';
    expect(refusal(`{ ${once} }`)).toBeNull();
    const round = 'team { listings { team { listings { team { listings { id } } } } } }';
    expect(refusal(`{ viewer { teams { listings { ${round} } } } }`)).toBe(TOO_COMPLEX);
  });
});

const MANIFEST = 'apps/web/graphql/generated/persisted-documents.json';
const pages = existsSync(MANIFEST)
  ? Object.values(JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>)
  : [];

describe('the pages of the web', () => {
  it('fit', () => {
    expect(pages.filter((source) => refusal(source, { first: 50 }) !== null)).toEqual([]);
  });
});
