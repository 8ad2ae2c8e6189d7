import hashlib
import time

LOOPS = 8_000_000  # some 0.6 s
ROUNDS = 1_800_000  # some 0.6 s


def arithmetic() -> bool:
    total = 0
    for i in range(LOOPS):
        total = (total + i) & 0xFFFF
    return total >= 0


def hash() -> bool:
    return len(hashlib.pbkdf2_hmac("sha256", b"secret", b"salt", ROUNDS)) == 32


def wait() -> bool:
    time.sleep(0.5)
    return True
