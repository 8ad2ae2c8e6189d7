import Fastify from 'fastify';
import { work } from './work.js';

const app = Fastify();
app.get('/', async () => ({ hello: 'world' }));
app.get('/work', async () => work());
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
