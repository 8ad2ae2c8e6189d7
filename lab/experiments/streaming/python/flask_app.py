"""Each stream holds a thread of Gunicorn's, or a greenlet where it runs with gevent, until it ends."""

import os

import urllib3
from flask import Flask, Response

app = Flask(__name__)
URL = os.environ["UPSTREAM_URL"]
client = urllib3.PoolManager(maxsize=1100)


@app.get("/ready")
def ready():
    return "ok"


@app.get("/stream")
def stream():
    upstream = client.request("GET", URL, preload_content=False)
    # Each piece as it comes: read_chunked yields what the upstream sent in one go.
    return Response(upstream.read_chunked(), mimetype="text/event-stream", headers={"Cache-Control": "no-cache"})
