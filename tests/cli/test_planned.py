"""What a command plans before it answers: nothing by a day in doubt, and no further than a year."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app import opening
from app.cli import planned, run
from app.cli.running import Run
from app.models import Contact, Member
from tests import make

NEWEST = date(2026, 10, 20)
"""The newest day on record in the shop."""
FAR = date(2030, 1, 1)
Told = Callable[..., tuple[str, str]]


@pytest.fixture
def told(shop: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    """Return a way to call the command line on a day: what it answers, and what it says beside it."""

    def called(today: date, *words: object) -> tuple[str, str]:
        common = ["--db", str(shop), "--today", today.isoformat(), "--lang", "en"]
        assert run([*map(str, words), *common]) == 0
        said = capsys.readouterr()
        return said.out, said.err

    opened = opening.open_shop(shop)
    with opened.changing() as session:
        make.member(session, "王丽", card="V9", valid_until=date(2026, 12, 31))
    opened.close()
    return called


def kept(db: Path) -> tuple[int, date | None, str]:
    """Return how many contacts are open, the last day that one is due, and how the card that ends stands."""
    opened = opening.open_shop(db)
    with opened.reading() as session:
        count, last = session.execute(
            select(func.count(), func.max(Contact.due)).where(Contact.outcome.is_(None))
        ).one()
        status = session.scalars(select(Member.status).where(Member.card == "V9")).one()
    opened.close()
    return count, last, status


def test_by_a_day_far_from_the_record_nothing_is_planned(shop: Path, told: Told, tmp_path: Path) -> None:
    told(make.TODAY, "due")
    before = kept(shop)
    assert before[0] > 0
    for day, *words in (
        (FAR, "due"),
        (date(2024, 1, 1), "due"),
        (FAR, "summary", "care-plan", "--out", tmp_path / "plan.pdf"),
    ):
        _, beside = told(day, *words)
        assert beside.startswith(f"The day is {day}, but the newest day on record is {NEWEST}. Nothing")
        assert kept(shop) == before


def test_a_day_that_somebody_says_is_right_is_planned_by(shop: Path, told: Told) -> None:
    assert told(FAR, "due", "--trust-clock")[1] == ""
    count, last, status = kept(shop)
    assert count > 0
    assert last is not None
    assert last > FAR
    assert status == "expired"
    assert told(FAR + timedelta(days=30), "due")[1] == ""


@pytest.mark.parametrize(
    ("day", "given", "days"),
    [
        (NEWEST + timedelta(days=40), False, 60),
        (NEWEST + timedelta(days=41), False, None),
        (NEWEST - timedelta(days=41), False, None),
        (NEWEST - timedelta(days=3), False, 60),
        (NEWEST + timedelta(days=400), True, 60),
        (NEWEST + timedelta(days=401), True, None),
    ],
)
def test_a_day_that_was_given_is_believed_further_than_the_clock(
    shop: Path, day: date, *, given: bool, days: int | None
) -> None:
    opened = opening.open_shop(shop)
    called = Run(shop, day, "en", as_json=False, day_given=given)
    assert planned.ahead(called, opened, day, trusted=False) == days
    opened.close()


def test_a_shop_without_a_record_believes_any_day(db: Path) -> None:
    opened = make.shop(db.parent)
    assert planned.ahead(Run(db, FAR, "en", as_json=False, day_given=False), opened, FAR, trusted=False) == 60
    opened.close()


def test_who_looks_far_ahead_plans_no_further_than_a_year(shop: Path, told: Told) -> None:
    last = make.TODAY + timedelta(days=400)
    answer, beside = told(make.TODAY, "due", "--to", "2100-12-31")
    assert beside == f"Contacts are planned 400 days ahead: until {last}, not until 2100-12-31.\n"
    assert "张晓红" in answer
    until = kept(shop)[1]
    assert until is not None
    assert make.TODAY + timedelta(days=300) < until <= last + timedelta(days=31)
    assert told(make.TODAY, "due", "--to", last)[1] == ""
