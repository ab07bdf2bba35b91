import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { column, defineReadModel, many, needs, one, type ReadModel } from '../reads/look-ahead.js';
import { rules } from './access.js';
import { compiledWithout, finishedFields } from './finished-rows.js';

const schema = buildSchema(`
  interface Thing { id: ID! }
  type Shelf implements Thing { id: ID! name: String books: [Book!]! }
  type Book implements Thing { id: ID! title: String shelf: Shelf notes: [Note!]! similar: Book }
  type Note { book: Book! }
  type Edge { node: Book! }
  type Page { edges: [Edge!]! nodes: [Book!]! }
  type Query { finishedBooks: Page! book: Book }
`);
const shelf: ReadModel = defineReadModel({
  type: 'Shelf',
  always: { id: column('id') },
  fields: {
    name: needs({ names: column('names') }),
    books: many(
      'books',
      () => book,
      () => 'true',
    ),
  },
});
const book: ReadModel = defineReadModel({
  type: 'Book',
  always: { id: column('id') },
  fields: {
    title: column('title'),
    shelf: one(
      'shelves',
      () => shelf,
      () => 'true',
    ),
  },
});

function finished(document: string): string[] {
  const found = new Set(finishedFields(schema, parse(document)));
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    'getFields' in type
      ? Object.values(type.getFields())
          .filter((field) => found.has(field as never))
          .map(({ name }) => `${type.name}.${name}`)
      : [],
  );
}

describe('fields of finished rows', () => {
  beforeAll(() => void rules.set('Query.finishedBooks', { access: 'anyone', rule: 'all', readBy: () => book }));
  afterAll(() => void rules.delete('Query.finishedBooks'));

  it('are those that the model reads, through pages, fragments and nested models', () => {
    const document = `query { finishedBooks { nodes { ...Card } edges { node { ... on Thing { id } ... { shelf { books { id } } } } } } }
      fragment Card on Book { title notes { book { id } } }`;
    expect(finished(document)).toEqual(['Shelf.books', 'Book.title', 'Book.shelf']);
  });

  it('are not those that a function completes, nor anything below a field that the model does not read', () => {
    expect(finished('{ finishedBooks { nodes { shelf { name } } } }')).toEqual(['Book.shelf']);
    expect(finished('{ finishedBooks { nodes { title similar { title } } } }')).toEqual([]);
    expect(finished('{ finishedBooks { nodes { shelf { id } notes { book { shelf { id } } } } } }')).toEqual([]);
  });

  it('are none where a row is reached in another way too', () => {
    expect(finished('{ finishedBooks { nodes { title shelf { id } } } book { title } }')).toEqual(['Book.shelf']);
    expect(finished('{ book { title shelf { id } } }')).toEqual([]);
  });

  it('have their functions again when the operation is compiled, even when it fails', () => {
    const field = (schema.getType('Book') as never as { getFields(): Record<string, never> }).getFields()[
      'title'
    ] as never as {
      resolve?: () => string;
    };
    field.resolve = () => 'kept';
    expect(() =>
      compiledWithout([field as never], () => {
        expect(field.resolve).toBeUndefined();
        throw new Error('does not compile');
      }),
    ).toThrow('does not compile');
    expect(field.resolve?.()).toBe('kept');
  });
});
