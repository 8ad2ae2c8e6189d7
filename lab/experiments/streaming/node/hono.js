import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.get('/ready', (context) => context.text('ok'));
app.get('/stream', async (context) => {
  const { body } = await fetch(process.env.UPSTREAM_URL);
  return context.body(body, 200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
});
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });
