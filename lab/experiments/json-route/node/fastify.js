import Fastify from 'fastify';
import { askUpstream, findItem } from './backend.js';
import { order } from './order.js';

const app = Fastify();

// Fastify's documentation recommends to declare what a route answers: its serializer is made from that.
const orderSchema = {
  type: 'object',
  properties: {
    id: { type: 'integer' },
    customer: {
      type: 'object',
      properties: { name: { type: 'string' }, city: { type: 'string' }, loyalty: { type: 'boolean' } },
      required: ['name', 'city', 'loyalty'],
    },
    currency: { type: 'string' },
    lines: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          sku: { type: 'string' },
          name: { type: 'string' },
          quantity: { type: 'integer' },
          price: { type: 'integer' },
          available: { type: 'boolean' },
        },
        required: ['sku', 'name', 'quantity', 'price', 'available'],
      },
    },
    note: { type: 'string', nullable: true },
  },
  required: ['id', 'customer', 'currency', 'lines', 'note'],
};
const itemSchema = { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' }, stock: { type: 'integer' } }, required: ['id', 'name', 'stock'] };
const answerSchema = { type: 'object', properties: { answered: { type: 'boolean' } }, required: ['answered'] };
const idSchema = { type: 'object', properties: { id: { type: 'integer' } } };

app.get('/json', { schema: { response: { 200: orderSchema } } }, async () => order());

app.get('/items/:id', { schema: { params: idSchema, response: { 200: itemSchema } } }, async (request, reply) => {
  const item = await findItem(request.params.id);
  return item ?? reply.code(404).send({ error: 'not found' });
});

app.get('/wait', { schema: { response: { 200: answerSchema } } }, async () => askUpstream());

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
