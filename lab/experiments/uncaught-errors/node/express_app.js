import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';

const HOLD = Number(process.env.LAB_HOLD) * 1000;

async function fail() {
  await sleep(10);
  throw new Error('after waiting');
}

const app = express();
app.get('/ready', (request, response) => {
  response.json({ ready: true });
});
app.get('/hold', async (request, response) => {
  await sleep(HOLD);
  response.json({ held: true });
});
app.get('/sync', () => {
  throw new Error('at once');
});
app.get('/await', async () => {
  await fail();
});
app.get('/timer', (request, response) => {
  setTimeout(() => { throw new Error('in a timer'); }, 10);
  response.json({ started: true });
});
app.get('/forgotten', (request, response) => {
  fail();
  response.json({ started: true });
});
app.listen(process.env.PORT, '127.0.0.1');
