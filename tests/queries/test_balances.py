"""What a member holds on a day, from the file itself."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.database.shop import Shop
from app.domain.lots import Lapse
from app.queries import balances, discretion, member_card
from tests import make

AS_OF = date(2026, 10, 31)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = make.shop(tmp_path)
    with made.changing() as session:
        her = make.member(session)
        for kind, amount, end in (
            ("points", 600, date(2026, 12, 31)),
            ("points", 2820, None),
            ("money", 125_000, date(2026, 11, 9)),
        ):
            make.lot(session, her, kind, amount, AS_OF, expires_on=end)
        make.member(session, "李静")
    yield made
    made.close()


def test_sums_lots_and_what_lapses_next(shop: Shop) -> None:
    with shop.reading() as session:
        found = balances.of_member(session, 1, date(2026, 11, 9))
        assert (found.points.total, found.points.next_lapse) == (3420, Lapse(600, date(2026, 12, 31)))
        assert found.money.total == 125_000
        assert balances.of_member(session, 1, make.TODAY).money.total == 0
        assert balances.of_member(session, 1, make.TODAY).is_kept
        assert balances.of_member(session, 2, make.TODAY) == balances.NOTHING


def test_the_card_has_them_unless_the_customer_can_see_it(shop: Shop) -> None:
    with shop.reading() as session:
        card = member_card.load(session, 1, make.TODAY)
    assert card.balances.points.total == 3420
    assert discretion.shown_to_her(card).balances == balances.NOTHING
