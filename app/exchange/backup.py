"""Backups: a copy that was opened and checked, with a manifest that says what is in it.

A copy is made by SQLite itself (`VACUUM INTO`), never by copying the live file; it counts once its
pages, keys and rows were checked and its manifest lies beside it. All of it works on the bare
file, so that a shop can be backed up before it is migrated.
"""

import glob
import json
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

import app
from app.database import connection, disk, seal
from app.database.connection import Connection
from app.domain import errors, retention
from app.exchange import check, check_ledger
from app.i18n import translate
from app.progress import Job, Progress, share

DAILY: Final = "daily"
ASKED: Final = "asked"
MIGRATION: Final = "migration"
IMPORT: Final = "import"
RESTORE: Final = "restore"

FULL_CHECK: Final = 7
"""Days after which the daily backup checks every page of the shop's own file as well."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that passed its checks."""

    path: Path
    made_at: datetime
    """In UTC."""
    day: date
    """The shop's day it was made for."""
    reason: str
    schema: int
    size: int
    sha256: str
    counts: dict[str, int]
    """Rows of each table."""
    shop_checked: bool
    """Whether every page of the shop's own file was checked with it."""
    owed: dict[str, int] = field(default_factory=dict)
    """What the shop owes by its ledger: points, and money in minor units."""


def place(shop: Path) -> Path:
    """Return the folder of the shop's backups: that of its settings, else `backups` beside it."""
    named = ""
    with (
        suppress(errors.Refusal, connection.DriverError, ValueError),
        closing(connection.connect(shop, writable=False)) as link,
    ):
        row = link.execute("SELECT value FROM setting WHERE key = 'backup_folder'").fetchone()
        named = json.loads(row[0]) if row else ""
    return Path(named) if named else shop.with_name("backups")


def make(
    shop: Path, reason: str = ASKED, *, today: date, folder: Path | None = None, shop_checked: bool = False
) -> Job[Backup]:
    """Make a verified backup of the shop, which this process holds.

    Raises StorageFailed, BackupUnsound and ShopDamaged; nothing of the copy stays then.
    """
    into = folder or place(shop)
    disk.make_folder(into)
    _sweep(into, shop)
    name = _free_name(into, shop)
    with _part(into / name) as part:
        backup = yield from _copied(shop, part)
        disk.sync(part)
        disk.move(part, into / name)
    done = Backup(path=into / name, day=today, reason=reason, shop_checked=shop_checked, **backup)
    disk.write(manifest(done.path), json.dumps(_document(done), ensure_ascii=False, indent=1))
    return done


def before(shop: Path, reason: str, *, today: date) -> Job[Backup | None]:
    """Make a backup before a great change such as an import; of a shop without members none."""
    with closing(connection.connect(shop, writable=False)) as link:
        (has_members,) = link.execute("SELECT EXISTS (SELECT 1 FROM member)").fetchone()
    if not has_members:
        return None
    backup = yield from make(shop, reason, today=today)
    thin(shop)
    return backup


def daily(shop: Path, today: date) -> Job[Backup | None]:
    """Make the day's backup unless there is one: at the first start of a day.

    Once a week every page of the shop's own file is checked too; damage raises ShopDamaged before
    a backup is made of it. Returns None where the day has its backup already.
    """
    before = made(shop)
    if any(backup.day == today for backup in before):
        return None
    full = not any(backup.shop_checked and (today - backup.day).days < FULL_CHECK for backup in before)
    if full:
        seen = yield from share(check.shop(shop), 0, 0.5)
        if seen.damage:
            raise errors.ShopDamaged(shop, seen.damage[0].detail, before[0].path if before else None)
    backup = yield from share(make(shop, DAILY, today=today, shop_checked=full), 0.5 if full else 0, 1)
    thin(shop)
    return backup


def made(shop: Path, folder: Path | None = None) -> list[Backup]:
    """Return the shop's verified backups, newest first, as their manifests tell them."""
    into = folder or place(shop)
    found = []
    with suppress(OSError):
        found = [backup for path in into.iterdir() if (backup := _told(shop, path)) is not None]
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def latest(shop: Path, folder: Path | None = None) -> Backup | None:
    """Return the newest verified backup of the shop, or None."""
    return next(iter(made(shop, folder)), None)


def thin(shop: Path, newest: int | None = None, folder: Path | None = None) -> list[Path]:
    """Remove the backups that `domain.retention` lets go, and return their paths."""
    held = {_copy(backup): backup for backup in made(shop, folder)}
    staying = retention.kept(held.keys(), newest)
    gone = [backup.path for copy, backup in held.items() if copy not in staying]
    for path in gone:
        with suppress(OSError):  # its manifest first: what is left of a broken removal does not count
            manifest(path).unlink()
            path.unlink()
    return gone


