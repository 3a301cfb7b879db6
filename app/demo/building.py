"""Make the sample shop's file: staff, members, families, four years of purchases."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import insert

from app import opening
from app.database import seal
from app.database.shop import Shop
from app.demo import catalogue, lives, past, reception, standing_past, stock, told, wallets
from app.demo.people import YEARS, people
from app.demo.rows import Rows
from app.demo.visits import visits
from app.domain import errors
from app.domain.shop import ShopSettings
from app.models import Purchase, PurchaseLine, Staff
from app.progress import Job, Progress
from app.queries import settings as settings_query
from app.services import line_kinds, standing


@dataclass(frozen=True, slots=True)
class SampleShop:
    """The open sample shop and what is in it."""

    shop: Shop
    members: int
    purchases: int
    lines: int
    contacts: int


def build(path: Path, count: int, seed: int, today: date, language: str) -> Job[SampleShop]:
    """Make the sample shop of `seed` at `path`, replacing an older sample.

    Raises ShopExists where `path` holds anything but a sample.
    """
    clear_sample(path)
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
    return SampleShop(shop, count, purchases, lines, contacts)


def settings(language: str) -> ShopSettings:
    """Return the sample shop's settings in `language`."""
    facts = stock.words("shop")[language]
    return ShopSettings.of_new_shop(**facts, language=language, sample=True)


def clear_sample(path: Path) -> None:
    """Remove the sample shop at `path`; raise ShopExists if it is anything else."""
    if not path.exists():
        return
    try:
        shop = opening.open_shop(path)
    except errors.ShopInUse:
        raise
    except errors.Refusal as error:
        raise errors.ShopExists(path) from error
    try:
        with shop.reading() as session:
            sample = settings_query.load(session).sample
    finally:
        shop.close()
    if not sample:
        raise errors.ShopExists(path)
    _remove(path)


def _remove(path: Path) -> None:
    for ending in seal.ENDINGS:
        path.with_name(path.name + ending).unlink(missing_ok=True)
