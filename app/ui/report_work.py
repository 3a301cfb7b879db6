"""What writes each of the shop's papers into a file, beside the window."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app.domain.shop import ShopSettings
from app.domain.twelve_months import TwelveMonths
from app.progress import Job, Progress, share


@dataclass(frozen=True, slots=True)
class Whom:
    """To whom letters go: everybody, those of a card level, or a list that was kept."""

    level: str = ""
    list_name: str = ""


def year(
    shop: Any, settings: ShopSettings, span: TwelveMonths, today: date, language: str, file: Path
) -> Job[Any]:
    """Write the shop's year."""
    yield Progress(0, 0)
    from app.queries import yearbook
    from app.reports import year as report
    from app.reports.greeting import Letterhead

    with shop.reading() as session:
        book = yield from share(yearbook.load(session, settings, span, today), 0.0, 0.6)
    return (yield from share(report.year(book, Letterhead.of(settings), language, file), 0.6, 1.0))


def letter(
    shop: Any, settings: ShopSettings, member_id: int, number: int, today: date, file: Path
) -> Job[Any]:
    """Write the letter to one member."""
    yield Progress(0, 0)
    from app.queries import letter as query
    from app.reports import letter as report
    from app.reports.greeting import Letterhead

    with shop.reading() as session:
        told = query.load(session, settings, member_id, number, today)
    return (yield from report.letter(told, Letterhead.of(settings), file))


def letters(shop: Any, settings: ShopSettings, whom: Whom, number: int, today: date, file: Path) -> Job[Any]:
    """Write the letters to many, in the order of posting."""
    yield Progress(0, 0)
    from app.queries import everybody, member_list, saved_lists
    from app.queries import letters as query
    from app.reports import letter as report
    from app.reports.greeting import Letterhead

    with shop.reading() as session:
        if whom.level:
            ids = query.of_level(session, whom.level)
        elif whom.list_name:
            wanted = saved_lists.resolve(session, whom.list_name, settings)
            ids = list(member_list.ids(session, wanted, today))
        else:
            ids = everybody.ids(session)
        told = yield from share(query.load(session, settings, ids, number, today), 0.0, 0.4)
    return (yield from share(report.letters(told, Letterhead.of(settings), file), 0.4, 1.0))


def wall(shop: Any, settings: ShopSettings, month: date, language: str, file: Path) -> Job[Any]:
    """Write a month's birthdays for the wall."""
    yield Progress(0, 0)
    from app.queries import birthday_wall as query
    from app.reports import birthday_wall as report
    from app.reports.greeting import Letterhead

    with shop.reading() as session:
        told = query.load(session, month, language)
    return (yield from report.birthday_wall(told, Letterhead.of(settings), file))
