"""Measures within the program; writes lines QUANTITY CASE VALUE, times in milliseconds. The argument is the library: json or orjson."""

import asyncio
import json
import re
import sys
from collections.abc import Callable
from time import perf_counter

import orjson

NAMES = ["Ada", "Bertrand", "Chiyo", "Dmitri", "Émilie"]
if sys.argv[1] == "json":
    parse, write = json.loads, json.dumps
else:
    parse, write = orjson.loads, orjson.dumps


def document(size: int) -> str:
    records = []
    i = length = 0
    while length < size:
        record = f'{{"id":{i},"name":"{NAMES[i % 5]} {i}","mail":"reader{i}@example.org","score":{i}.5,"tags":["new","offer","x{i % 10}"],"active":{"true" if i % 2 == 0 else "false"},"note":null}}'
        records.append(record)
        length += len(record) + 1
        i += 1
    return f"[{','.join(records)}]"


def time(repetitions: int, action: Callable[[], object]) -> float:
    """The median of so many repetitions, after as many that do not count."""
    for _ in range(repetitions):
        action()
    times = []
    for _ in range(repetitions):
        start = perf_counter()
        result = action()
        times.append((perf_counter() - start) * 1000)
        del result  # freed outside of the clock; Node.js frees later, too
    return sorted(times)[repetitions // 2]


async def stall(text: str) -> float:
    """The longest time for which the event loop ran nothing else while a document was read and written."""
    longest = 0.0

    async def tick() -> None:
        nonlocal longest
        last = perf_counter()
        while True:
            await asyncio.sleep(0.001)
            now = perf_counter()
            longest = max(longest, (now - last) * 1000)
            last = now

    ticking = asyncio.create_task(tick())
    await asyncio.sleep(0.02)
    longest = 0.0
    write(parse(text))
    await asyncio.sleep(0.02)
    ticking.cancel()
    return max(0.0, longest - 1)  # without the timer's own millisecond


def measure_json() -> None:
    for name, size, repetitions in [("small", 1_000, 2_000), ("medium", 1_000_000, 15), ("large", 50_000_000, 1)]:
        text = document(size)
        value = parse(text)
        print("answer", name, len(value), value[-1]["mail"])
        print("parse", name, time(repetitions, lambda: parse(text)))
        print("write", name, time(repetitions, lambda: write(value)))
        # The standstill of a kilobyte is that of the timer.
        if name != "small":
            print("stall", name, asyncio.run(stall(text)))

    exact = "9007199254740993"  # 2 to the 53rd, plus 1
    again = write(parse(exact))
    print("kept integer", int((again if isinstance(again, str) else again.decode()) == exact))


def measure_regular_expressions() -> None:
    log = "".join(f'10.0.{i % 256}.{i % 199} - - [29/Nov/2026:10:{i % 60:02}:00 +0000] "GET /items/{i} HTTP/1.1" 200 {i % 5000}\n' for i in range(20_000))
    line = re.compile(r'^(\S+) \S+ \S+ \[([^\]]+)\] "(GET|POST) ([^ "]+) HTTP/1\.[01]" (\d{3}) (\d+)$', re.MULTILINE | re.ASCII)

    def total() -> int:
        return sum(int(match.groups()[5]) for match in line.finditer(log))

    print("answer", "log", total())
    print("match log", time(5, total))

    # The pattern of "Don't block the event loop" in the documentation of Node.js, and an input that it does not match.
    pattern = re.compile(r"^(/.+)+\Z")
    for slashes in (20, 22, 24):
        text = "/x" * slashes + "\n"
        print("answer", f"slashes-{slashes}", json.dumps(pattern.match(text) is not None))
        print(f"match slashes-{slashes}", time(1, lambda: pattern.match(text)))


measure_json()
if sys.argv[1] == "json":
    measure_regular_expressions()
