"""The plan of the coming days on file: spread, guarded, the same when made again, not in the record."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.domain import months
from app.domain.heard import Heard
from app.domain.placement import OpenContact
from app.models import Change, Contact, Staff, Standing
from app.queries import heard
from app.queries import placing as placing_query
from app.services import placing
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)


def days(shop: Shop) -> dict[int, date]:
    """Return where contacts stand."""
    with shop.reading() as session:
        return {row[0]: row[1] for row in session.execute(select(Contact.id, Contact.due))}


def _of_platinum(member_id: int) -> Standing:
    return Standing(
        member_id=member_id, day=months.last(TODAY), level="", tier="platinum", layer="loyal", score=450,
        contribution=500, word_of_mouth=0, loyalty=500, spend=900_000, visits=4, referred=0,
    )  # fmt: skip


def test_too_many_for_a_day_are_spread_the_most_valuable_first_and_again_nothing_moves(shop: Shop) -> None:
    with shop.changing() as session:
        desk = make.staff(session)
        session.get_one(Staff, desk).capacity = 2
        who = [make.member(session, f"客{number}") for number in range(3)]
        ids = [
            make.contact(
                session, member, rule="C5", staff_id=desk, window_from=TODAY, window_to=TODAY + 3 * DAY
            )
            for member in who
        ]
        session.add(_of_platinum(who[2]))
    with shop.changing() as session:
        placed = placing.place(session, TODAY)
    assert not placed.plan.over
    assert days(shop) == {ids[0]: TODAY, ids[1]: TODAY + DAY, ids[2]: TODAY}
    with shop.changing() as session:
        assert placing.place(session, TODAY).moves == ()
        assert session.get_one(Contact, ids[1]).wanted == TODAY
    with shop.reading() as session:
        assert "contact.place" not in session.scalars(select(Change.operation)).all()


def test_what_she_heard_this_week_holds_the_next_word_but_not_her_birthday(shop: Shop) -> None:
    with shop.changing() as session:
        one, other = make.member(session), make.member(session, "李静")
        for back, rule in ((3, "C5"), (1, "C7"), (1, "C1")):
            on = TODAY - back * DAY
            make.contact(session, one, on, rule, outcome="reached", closed_on=on)
        make.contact(session, other, TODAY, "C14", outcome="reached", closed_on=TODAY)
        feast, birthday = (make.contact(session, one, TODAY, rule) for rule in ("C3", "C1"))
    with shop.changing() as session:
        plan = placing.place(session, TODAY).plan
    assert plan.held == {feast: ((TODAY - 3 * DAY).toordinal(), (TODAY - DAY).toordinal())}
    assert birthday in plan.days
    with shop.reading() as session:
        found = heard.of(session, [one, other], TODAY)
        assert heard.of(session, [one], TODAY + 7 * DAY) == {}
    assert found[one] == Heard(TODAY - DAY, (TODAY - 3 * DAY, TODAY - DAY), TODAY + 4 * DAY)
    assert found[one].holds("C3")
    assert not found[one].holds("C1")
    assert found[other] == Heard(TODAY)


def test_what_was_placed_by_hand_or_closed_meanwhile_stays(shop: Shop) -> None:
    with shop.changing() as session:
        desk = make.staff(session)
        session.get_one(Staff, desk).workdays = str(TODAY.isoweekday() % 7 + 1)
        fixed, open_, closed = (
            make.contact(
                session, make.member(session, name), rule="C5", staff_id=desk, fixed=int(name == "王燕"),
                window_from=TODAY, window_to=TODAY + 3 * DAY,
            )
            for name in ("王燕", "李静", "赵敏")
        )  # fmt: skip
    with shop.reading() as session:
        placed = placing.reckoned(session, TODAY)
    with shop.changing() as session:
        gone = session.get_one(Contact, closed)
        gone.outcome, gone.closed_on = "reached", TODAY
    with shop.changing() as session:
        assert placing.keep(session, placed) == 1
    assert days(shop) == {fixed: TODAY, open_: TODAY + DAY, closed: TODAY}
    assert [over.load for over in placed.plan.over] == [1]


@pytest.mark.parametrize("most", [0, 1_000])
def test_what_is_open_is_the_same_along_the_index_and_of_the_whole_table(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(placing_query, "_MOST", most)
    with shop.changing() as session:
        desk, who = make.staff(session), make.member(session)
        session.add(_of_platinum(who))
        stands = make.contact(session, who, TODAY, "C3", staff_id=desk)
        agreed = make.contact(session, who, TODAY + DAY, "C15", window_from=TODAY, occasion_key="next:1")
        moved = make.contact(session, who, TODAY + DAY, "C1", window_from=TODAY, wanted=TODAY)
        make.contact(session, who, TODAY - DAY, "C3")  # its window is over
        make.contact(session, who, TODAY, "C5", outcome="reached", closed_on=TODAY)
    with shop.reading() as session:
        found = placing_query.load(session, TODAY)
        crowd = found.crowd.all()
    day = TODAY.toordinal()
    worth = {"group": 0, "value": 900_000}
    assert [*crowd] == [
        OpenContact(stands, who, True, day, day, day, day, 5, staff=desk, fixed=False, **worth)
    ]
    assert sorted(found.contacts) == [
        OpenContact(agreed, who, True, day + 1, day + 1, day, day + 1, 5, staff=None, fixed=True, **worth),
        OpenContact(moved, who, False, day, day + 1, day, day + 1, 5, staff=None, fixed=False, **worth),
    ]
