"""Open the shop's file, or make a new one: the lock first, then the checks, then the engines."""

from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from app.database import connection
from app.database.lock import FileLock
from app.database.shop import Shop
from app.domain import errors
from app.domain.shop import ShopSettings
from app.models import Base
from app.services import settings as settings_service

SCHEMA = 1
"""The number of the tables' present shape, kept in the file's `user_version`."""


def open_shop(path: Path) -> Shop:
    """Open the shop at `path`. Raises the facts of the file in `domain.errors`."""
    if not path.is_file():
        raise errors.NoShop(path)
    lock = FileLock(path)
    lock.acquire()
    try:
        link = connection.connect(path)
        try:
            if link.execute("PRAGMA application_id").fetchone()[0] != connection.APPLICATION_ID:
                raise errors.NotAShop(path)
            schema = link.execute("PRAGMA user_version").fetchone()[0]
            if schema > SCHEMA:
                raise errors.ShopTooNew(path, schema, SCHEMA)
        finally:
            link.close()
        return Shop(path, lock)
    except BaseException:
        lock.release()
        raise


def create_shop(path: Path, settings: ShopSettings) -> Shop:
    """Make a new, empty shop at `path` and open it. Raises ShopExists, StorageFailed."""
    if path.exists():
        raise errors.ShopExists(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=False)
    link = driver.connect(str(path), isolation_level=None)
    link.execute(f"PRAGMA application_id={connection.APPLICATION_ID}")
    link.execute(f"PRAGMA user_version={SCHEMA}")
    link.close()
    lock = FileLock(path)
    lock.acquire()
    shop = Shop(path, lock)
    with shop.changing() as session:
        Base.metadata.create_all(session.connection())
        settings_service.change(
            session, **{name: getattr(settings, name) for name in settings.__dataclass_fields__}
        )
    return shop
