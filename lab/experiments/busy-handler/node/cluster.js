// Two processes behind one port: while one computes, the other answers those that it has accepted.
import cluster from 'node:cluster';
import Fastify from 'fastify';
import { compute } from './compute.js';

if (cluster.isPrimary) {
  cluster.fork();
  cluster.fork();
  process.on('SIGTERM', () => process.exit());
} else {
  const app = Fastify();
  app.get('/ping', async () => ({ pong: true }));
  app.get('/compute', async () => ({ done: compute() }));
  await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
}
