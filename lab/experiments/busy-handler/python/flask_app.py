from flask import Flask

from compute import compute

app = Flask(__name__)


@app.get("/ping")
def ping():
    return {"pong": True}


@app.get("/compute")
def get_computed():
    return {"done": compute()}
