"""The library websockets, on uvloop."""

import asyncio
import http
import os
import signal

import uvloop
from websockets.asyncio.server import ServerConnection, broadcast, serve
from websockets.http11 import Request, Response

clients: set[ServerConnection] = set()


async def handle(client: ServerConnection) -> None:
    clients.add(client)
    try:
        async for message in client:
            broadcast(clients, message)
    finally:
        clients.discard(client)


def ready(client: ServerConnection, request: Request) -> Response | None:
    return client.respond(http.HTTPStatus.OK, "ok") if request.path == "/ready" else None


async def main() -> None:
    # Pings would only come after 20 seconds; none of the other servers sends them.
    async with serve(handle, "127.0.0.1", int(os.environ["PORT"]), process_request=ready, compression=None, ping_interval=None, backlog=2048) as server:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, server.close, False)
        await server.wait_closed()


uvloop.run(main())
