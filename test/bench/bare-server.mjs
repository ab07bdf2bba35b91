// @ts-check
// The least a server can do: node:http and pg, one prepared statement whose JSON text is passed through.
// BARE_STATEMENT is the SQL, BARE_DATABASE the address, BARE_PORT where to listen.
import http from 'node:http';
import pg from 'pg';

const { BARE_STATEMENT: text, BARE_DATABASE: connectionString, BARE_PORT: port } = process.env;
const pool = new pg.Pool({ connectionString, max: 20 });

http
  .createServer((request, response) => {
    /** @type {Buffer[]} */
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', async () => {
      if (request.method !== 'POST') return response.end();
      const { variables } = JSON.parse(Buffer.concat(parts).toString());
      const { rows } = await pool.query({ name: 'bare', text: text ?? '', values: [variables.filter.sectors] });
      response.setHeader('content-type', 'application/json');
      response.end(rows[0].answer);
    });
  })
  .listen(Number(port), '127.0.0.1');
