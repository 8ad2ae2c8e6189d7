"""What the threaded applications call: psycopg, which prepares a query that comes again, and urllib3. Both pools are safe for threads."""

import os

import psycopg
import urllib3
from psycopg.rows import dict_row
from psycopg_pool import ConnectionPool

assert psycopg.pq.__impl__ == "c", "psycopg without its C implementation"

client = urllib3.PoolManager(maxsize=256)


def open_pool() -> ConnectionPool:
    # Where the database is stands in PGHOST, PGUSER and PGDATABASE.
    return ConnectionPool(min_size=10, max_size=10, kwargs={"row_factory": dict_row, "autocommit": True}, open=True)


def find_item(pool: ConnectionPool, item_id: int) -> dict | None:
    with pool.connection() as connection:
        return connection.execute("SELECT id, name, stock FROM items WHERE id = %s", (item_id,)).fetchone()


def ask_upstream() -> dict:
    return client.request("GET", os.environ["STUB_URL"]).json()
