"""python run.py HOW TASK: does a task twice."""

import asyncio
import json
import sys
from collections.abc import Callable
from concurrent.futures import Executor, InterpreterPoolExecutor, ProcessPoolExecutor, ThreadPoolExecutor

import tasks


def in_series(task: Callable[[], bool]) -> list[bool]:
    return [task(), task()]


def in_pool(kind: Callable[..., Executor], task: Callable[[], bool]) -> list[bool]:
    with kind(max_workers=2) as pool:
        return [future.result() for future in [pool.submit(task), pool.submit(task)]]


async def in_event_loop(task: Callable[[], bool]) -> list[bool]:
    async def run() -> bool:
        if task is tasks.wait:
            await asyncio.sleep(0.5)
            return True
        return task()

    return list(await asyncio.gather(run(), run()))


if __name__ == "__main__":
    how, task = sys.argv[1], getattr(tasks, sys.argv[2])
    match how:
        case "series":
            done = in_series(task)
        case "async":
            done = asyncio.run(in_event_loop(task))
        case "threads":
            done = in_pool(ThreadPoolExecutor, task)
        case "processes":
            done = in_pool(ProcessPoolExecutor, task)
        case "interpreters":
            done = in_pool(InterpreterPoolExecutor, task)
    print(json.dumps(done))
