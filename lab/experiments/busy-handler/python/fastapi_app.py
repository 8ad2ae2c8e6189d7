"""One application that computes in the event loop (the mistake), there in parts, in the thread pool that FastAPI uses for a plain function, in a
process pool, or in an interpreter of its own."""

import asyncio
import multiprocessing
import os
from collections.abc import AsyncIterator
from concurrent.futures import Executor, InterpreterPoolExecutor, ProcessPoolExecutor
from contextlib import asynccontextmanager

from fastapi import FastAPI

from compute import compute

COMPUTE_IN = os.environ["COMPUTE_IN"]


def make_pool() -> Executor:
    if COMPUTE_IN == "interpreter":
        return InterpreterPoolExecutor(max_workers=1)
    return ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("forkserver"))


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    if COMPUTE_IN not in ("process", "interpreter"):
        yield
        return
    with make_pool() as app.state.pool:
        # A pool starts with its first task, for which the event loop would stand still.
        await asyncio.get_running_loop().run_in_executor(app.state.pool, compute, 0)
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/ping")
async def ping() -> dict[str, bool]:
    return {"pong": True}


match COMPUTE_IN:
    case "loop":

        @app.get("/compute")
        async def compute_in_loop() -> dict[str, bool]:
            return {"done": compute()}

    case "parts":

        @app.get("/compute")
        async def compute_in_parts() -> dict[str, bool]:
            for _ in range(60):
                compute(0.005)
                await asyncio.sleep(0)
            return {"done": True}

    case "thread":

        @app.get("/compute")
        def compute_in_thread() -> dict[str, bool]:
            return {"done": compute()}

    case "process" | "interpreter":

        @app.get("/compute")
        async def compute_in_pool() -> dict[str, bool]:
            return {"done": await asyncio.get_running_loop().run_in_executor(app.state.pool, compute)}
