from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

from backend_async import backend
from order import order


class Customer(BaseModel):
    name: str
    city: str
    loyalty: bool


class Line(BaseModel):
    sku: str
    name: str
    quantity: int
    price: int
    available: bool


class Order(BaseModel):
    id: int
    customer: Customer
    currency: str
    lines: list[Line]
    note: str | None


class Item(BaseModel):
    id: int
    name: str
    stock: int


class Answer(BaseModel):
    answered: bool


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with backend.open():
        yield


app = FastAPI(lifespan=lifespan)


# FastAPI's documentation recommends to declare what a route answers: pydantic validates and serializes it.
@app.get("/json")
async def get_order() -> Order:
    return order()


@app.get("/items/{item_id}")
async def get_item(item_id: int) -> Item:
    item = await backend.find_item(item_id)
    if item is None:
        raise HTTPException(status_code=404)
    return item


@app.get("/wait")
async def get_upstream() -> Answer:
    return await backend.ask_upstream()
