"""What the views of Flask and Django do, each in a thread of Gunicorn's."""

import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor

HOLD = float(os.environ["LAB_HOLD"])

executor = ThreadPoolExecutor(max_workers=2)


def ready():
    return {"ready": True}


def hold():
    time.sleep(HOLD)
    return {"held": True}


def fail():
    time.sleep(0.01)
    raise RuntimeError("after waiting")


def sync():
    raise RuntimeError("at once")


def after_wait():
    return executor.submit(fail).result()


def fail_in_timer():
    raise RuntimeError("in a timer")


def timer():
    threading.Timer(0.01, fail_in_timer).start()
    return {"started": True}


def forgotten():
    executor.submit(fail)
    return {"started": True}
