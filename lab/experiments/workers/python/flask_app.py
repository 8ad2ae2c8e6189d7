from flask import Flask

from work import work

app = Flask(__name__)


@app.get("/")
def hello():
    return {"hello": "world"}


@app.get("/work")
def get_work():
    return work()
