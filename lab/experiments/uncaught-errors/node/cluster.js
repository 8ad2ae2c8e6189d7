// Two workers, each started again when it ends.
import cluster from 'node:cluster';

if (cluster.isPrimary) {
  cluster.fork();
  cluster.fork();
  cluster.on('exit', () => cluster.fork());
  process.on('SIGTERM', () => process.exit());
} else {
  await import('./fastify_app.js');
}
