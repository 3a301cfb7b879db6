"""A town of invented members and what they bought: as large as asked for, the same for one seed.

Names are put together from the common parts in `resources/names`; nobody in particular is meant.
"""

import csv
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import NamedTuple

from app import paths

OPENED = date(2021, 1, 4)
"""The first day on which anybody bought anything."""
DAYS = 1_825

_SCRIPTS = ("chinese", "japanese", "latin")
_SHARES = (62, 26, 12)
_WOMEN = 0.93
_TWO_CHARACTERS = 0.72
"""The share of Chinese given names that have two."""
_ITEMS = (
    "衬衫",
    "连衣裙",
    "大衣",
    "针织衫",
    "半身裙",
    "ワンピース",
    "ブラウス",
    "Trench coat",
    "Cardigan",
    "Silk scarf",
)
_COLOURS = ("黑色", "白色", "藏青", "米色", "酒红", "ネイビー", "ベージュ", "Ivory", "Camel", "Teal")
_SIZES = ("XS", "S", "M", "L", "XL")


S, M, L = 2_000, 20_000, 100_000
"""Members of the three shops that figures are given for."""
LINES_EACH = 10
"""Purchase lines for each member."""


class Person(NamedTuple):
    """One invented member, as a sheet would have her."""

    card: str
    name: str
    reading: str
    phone: str
    birthday: str
    joined: str
    last_visit: str


class Line(NamedTuple):
    """One line of a ticket; `price` is in minor units."""

    ticket: str
    day: str
    card: str
    item: str
    size: str
    colour: str
    price: int
    quantity: int


@dataclass(frozen=True, slots=True)
class _Parts:
    surnames: list[str]
    weights: list[float]
    given: dict[str, list[str]]


@cache
def _parts(script: str) -> _Parts:
    table = tomllib.loads((paths.resources() / "names" / f"{script}.toml").read_text("utf-8"))
    surnames = table["surnames"].split()
    # The nth most frequent family name is about 1 / n as frequent as the first.
    weights = [1 / (place + 4) for place in range(len(surnames))]
    return _Parts(surnames, [*accumulate(weights)], {"f": table["women"].split(), "m": table["men"].split()})


def people(members: int, seed: int = 1) -> Iterator[Person]:
    """Yield the members of a shop that has so many."""
    dice = Random(seed)
    for number in range(members):
        script = dice.choices(_SCRIPTS, _SHARES)[0]
        name, reading = _name(dice, script)
        joined = int(DAYS * dice.random() ** 1.3)
        yield Person(
            card=f"V{number + 1:06d}",
            name=name,
            reading=reading,
            phone=_phone(dice, script),
            birthday=f"{dice.randrange(1950, 2006)}-{dice.randrange(1, 13):02d}-{dice.randrange(1, 29):02d}",
            joined=_day(joined),
            last_visit=_day(dice.randrange(joined, DAYS)),
        )


def _name(dice: Random, script: str) -> tuple[str, str]:
    parts = _parts(script)
    surname = dice.choices(parts.surnames, cum_weights=parts.weights)[0]
    given = parts.given["f" if dice.random() < _WOMEN else "m"]
    first = dice.choice(given)
    if script == "latin":
        return f"{first} {surname}", ""
    if script == "japanese":
        (kanji, kana), (own, own_kana) = surname.split(":"), first.split(":")
        return f"{kanji} {own}", f"{kana} {own_kana}"
    return surname + first + (dice.choice(given) if dice.random() < _TWO_CHARACTERS else ""), ""


def _phone(dice: Random, script: str) -> str:
    """Return a number as a shop in China has it: those from abroad with the code of their country."""
    number = f"{dice.randrange(100_000_000):08d}"
    if script == "japanese":
        return f"+81 {dice.choice('789')}0-{number[:4]}-{number[4:]}"
    if script == "chinese":
        return f"1{dice.choice('35789')}{dice.randrange(10)}{number}"
    return f"+49151{number}"


def _day(number: int) -> str:
    return (OPENED + timedelta(number)).isoformat()


def lines(members: int, seed: int = 1) -> Iterator[Line]:
    """Yield the purchase lines of a shop with so many members, by ticket; a ticket has one to four."""
    dice = Random(seed + 1)
    count = LINES_EACH * members
    days = [_day(number) for number in range(DAYS)]
    made = ticket = 0
    while made < count:
        ticket += 1
        day = days[int(dice.random() * DAYS)]
        card = f"V{int(members * dice.random() ** 1.6) + 1:06d}"
        for _ in range(min(count - made, int(dice.random() * 4) + 1)):
            made += 1
            yield Line(
                f"T{ticket:07d}",
                day,
                card,
                _ITEMS[int(dice.random() * len(_ITEMS))],
                _SIZES[int(dice.random() * len(_SIZES))],
                _COLOURS[int(dice.random() * len(_COLOURS))],
                int(9_900 + 290_000 * dice.random() ** 2) // 100 * 100,
                1,
            )


MEMBER_HEADERS = ("card", "name", "reading", "phone", "birthday", "joined")
LINE_HEADERS = ("ticket", "date", "card", "item", "size", "colour", "price", "quantity")


def member_rows(members: int, seed: int = 1) -> Iterator[Sequence[str]]:
    """Yield the members as a till exports them, below `MEMBER_HEADERS`."""
    return (person[: len(MEMBER_HEADERS)] for person in people(members, seed))


def line_rows(members: int, seed: int = 1) -> Iterator[Sequence[str | int]]:
    """Yield the lines as a till exports them, below `LINE_HEADERS`; prices in the major unit."""
    return ((*line[:-2], f"{line.price / 100:.2f}", line.quantity) for line in lines(members, seed))


def write(folder: Path, members: int, seed: int = 1) -> tuple[Path, Path]:
    """Write `members.csv` and `purchases.csv` into `folder` and return their paths."""
    sheets = folder / "members.csv", folder / "purchases.csv"
    contents = (MEMBER_HEADERS, member_rows(members, seed)), (LINE_HEADERS, line_rows(members, seed))
    for path, (heading, rows) in zip(sheets, contents, strict=True):
        with path.open("w", encoding="utf-8", newline="") as sheet:
            writer = csv.writer(sheet)
            writer.writerow(heading)
            writer.writerows(rows)
    return sheets
