import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOPS = 1_000_000_000; // about a second
const BLOCK = Buffer.alloc(16 * 1024 * 1024, 'x');

export const tasks = {
  arithmetic() {
    let sum = 0;
    for (let i = 0; i < LOOPS; i++) sum = (sum + i) & 0xffff;
    return sum >= 0;
  },
  hash() {
    const hash = createHash('sha256');
    for (let i = 0; i < 32; i++) hash.update(BLOCK);
    return hash.digest().length === 32;
  },
  async wait() {
    await sleep(500);
    return true;
  },
};
