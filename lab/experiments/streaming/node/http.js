import { createServer } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { request } from 'undici';

const server = createServer(async (incoming, response) => {
  try {
    if (incoming.url === '/ready') return response.end('ok');
    const { body } = await request(process.env.UPSTREAM_URL);
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    await pipeline(body, response);
  } catch (error) {
    console.error(error);
    response.destroy();
  }
});
server.listen(process.env.PORT, '127.0.0.1');
