import express from 'express';
import { work } from './work.js';

const app = express();
app.get('/', (request, response) => {
  response.json({ hello: 'world' });
});
app.get('/work', (request, response) => {
  response.json(work());
});
app.listen(process.env.PORT, '127.0.0.1');
