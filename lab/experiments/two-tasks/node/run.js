// node run.js HOW TASK: does a task twice.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { pooled, tasks } from './tasks.js';

const file = fileURLToPath(import.meta.url);
const [how, task] = process.argv.slice(2);

const ways = {
  async series() {
    return [await tasks[task](), await tasks[task]()];
  },
  async async() {
    return Promise.all([tasks[task](), tasks[task]()]);
  },
  async pool() {
    return Promise.all([pooled[task](), pooled[task]()]);
  },
  async threads() {
    const workers = [new Worker(file, { argv: ['part', task] }), new Worker(file, { argv: ['part', task] })];
    return Promise.all(workers.map(async (worker) => (await once(worker, 'message'))[0]));
  },
  async processes() {
    const children = [fork(file, ['part', task]), fork(file, ['part', task])];
    return Promise.all(children.map(async (child) => (await once(child, 'message'))[0]));
  },
};

if (how === 'part') {
  const done = await tasks[task]();
  if (isMainThread) process.send(done);
  else parentPort.postMessage(done);
} else {
  console.log(JSON.stringify(await ways[how]()));
}
