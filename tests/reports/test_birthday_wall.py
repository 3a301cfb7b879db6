"""The wall's sheet: a month's birthdays by the sun and by the moon, and nothing private."""

from datetime import date
from pathlib import Path

import pytest

from app.progress import finish
from app.queries.birthday_wall import BirthdayWall, WallBirthday
from app.reports import birthday_wall as report
from app.reports.greeting import Letterhead
from tests.reports import reading

SHOP = Letterhead("燕衣社")


def written(wall: BirthdayWall, folder: Path) -> str:
    result = finish(report.birthday_wall(wall, SHOP, folder / "wall.pdf"))
    assert (result.pages, result.missing) == (1, "")
    assert reading.sizes(result.path) == [(297, 210)]
    (text,) = reading.texts(result.path)
    return reading.squeezed(text)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("zh_CN", ("十二月", "本月1位过生日", "冬月", "张女士", "按农历")),
        ("ja", ("十二月", "今月は1名様がお誕生日です", "旧暦のお誕生日")),
        ("en", ("December", "1birthdayinthismonth", "keptbythemoon")),
    ],
)
def test_it_is_written_in_each_language(language: str, expected: tuple[str, ...], tmp_path: Path) -> None:
    hers = (WallBirthday(date(2026, 12, 11), "张女士", True),)
    text = written(BirthdayWall(date(2026, 12, 1), language, hers), tmp_path)
    for words in (*expected, "燕衣社", "2026"):
        assert words in text, words


def test_a_month_without_birthdays_says_so(tmp_path: Path) -> None:
    text = written(BirthdayWall(date(2027, 2, 1), "en", ()), tmp_path)
    assert "Nobodyonfilehasabirthday" in text
    assert "moon" not in text


@pytest.mark.parametrize(("count", "more"), [(4, False), (60, True)])
def test_many_on_one_day_give_way_to_each_other(count: int, more: bool, tmp_path: Path) -> None:
    hers = tuple(WallBirthday(date(2026, 8, 31), f"张{n}女士", False) for n in range(count))
    text = written(BirthdayWall(date(2026, 8, 1), "en", hers), tmp_path)
    assert ("more" in text) is more
    assert "张0女士" in text
