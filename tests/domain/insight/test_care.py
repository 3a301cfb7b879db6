"""Contacts, staff, effort and cost, by value."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.insight import contacts, cost, effort
from app.domain.insight.contacts import Closed
from app.domain.insight.cost import Age, Month
from app.domain.owed import Owed
from app.words import insight as words
from tests.make import TODAY

CLOSED = [
    Closed("C1", "小燕", 10, 9, 2, 8, 8, 4),
    Closed("C1", "", 5, 5, 0, 4, 4, 4),
    Closed("C5", "小燕", 20, 10, 5, 12, 11, 2),
    Closed("C6", "美咲", 3, 3, 3, 3, 1, 1),
]


def test_contacts_are_told_by_occasion() -> None:
    found = contacts.by_rule(CLOSED, TODAY)
    assert [(row.rule, row.done, row.reached, row.ripe, row.back) for row in found.rows] == [
        ("C5", 20, 12, 11, 2),
        ("C1", 15, 12, 12, 8),
        ("C6", 3, 3, 1, 1),
    ]
    assert (found.done, found.ripe) == (38, 24)
    assert found.back == 11 / 24
    assert found.best is not None
    assert found.best.rule == "C1"  # of C6 too few are known
    assert contacts.by_rule([], TODAY).is_empty
    assert contacts.by_rule([], TODAY).best is None


def test_the_staff_are_told_by_who_came_back() -> None:
    found = contacts.by_staff(CLOSED, [("小燕", 7), ("新人", 2)], TODAY)
    assert [(row.name, row.visits, row.done, row.on_time, row.back, row.said) for row in found.rows] == [
        ("小燕", 7, 30, 19, 6, 7),
        ("", 0, 5, 5, 4, 0),
        ("美咲", 0, 3, 3, 1, 3),
        ("新人", 2, 0, 0, 0, 0),
    ]
    assert found.rows[0].share == 6 / 19
    assert (found.done, found.on_time) == (38, 27 / 38)
    assert not found.is_empty
    assert contacts.by_staff([], [("小燕", 0)], TODAY).is_empty


def test_effort_is_split_by_tier() -> None:
    found = effort.reckon([("platinum", 2), ("gold", 3), ("iron", 1), ("lead", 3), ("", 1)], TODAY)
    assert [(row.key, row.done, row.share) for row in found.rows] == [
        ("best", 5, 0.5),
        ("iron", 1, 0.1),
        ("rest", 4, 0.4),
    ]
    assert round(found.rows[0].missing, 3) == 0.1
    assert effort.reckon([], TODAY).is_empty


@given(st.lists(st.tuples(st.sampled_from(["platinum", "gold", "iron", "lead", ""]), st.integers(1, 50))))
def test_no_contact_is_lost_in_the_split(done: list[tuple[str, int]]) -> None:
    assert effort.reckon(done, TODAY).done == sum(count for _, count in done)


def test_the_cost_is_a_share_of_what_was_sold() -> None:
    months = [Month(date(2026, 11, 1), 1_000, 20, 5, 10, 5), Month(date(2026, 10, 1), 3_000, 40, 0, 0, 0)]
    found = cost.reckon(months, date(2026, 1, 1), TODAY)
    assert [month.first.month for month in found.months] == [10, 11]
    assert found.months[1].share == 0.04
    assert (found.whole.cost, found.whole.net, found.whole.share) == (80, 4_000, 0.02)
    assert (found.age, found.usual) == ("starting", (0.04, 0.06))
    assert cost.reckon([], None, TODAY).is_empty


def test_each_benefit_is_told_with_its_share() -> None:
    month = Month(date(2026, 11, 1), 10_000, 10, 20, 30, 40, 100, 50, 200)
    found = cost.reckon([month], date(2026, 1, 1), TODAY)
    assert words.sentence(found) == (
        "The programme costs 4.5 % of the members' sales; while it starts 4–6 % is usual. Level discounts"
        " 1.0 %, Birthday offers 0.5 %, Plan discounts 2.0 %, Other discounts 0.1 %, Points spent 0.3 %,"
        " Gifts and care 0.6 %."
    )
    assert words.table(found).rows == (("2026-11", 10_000, 100, 50, 200, 10, 30, 60, 4.5),)
    free = cost.reckon([Month(date(2026, 11, 1), 10_000, 0, 0, 0, 0)], date(2026, 1, 1), TODAY)
    assert words.sentence(free) == "The programme costs nothing so far; while it starts 4–6 % is usual."


def test_what_is_owed_stands_beside_the_cost() -> None:
    stands = Owed(TODAY, 900, 1, 0, 200, 0, 0, "CNY")
    found = cost.reckon([], None, TODAY, stands)
    assert words.sentence(found) == (
        "Nothing was sold to a member in the last 12 months yet. On 10 Nov 2026 1 member holds 900 points."
        " 200 of them lapse within 30 days."
    )
    assert [(row[0], row[-1]) for row in words.table(found).rows] == [("900 points", None)]
    balances = cost.reckon([], None, TODAY, replace(stands, points=0, money=5_000, money_members=2))
    assert words.sentence(balances).endswith("yet. 2 members have ¥50 on their balances.")
    assert [row[-1] for row in words.table(balances).rows] == [5_000]
    nothing = cost.reckon([], None, TODAY, replace(stands, points=0))
    assert nothing.owed is None
    assert len(words.table(nothing).columns) == 9


def test_no_contact_is_a_table_of_nothing() -> None:
    assert words.table(effort.reckon([], TODAY)).rows == ()


def test_a_programme_grows_and_matures() -> None:
    ages = [cost.age(date(year, 11, 1), TODAY) for year in (2026, 2025, 2024, 2023)]
    assert ages == [Age.STARTING, Age.GROWING, Age.GROWING, Age.MATURE]
    assert cost.USUAL[Age.MATURE] == (0.02, 0.04)


def test_who_works_three_days_a_week_is_not_behind_who_works_six() -> None:
    def closed(staff: str, done: int, back: int) -> contacts.Closed:
        return contacts.Closed("C5", staff, done, done, 0, done, done, back)

    found = contacts.by_staff(
        [closed("小燕", 60, 12), closed("阿梅", 40, 9), closed("", 9, 99), closed("走", 9, 50)],
        [],
        TODAY,
        {"小燕": 300, "阿梅": 150, "走": 0},
    )
    assert [(row.name, row.days, row.in_ten_days(row.done)) for row in found.rows] == [
        ("阿梅", 150, 3),
        ("小燕", 300, 2),
        ("", 0, None),
        ("走", 0, None),
    ]
