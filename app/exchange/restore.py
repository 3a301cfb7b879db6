"""Put a backup in the place of the shop's file; what was there is moved away whole, never deleted.

The copy is staged and checked beside the shop first. A note then says that the change of places has
begun: from there on a kill at any moment leaves work that the next start finishes (`finish`).
"""

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.database import connection, disk, header, seal
from app.database.lock import FileLock
from app.domain import errors
from app.exchange import backup, check
from app.i18n import translate
from app.progress import Job, Progress, share


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did."""

    path: Path
    schema: int
    counts: dict[str, int]
    kept: Path | None
    """The folder in which what was replaced lies with all its side files; None: there was nothing."""
    backup: backup.Backup | None
    """The verified backup of what was replaced; None: it was not there, or it was damaged."""


def restore(source: Path, shop: Path, *, today: date, known_schema: int) -> Job[Restored]:
    """Put the backup `source` in the place of the file `shop`, which nobody has open.

    Raises NoShop, NotAShop, ShopTooNew and BackupUnsound for the source, ShopInUse, StorageFailed;
    the shop is as it was then. Closing the job before its last step leaves the shop as it was.
    """
    if not source.is_file():
        raise errors.NoShop(source)
    if source.resolve() == shop.resolve():
        raise errors.ShopExists(shop)
    with _held(shop):
        with suppress(errors.RestoreUnfinished):  # this one takes the place of it
            finish(shop)
        yield Progress(0, 1000, translate("Restore", "Reading the backup"))
        staged = _staged(shop)
        disk.remove(staged)
        disk.copy(source, staged)
        try:
            seen = yield from share(_checked(source, staged, known_schema), 0.2, 0.5)
            before = yield from share(_backed_up(shop, today), 0.5, 0.9)
            yield Progress(900, 1000, translate("Restore", "Changing places"))
        except BaseException:
            with suppress(errors.StorageFailed):
                disk.remove(staged)
            raise
        kept = _away(shop)
        document = {"kept": str(kept), "sha256": seal.fingerprint(staged)}
        disk.write(_note(shop), json.dumps(document, ensure_ascii=False))
        finish(shop)
    return Restored(shop, seen.schema, seen.counts, kept if kept.exists() else None, before)


def is_unfinished(shop: Path) -> bool:
    """Whether a restore of the shop was broken off while files changed places."""
    return _note(shop).exists()


def finish(shop: Path) -> None:
    """Finish a restore that was broken off; the caller holds the lock. Without one, do nothing.

    Raises RestoreUnfinished where that cannot be done, with the folder of what was replaced.
    """
    note = _note(shop)
    try:
        document = json.loads(note.read_text(encoding="utf-8"))
        kept, sha256 = Path(document["kept"]), str(document["sha256"])
    except FileNotFoundError:
        return
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise errors.RestoreUnfinished(shop, shop.parent, str(error)) from error
    try:
        staged = _staged(shop)
        if staged.exists():
            _exchange(shop, staged, kept, sha256)
        elif not shop.exists():
            raise errors.RestoreUnfinished(shop, kept, staged.name)
        disk.remove(note)
    except errors.StorageFailed as error:
        raise errors.RestoreUnfinished(shop, kept, error.reason) from error


def _exchange(shop: Path, staged: Path, kept: Path, sha256: str) -> None:
    if seal.fingerprint(staged) != sha256:
        raise errors.RestoreUnfinished(shop, kept, staged.name)
    for ending in seal.ENDINGS:
        old = shop.with_name(shop.name + ending)
        if old.exists():
            disk.make_folder(kept.parent)
            disk.make_folder(kept)
            disk.move(old, kept / old.name)
    disk.move(staged, shop)


def _checked(source: Path, staged: Path, known_schema: int) -> Job[check.Checked]:
    """Check the staged copy against its pages, its keys and its manifest."""
    log = source.with_name(source.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise errors.BackupUnsound(source, log.name)  # not a backup: its last changes are in there
    try:
        header.look(staged)
    except errors.NotAShop as error:
        raise errors.NotAShop(source) from error
    except errors.ShopDamaged as error:
        raise errors.BackupUnsound(source, error.finding) from error
    manifest = backup.told(source)
    if manifest is not None and manifest.get("sha256") != seal.fingerprint(staged):
        raise errors.BackupUnsound(source, "SHA-256")
    try:
        with closing(connection.peek(staged)) as link:
            schema = link.execute("PRAGMA user_version").fetchone()[0]
            if schema > known_schema:
                raise errors.ShopTooNew(source, schema, known_schema)
            seen = yield from check.examine(link, source)
    except errors.ShopDamaged as error:
        raise errors.BackupUnsound(source, error.finding) from error
    if seen.damage:
        raise errors.BackupUnsound(source, f"{seen.damage[0].where} {seen.damage[0].detail}".strip())
    return seen


def _backed_up(shop: Path, today: date) -> Job[backup.Backup | None]:
    """Make a verified backup of what is replaced, if it is still a shop: a damaged one is only moved away."""
    if not shop.exists():
        return None
    try:
        header.look(shop)
        return (yield from backup.make(shop, backup.RESTORE, today=today))
    except (errors.NotAShop, errors.ShopDamaged, errors.BackupUnsound):
        return None


@contextmanager
def _held(shop: Path) -> Iterator[None]:
    lock = FileLock(shop)
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _staged(shop: Path) -> Path:
    return shop.with_name(shop.name + ".restoring")


def _note(shop: Path) -> Path:
    return shop.with_name(shop.name + ".restore.json")


def _away(shop: Path) -> Path:
    """Return a name for the folder of what is replaced; it is made when something is."""
    stem = f"replaced-{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    folder, number = shop.with_name("backups") / stem, 1
    while folder.exists():
        number += 1
        folder = shop.with_name("backups") / f"{stem}-{number}"
    return folder
