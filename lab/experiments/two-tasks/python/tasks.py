import hashlib
import time

LOOPS = 14_000_000  # about a second
BLOCK = b"x" * (16 * 1024 * 1024)


def arithmetic() -> bool:
    total = 0
    for i in range(LOOPS):
        total = (total + i) & 0xFFFF
    return total >= 0


def hash() -> bool:
    digest = hashlib.sha256()
    for _ in range(32):
        digest.update(BLOCK)
    return len(digest.digest()) == 32


def wait() -> bool:
    time.sleep(0.5)
    return True
