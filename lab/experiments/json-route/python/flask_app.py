from flask import Flask, abort

from backend_sync import ask_upstream, find_item, open_pool
from order import order

app = Flask(__name__)
pool = open_pool()


@app.get("/json")
def get_order():
    return order()


@app.get("/items/<int:item_id>")
def get_item(item_id: int):
    item = find_item(pool, item_id)
    if item is None:
        abort(404)
    return item


@app.get("/wait")
def get_upstream():
    return ask_upstream()
