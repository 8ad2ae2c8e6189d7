import { createServer } from 'node:http';
import { askUpstream, findItem } from './backend.js';
import { order } from './order.js';

function send(response, status, document) {
  const body = JSON.stringify(document);
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

async function answer(request, response) {
  if (request.url === '/json') return send(response, 200, order());
  if (request.url === '/wait') return send(response, 200, await askUpstream());
  const match = /^\/items\/(\d+)$/.exec(request.url);
  const item = match && (await findItem(Number(match[1])));
  return item ? send(response, 200, item) : send(response, 404, { error: 'not found' });
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    send(response, 500, { error: 'internal' });
  });
});
server.listen(process.env.PORT, '127.0.0.1');
