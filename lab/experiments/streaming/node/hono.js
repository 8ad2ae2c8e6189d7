import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const upstream = process.env.UPSTREAM_URL; // each look at process.env asks the system
const app = new Hono();
app.get('/ready', (context) => context.text('ok'));
app.get('/stream', async (context) => {
  const { body } = await fetch(upstream);
  return context.body(body, 200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
});
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });
