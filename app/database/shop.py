"""The open shop: one file, one engine to read, one to write, one process.

`with shop.reading() as session:` gives a snapshot; `with shop.changing(actor) as session:` is one
transaction that commits at the end of the block and leaves nothing behind when the block raises.

When the disk fails, nobody knows what of a change is on it: the change is rolled back and the
shop is in doubt. The next session first opens the file anew and checks it, or raises.
"""

import errno
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool
from sqlcipher3 import dbapi2 as driver

from app.database import connection, seal
from app.database.lock import FileLock
from app.database.sessions import OWNER, Actor, ReadSession, WriteSession
from app.domain import errors


class Shop:
    """A shop's file, held by this process until `close`."""

    def __init__(self, path: Path, lock: FileLock | None = None) -> None:
        """Open engines on `path`, which has been checked and is of the present schema."""
        self.path = path
        self._lock = lock
        self._turn = threading.Lock()
        self._writing: int | None = None
        self._mending = threading.Lock()
        self._doubt = False
        self._file = path.stat()
        self._reader = _engine(path, writable=False)
        self._writer = _engine(path, writable=True)

    @property
    def in_doubt(self) -> bool:
        """Whether the disk has failed, so that the next session checks the file first."""
        return self._doubt

    @contextmanager
    def reading(self) -> Iterator[ReadSession]:
        """Give a session that sees one moment of the shop. Raises the facts of a failing file."""
        with self._worded():
            self._settle_doubt()
            with ReadSession(self._reader, expire_on_commit=False) as session:
                yield session

    @contextmanager
    def changing(self, actor: Actor = OWNER, request_id: str | None = None) -> Iterator[WriteSession]:
        """Give a session that is committed when the block ends; one at a time in this process."""
        with self._worded(), self._alone():
            self._settle_doubt()
            with (
                WriteSession(
                    self._writer, expire_on_commit=False, actor=actor, request_id=request_id
                ) as session,
                session.begin(),
            ):
                yield session
                self._check_name()

    def tidy(self) -> None:
        """Fold the write-ahead log into the one file, as far as readers allow; never waits for them."""
        with self._worded(), self._alone(), self._writer.connect() as link:
            raw = link.connection.driver_connection
            if raw is not None:
                raw.execute("PRAGMA busy_timeout=0").fetchall()
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                raw.execute("PRAGMA busy_timeout=5000").fetchall()

    def close(self) -> None:
        """Fold the log in, close every connection, seal the file and let go of it."""
        try:
            # What cannot be folded in stays in the log, safe, and is folded in at the next start.
            if not self._doubt:
                with suppress(errors.Refusal):
                    self.tidy()
            self._reader.dispose()
            self._writer.dispose()
            if not self._doubt and not self.path.with_name(self.path.name + "-wal").exists():
                with suppress(errors.NoShop, errors.StorageFailed):  # another's file is not vouched for
                    self._check_name()
                    seal.put(self.path)
        finally:
            if self._lock is not None:
                self._lock.release()

    def _check_name(self) -> None:
        """Raise where the path no longer means the open file: what is written there nobody finds again."""
        try:
            named = self.path.stat()
        except OSError as error:
            raise errors.NoShop(self.path) from error
        if not os.path.samestat(named, self._file):
            raise errors.StorageFailed(self.path, os.strerror(errno.ESTALE))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        me = threading.get_ident()
        if self._writing == me:
            message = "a change inside a change would wait for itself for ever"
            raise RuntimeError(message)
        with self._turn:
            self._writing = me
            try:
                yield
            finally:
                self._writing = None

    @contextmanager
    def _worded(self) -> Iterator[None]:
        """Turn a failing disk or file into the fact that a person is told."""
        try:
            yield
        except (DBAPIError, driver.Error) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            if isinstance(cause, Exception) and connection.is_storage_error(cause):
                self._doubt = self._doubt or connection.casts_doubt(cause)
                raise connection.fact(cause, self.path) from error
            raise

    def _settle_doubt(self) -> None:
        """After a failure: open the file anew, fold its log in and check every page before all else."""
        if not self._doubt:
            return
        with self._mending:
            if not self.in_doubt:  # another thread was first
                return
            self._reader.dispose()
            self._writer.dispose()
            link = connection.connect(self.path)
            try:
                connection.fold(link, self.path)
                found = link.execute("PRAGMA quick_check(1)").fetchone()[0]
            finally:
                link.close()
            if found != "ok":
                raise errors.ShopDamaged(self.path, str(found))
            self._doubt = False


def _engine(path: Path, *, writable: bool) -> Engine:
    pool: dict[str, Any] = {"poolclass": StaticPool} if writable else {"poolclass": QueuePool, "pool_size": 4}
    engine = create_engine(
        "sqlite://",
        module=driver,
        hide_parameters=True,
        creator=lambda: connection.connect(path, writable=writable),
        **pool,
    )
    # Our own BEGIN: the driver's default gives a report no snapshot and a change no rollback, and
    # a deferred writer that has read first fails at once when another process writes.
    begin = "BEGIN IMMEDIATE" if writable else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(link: Any) -> None:
        link.exec_driver_sql(begin)

    return engine
