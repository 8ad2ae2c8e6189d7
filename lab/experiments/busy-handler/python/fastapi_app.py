"""One application, three ways to compute: in the event loop (the mistake), in the thread pool that FastAPI uses for a plain function, and in
a process pool."""

import asyncio
import multiprocessing
import os
from collections.abc import AsyncIterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager

from fastapi import FastAPI

from compute import compute


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    if os.environ["COMPUTE_IN"] != "process":
        yield
        return
    with ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("forkserver")) as app.state.pool:
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/ping")
async def ping() -> dict[str, bool]:
    return {"pong": True}


match os.environ["COMPUTE_IN"]:
    case "loop":

        @app.get("/compute")
        async def compute_in_loop() -> dict[str, bool]:
            return {"done": compute()}

    case "thread":

        @app.get("/compute")
        def compute_in_thread() -> dict[str, bool]:
            return {"done": compute()}

    case "process":

        @app.get("/compute")
        async def compute_in_process() -> dict[str, bool]:
            return {"done": await asyncio.get_running_loop().run_in_executor(app.state.pool, compute)}
