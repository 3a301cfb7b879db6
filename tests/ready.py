"""What many tests would make again and again is made once: a shop's bytes, and compiled statements.

Both are what the program itself makes. A new shop is the same for the same settings, and one that many
tests begin with is filled once: their files are copied; a statement is compiled by the first engine of a
process that runs it, as it is in the one process of a counter that is open all day.
"""

import copy
import functools
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine, create_engine
from sqlcipher3 import dbapi2 as driver

from app import opening
from app.database import connection, disk
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


T = TypeVar("T")
_filled: dict[object, tuple[Any, Any]] = {}


def filled(shop: Shop, fill: Callable[[Shop], T]) -> T:
    """Fill an open shop by `fill` and return what that returned: the second time by a copy of the rows.

    What it is filled on has to be the same each time.
    """
    link = connection.connect(shop.path)
    begun = link.execute("SELECT (SELECT count(*) FROM member), (SELECT count(*) FROM change)").fetchone()
    key = fill, begun
    if key in _filled:
        content, found = _filled[key]
        content.backup(link)
    else:
        found = fill(shop)
        content = driver.connect(":memory:", check_same_thread=False)
        link.backup(content)
        _filled[key] = content, found
    link.close()
    return copy.deepcopy(found)  # type: ignore[no-any-return]  # what `fill` returned


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
