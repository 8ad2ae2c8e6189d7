"""So many seconds of processor time of the calling thread, whatever else the core does meanwhile."""

import time


def compute(seconds: float = 0.3) -> bool:
    total = 0
    start = time.thread_time()
    while time.thread_time() - start < seconds:
        for i in range(2_000):
            total = (total * 31 + i) % 1_000_003
    return total >= 0
