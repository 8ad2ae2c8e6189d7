const { createServer } = require('node:http');

const server = createServer((request, response) => {
  const body = JSON.stringify({ hello: 'world' });
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
});
server.listen(process.env.PORT, '127.0.0.1');
