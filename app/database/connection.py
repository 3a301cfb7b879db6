"""The one place that opens the shop's file, and the settings that keep what was acknowledged.

It knows nothing of SQLAlchemy, so that the search can read the file before that is imported.
The settings are those that lost nothing in simulated power cuts: WAL with `synchronous=FULL`.
Each is set, read back and compared: a driver that silently ignores one is not trusted.
"""

from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2 as driver

from app.domain import errors

APPLICATION_ID: Final = 0x56495452
"""Written in the file's header ("VITR"), so that another program's file is told from ours."""

Connection = Any
"""A connection of the driver (a DB-API 2 connection; the driver comes without types)."""

_SETTINGS: Final = {
    "foreign_keys": 1,
    "recursive_triggers": 1,  # else INSERT OR REPLACE walks past triggers that refuse change
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "busy_timeout": 5000,
    "synchronous": 2,
    "cache_size": -32_000,
}


def connect(path: Path, *, writable: bool = True) -> Connection:
    """Open the file at `path`, which must exist, and return the connection in autocommit mode.

    Transactions are begun by hand (BEGIN, BEGIN IMMEDIATE). A connection that is not `writable`
    refuses every change.

    Raises NoShop, NotAShop, ShopDamaged and StorageFailed.
    """
    if not path.is_file():
        raise errors.NoShop(path)
    try:
        connection = driver.connect(
            f"{path.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False
        )
        _settle(connection, path, writable)
    except driver.Error as error:
        raise fact(error, path) from error
    return connection


def fact(error: Exception, path: Path) -> errors.Refusal:
    """Return what a person is told about the driver's `error` on the file at `path`."""
    text = str(error)
    if "not a database" in text:
        return errors.NotAShop(path)
    if "malformed" in text or "corrupt" in text:
        return errors.ShopDamaged(path, text)
    if "locked" in text or "busy" in text:
        return errors.ShopInUse(path, "")
    return errors.StorageFailed(path, text)


def is_storage_error(error: BaseException | None) -> bool:
    """Whether the driver's `error` comes of the file or the disk, not of a statement of ours."""
    return isinstance(error, driver.OperationalError | driver.DatabaseError) and not isinstance(
        error, driver.IntegrityError | driver.ProgrammingError | driver.DataError | driver.NotSupportedError
    )


def _settle(connection: Connection, path: Path, writable: bool) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
    for name, wanted in _SETTINGS.items():
        connection.execute(f"PRAGMA {name}={wanted}").fetchall()
        got = connection.execute(f"PRAGMA {name}").fetchone()
        if got is None or int(got[0]) != wanted:
            raise errors.StorageFailed(path, f"{name}={got}")
    mode = connection.execute("PRAGMA journal_mode=WAL").fetchone()[0]
    if mode.lower() != "wal":
        raise errors.StorageFailed(path, f"journal_mode={mode}")
    if not writable:
        connection.execute("PRAGMA query_only=ON").fetchall()
