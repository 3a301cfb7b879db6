"""What many tests would make again and again is made once: a shop's bytes, and compiled statements.

Both are what the program itself makes. A new shop is the same for the same settings, and one that many
tests begin with is filled once: their files are copied; a statement is compiled by the first engine of a
process that runs it, as it is in the one process of a counter that is open all day.
"""

import functools
import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine
from sqlcipher3 import dbapi2 as driver

from app import opening
from app.database import disk
from app.database.lock import FileLock
from app.database.shop import Shop
from app.domain.shop import ShopSettings


def shop(path: Path, settings: ShopSettings) -> Shop:
    """Return a new shop at `path`, held as `opening.create_shop` holds it; whoever asks closes it."""
    return copied(path, _new(settings))


def copied(path: Path, content: bytes) -> Shop:
    """Return a shop at `path` with what another's file had; whoever asks closes it."""
    lock = FileLock(path)
    lock.acquire()
    try:
        disk.make_empty(path)
        path.write_bytes(content)
        return Shop(path, lock)
    except BaseException:
        lock.release()
        raise


def closed(shop: Shop) -> bytes:
    """Close a shop and return its file, for `copied`."""
    shop.close()
    return shop.path.read_bytes()


def engine(*words: Any, **more: Any) -> Engine:
    """Return what `create_engine` returns; it knows what the engines before it have compiled."""
    made = create_engine(*words, **more)
    common = _common()
    made.dialect = made.pool._dialect = common.dialect
    made._compiled_cache = common._compiled_cache
    return made


@functools.cache
def _new(settings: ShopSettings) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "new.vitrine")
        opening.create_shop(path, settings).close()
        return path.read_bytes()


@functools.cache
def _common() -> Engine:
    made = create_engine("sqlite://", module=driver, query_cache_size=10_000)
    made.connect().close()  # a dialect asks its first connection what it can do
    made.dispose()
    return made
