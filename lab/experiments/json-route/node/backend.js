import pg from 'pg';
import { Agent } from 'undici';

const pool = new pg.Pool({ max: 10 }); // where the database is stands in PGHOST, PGUSER and PGDATABASE
await Promise.all(Array.from({ length: 10 }, () => pool.query('SELECT 1')));

// A named query is prepared once for each connection.
export async function findItem(id) {
  const { rows } = await pool.query({ name: 'item', text: 'SELECT id, name, stock FROM items WHERE id = $1', values: [id] });
  return rows[0];
}

const agent = new Agent({ connections: 256 });
const { origin, pathname } = new URL(process.env.STUB_URL);

export async function askUpstream() {
  const { body } = await agent.request({ origin, path: pathname, method: 'GET' });
  return body.json();
}
