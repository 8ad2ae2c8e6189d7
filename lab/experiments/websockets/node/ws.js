import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const server = createServer((request, response) => {
  response.writeHead(200, { 'Content-Length': 2 });
  response.end('ok');
});
const sockets = new WebSocketServer({ server, path: '/ws' });

sockets.on('connection', (socket) => {
  socket.on('error', console.error);
  socket.on('message', (data) => {
    const message = data.toString();
    for (const client of sockets.clients) client.send(message);
  });
});

server.listen({ port: process.env.PORT, host: '127.0.0.1', backlog: 2048 });
