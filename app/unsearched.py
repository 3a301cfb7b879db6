"""Work that makes hundreds of thousands of objects and keeps them all: no search for cycles meanwhile.

Python looks through all that there is each time their number has grown by a quarter, and finds nothing.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unsearched() -> Iterator[None]:
    """Put the search off; where somebody has put it off already it is theirs to begin it again."""
    ours = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if ours:
            gc.enable()
