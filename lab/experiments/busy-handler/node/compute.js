// So many milliseconds of processor time of the calling thread, whatever else the core does meanwhile.
export function computeFor(milliseconds) {
  let sum = 0;
  const { user, system } = process.threadCpuUsage();
  for (;;) {
    for (let i = 0; i < 20_000; i++) sum = (sum * 31 + i) % 1_000_003;
    const used = process.threadCpuUsage();
    if (used.user + used.system - user - system >= milliseconds * 1000) return sum >= 0;
  }
}

export const compute = () => computeFor(300);
