// node cluster.js WORKERS APPLICATION: one process alone, or a primary with so many workers that share its port.
import cluster from 'node:cluster';

const [workers, application] = process.argv.slice(2);

if (cluster.isPrimary && Number(workers) > 1) {
  for (let i = 0; i < Number(workers); i++) cluster.fork();
  process.on('SIGTERM', () => process.exit());
} else {
  await import(application);
}
