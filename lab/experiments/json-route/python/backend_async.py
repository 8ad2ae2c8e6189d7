"""What the asynchronous applications call: asyncpg, which prepares each query once per connection, and aiohttp."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import asyncpg
from aiohttp import _http_parser  # noqa: F401 - the parser in C, without which aiohttp answers far fewer requests

QUERY = "SELECT id, name, stock FROM items WHERE id = $1"


async def keep_session(connection: asyncpg.Connection) -> None:
    """Nothing is set in these sessions that would have to be undone; asyncpg would send a query for that each time."""


class Backend:
    pool: asyncpg.Pool
    client: aiohttp.ClientSession

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        # Where the database is stands in PGHOST, PGUSER and PGDATABASE.
        async with (
            asyncpg.create_pool(min_size=10, max_size=10, reset=keep_session) as self.pool,
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=256)) as self.client,
        ):
            yield

    async def find_item(self, item_id: int) -> dict | None:
        row = await self.pool.fetchrow(QUERY, item_id)
        return dict(row) if row else None

    async def ask_upstream(self) -> dict:
        async with self.client.get(os.environ["STUB_URL"]) as response:
            return await response.json()


backend = Backend()
