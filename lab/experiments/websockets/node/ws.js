import { createServer } from 'node:http';
import WebSocket, { WebSocketServer } from 'ws';

const server = createServer((request, response) => {
  response.writeHead(200, { 'Content-Length': 2 });
  response.end('ok');
});
const sockets = new WebSocketServer({ server, path: '/ws' });

sockets.on('connection', (socket) => {
  socket.on('error', console.error);
  // As in the documentation of ws: to every client that is open, without decoding what is only passed on.
  socket.on('message', (data, binary) => {
    for (const client of sockets.clients) {
      if (client.readyState === WebSocket.OPEN) client.send(data, { binary });
    }
  });
});

server.listen({ port: process.env.PORT, host: '127.0.0.1', backlog: 2048 });
