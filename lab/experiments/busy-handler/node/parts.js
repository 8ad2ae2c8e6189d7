// The other remedy of the documentation: the handler computes in parts, and others get their turn in between.
import { setImmediate as turn } from 'node:timers/promises';
import Fastify from 'fastify';
import { computeFor } from './compute.js';

const app = Fastify();
app.get('/ping', async () => ({ pong: true }));
app.get('/compute', async () => {
  for (let part = 0; part < 60; part++) {
    computeFor(5);
    await turn();
  }
  return { done: true };
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
