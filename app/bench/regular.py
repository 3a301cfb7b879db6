"""A regular of many years, for the card with most on it: 2,000 lines, a family, and much that she said.

Beside her one who never bought, and one with as many lines as a member usually has.
"""

from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any, Final

from sqlalchemy import insert

from app.bench.town import TODAY, Town
from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.models import Preference, Purchase, PurchaseLine, Staff
from app.models.base import now
from app.services import members, relatives

REGULAR: Final = 1
NOBODY: Final = 2
USUAL: Final = 3
"""The ids of the three."""
LINES: Final = 2_000
FEW: Final = 24
"""Lines of the usual one."""
_EACH: Final = 3
"""Lines of a ticket."""
_YEARS: Final = 8
_SIZES: Final = {
    "top": ("S", "M", "L"),
    "dress": ("36", "38"),
    "coat": ("M", "L"),
    "shoe": ("37", "38"),
    "skirt": ("38",),
}
_COLOURS: Final = ("navy", "wine", "cream", "black", "olive", "黄色", "haze blue")
_STYLES: Final = ("commuting", "casual", "classic", "commuting, denim", "")
_SAID: Final = (
    ("size", "M", "top"), ("size", "36", "dress"), ("size", "37", "shoe"), ("colour", "navy", ""),
    ("colour", "white", ""), ("avoids", "黄", ""), ("style", "casual", ""), ("price_high", "100000", ""),
)  # fmt: skip


def shop(town: Town) -> Path:
    """Return a new file in the town's folder with the three of them."""
    path = town.folder / "regular.vitrine"
    town.new(path)
    with town.opened(path) as opened:
        _settle(opened)
    return path


def _settle(opened: Shop) -> None:
    with opened.changing() as session:
        one = members.enrol(session, "陈丽", phones=["13800138000"])
        members.enrol(session, "王燕")
        usual = members.enrol(session, "刘芳", phones=["13800138001"])
        family = [relatives.add(session, one, relation) for relation in ("daughter", "son", "husband")]
        session.add(Staff(name="小燕", role="clerk"))
        session.flush()
        for kind, value, category in _SAID:
            said_on = TODAY - timedelta(900)
            session.add(
                Preference(
                    member_id=one, kind=kind, value=value, category=category, said_on=said_on, staff_id=1
                )
            )
        _lines(session, one, family, LINES, 1)
        _lines(session, usual, [], FEW, LINES)


def _lines(session: WriteSession, member_id: int, family: list[int], count: int, first: int) -> None:
    """Add tickets, numbered from `first`, as an import does.

    Of ten lines one is a present, and two are for the family, where there is one.
    """
    dice = Random(1)
    tickets: list[dict[str, Any]] = []
    lines: list[dict[str, Any]] = []
    for number in range(count):
        if number % _EACH == 0:
            day = TODAY - timedelta(dice.randrange(365 * _YEARS))
            tickets.append(
                {
                    "id": first + len(tickets),
                    "member_id": member_id,
                    "day": day,
                    "staff_id": 1,
                    "created_at": now(),
                }
            )
        category = dice.choice(tuple(_SIZES))
        whom = dice.choices(("self", "gift", "relative"), (7, 1, 2 if family else 0))[0]
        lines.append(
            {
                "purchase_id": first + len(tickets) - 1,
                "member_id": member_id,
                "day": day,
                "item": f"{category} {dice.randrange(90)}",
                "price": int(9_900 + 290_000 * dice.random() ** 2) // 100 * 100,
                "category": category,
                "size": dice.choice(_SIZES[category]),
                "colour": dice.choice(_COLOURS),
                "styles": dice.choice(_STYLES),
                "for_whom": whom,
                "relative_id": dice.choice(family) if whom == "relative" else None,
            }
        )
    session.execute(insert(Purchase), tickets)
    session.execute(insert(PurchaseLine), lines)
