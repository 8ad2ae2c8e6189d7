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
            # No task for each: sending only waits where a client's buffer is full.
            for other in list(clients):
                await other.send_text(message)
    except WebSocketDisconnect:
        pass
    finally:
        clients.discard(client)


app = Starlette(routes=[Route("/ready", ready), WebSocketRoute("/ws", handle)])
