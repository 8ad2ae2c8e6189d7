import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';

const HOLD = Number(process.env.LAB_HOLD) * 1000;

async function fail() {
  await sleep(10);
  throw new Error('after waiting');
}

const app = Fastify();
app.get('/ready', async () => ({ ready: true }));
app.get('/hold', async () => {
  await sleep(HOLD);
  return { held: true };
});
app.get('/sync', () => {
  throw new Error('at once');
});
app.get('/await', async () => {
  await fail();
});
app.get('/timer', async () => {
  setTimeout(() => { throw new Error('in a timer'); }, 10);
  return { started: true };
});
app.get('/forgotten', async () => {
  fail();
  return { started: true };
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
