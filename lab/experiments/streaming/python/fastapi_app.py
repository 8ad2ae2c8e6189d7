from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.responses import StreamingResponse

from upstream import upstream


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with upstream.open():
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/ready")
async def ready() -> str:
    return "ok"


@app.get("/stream")
async def stream() -> StreamingResponse:
    return StreamingResponse(upstream.pieces(), media_type="text/event-stream", headers={"Cache-Control": "no-cache"})
