import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { askUpstream, findItem } from './backend.js';
import { order } from './order.js';

const app = new Hono();

app.get('/json', (context) => context.json(order()));

app.get('/items/:id{[0-9]+}', async (context) => {
  const item = await findItem(Number(context.req.param('id')));
  return item ? context.json(item) : context.json({ error: 'not found' }, 404);
});

app.get('/wait', async (context) => context.json(await askUpstream()));

serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });
