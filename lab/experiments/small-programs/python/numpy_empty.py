import numpy  # noqa: F401 - what it takes to load it
