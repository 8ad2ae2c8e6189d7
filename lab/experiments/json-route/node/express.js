import express from 'express';
import { askUpstream, findItem } from './backend.js';
import { order } from './order.js';

const app = express();

app.get('/json', (request, response) => {
  response.json(order());
});

app.get('/items/:id', async (request, response) => {
  const item = await findItem(Number(request.params.id));
  if (!item) return response.status(404).json({ error: 'not found' });
  return response.json(item);
});

app.get('/wait', async (request, response) => {
  response.json(await askUpstream());
});

app.listen(process.env.PORT, '127.0.0.1');
