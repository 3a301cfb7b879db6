"""The owner's year: every figure is that of the Insight page, and that of plain SQL on the same file."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from typing import Any

import pytest
from sqlalchemy import text

from app.database.shop import Shop
from app.domain import errors
from app.domain.shop import ShopSettings
from app.domain.twelve_months import TwelveMonths
from app.progress import finish
from app.queries import yearbook
from app.queries.insight.topics import LOADS
from app.queries.yearbook import Yearbook
from tests import make, ready

SETTINGS = ShopSettings()
DAY = date(2025, 12, 31)


@pytest.fixture
def busy(shop: Shop) -> Shop:
    """Two years: thirty members, a friend each third, some who stop coming, contacts, an event, points."""
    ready.filled(shop, _busy)
    return shop


def _busy(shop: Shop) -> None:
    with shop.changing() as session:
        sato = make.staff(session, "Sato")
        first = 0
        for number in range(30):
            hers = make.member(
                session, f"会员{number}", joined_on=date(2024 + number % 2, 1 + number % 12, 3),
                source="referral" if number % 3 else "walk_in", advisor_id=sato,
                **({"referred_by_id": first} if first and number % 3 else {}),
            )  # fmt: skip
            first = first or hers
            for step in range(1 + number % 5):
                when = date(2024 + (number + step) % 2, 1 + (number + 2 * step) % 12, 5 + step)
                make.purchase(
                    session, hers, when, {"price": 1_000_00 * (31 - number)}, discount=50_00 * (number % 2),
                    staff_id=sato,
                )  # fmt: skip
            closed = date(2025, 1 + number % 12, 1 + number % 27)
            make.contact(
                session, hers, closed, rule=f"C{1 + number % 3}", closed_by_id=sato, closed_on=closed,
                outcome="reached" if number % 4 else "no_answer",
            )  # fmt: skip
        make.contact(session, first, date(2025, 6, 1), rule="C6")
        salon = make.event(session, day=date(2025, 3, 1))
        make.invitation(session, first, salon, came=1)
        make.event(session, day=date(2025, 4, 1), cancelled=1)
        make.purchase(session, first, date(2025, 3, 10), {"price": 700_00}, discount=100_00)
        make.purchase(session, first, date(2025, 3, 16), {"price": 9_00})
        make.lot(session, first, amount=300, day=date(2025, 9, 1))


def told(shop: Shop, span: TwelveMonths, today: date) -> Yearbook:
    with shop.reading() as session:
        return finish(yearbook.load(session, SETTINGS, span, today))


def value(shop: Shop, sql: str, **bound: Any) -> Any:
    with shop.reading() as session:
        return session.execute(text(sql), bound).scalar_one()


@pytest.mark.parametrize("span", [TwelveMonths(2025), TwelveMonths(2025, 1)])
def test_every_part_is_what_insight_says(busy: Shop, span: TwelveMonths) -> None:
    it = told(busy, span, date(2026, 6, 1))
    assert it.day == DAY
    with busy.reading() as session:
        for topic in ("pareto", "pyramid", "cohorts", "sources", "contacts", "effort", "staff", "cost"):
            assert getattr(it, topic) == LOADS[topic](session, SETTINGS, DAY), topic
    assert not it.is_empty
    assert it.cost.owed == it.owed


def test_every_figure_is_that_of_plain_sql(busy: Shop) -> None:
    it = told(busy, TwelveMonths(2025), date(2026, 6, 1))
    year = {"first": "2025-01-01", "last": "2025-12-31"}
    lines = value(busy, "SELECT sum(price) FROM purchase_line WHERE day BETWEEN :first AND :last", **year)
    off = value(busy, "SELECT sum(discount) FROM purchase WHERE day BETWEEN :first AND :last", **year)
    assert it.year.net == lines - off == it.pareto.net
    bought = value(
        busy, "SELECT count(DISTINCT member_id) FROM purchase WHERE day BETWEEN :first AND :last", **year
    )
    assert it.year.bought == bought == it.pareto.members
    again = value(
        busy,
        "SELECT count(DISTINCT one.member_id) FROM purchase_line one JOIN purchase_line two USING (member_id)"
        " WHERE one.day LIKE '2024-%' AND two.day BETWEEN :first AND :last"
        " AND one.price > 0 AND two.price > 0",
        **year,
    )
    assert it.year_ago.again == again > 0
    joined = value(busy, "SELECT count(*) FROM member WHERE joined_on BETWEEN :first AND :last", **year)
    assert it.year.gained == joined == it.sources.known + it.sources.unknown
    closed = value(
        busy,
        "SELECT count(*) FROM contact WHERE outcome IS NOT NULL AND closed_on BETWEEN :first AND :last",
        **year,
    )
    assert it.contacts.done == it.staff.done == it.effort.done == closed == 30
    assert sum(rule.planned for rule in it.year.rules) == closed + 1
    assert it.owed.points == 300
    [salon] = it.events
    assert (salon.invited, salon.came, salon.sold) == (1, 1, 600_00)


def test_contacts_are_those_that_have_fallen_due_wherever_they_are_counted(busy: Shop) -> None:
    today = date(2025, 6, 30)
    with busy.changing() as session:
        her = value(busy, "SELECT min(id) FROM member")
        sato = value(busy, "SELECT min(id) FROM staff")
        old = date(2024, 12, 30)  # due in the year before, closed in this one
        usual = {"closed_by_id": sato, "outcome": "reached"}
        make.contact(session, her, old, rule="C19", closed_on=date(2025, 1, 8), **usual)
        make.contact(session, her, date(2025, 9, 1), rule="C5")  # not yet due
    it = told(busy, TwelveMonths(2025), today)
    due = "SELECT count(*) FROM contact WHERE due BETWEEN '2025-01-01' AND '2025-06-30'"
    planned, done = value(busy, due), value(busy, f"{due} AND outcome IS NOT NULL")
    assert sum(rule.planned for rule in it.year.rules) == planned
    assert sum(rule.done for rule in it.year.rules) == done
    assert it.contacts.done == it.staff.done == it.effort.done == done < planned
    assert {row.rule: (row.done, row.reached) for row in it.contacts.rows} == {
        rule.rule: (rule.done, rule.reached) for rule in it.year.rules if rule.done
    }
    assert "C19" not in {rule.rule for rule in it.year.rules} | {row.rule for row in it.contacts.rows}
    assert it.staff.rows[0].days == (today - date(2025, 1, 1)).days + 1
    tickets = "SELECT count(*) FROM purchase WHERE day BETWEEN '2025-01-01' AND '2025-06-30'"
    assert sum(row.visits for row in it.staff.rows) == value(busy, tickets)
    whole = told(busy, TwelveMonths(2025), date(2026, 6, 1))
    assert sum(rule.planned for rule in whole.year.rules) == 32


def test_the_lost_are_those_that_sql_finds(busy: Shop) -> None:
    it = told(busy, TwelveMonths(2025), date(2026, 6, 1))
    with busy.reading() as session:
        from app.queries import standing_on

        best = {
            who
            for who, tier in standing_on.tiers(session, date(2024, 12, 31)).items()
            if tier in ("platinum", "gold")
        }
    since = (
        "SELECT member_id FROM purchase_line WHERE price > 0 AND day BETWEEN '2025-01-01' AND '2025-12-31'"
    )
    with busy.reading() as session:
        bought = set(session.execute(text(since)).scalars())
    assert it.year_ago.were_best == len(best) > 0
    assert it.year_ago.gone == len(best - bought)


def test_any_twelve_months(busy: Shop) -> None:
    books = told(busy, TwelveMonths(2024, 7), date(2026, 6, 1))
    assert books.day == date(2025, 6, 30)
    assert books.year.net == value(
        busy,
        "SELECT (SELECT sum(price) FROM purchase_line WHERE day BETWEEN '2024-07-01' AND '2025-06-30')"
        " - (SELECT sum(discount) FROM purchase WHERE day BETWEEN '2024-07-01' AND '2025-06-30')",
    )
    assert books.year.months[0].month == 7
    assert [event.theme for event in books.events] == ["秋装沙龙"]


def test_a_year_without_anything(shop: Shop) -> None:
    new = told(shop, TwelveMonths(2026), date(2026, 6, 1))
    assert new.is_empty
    assert new.year_ago.is_empty


def test_progress_is_told_and_leaving_early_is_harmless(busy: Shop) -> None:
    with busy.reading() as session, closing(yearbook.load(session, SETTINGS, TwelveMonths(2025), DAY)) as job:
        steps: Iterator[Any] = iter(job)
        assert [next(steps).done for _ in range(3)] == [0, 1, 2]


@pytest.mark.parametrize("made", ["purchase", "member", "contact", "event", "lot"])
def test_a_year_is_told_of_from_the_first_record_on(shop: Shop, made: str) -> None:
    day, today = date(2024, 12, 31), date(2026, 6, 1)
    with shop.changing() as session:
        one = make.member(session, joined_on=day if made == "member" else None)
        if made == "purchase":
            make.purchase(session, one, day)
        elif made == "contact":
            make.contact(session, one, day, outcome="reached", closed_on=day)
        elif made == "event":
            make.event(session, day=day)
        elif made == "lot":
            make.lot(session, one, day=day)
    assert told(shop, TwelveMonths(2024), today).day == day
    assert told(shop, TwelveMonths(2026), today).day == today
    with pytest.raises(errors.NothingOnFile):
        told(shop, TwelveMonths(2023), today)
    with pytest.raises(errors.NotBegun):
        told(shop, TwelveMonths(2026, 7), today)
