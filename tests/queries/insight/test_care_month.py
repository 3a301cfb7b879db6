"""The care month from a file, its rows added up by hand."""

from datetime import date, timedelta
from typing import Any

import pytest

from app.database.shop import Shop
from app.domain.shop import ShopSettings
from app.models import Staff
from app.queries.insight import care_month
from app.words import insight as words
from tests import make

TODAY = date(2026, 11, 20)
KEPT = ShopSettings()


def test_who_cared_how_much_this_month(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session, "小燕")
        mei = make.staff(session, "阿梅")
        session.get_one(Staff, mei).workdays = "67"
        her, other = make.member(session, "林"), make.member(session, "王")

        def contact(who: int, staff: int | None, due: int, closed: int | None, **values: Any) -> None:
            day = date(2026, 11, due)
            made: dict[str, Any] = (
                {}
                if closed is None
                else {"closed_on": date(2026, 11, closed), "closed_by_id": staff, "outcome": "reached"}
            )
            make.contact(
                session, who, due=day, occasion_day=day, window_from=day, window_to=day + timedelta(days=3),
                staff_id=staff, **(made | values),
            )  # fmt: skip

        contact(her, yan, 2, 4)
        contact(other, yan, 3, 9)  # late
        contact(her, yan, 16, None)  # never made
        contact(other, yan, 19, None)  # may still be made
        contact(other, mei, 5, 5, outcome="no_answer")
        contact(her, mei, 6, 6, outcome="skipped")
        contact(her, None, 10, None)
        make.purchase(session, her, date(2026, 11, 11), staff_id=mei)
        make.purchase(session, other, date(2026, 11, 2), staff_id=mei)
        make.feedback(session, her, told_on=date(2026, 11, 12), taken_by_id=mei)
        make.feedback(session, her, told_on=date(2026, 10, 31), taken_by_id=yan)
    with shop.reading() as reading:
        found = care_month.load(reading, KEPT, TODAY)
        by = {place.figures.name: place.figures for place in found.places}
        # days, planned, on time, done, reached, back, visits, feedback
        assert by["小燕"][2:] == (20, 3, 1, 2, 2, 1, 0, 0)
        assert by["阿梅"][2:] == (5, 1, 1, 1, 0, 0, 2, 1)
        assert by[""][2:] == (0, 1, 0, 0, 0, 0, 0, 0)
        assert words.sentence(found).startswith("November 2026: 5 contacts fell due, and 40 %")
        table = words.table(found)
        assert [row[1] for row in table.rows] == ["小燕", "阿梅", "nobody named"]
        assert [row[0] for row in table.rows] == [1, 2, None]


def test_an_empty_month_says_so(shop: Shop) -> None:
    with shop.reading() as session:
        found = care_month.load(session, KEPT, TODAY)
    assert words.sentence(found) == "In November 2026 nothing fell due, and nothing was done."


def test_another_month_can_be_looked_at(shop: Shop) -> None:
    with shop.changing() as session:
        yan, her = make.staff(session, "小燕"), make.member(session, "林")
        day = date(2026, 9, 30)
        make.contact(
            session, her, day, "C5", staff_id=yan, outcome="reached", closed_on=day, closed_by_id=yan
        )
    with shop.reading() as reading:
        found = care_month.load(reading, KEPT, TODAY, date(2026, 9, 12))
        assert (found.first, found.last, found.planned) == (date(2026, 9, 1), date(2026, 9, 30), 1)
        this = care_month.load(reading, KEPT, TODAY, TODAY)
        assert (this.first, this.last, this.planned) == (date(2026, 11, 1), TODAY, 0)
        with pytest.raises(ValueError, match="2026"):
            care_month.load(reading, KEPT, TODAY, date(2026, 12, 1))
