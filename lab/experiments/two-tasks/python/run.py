"""python3 run.py HOW TASK: does a task twice. Each way imports what it needs, and no more."""

import json
import sys
from collections.abc import Callable

import tasks

type Task = Callable[[], bool]


def in_series(task: Task) -> list[bool]:
    return [task(), task()]


def in_pool(kind: type, task: Task) -> list[bool]:
    with kind(max_workers=2) as pool:
        return [future.result() for future in [pool.submit(task), pool.submit(task)]]


def in_event_loop(task: Task) -> list[bool]:
    import asyncio

    async def run() -> bool:
        if task is tasks.wait:
            await asyncio.sleep(0.5)
            return True
        return task()

    async def both() -> list[bool]:
        return list(await asyncio.gather(run(), run()))

    return asyncio.run(both())


def in_threads_of_event_loop(task: Task) -> list[bool]:
    import asyncio

    async def both() -> list[bool]:
        return list(await asyncio.gather(asyncio.to_thread(task), asyncio.to_thread(task)))

    return asyncio.run(both())


def twice(how: str, task: Task) -> list[bool]:
    match how:
        case "series":
            return in_series(task)
        case "async":
            return in_event_loop(task)
        case "to-thread":
            return in_threads_of_event_loop(task)
        case "threads":
            from concurrent.futures import ThreadPoolExecutor as kind
        case "processes":
            from concurrent.futures import ProcessPoolExecutor as kind
        case "interpreters":
            from concurrent.futures import InterpreterPoolExecutor as kind
    return in_pool(kind, task)


if __name__ == "__main__":
    print(json.dumps(twice(sys.argv[1], getattr(tasks, sys.argv[2]))))
