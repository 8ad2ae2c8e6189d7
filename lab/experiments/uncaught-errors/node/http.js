import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const HOLD = Number(process.env.LAB_HOLD) * 1000;

function send(response, document) {
  const body = JSON.stringify(document);
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

async function fail() {
  await sleep(10);
  throw new Error('after waiting');
}

const server = createServer((request, response) => {
  switch (request.url) {
    case '/ready':
      return send(response, { ready: true });
    case '/hold':
      return setTimeout(() => send(response, { held: true }), HOLD);
    case '/sync':
      throw new Error('at once');
    case '/await':
      return fail(); // nobody waits for this promise: a bare server has to do so itself, and this one forgets
    case '/timer':
      setTimeout(() => { throw new Error('in a timer'); }, 10);
      return send(response, { started: true });
    case '/forgotten':
      fail();
      return send(response, { started: true });
    default:
      response.writeHead(404);
      return response.end();
  }
});
server.listen(process.env.PORT, '127.0.0.1');
