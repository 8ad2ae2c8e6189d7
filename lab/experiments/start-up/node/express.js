import express from 'express';

const app = express();
app.get('/', (request, response) => {
  response.json({ hello: 'world' });
});
app.listen(process.env.PORT, '127.0.0.1');

// An orderly exit: what NODE_COMPILE_CACHE is to keep is written then.
process.on('SIGTERM', () => process.exit());
