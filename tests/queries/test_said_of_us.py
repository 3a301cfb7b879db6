"""A year of what members said, in figures."""

from datetime import date, timedelta
from typing import Any

import pytest

from app.database.shop import Shop
from app.queries import said_of_us
from tests import make

FIRST, LAST, TODAY = date(2026, 1, 1), date(2026, 12, 31), date(2026, 12, 20)


def test_of_nothing_there_are_no_averages(shop: Shop) -> None:
    with shop.reading() as session:
        found = said_of_us.load(session, FIRST, LAST, TODAY)
    assert found == said_of_us.SaidOfUs({})
    assert (found.total, found.complaints) == (0, 0)


def test_complaints_of_a_year(shop: Shop) -> None:
    def said(member_id: int, day: date, kind: str = "complaint", **more: Any) -> None:
        make.feedback(session, member_id, kind, told_on=day, **more)

    spring, autumn = date(2026, 3, 1), date(2026, 11, 20)
    with shop.changing() as session:
        came, stayed_away = make.member(session, "李静"), make.member(session, "王燕")
        late: dict[str, Any] = {
            "closed_on": spring + timedelta(days=9),
            "due": spring + timedelta(days=7),
            "solved": 1,
        }
        said(came, spring, satisfaction=4, **late)
        said(
            stayed_away,
            spring,
            closed_on=spring + timedelta(days=2),
            due=spring + timedelta(days=7),
            solved=1,
        )
        said(
            came, autumn, closed_on=autumn + timedelta(days=1), solved=1, satisfaction=5
        )  # too lately to tell
        said(came, autumn, closed_on=autumn, solved=0)
        said(came, autumn)
        said(came, date(2025, 12, 31), closed_on=spring, solved=1, satisfaction=1)
        said(came, spring, "idea", used_on=spring, closed_on=spring, solved=1)
        said(came, spring, "praise")
        make.purchase(session, came, spring + timedelta(days=40))
        make.purchase(session, stayed_away, spring + timedelta(days=120))
        found = said_of_us.load(session, FIRST, LAST, TODAY)
    assert found.by_kind == {"complaint": 5, "idea": 1, "praise": 1}
    assert (found.total, found.complaints, found.settled, found.solved) == (7, 5, 4, 3)
    assert found.days == pytest.approx((9 + 2 + 1 + 0) / 4)
    assert (found.promised, found.in_time) == (2, 1)
    assert (found.content, found.asked) == (4.5, 2)
    assert (found.could_return, found.returned, found.ideas_used) == (2, 1, 1)
