"""Make the sample shop's file: staff, members, families, four years of purchases."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Final

from sqlalchemy import func, insert, select

from app import opening
from app.database import seal
from app.database.shop import Shop
from app.demo import catalogue, lives, past, reception, standing_past, stock, told, wallets
from app.demo.people import YEARS, people
from app.demo.rows import Rows
from app.demo.visits import visits
from app.domain import errors
from app.domain.shop import ShopSettings
from app.exchange import backup
from app.models import Change, Purchase, PurchaseLine, Staff
from app.progress import Job, Progress
from app.queries import settings as settings_query
from app.services import line_kinds, standing

_OWN: Final = ("settings.change", "file.export")
"""What is on record of a sample that was only built and looked at."""


@dataclass(frozen=True, slots=True)
class SampleShop:
    """The open sample shop and what is in it."""

    shop: Shop
    members: int
    purchases: int
    lines: int
    contacts: int
    kept: Path | None = None
    """The backup of an older sample that somebody had worked in."""


def build(path: Path, count: int, seed: int, today: date, language: str) -> Job[SampleShop]:
    """Make the sample shop of `seed` at `path`, replacing an older sample.

    One that somebody has worked in is backed up first: people try the program on what is theirs.
    Raises ShopExists where `path` holds anything but a sample.
    """
    kept = yield from clear_sample(path, today)
    shop = opening.create_shop(path, settings(language))
    try:
        dice = Random(seed)
        with shop.changing() as session:
            rows = Rows(today, language, stock.currency(language))
            session.execute(insert(Staff), rows.staff())
            personas = people(dice, count - 1, today)  # one of them is on file twice: see `reception`
            for number, persona in enumerate(personas):
                rows.add(number, persona, visits(dice, persona, stock.items(language, rows.currency)), dice)
                if number % 20 == 0:
                    yield Progress(number, count)
            rows.write(session)
            opened = today - timedelta(days=365 * YEARS)
            catalogue.write(session, language, opened)
            reception.write(session, Random(f"reception {seed}"), personas, today, language)
            lives.write(session, seed, today, language)
            standing_past.remember(session, seed, today)
            wallets.write(session, seed, today, language)
            told.write(session, seed, today, language)
            contacts = past.remember(session, dice, today, opened)
            standing.bring_up_to_date(session, today)
            line_kinds.file(session)
    except BaseException:
        shop.close()
        _remove(path)
        raise
    purchases, lines = (len(rows.tables[table]) for table in (Purchase, PurchaseLine))
    return SampleShop(shop, count, purchases, lines, contacts, kept)


def settings(language: str) -> ShopSettings:
    """Return the sample shop's settings in `language`."""
    facts = stock.words("shop")[language]
    return ShopSettings.of_new_shop(**facts, language=language, sample=True)


def clear_sample(path: Path, today: date) -> Job[Path | None]:
    """Remove the sample shop at `path`; return the backup of it, None if nobody had worked in it.

    Raises ShopExists if it is anything else, StorageFailed where there is no room for the backup.
    """
    if not path.exists():
        return None
    try:
        shop = opening.open_shop(path)
    except errors.ShopInUse:
        raise
    except errors.Refusal as error:
        raise errors.ShopExists(path) from error
    try:
        with shop.reading() as session:
            sample = settings_query.load(session).sample
            changes = session.scalar(select(func.count()).where(Change.operation.not_in(_OWN))) or 0
        if not sample:
            raise errors.ShopExists(path)
        kept = (yield from backup.make(path, today=today)).path if changes else None
    finally:
        shop.close()
    _remove(path)
    return kept


def _remove(path: Path) -> None:
    for ending in seal.ENDINGS:
        path.with_name(path.name + ending).unlink(missing_ok=True)
