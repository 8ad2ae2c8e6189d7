from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from backend_async import backend
from order import order


async def get_order(request: Request) -> JSONResponse:
    return JSONResponse(order())


async def get_item(request: Request) -> JSONResponse:
    item = await backend.find_item(request.path_params["item_id"])
    return JSONResponse(item) if item else JSONResponse({"error": "not found"}, status_code=404)


async def get_upstream(request: Request) -> JSONResponse:
    return JSONResponse(await backend.ask_upstream())


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    async with backend.open():
        yield


app = Starlette(
    routes=[
        Route("/json", get_order),
        Route("/items/{item_id:int}", get_item),
        Route("/wait", get_upstream),
    ],
    lifespan=lifespan,
)
