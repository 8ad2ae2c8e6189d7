"""One client for all requests; as many connections as there are streams."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import _http_parser  # noqa: F401 - the parser in C, without which aiohttp answers far fewer requests

URL = os.environ["UPSTREAM_URL"]


class Upstream:
    client: aiohttp.ClientSession

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as self.client:
            yield

    async def pieces(self) -> AsyncIterator[bytes]:
        async with self.client.get(URL) as response:
            async for piece in response.content.iter_any():
                yield piece


upstream = Upstream()
