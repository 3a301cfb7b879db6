"""The open shop: one file, one engine to read, one to write, one process.

`with shop.reading() as session:` gives a snapshot; `with shop.changing(actor) as session:` is one
transaction that commits at the end of the block and leaves nothing behind when the block raises.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool
from sqlcipher3 import dbapi2 as driver

from app.database import connection
from app.database.lock import FileLock
from app.database.sessions import OWNER, Actor, ReadSession, WriteSession


class Shop:
    """A shop's file, held by this process until `close`."""

    def __init__(self, path: Path, lock: FileLock | None = None) -> None:
        """Open engines on `path`, which has been checked and is of the present schema."""
        self.path = path
        self._lock = lock
        self._turn = threading.Lock()
        self._reader = _engine(path, writable=False)
        self._writer = _engine(path, writable=True)

    @contextmanager
    def reading(self) -> Iterator[ReadSession]:
        """Give a session that sees one moment of the shop."""
        with self._worded(), ReadSession(self._reader, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def changing(self, actor: Actor = OWNER, request_id: str | None = None) -> Iterator[WriteSession]:
        """Give a session that is committed when the block ends; one at a time in this process."""
        with (
            self._worded(),
            self._turn,
            WriteSession(self._writer, expire_on_commit=False, actor=actor, request_id=request_id) as session,
            session.begin(),
        ):
            yield session

    def tidy(self) -> None:
        """Fold the write-ahead log into the one file (when idle, and at the end)."""
        with self._worded(), self._turn, self._writer.connect() as link:
            raw = link.connection.driver_connection
            if raw is not None:
                link.rollback()
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Fold the log in, close every connection and let go of the file."""
        try:
            self.tidy()
        finally:
            self._reader.dispose()
            self._writer.dispose()
            if self._lock is not None:
                self._lock.release()

    @contextmanager
    def _worded(self) -> Iterator[None]:
        """Turn a failing disk or file into the fact that a person is told."""
        try:
            yield
        except DBAPIError as error:
            if connection.is_storage_error(error.orig) and error.orig is not None:
                raise connection.fact(error.orig, self.path) from error
            raise


def _engine(path: Path, *, writable: bool) -> Engine:
    pool: dict[str, Any] = {"poolclass": StaticPool} if writable else {"poolclass": QueuePool, "pool_size": 4}
    engine = create_engine(
        "sqlite://", module=driver, creator=lambda: connection.connect(path, writable=writable), **pool
    )
    # Our own BEGIN: the driver's default gives a report no snapshot and a change no rollback, and
    # a deferred writer that has read first fails at once when another process writes.
    begin = "BEGIN IMMEDIATE" if writable else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(link: Any) -> None:
        link.exec_driver_sql(begin)

    return engine
