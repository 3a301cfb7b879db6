"""The one place that opens the shop's file, and the settings that keep what was acknowledged.

It knows nothing of SQLAlchemy, so that the search can read the file before that is imported.
The settings are those that lost nothing in simulated power cuts: WAL with `synchronous=FULL`.
Each is set, read back and compared: a driver that silently ignores one is not trusted.
"""

from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2 as driver

from app.database import disk
from app.domain import errors

APPLICATION_ID: Final = 0x56495452
"""Written in the file's header ("VITR"), so that another program's file is told from ours."""

Connection = Any
"""A connection of the driver (a DB-API 2 connection; the driver comes without types)."""

DriverError: Final[type[Exception]] = driver.Error
"""What a connection raises; `fact` tells what it means."""

SIDE_FILES: Final = ("-wal", "-shm", "-journal")
"""What SQLite lays beside the file: they belong to it and go wherever it goes."""

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

_BUSY: Final = {driver.SQLITE_BUSY, driver.SQLITE_LOCKED}
_BROKEN: Final = {driver.SQLITE_CORRUPT, driver.SQLITE_NOTADB}
_DISK: Final = {
    driver.SQLITE_CANTOPEN,
    driver.SQLITE_FULL,
    driver.SQLITE_IOERR,
    driver.SQLITE_NOLFS,
    driver.SQLITE_PERM,
    driver.SQLITE_PROTOCOL,
    driver.SQLITE_READONLY,
}


def connect(path: Path, *, writable: bool = True) -> Connection:
    """Open the file at `path`, which must exist, and return the connection in autocommit mode.

    Transactions are begun by hand (BEGIN, BEGIN IMMEDIATE). A connection that is not `writable`
    refuses every change.

    Raises NoShop, NotAShop, ShopDamaged, ShopInUse and StorageFailed.
    """
    if not path.is_file():
        raise errors.NoShop(path)
    return _opened(path, "mode=rw", lambda connection: _settle(connection, path, writable))


def peek(path: Path) -> Connection:
    """Open a file that nobody writes, such as a backup, without leaving a trace of it.

    Not for a shop that is open, or that was not closed: its side files are not looked at.
    Raises as `connect` does.
    """
    if not path.is_file():
        raise errors.NoShop(path)
    return _opened(path, "mode=ro&immutable=1", _harden)


def fold(connection: Connection, path: Path) -> None:
    """Bring what stands in the write-ahead log into the file, on the disk.

    After a failure or a kill the log may hold a change whose bytes nobody has waited for: it reads
    as done, and a power cut would take it away again. Nothing is answered from it before this.
    Where the file has no room to grow, the log itself is waited for. Raises StorageFailed where a
    reader stands in the way, and what the driver raises.
    """
    try:
        _, logged, folded = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except driver.Error as error:
        if _code(error) != driver.SQLITE_FULL:
            raise
        disk.sync(path.with_name(path.name + "-wal"))
        return
    if logged != folded:
        raise errors.StorageFailed(path, "busy", unsure=True)


def fact(error: Exception, path: Path) -> errors.Refusal:
    """Return what a person is told about the driver's `error` on the file at `path`."""
    code = _code(error)
    if code == driver.SQLITE_NOTADB:
        return errors.NotAShop(path)
    if code in _BROKEN:
        return errors.ShopDamaged(path, str(error))
    if code in _BUSY:
        return errors.ShopInUse(path, "")
    return errors.StorageFailed(path, str(error), unsure=code == driver.SQLITE_IOERR)


def is_storage_error(error: BaseException | None) -> bool:
    """Whether the driver's `error` comes of the file or the disk, not of a statement of ours."""
    return isinstance(error, driver.Error) and _code(error) in _BUSY | _BROKEN | _DISK


def casts_doubt(error: BaseException | None) -> bool:
    """Whether after `error` nobody knows what is on the disk, so that the file has to be checked."""
    return isinstance(error, driver.Error) and _code(error) in _BROKEN | {driver.SQLITE_IOERR}


def _code(error: BaseException) -> int:
    """Return SQLite's primary result code; 0 where the driver itself complains."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def _opened(path: Path, how: str, settle: Any) -> Connection:
    connection = None
    try:
        connection = driver.connect(
            f"{path.resolve().as_uri()}?{how}", uri=True, isolation_level=None, check_same_thread=False
        )
        settle(connection)
    except BaseException as error:
        if connection is not None:
            connection.close()
        if isinstance(error, driver.Error):
            raise fact(error, path) from error
        raise
    return connection


def _harden(connection: Connection) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
    for name in ("trusted_schema=OFF", "cell_size_check=ON", "temp_store=MEMORY", "query_only=ON"):
        connection.execute(f"PRAGMA {name}").fetchall()


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
