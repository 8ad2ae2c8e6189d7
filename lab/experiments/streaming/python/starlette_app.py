from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, StreamingResponse
from starlette.routing import Route

from upstream import upstream


async def ready(request: Request) -> PlainTextResponse:
    return PlainTextResponse("ok")


async def stream(request: Request) -> StreamingResponse:
    return StreamingResponse(upstream.pieces(), media_type="text/event-stream", headers={"Cache-Control": "no-cache"})


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    async with upstream.open():
        yield


app = Starlette(routes=[Route("/ready", ready), Route("/stream", stream)], lifespan=lifespan)
