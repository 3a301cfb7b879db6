"""A shop of random tickets, and the plain rows of them, to be reckoned a second time without SQL's sums."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from app.database.shop import Shop
from tests import make
from tests.make import TODAY


class Line(NamedTuple):
    member_id: int
    day: date
    price: int
    quantity: int


@dataclass
class Scene:
    members: list[int] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    discounts: list[tuple[int, date, int]] = field(default_factory=list)

    def net(self, member_id: int, days: int = 10**4) -> int:
        """Return what a member spent in the days up to today, by adding up."""
        since = TODAY - timedelta(days=days)
        paid = sum(it.price for it in self.lines if it.member_id == member_id and since < it.day <= TODAY)
        return paid - sum(
            off for id_, day, off in self.discounts if id_ == member_id and since < day <= TODAY
        )

    def bought_in(self, days: int = 10**4) -> set[int]:
        """Return who has a line in the days up to today."""
        since = TODAY - timedelta(days=days)
        return {it.member_id for it in self.lines if since < it.day <= TODAY}


SOURCES = ("walk_in", "referral", "tried_on", "import")


def fill(shop: Shop, seed: int, members: int = 25) -> Scene:
    """Put members with none to eight tickets on file: returns, discounts and days to come among them."""
    dice, scene = Random(seed), Scene()  # noqa: S311  (seeded, not secret)
    with shop.changing() as session:
        for number in range(members):
            joined = TODAY - timedelta(days=dice.randrange(-5, 800))
            source, friend = dice.choice(SOURCES), None
            if scene.members and dice.random() < 0.3:
                friend = dice.choice(scene.members)
            who = make.member(session, f"客{number}", joined_on=joined, source=source, referred_by_id=friend)
            scene.members.append(who)
            for _ in range(dice.randrange(9)):
                day = TODAY - timedelta(days=int(900 * dice.random() ** 2) - 10)
                lines = []
                for _ in range(dice.randrange(1, 4)):
                    sign = -1 if dice.random() < 0.15 else 1
                    lines.append({"price": sign * 100 * dice.randrange(1, 2_000), "quantity": sign})
                off = dice.choice((0, 0, 500))
                make.purchase(session, who, day, *lines, discount=off)
                scene.lines += [Line(who, day, int(it["price"]), int(it["quantity"])) for it in lines]
                scene.discounts.append((who, day, off))
    return scene
