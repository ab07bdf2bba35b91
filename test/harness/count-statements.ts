import pg from 'pg';

/**
 * Not of the operation: the product's clock looks at its row twice a second, and who asks is believed for half a second
 * (so that a slow machine would count them and a quick one not).
 */
const BESIDE = /product_clock|from sign_ins|json_build_object\('teams'|p\.suspension_reason/;

/** How many statements an operation sends to PostgreSQL. */
export async function countStatements(run: () => Promise<unknown>): Promise<number> {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  let count = 0;
  prototype.query = function (...args) {
    const [statement] = args as [string | { text?: string }];
    const text = typeof statement === 'string' ? statement : (statement?.text ?? '');
    if (!BESIDE.test(text)) count += 1;
    return query.apply(this, args);
  };
  try {
    await run();
    return count;
  } finally {
    prototype.query = query;
  }
}
