import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { type DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/test-database.js';
import { newDataSource } from '../database/data-source.js';
import { Database } from '../database/database.js';
import { column, defineReadModel, lookAheadOne, lookAheadPage, many, moneyColumns, needs, one } from './look-ahead.js';
import { sql, type Sql } from './sql.js';

class MakeShelves1763800000000 {
  name = 'MakeShelves1763800000000';
  async up(runner: { query(text: string): Promise<unknown> }): Promise<void> {
    await runner.query(`create table shelves (id text primary key, label text, labels jsonb)`);
    await runner.query(`create table books (id text primary key, shelf_id text references shelves, title text not null,
      price_minor bigint, price_currency text, printed_at timestamptz(3), secret text)`);
    await runner.query(`insert into shelves values ('s1', 'Low', '{"kk": "Төмен"}')`);
    await runner.query(`insert into books values
      ('b1', 's1', 'One', 150005, 'KZT', '2026-01-02T03:04:05.678Z', 'x'), ('b2', 's1', 'Two', null, null, null, 'y'),
      ('b3', null, 'Three', 99, 'USD', null, 'z')`);
  }
  async down(runner: { query(text: string): Promise<unknown> }): Promise<void> {
    await runner.query(`drop table books, shelves`);
  }
}

const shelfModel = defineReadModel({
  type: 'Shelf',
  always: { id: column('id') },
  fields: {
    name: needs({ label: column('label'), labels: column('labels') }),
    books: many(
      'books',
      () => bookModel,
      (book, shelf) => `${book}.shelf_id = ${shelf}.id order by ${book}.id desc`,
    ),
  },
});
const bookModel = defineReadModel({
  type: 'Book',
  always: { id: column('id') },
  fields: {
    title: column('title'),
    price: moneyColumns('price_minor', 'price_currency'),
    printedAt: column('printed_at'),
    shelf: one(
      'shelves',
      () => shelfModel,
      (shelf, book) => `${shelf}.id = ${book}.shelf_id`,
    ),
  },
});

const schema: GraphQLSchema = buildSchema(`
  interface Thing { id: ID! }
  type Price { amount: String! currency: String! }
  type Shelf implements Thing { id: ID! name: String books: [Book!]! }
  type Book implements Thing { id: ID! title: String! price: Price printedAt: String shelf: Shelf }
  type Edge { cursor: String! node: Book! }
  type Page { edges: [Edge!]! nodes: [Book!]! }
  type Query { books: Page! book(id: ID!): Book }
`);

describe('look-ahead reads', () => {
  let test: TestDatabase;
  let source: DataSource;
  let asked: Sql[];
  let database: Database;

  beforeAll(async () => {
    const tables = { entities: [], migrations: [MakeShelves1763800000000] };
    test = await createTestDatabase({ tables });
    source = newDataSource(test.appUrl, { entities: [], migrations: [] });
    await source.initialize();
    database = new Database(source);
    const { rows } = database;
    database.rows = function (statement) {
      asked.push(statement as Sql);
      return rows.call(database, statement) as never;
    };
    const query = schema.getQueryType()?.getFields();
    const page = async (_: unknown, __: unknown, ___: unknown, info: GraphQLResolveInfo) => {
      const all = sql`select * from books order by id`;
      const nodes = await lookAheadPage<{ id: string }>(database, bookModel, info, all);
      return { nodes, edges: nodes.map((node) => ({ node, cursor: node.id })) };
    };
    Object.assign(query?.['books'] ?? {}, { resolve: page });
    Object.assign(query?.['book'] ?? {}, {
      resolve: (_: unknown, { id }: { id: string }, __: unknown, info: GraphQLResolveInfo) =>
        lookAheadOne(database, bookModel, info, sql`select * from books where id = ${id}`),
    });
  });
  afterAll(async () => {
    await source.destroy();
    await test.drop();
  });

  async function run(document: string, variables: Record<string, unknown> = {}): Promise<unknown> {
    const compiled = compileQuery(schema, parse(document));
    if (!isCompiledQuery(compiled)) throw new Error(JSON.stringify(compiled));
    asked = [];
    await compiled.query({}, {}, variables);
    asked = [];
    const { data, errors } = await compiled.query({}, {}, variables);
    expect(errors).toBeUndefined();
    return data;
  }

  it('reads what is asked for, and nothing else, in one statement', async () => {
    const data = await run('{ books { nodes { title } } }');
    expect(data).toEqual({ books: { nodes: [{ title: 'One' }, { title: 'Two' }, { title: 'Three' }] } });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.text).not.toMatch(/price|printed|shelf|secret/);
  });

  it('joins what nodes and edges ask for, through fragments and nested models', async () => {
    const data = await run(`
      query { books { edges { cursor node { ...Priced } } nodes { id ... on Thing { id } ... on Shelf { name } shelf { books { id title } } } } }
      fragment Priced on Book { price { amount currency } printedAt }`);
    const found = data as { books: { edges: { node: object }[]; nodes: object[] } };
    expect(found.books.edges.map(({ node }) => node)).toEqual([
      { price: { amount: '1500.05', currency: 'KZT' }, printedAt: '2026-01-02T03:04:05.678+00:00' },
      { price: null, printedAt: null },
      { price: { amount: '0.99', currency: 'USD' }, printedAt: null },
    ]);
    const shelf = {
      books: [
        { id: 'b2', title: 'Two' },
        { id: 'b1', title: 'One' },
      ],
    };
    expect(found.books.nodes).toEqual([
      { id: 'b1', shelf },
      { id: 'b2', shelf },
      { id: 'b3', shelf: null },
    ]);
    expect(asked).toHaveLength(1);
  });

  it('obeys @include and @skip anew for each call of the same operation', async () => {
    const document = parse(
      `query ($deep: Boolean!) { book(id: "b1") { title @skip(if: $deep) shelf @include(if: $deep) { id } } }`,
    );
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) throw new Error('not compiled');
    for (const deep of [true, false, true]) {
      const { data } = await compiled.query({}, {}, { deep });
      expect(data).toEqual({ book: deep ? { shelf: { id: 's1' } } : { title: 'One' } });
    }
  });

  it('gives null for a row that is not there', async () => {
    expect(await run('query ($id: ID!) { book(id: $id) { title } }', { id: 'b9' })).toEqual({ book: null });
  });

  it('brings the columns that a field with arguments needs', async () => {
    const data = await run('{ book(id: "b1") { shelf { id name } } }');
    expect(asked[0]?.text).toContain(`'label', r1.label, 'labels', r1.labels`);
    expect(data).toEqual({ book: { shelf: { id: 's1', name: null } } });
  });
});
