from fastapi import FastAPI

from work import work

app = FastAPI()


@app.get("/")
async def hello() -> dict[str, str]:
    return {"hello": "world"}


@app.get("/work")
async def get_work() -> dict[str, int]:
    return work()