def _copy(backup: Backup) -> retention.Copy:
    hour = backup.made_at.astimezone().time()
    return retention.Copy(datetime.combine(backup.day, hour), backup.reason, backup.path.name)


def manifest(backup: Path) -> Path:
    """Return the path of the backup's manifest."""
    return backup.with_name(backup.name + ".json")


def told(backup: Path) -> dict[str, Any] | None:
    """Return the backup's manifest as it is written, or None where there is none."""
    try:
        document = json.loads(manifest(backup).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return document if isinstance(document, dict) else None


def _copied(shop: Path, part: Path) -> Job[dict[str, Any]]:
    yield Progress(0, 1000, translate("Backup", "Copying the shop's file"))
    with closing(connection.connect(shop)) as link:
        before = _state(link)
        _vacuum(link, shop, part)
        undisturbed = before == _state(link)
        expected = (check.counts(link), check_ledger.sums(link)) if undisturbed else None
        undisturbed = undisturbed and before == _state(link)
    with closing(connection.peek(part)) as copy:
        seen = yield from share(check.examine(copy, part), 0.2, 0.9)
    if seen.damage:
        raise errors.BackupUnsound(part, f"{seen.damage[0].where} {seen.damage[0].detail}".strip())
    if undisturbed and (seen.counts, seen.owed) != expected:
        raise errors.BackupUnsound(part, f"{seen.counts} {seen.owed} / {expected}")
    yield Progress(900, 1000, translate("Backup", "Taking its fingerprint"))
    return {
        "made_at": datetime.now(UTC).replace(microsecond=0),
        "schema": seen.schema,
        "size": part.stat().st_size,
        "sha256": seal.fingerprint(part),
        "counts": seen.counts,
        "owed": seen.owed,
    }


def _vacuum(link: Connection, shop: Path, part: Path) -> None:
    try:
        link.execute("VACUUM INTO ?", (str(part),)).fetchall()
    except connection.DriverError as error:
        told = connection.fact(error, part)
        raise (connection.fact(error, shop) if isinstance(told, errors.ShopDamaged) else told) from error


def _state(link: Connection) -> int:
    """Return a number that changes when another connection writes to the shop."""
    return int(link.execute("PRAGMA data_version").fetchone()[0])


@contextmanager
def _part(path: Path) -> Iterator[Path]:
    """Give an empty file that only its owner may read, and leave nothing of it behind on failure."""
    part = path.with_name(path.name + ".part")
    disk.make_empty(part)
    try:
        yield part
    finally:
        for left in (part, part.with_name(part.name + "-journal")):
            with suppress(OSError):
                left.unlink()


def _sweep(folder: Path, shop: Path) -> None:
    """Remove what backups of this shop left that were killed half-way."""
    yesterday = datetime.now(UTC).timestamp() - 86_400
    for part in folder.glob(f"{glob.escape(shop.stem)}-*.part*"):
        with suppress(OSError):
            if part.stat().st_mtime < yesterday:
                part.unlink()


def _free_name(folder: Path, shop: Path) -> str:
    stem = f"{shop.stem}-{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    name, number = f"{stem}{shop.suffix}", 1
    while (folder / name).exists() or (folder / f"{name}.part").exists():
        number += 1
        name = f"{stem}_{number:02}{shop.suffix}"
    return name


def _told(shop: Path, path: Path) -> Backup | None:
    named = rf"{re.escape(shop.stem)}-\d{{8}}-\d{{6}}(_\d+)?{re.escape(shop.suffix)}"
    document = told(path) if re.fullmatch(named, path.name) else None
    if document is None:
        return None
    try:
        return Backup(
            path=path,
            made_at=datetime.fromisoformat(document["made_at"]),
            day=date.fromisoformat(document["day"]),
            reason=str(document["reason"]),
            schema=int(document["schema"]),
            size=int(document["size"]),
            sha256=str(document["sha256"]),
            counts=dict(document["counts"]),
            shop_checked=bool(document["shop_checked"]),
            owed=dict(document.get("owed", {})),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _document(backup: Backup) -> dict[str, Any]:
    values = asdict(backup)
    del values["path"]
    values["made_at"] = backup.made_at.isoformat()
    values["day"] = backup.day.isoformat()
    return {"file": backup.path.name, **values, "program": app.__version__}
