import Fastify from 'fastify';
import { request } from 'undici';

const app = Fastify();
app.get('/ready', async () => 'ok');
app.get('/stream', async (incoming, reply) => {
  const { body } = await request(process.env.UPSTREAM_URL);
  return reply.type('text/event-stream').header('Cache-Control', 'no-cache').send(body);
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
