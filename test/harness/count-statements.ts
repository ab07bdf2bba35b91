import pg from 'pg';

/** How many statements the process sends to PostgreSQL while something runs, without the product's clock looking at its row. */
export async function countStatements(run: () => Promise<unknown>): Promise<number> {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  let count = 0;
  prototype.query = function (...args) {
    const [statement] = args as [string | { text?: string }];
    const text = typeof statement === 'string' ? statement : (statement?.text ?? '');
    if (!text.includes('product_clock')) count += 1;
    return query.apply(this, args);
  };
  try {
    await run();
    return count;
  } finally {
    prototype.query = query;
  }
}
