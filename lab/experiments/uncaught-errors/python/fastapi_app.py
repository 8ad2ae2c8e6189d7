import asyncio
import os

from fastapi import FastAPI

HOLD = float(os.environ["LAB_HOLD"])

app = FastAPI()


async def fail() -> None:
    await asyncio.sleep(0.01)
    raise RuntimeError("after waiting")


def fail_in_timer() -> None:
    raise RuntimeError("in a timer")


@app.get("/ready")
async def ready():
    return {"ready": True}


@app.get("/hold")
async def hold():
    await asyncio.sleep(HOLD)
    return {"held": True}


@app.get("/sync")
async def sync():
    raise RuntimeError("at once")


@app.get("/await")
async def after_await():
    await fail()


@app.get("/timer")
async def timer():
    asyncio.get_running_loop().call_later(0.01, fail_in_timer)
    return {"started": True}


@app.get("/forgotten")
async def forgotten():
    asyncio.create_task(fail())
    return {"started": True}
