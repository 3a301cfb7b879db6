"""The days of the calendar: kinds counted on indexes alone, held against a plain scan; few are read."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.queries import calendar, day_kinds
from app.queries.calendar import Group
from app.queries.day_kinds import ALL, NOBODY, Asked, Kind
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)


class _Undone(Exception):  # noqa: N818  (it is no error)
    """Takes back what a round of a test has written."""


@contextmanager
def tried(shop: Shop) -> Iterator[WriteSession]:
    """Open a change that is not kept."""
    with suppress(_Undone), shop.changing() as session:
        yield session
        raise _Undone


def test_the_calendar_of_a_month(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        one = make.member(session)
        done = make.contact(session, one, TODAY, rule="C1", outcome="reached", closed_on=TODAY)
        low = make.contact(session, one, TODAY, rule="C3", priority=5)
        high = make.contact(session, one, TODAY, rule="C2", priority=2, staff_id=yan)
        before = make.contact(session, one, date(2026, 10, 31), rule="C5")
        make.contact(session, one, date(2026, 12, 20), rule="C5")
    with shop.reading() as session:
        month = calendar.month(session, 2026, 11)
        mine = calendar.month(session, 2026, 11, asked=Asked(yan))
        week = calendar.week(session, TODAY)
    assert (month.days[0].day, month.days[-1].day) == (date(2026, 10, 26), date(2026, 12, 6))
    assert not month.days[0].in_month
    day = next(each for each in month.days if each.day == TODAY)
    assert day.in_month
    assert (day.count, day.members) == (3, 1)
    assert [contact.id for group in day.groups for contact in group.first] == [high, low, done]
    assert [
        one.id for day in month.days for group in day.groups for one in group.first if day.day < TODAY
    ] == [before]
    assert [one.id for day in mine.days for group in day.groups for one in group.first] == [high]
    assert [(each.day, each.in_month) for each in week.days] == [
        (date(2026, 11, 9) + number * DAY, True) for number in range(7)
    ]
    assert next(each for each in week.days if each.day == TODAY).groups == day.groups


def test_of_many_alike_some_are_read_at_a_time(shop: Shop) -> None:
    with shop.changing() as session:
        members = [make.member(session, f"周{number}") for number in range(6)]
        first = make.contact(session, members[0], TODAY, rule="C1", priority=1)
        wishes = [make.contact(session, who, TODAY, rule="C3", priority=5) for who in members]
        done = make.contact(session, members[0], TODAY, rule="C9", outcome="reached")
    with shop.reading() as session:
        groups = next(day.groups for day in calendar.week(session, TODAY).days if day.day == TODAY)
        read = [
            [one.id for one in calendar.contacts(session, groups, skip=skip, most=3)] for skip in (0, 3, 6, 9)
        ]
        hers = Asked(None, frozenset(members[3:]))
        of_hers = calendar.week(session, TODAY, asked=hers).days[1].groups
        some = calendar.contacts(session, of_hers, hers, skip=0, most=2)
    assert [(group.kind.rule, group.count, len(group.first)) for group in groups] == [
        ("C1", 1, 1),
        ("C3", 6, 3),
        ("C9", 1, 1),
    ]
    assert read == [[first, *wishes[:2]], wishes[2:5], [wishes[5], done], []]
    assert [one.id for one in some] == wishes[3:5]


def test_weeks_may_begin_on_sunday() -> None:
    assert calendar.grid(2026, 2)[0][0] == date(2026, 1, 26)
    assert calendar.grid(2026, 11, first_weekday=6)[0][0] == date(2026, 11, 1)
    assert calendar.grid(2026, 12)[-1][-1] == date(2027, 1, 3)


ones = st.tuples(
    st.integers(0, 4),  # the member
    st.integers(0, 2),  # the day
    st.sampled_from(["C1", "C2", "C3"]),
    st.sampled_from([1, 5]),
    st.sampled_from([None, "reached"]),
    st.sampled_from([None, 1, 2]),  # the member of staff
)


@given(
    st.lists(ones, max_size=30),
    st.sets(st.integers(0, 4), max_size=2),
    st.sampled_from(
        [ALL, Asked(1), Asked(NOBODY), Asked(None, frozenset({1, 2, 3})), Asked(2, frozenset({4}))]
    ),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_counts_are_those_of_a_plain_scan(
    shop: Shop, made: list[Any], left_alone: set[int], asked: Asked
) -> None:
    with tried(shop) as session:
        staff = [make.staff(session, f"店员{number}") for number in (1, 2)]
        members = [
            make.member(session, f"周{number}", do_not_contact=int(number in left_alone))
            for number in range(5)
        ]
        asked = Asked(
            staff[asked.staff_id - 1] if asked.staff_id else asked.staff_id,
            asked.member_ids and frozenset(members[number] for number in asked.member_ids),
        )
        count: Counter[Kind] = Counter()
        ids: dict[Kind, set[int]] = {}
        hers: dict[date, set[int]] = {}
        for number, (who, at, rule, priority, outcome, whose) in enumerate(made):
            day, staff_id = TODAY + at * DAY, whose and staff[whose - 1]
            id_ = make.contact(
                session, members[who], day, rule, priority=priority, outcome=outcome, staff_id=staff_id,
                occasion_key=f"{number}",
            )  # fmt: skip
            if outcome is None and who in left_alone:
                continue
            if asked.staff_id is not None and (staff_id or NOBODY) != asked.staff_id:
                continue
            if asked.member_ids is not None and members[who] not in asked.member_ids:
                continue
            kind = Kind(day, outcome is not None, priority, rule)
            count[kind] += 1
            ids.setdefault(kind, set()).add(id_)
            if outcome is None:
                hers.setdefault(day, set()).add(members[who])
        found = day_kinds.kinds(session, TODAY, TODAY + 2 * DAY, asked)
        assert {kind: some.count for kind, some in found.by_kind.items()} == dict(count)
        assert list(found.by_kind) == sorted(count)
        assert found.members == {day: len(whose) for day, whose in hers.items()}
        assert day_kinds.members(session, TODAY, TODAY + 2 * DAY, asked) == found.members
        for kind, some in found.by_kind.items():
            assert len(some.ids) == min(some.count, day_kinds.FEW)
            group = Group(kind, some.count, ())
            read = {one.id for one in calendar.contacts(session, [group], asked, most=99)}
            assert set(some.ids) <= read
            assert read == ids[kind]


def test_days_are_counted_without_reading_a_contact(shop: Shop) -> None:
    form = day_kinds._Form(False, None, False, False)
    with shop.reading() as session:
        link = session.connection().connection.driver_connection
        assert link is not None
        for number, statement in enumerate((day_kinds._distinct, day_kinds._counted, day_kinds._beside)):
            asked = statement(form)
            values = {"start": "", "end": "", "kinds": "[]", **asked.constants}
            told = [row[3] for row in link.execute(f"EXPLAIN QUERY PLAN {asked.sql}", values).fetchall()]
            on = [step for step in told if step.startswith("SEARCH contact")]
            assert on
            assert all("INDEX ix_contact_open_day" in step for step in on)
            assert number or not any("TEMP B-TREE" in step for step in told)
