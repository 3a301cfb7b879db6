"""The list of guests on paper, read back."""

import datetime as dt
from pathlib import Path

import pytest

from app.domain.events import Guest, Salon
from app.progress import finish
from app.reports.attendance import attendance
from app.reports.greeting import Letterhead
from tests.reports import reading

DAY = dt.date(2026, 12, 12)


def guest(number: int, reply: str) -> Guest:
    return Guest(
        number, 1, number, f"张婳 {number}", "", f"V-{number}", "小燕", DAY, reply, None, number % 3,
        number == 1, False,
    )  # fmt: skip


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_who_comes_stands_on_it_and_who_declined_does_not(tmp_path: Path, language: str) -> None:
    event = Salon(1, "秋のお茶会", DAY, "14:30", 30, "桂花茶", False, 40, 20, 10, 5, 9, 0, 0)
    replies = ["yes", "", "perhaps", "no"]
    guests = [guest(number, replies[number % 4]) for number in range(40)]
    printed = finish(attendance(event, guests, Letterhead("Atelier"), language, tmp_path / "a.pdf"))
    pages = reading.texts(printed.path)
    said = "".join(pages)
    assert (printed.pages, printed.missing) == (len(pages), "")
    assert "秋のお茶会" in said
    assert "V-36" in said
    assert "V-39" not in said
    assert said.index("V-36") < said.index("V-38") < said.index("V-37")
