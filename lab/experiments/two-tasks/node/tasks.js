import { pbkdf2, pbkdf2Sync } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const LOOPS = 600_000_000; // some 0.6 s
const ROUNDS = 1_800_000; // some 0.6 s

export const tasks = {
  arithmetic() {
    let sum = 0;
    for (let i = 0; i < LOOPS; i++) sum = (sum + i) & 0xffff;
    return sum >= 0;
  },
  hash() {
    return pbkdf2Sync('secret', 'salt', ROUNDS, 32, 'sha256').length === 32;
  },
  async wait() {
    await sleep(500);
    return true;
  },
};

// The same hash with the asynchronous API, which computes it in libuv's threads.
const pbkdf2Pooled = promisify(pbkdf2);
export const pooled = {
  async hash() {
    return (await pbkdf2Pooled('secret', 'salt', ROUNDS, 32, 'sha256')).length === 32;
  },
};
