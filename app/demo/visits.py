"""The sample's purchases: each visit follows the persona's rhythm, sizes, colours and purse."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from app.demo import stock
from app.demo.people import Habits, Persona


@dataclass(frozen=True, slots=True)
class Line:
    """One item bought; `price` and `list_price` are whole currency units."""

    item: stock.Item
    size: str
    colour: str
    list_price: int
    price: int
    for_whom: str
    kin: int | None
    """Index into the persona's family, where it was bought for one of them."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One ticket, and the lines of it that came back after `back_after` days."""

    day: date
    time: str
    lines: tuple[Line, ...]
    payment: str
    returned: int | None
    back_after: int


def visits(dice: Random, who: Persona, items: tuple[stock.Item, ...]) -> Iterator[Visit]:
    """Yield her visits, oldest first. A prospect tried on and did not buy."""
    if who.status == "prospect":
        return
    habits, day = who.habits, who.habits.first
    while day <= habits.last:
        if day.weekday() == 0:
            day += timedelta(days=1)  # closed on Mondays
            continue
        count = dice.choices([1, 2, 3, 4], [46, 33, 15, 6])[0]
        lines = tuple(_line(dice, who, items, day) for _ in range(count))
        yield Visit(
            day=day,
            time=f"{dice.randint(10, 20):02d}:{dice.randint(0, 59):02d}",
            lines=lines,
            payment=dice.choice(["card", "card", "cash"]),
            returned=dice.randrange(count) if dice.random() < 0.05 else None,
            back_after=dice.randint(2, 12),
        )
        day += timedelta(days=max(int(habits.rhythm * dice.lognormvariate(0, 0.35)), 3))


def _line(dice: Random, who: Persona, items: tuple[stock.Item, ...], day: date) -> Line:
    habits = who.habits
    children = [number for number, kin in enumerate(who.kin) if kin.sizes.endswith("cm")]
    if children and dice.random() < 0.12:
        item = next(item for item in items if item.category == "child")
        return _priced(dice, habits, item, who.kin[children[0]].sizes, "relative", children[0])
    fitting = [item for item in items if item.category != "child" and _in_season(item, day)]
    liked = [item for item in fitting if item.style in habits.styles]
    item = dice.choice(liked if liked and dice.random() < 0.75 else fitting)
    if dice.random() < habits.gives:
        return _priced(dice, habits, item, dice.choice(item.sizes or ("",)), "gift", None)
    index = min(max(habits.size + dice.choices([-1, 0, 1], [6, 86, 8])[0], 0), 4)
    return _priced(dice, habits, item, item.sizes[index] if item.sizes else "", "self", None)


def _in_season(item: stock.Item, day: date) -> bool:
    warm = 5 <= day.month <= 9
    return not (item.category == "coat" and warm) and not (item.key == "linen_shirt" and not warm)


def _priced(dice: Random, habits: Habits, item: stock.Item, size: str, whom: str, kin: int | None) -> Line:
    share = min(max(habits.purse + dice.gauss(0, 0.12), 0.0), 1.0)
    full = int((item.low + (item.high - item.low) * share) / 10) * 10
    off = dice.choices([100, 90, 80], [70, 20, 10])[0]
    liked = dice.random() < 0.8
    colour = dice.choice(habits.colours if liked else [c for c in stock.keys("colour") if c != habits.avoids])
    return Line(item, size, colour, full, full * off // 100, whom, kin)
