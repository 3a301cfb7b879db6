"""The calendar file that is kept up to date: what it says, whom it leaves out, and that it is whole."""

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any, cast

import icalendar
import pytest

from app.database.shop import Shop
from app.domain import errors
from app.exchange import kept_calendar
from app.progress import finish
from app.services import contacts, settings
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)


@pytest.fixture
def out(shop: Shop, tmp_path: Path) -> Path:
    """Fill the shop, and have it keep a file."""
    path = tmp_path / "drive" / "plan.ics"
    path.parent.mkdir()
    with shop.changing() as session:
        settings.change(session, calendar_file=str(path), language="en", name="Atelier Cloud")
        wang = make.member(
            session, "王可欣", gender="f", phones=("13900138802",), notes="secret",
            birth_calendar="lunar", birth_month=10, birth_day=7, birth_year=1985,
        )  # fmt: skip
        anna = make.member(session, "Anna van Meyer", gender="f")
        alone = make.member(session, "李静", do_not_contact=1)
        make.contact(session, wang, TODAY, "C6", reason='{"bought_on": "2026-11-03", "amount_minor": 880000}')
        make.contact(session, wang, TODAY, "C3", priority=5, reason='{"festival": "qixi"}')
        make.contact(session, anna, TODAY, "C13", channel="message")
        make.contact(session, anna, TODAY + DAY, "C1", outcome="reached")
        make.contact(session, alone, TODAY, "C1")
        for number in range(5):
            who = make.member(session, f"周{number}")
            make.contact(session, who, TODAY + 2 * DAY, "C3", priority=5)
    return path


def kept(shop: Shop, out: Path, day: date = TODAY) -> list[tuple[date, str, str]]:
    assert finish(kept_calendar.keep(shop, day)) is True
    calendar = icalendar.Calendar.from_ical(out.read_bytes())
    return [
        (cast("Any", event["DTSTART"]).dt, str(event["SUMMARY"]), str(event.get("DESCRIPTION", "")))
        for event in calendar.walk("VEVENT")
    ]


def test_at_first_it_says_numbers_alone(shop: Shop, out: Path) -> None:
    assert kept(shop, out) == [
        (TODAY, "2 to be in touch with", "Not seen for a while: 1\nFestival: 1\nAfter a purchase: 1"),
        (TODAY + 2 * DAY, "5 to be in touch with", "Festival: 5"),
    ]
    assert not re.search("王|Anna|8,800|secret|139", out.read_text("utf-8"))


def test_with_names_it_says_family_name_and_title(shop: Shop, out: Path) -> None:
    with shop.changing() as session:
        settings.change(session, calendar_names=True)
    found = kept(shop, out)
    assert [(day, said) for day, said, _ in found if day < TODAY + 9 * DAY] == [
        (TODAY, "After a purchase · Ms 王"),
        (TODAY, "Festival · Ms 王"),
        (TODAY, "Not seen for a while · Ms van Meyer"),
        (TODAY + 2 * DAY, "Festival · 5 members"),
        (date(2026, 11, 15), "Birthday · Ms 王"),
    ]
    text = out.read_text("utf-8")
    assert not re.search("139|8,800|880000|secret|李静|Anna|win", text)


def test_a_birthday_by_the_moon_is_an_event_of_its_year(shop: Shop, out: Path) -> None:
    with shop.changing() as session:
        settings.change(session, calendar_names=True, language="zh_CN")
    first = [day for day, said, _ in kept(shop, out) if said == "生日 · 王女士"]
    later = [day for day, said, _ in kept(shop, out, TODAY + 200 * DAY) if said == "生日 · 王女士"]
    assert first == [date(2026, 11, 15), date(2027, 11, 4)]
    assert later == [date(2027, 11, 4)]
    assert "RRULE" not in out.read_text("utf-8")


def test_without_news_not_a_byte_changes(shop: Shop, out: Path) -> None:
    assert finish(kept_calendar.keep(shop, TODAY)) is True
    before = out.stat()
    assert finish(kept_calendar.keep(shop, TODAY)) is False
    assert out.stat().st_mtime_ns == before.st_mtime_ns
    with shop.changing() as session:
        contacts.arrange(session, 1, "phone", TODAY + 5 * DAY, note="coat")
    assert finish(kept_calendar.keep(shop, TODAY)) is True
    assert "coat" not in out.read_text("utf-8")
    assert [each.name for each in out.parent.iterdir()] == ["plan.ics"]


def test_what_stands_in_the_way_is_told_and_the_old_file_stays(shop: Shop, out: Path) -> None:
    assert finish(kept_calendar.keep(shop, TODAY)) is True
    whole = out.read_bytes()
    with shop.changing() as session:
        settings.change(session, calendar_file=str(out.with_suffix(".txt")))
    with pytest.raises(errors.NoSuchForm):
        finish(kept_calendar.keep(shop, TODAY))
    with shop.changing() as session:
        settings.change(session, calendar_file=str(out.parent / "gone" / "plan.ics"))
    with pytest.raises(errors.StorageFailed):
        finish(kept_calendar.keep(shop, TODAY))
    assert out.read_bytes() == whole
    with shop.changing() as session:
        settings.change(session, calendar_file="")
    assert finish(kept_calendar.keep(shop, TODAY)) is False
