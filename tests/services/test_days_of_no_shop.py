"""A day from which nothing can be reckoned: refused where it comes, harmless where it is kept already."""

from datetime import date
from typing import Any

import pytest

from app.database.shop import Shop
from app.domain import errors, lunar
from app.domain.birthday import Birthday, Calendar
from app.domain.partial_birthday import LAST_YEAR
from app.queries import held_back, member_card, settings
from app.services import batch, members, planning, relatives
from app.services.members import DAYS
from app.words.errors import sentence
from tests import make
from tests.make import TODAY

ENDS = (date.min, date.max)


@pytest.mark.parametrize("day", [*ENDS, date(1899, 12, 31), date(2201, 1, 1)])
@pytest.mark.parametrize("field", sorted(DAYS))
def test_it_is_refused_at_the_desk_and_in_a_batch(shop: Shop, field: str, day: date) -> None:
    with shop.changing() as session:
        one = make.member(session)
    with shop.changing() as session, pytest.raises(errors.BadValue) as refused:
        members.amend(session, one, **{field: day})
    assert (refused.value.field, refused.value.why) == (field, "outside_window")
    asked = {"op": "member.add", "name": "Nina", field: day.isoformat()}
    with shop.changing(request_id="a") as session, pytest.raises(errors.BadValue, match="outside_window"):
        batch.carry_out(session, asked, TODAY)


@pytest.mark.parametrize("year", [1, 1879, LAST_YEAR + 1, 9999])
def test_nobody_is_born_in_a_year_of_nobodys_life(shop: Shop, year: int) -> None:
    born = Birthday(Calendar.SOLAR, 6, 1, year)
    with shop.changing() as session:
        one = make.member(session)
    with shop.changing() as session, pytest.raises(errors.BadValue) as refused:
        members.amend(session, one, birthday=born)
    assert str(year) in sentence(refused.value)
    with shop.changing() as session, pytest.raises(errors.BadValue, match="outside_window"):
        relatives.add(session, one, "daughter", birthday=born)
    asked = {"op": "member.add", "name": "Fut", "birthday": f"{year:04}-06-01"}
    with shop.changing(request_id="a") as session, pytest.raises(errors.BadValue, match="outside_window"):
        batch.carry_out(session, asked, TODAY)


@pytest.mark.parametrize("day", ENDS)
def test_what_is_kept_already_stops_nobodys_planning(shop: Shop, day: date) -> None:
    odd: dict[str, Any] = dict.fromkeys(DAYS, day)
    born: dict[str, Any] = {
        "birth_calendar": "solar",
        "birth_year": day.year,
        "birth_month": 12,
        "birth_day": 31,
    }
    with shop.changing() as session:
        one = make.member(session, "Nina", phones=["13811112222"], **odd, **born)
        moon = {**born, "birth_calendar": "lunar", "birth_year": lunar.LAST_YEAR, "birth_day": 1}
        make.relative(session, one, name="小米", **born)
        make.relative(session, one, name="小宝", **moon)
        other = make.member(session, "张晓红", phones=["13900138800"])
    with shop.changing() as session:
        assert planning.plan(session, TODAY) > 0
    with shop.reading() as session:
        kept = settings.load(session)
        assert held_back.load(session, kept, TODAY, date(2027, 12, 31)) == []
        for each in (one, other):
            assert member_card.load(session, each, TODAY).identity.id == each
    with shop.changing() as session:
        members.amend(session, one, **dict.fromkeys(DAYS), birthday=None)
