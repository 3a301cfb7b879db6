"""Open the shop's file, or make a new one: the lock first, then the checks, then the engines.

`enter` does all that needs no table, so that the window's search can read the file before
SQLAlchemy is imported. A file that is turned away is left as it was, with nothing beside it.
"""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app import paths
from app.database import connection, disk, header, seal
from app.database.lock import FileLock
from app.domain import errors
from app.domain.shop import ShopSettings
from app.exchange import backup, restore
from app.progress import finish

if TYPE_CHECKING:
    from app.database.shop import Shop

SCHEMA: Final = 8
"""The number of the tables' present shape, kept in the file's `user_version`."""

OLDEST: Final = 1
"""The number of the first version's tables. No shop was ever written with a smaller one."""

Told = Callable[[backup.Backup], None]
"""Hears of the backup that was made before a migration."""


def open_shop(path: Path, migrated: Told | None = None) -> "Shop":
    """Open the shop at `path`; `migrated` as for `enter`. Raises the facts of the file in `domain.errors`."""
    lock = enter(path, migrated)
    try:
        from app.database.shop import Shop

        return Shop(path, lock)
    except BaseException:
        lock.release()
        raise


def enter(path: Path, migrated: Told | None = None) -> FileLock:
    """Take the shop's lock, see that its file is whole and of the present schema, and return the lock.

    Finishes a restore that was broken off; backs up and migrates an older file, and tells `migrated`
    of the backup. Raises NoShop, ShopInUse, NotAShop, ShopDamaged, ShopTooNew, StorageFailed,
    BackupUnsound, RestoreUnfinished.
    """
    lock = _locked(path)
    try:
        made = _check(path)
        if made is not None and migrated is not None:
            migrated(made)
    except BaseException:
        lock.release()
        raise
    return lock


@contextmanager
def held(path: Path, migrated: Told | None = None) -> Iterator[None]:
    """Hold the shop for work on its bare file, such as a backup; `migrated` and what it raises as `enter`."""
    lock = enter(path, migrated)
    try:
        yield
        seal.put(path)
    finally:
        lock.release()


@contextmanager
def held_unchecked(path: Path) -> Iterator[None]:
    """Hold a shop that may be damaged, to look it over. Raises NoShop, ShopInUse, StorageFailed."""
    lock = _locked(path)
    try:
        yield
    finally:
        lock.release()


def create_shop(path: Path, settings: ShopSettings) -> "Shop":
    """Make a new, empty shop at `path` and open it. Raises ShopExists, ShopInUse, StorageFailed.

    It is made under another name and takes its own when it is complete: there is never half a shop.
    """
    with disk.worded(path):
        if path.parent == paths.data_folder():  # the user's own folder is ours to make; no other is
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_existing(path)
        if not path.parent.is_dir():
            raise errors.StorageFailed(path, os.strerror(errno.ENOENT))
    lock = FileLock(path)
    lock.acquire()
    new = path.with_name(path.name + ".new")
    try:
        _remove(new)
        _make(new, settings)
        _refuse_existing(path)
        disk.move(new, path)

        from app.database.shop import Shop

        return Shop(path, lock)
    except BaseException as error:
        _remove(new)
        lock.release()
        if isinstance(error, errors.StorageFailed):
            raise errors.StorageFailed(path, error.reason) from error
        raise


def _locked(path: Path) -> FileLock:
    with disk.worded(path):
        there = path.is_file() or restore.is_unfinished(path)
    if not there:
        raise errors.NoShop(path)
    lock = FileLock(path)
    lock.acquire()
    try:
        restore.finish(path)
    except BaseException:
        lock.release()
        raise
    return lock


def _check(path: Path) -> backup.Backup | None:
    """See that the file is whole, ours, and of the present schema; migrate an older one.

    Returns the backup that was made before a migration.
    """
    try:
        _look(path)
        schema = _read_schema(path)
    except errors.ShopDamaged as error:
        if error.newest_backup is None and (newest := backup.latest(path)):
            error.newest_backup = newest.path
        raise
    if schema > SCHEMA:
        raise errors.ShopTooNew(path, schema, SCHEMA)
    if schema == SCHEMA:
        return None
    if schema < OLDEST:
        raise errors.ShopDamaged(path, f"user_version={schema}")
    from app import migrate

    made = finish(backup.make(path, backup.MIGRATION, today=date.today()))  # noqa: DTZ011  (the shop's own day)
    migrate.upgrade(path)
    return made


def _look(path: Path) -> None:
    try:
        header.look(path)
    except errors.NotAShop as error:
        # Backups of it say that it was a shop. (No connection: it would write to an empty file.)
        newest = backup.latest(path, path.with_name("backups"))
        if newest is None:
            raise
        raise errors.ShopDamaged(path, type(error).__name__, newest.path) from error


def _read_schema(path: Path) -> int:
    """Return the file's schema, after every page was looked at if the seal does not vouch for them."""
    sealed = seal.state(path)
    if sealed is seal.State.ROTTEN:
        raise errors.ShopDamaged(path, "SHA-256")
    try:
        with closing(connection.connect(path)) as link:
            found = "ok"
            if sealed is seal.State.UNKNOWN:
                connection.fold(link, path)
                found = str(link.execute("PRAGMA quick_check(1)").fetchone()[0])
            schema = int(link.execute("PRAGMA user_version").fetchone()[0])
    except connection.DriverError as error:
        raise connection.fact(error, path) from error
    if found != "ok":
        raise errors.ShopDamaged(path, found)
    return schema


def _refuse_existing(path: Path) -> None:
    if path.exists():
        raise errors.ShopExists(path)


def _make(new: Path, settings: ShopSettings) -> None:
    """Make a complete shop under the name `new` and close it."""
    from app.database.shop import Shop
    from app.models import Base
    from app.services import settings as settings_service

    disk.make_empty(new)
    with closing(connection.connect(new)) as link:
        link.execute(f"PRAGMA application_id={connection.APPLICATION_ID}")
        link.execute(f"PRAGMA user_version={SCHEMA}")
    shop = Shop(new)
    try:
        with shop.changing() as session:
            Base.metadata.create_all(session.connection())
            settings_service.change(
                session, **{field.name: getattr(settings, field.name) for field in fields(settings)}
            )
        shop.tidy()  # a disk that is full says so here: closing leaves a log that would be left behind
    finally:
        shop.close()
    disk.sync(new)
    seal.named(new).unlink(missing_ok=True)


def _remove(new: Path) -> None:
    for ending in seal.ENDINGS:
        with suppress(OSError):
            new.with_name(new.name + ending).unlink()
