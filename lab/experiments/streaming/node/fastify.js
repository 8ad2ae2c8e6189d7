import Fastify from 'fastify';
import { request } from 'undici';

const upstream = process.env.UPSTREAM_URL; // each look at process.env asks the system
const app = Fastify();
app.get('/ready', async () => 'ok');
app.get('/stream', async (incoming, reply) => {
  const { body } = await request(upstream);
  return reply.type('text/event-stream').header('Cache-Control', 'no-cache').send(body);
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
