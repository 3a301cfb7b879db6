"""The birthdays of a wall's sheet: nothing private leaves the file."""

from datetime import date
from typing import Any

from app.database.shop import Shop
from app.queries import birthday_wall
from tests import make

DECEMBER = date(2026, 12, 9)


def born(month: int, day: int, calendar: str = "solar") -> dict[str, Any]:
    return {"birth_calendar": calendar, "birth_year": 1985, "birth_month": month, "birth_day": day}


def test_it_names_a_month_and_nobody_who_is_to_be_left_alone(shop: Shop) -> None:
    with shop.changing() as session:
        hers = make.member(session, "张晓红", gender="f", **born(12, 5))
        make.member(session, "Anna Meyer", gender="f", **born(11, 3, "lunar"))
        make.member(session, "佐藤 花子", **born(12, 31))
        make.member(session, "李静", gender="f", do_not_contact=1, **born(12, 6))
        make.member(session, "王芳", gender="f", status="cancelled", **born(12, 7))
        make.member(session, "林芳", gender="f", **born(1, 1))
        make.relative(session, hers, name="小宝", **born(12, 8))
    with shop.reading() as session:
        wall = birthday_wall.load(session, DECEMBER, "zh_CN")
        japanese = birthday_wall.load(session, DECEMBER, "ja")
    assert (wall.first, wall.days) == (date(2026, 12, 1), 31)
    assert [(one.day.day, one.called, one.is_lunar) for one in wall.birthdays] == [
        (5, "张女士", False), (11, "Meyer女士", True), (31, "佐藤氏", False),
    ]  # fmt: skip
    assert [one.called for one in japanese.birthdays] == ["张様", "Meyer様", "佐藤様"]
