import asyncio

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

clients: set[WebSocket] = set()


async def ready(request: Request) -> PlainTextResponse:
    return PlainTextResponse("ok")


async def handle(client: WebSocket) -> None:
    await client.accept()
    clients.add(client)
    try:
        while True:
            message = await client.receive_text()
            await asyncio.gather(*(other.send_text(message) for other in clients), return_exceptions=True)
    except WebSocketDisconnect:
        pass
    finally:
        clients.discard(client)


app = Starlette(routes=[Route("/ready", ready), WebSocketRoute("/ws", handle)])
