// The remedy of the documentation: a worker thread that stays, and computes while the event loop goes on.
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import Fastify from 'fastify';
import { compute } from './compute.js';

if (isMainThread) {
  const worker = new Worker(fileURLToPath(import.meta.url));
  const waiting = [];
  worker.on('message', (done) => waiting.shift()(done));
  worker.on('error', (error) => { throw error; });

  const app = Fastify();
  app.get('/ping', async () => ({ pong: true }));
  app.get('/compute', async () => {
    const { promise, resolve } = Promise.withResolvers();
    waiting.push(resolve);
    worker.postMessage(null);
    return { done: await promise };
  });
  await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
} else {
  parentPort.on('message', () => parentPort.postMessage(compute()));
}
