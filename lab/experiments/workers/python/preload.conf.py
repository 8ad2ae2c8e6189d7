"""Loads the application once, before the workers fork. The garbage collector would write into every object that they share, so what was loaded
is kept from it."""

import gc

gc.disable()
preload_app = True


def when_ready(server):
    gc.freeze()


def post_fork(server, worker):
    gc.enable()
