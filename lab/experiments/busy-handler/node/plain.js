// The mistake: the handler computes in the event loop.
import Fastify from 'fastify';
import { compute } from './compute.js';

const app = Fastify();
app.get('/ping', async () => ({ pong: true }));
app.get('/compute', async () => ({ done: compute() }));
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
