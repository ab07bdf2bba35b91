// @ts-check
// Loaded before a measured server: tells the bench how many statements it has sent to PostgreSQL and how much processor
// time it has used. The product's clock looks at its own row twice a second and is left out.
import pg from 'pg';

let statements = 0;
const prototype = /** @type {any} */ (pg.Client.prototype);
const { query } = prototype;
prototype.query = function counted(/** @type {any[]} */ ...args) {
  const text = typeof args[0] === 'string' ? args[0] : (args[0]?.text ?? '');
  if (!text.includes('product_clock')) statements += 1;
  return query.apply(this, args);
};
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ statements, cpuMs: (user + system) / 1000 });
});
process.channel?.unref();
