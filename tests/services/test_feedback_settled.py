"""What she says of the shop is taken down, settled and asked about; each step can be taken back."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.domain import errors
from app.domain.feedback import State, Told
from app.models import Contact, Feedback
from app.queries import bin as bin_query
from app.queries import feedback as query
from app.queries import member_card
from app.services import bin as bin_
from app.services import contacts, feedback, handover, merging, planning, settings, undo
from app.words import bin as bin_words
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)
YAN, MEI = 1, 2


@pytest.fixture
def hers(shop: Shop) -> Shop:
    with shop.changing() as session:
        make.staff(session, "小燕")
        make.staff(session, "小美")
        make.member(session, phones=("13900138812",), advisor_id=YAN)
    return shop


def take(shop: Shop, kind: str = "complaint", said: str = "袖子太长", on: date = TODAY, **fields: Any) -> int:
    with shop.changing() as session:
        return feedback.take(session, 1, kind, said, on, **fields)


def told(shop: Shop, key: int = 1) -> Told:
    with shop.reading() as session:
        return query.one(session, key)


def undo_last(session: WriteSession) -> None:
    undo.take_back(session, undo.last_change(session))


def change(shop: Shop, work: Callable[[WriteSession], Any]) -> Any:
    with shop.changing() as session:
        return work(session)


def test_her_advisor_sees_to_it_by_the_shops_own_day(hers: Shop) -> None:
    take(hers)
    one = told(hers)
    assert (one.kind, one.said, one.told_on, one.due) == ("complaint", "袖子太长", TODAY, TODAY + 7 * DAY)
    assert (one.handler, one.staff, one.taken_by, one.state(TODAY)) == ("shop", "小燕", None, State.OPEN)
    assert one.state(TODAY + 8 * DAY) is State.LATE
    take(hers, "praise")
    assert told(hers, 2).due is None
    assert told(hers, 2).state(date(2050, 1, 1)) is State.OPEN
    take(hers, "idea", handler="head_office", due=TODAY)
    assert (told(hers, 3).staff, told(hers, 3).due) == (None, TODAY)
    take(hers, staff_id=MEI)
    assert told(hers, 4).staff == "小美"


def test_how_long_each_kind_may_take_is_the_owners_to_say(hers: Shop) -> None:
    change(hers, lambda session: settings.change(session, feedback_complaint=3, feedback_praise=1))
    take(hers)
    take(hers, "praise")
    assert [told(hers, key).due for key in (1, 2)] == [TODAY + 3 * DAY, TODAY + DAY]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"kind": "gossip"}, "kind"),
        ({"said": " "}, "said"),
        ({"due": TODAY - DAY}, "due"),
        ({"handler": "nobody"}, "handler"),
    ],
)
def test_what_is_no_feedback_is_refused(hers: Shop, fields: dict[str, Any], field: str) -> None:
    with pytest.raises(errors.BadValue) as refused:
        take(hers, **fields)
    assert refused.value.field == field


def test_contact_and_ticket_are_her_own(hers: Shop) -> None:
    with hers.changing() as session:
        other = make.member(session, "李丽")
        others = make.contact(session, other, TODAY)
        own = make.contact(session, 1, TODAY)
        ticket = make.purchase(session, 1, TODAY)
    take(hers, contact_id=own, purchase_id=ticket)
    assert (told(hers).contact_id, told(hers).purchase_id) == (own, ticket)
    wrongs: tuple[dict[str, Any], ...] = ({"contact_id": others}, {"purchase_id": 99}, {"staff_id": 99})
    for wrong in wrongs:
        with pytest.raises(errors.Unknown):
            take(hers, **wrong)
    change(hers, lambda session: planning.withdraw(session, Contact.id == own))
    assert told(hers).contact_id is None


def test_a_settled_complaint_is_asked_after(hers: Shop) -> None:
    take(hers)
    question = change(hers, lambda session: feedback.settle(session, 1, "sleeves taken up", TODAY + DAY))
    with hers.reading() as reader:
        contact = reader.scalars(select(Contact)).one()
        assert (contact.id, contact.rule, contact.due) == (question, "C14", TODAY + 8 * DAY)
        assert query.open_now(reader) == []
    assert (told(hers).done, told(hers).solved, told(hers).state(TODAY)) == (
        "sleeves taken up", True, State.TO_ASK,
    )  # fmt: skip
    with hers.changing() as session, pytest.raises(errors.FeedbackSettled):
        feedback.settle(session, 1, "again", TODAY)
    change(hers, lambda session: feedback.ask(session, 1, 5))
    assert (told(hers).satisfaction, told(hers).state(TODAY)) == (5, State.SETTLED)
    change(hers, lambda session: feedback.ask(session, 1, None))
    assert told(hers).satisfaction is None
    for grade in (0, 6):
        with hers.changing() as session, pytest.raises(errors.BadValue):
            feedback.ask(session, 1, grade)


def test_opened_again_it_is_not_asked_after(hers: Shop) -> None:
    take(hers)
    with hers.changing() as session, pytest.raises(errors.FeedbackOpen):
        feedback.reopen(session, 1)
    with hers.changing() as session, pytest.raises(errors.FeedbackOpen):
        feedback.ask(session, 1, 3)
    change(hers, lambda session: feedback.settle(session, 1, "sleeves taken up", TODAY, solved=False))
    change(hers, lambda session: feedback.ask(session, 1, 2))
    assert told(hers).state(TODAY) is State.UNSOLVED
    before = told(hers)
    change(hers, lambda session: feedback.reopen(session, 1))
    with hers.reading() as reader:
        assert reader.scalars(select(Contact)).all() == []
    assert (told(hers).done, told(hers).state(TODAY)) == ("sleeves taken up", State.OPEN)
    change(hers, undo_last)
    assert told(hers) == before
    with hers.reading() as reader:
        assert reader.scalars(select(Contact.occasion_key)).all() == ["C14:1"]


def questions(shop: Shop) -> list[tuple[str, str | None]]:
    with shop.reading() as session:
        return [
            (key, outcome)
            for key, outcome in session.execute(
                select(Contact.occasion_key, Contact.outcome)
                .where(Contact.rule == "C14")
                .order_by(Contact.id)
            )
        ]


def test_closed_anew_after_she_was_asked_it_is_asked_again(hers: Shop) -> None:
    take(hers, on=TODAY - 3 * DAY)
    asked = change(hers, lambda session: feedback.settle(session, 1, "taken up", TODAY - 3 * DAY))
    change(hers, lambda session: contacts.close(session, asked, "reached", TODAY, said="still too long"))
    change(hers, lambda session: feedback.reopen(session, 1))
    change(hers, lambda session: feedback.settle(session, 1, "exchanged", TODAY))
    anew = f"C14:1:{TODAY}"
    assert questions(hers) == [("C14:1", "reached"), (anew, None)]
    change(hers, lambda session: planning.plan(session, TODAY))
    change(hers, lambda session: planning.plan(session, TODAY + DAY))
    assert questions(hers) == [("C14:1", "reached"), (anew, None)]
    change(hers, lambda session: feedback.reopen(session, 1))
    assert questions(hers) == [("C14:1", "reached")]


def test_what_was_noted_by_mistake_is_struck_out_and_lies_in_the_bin(hers: Shop) -> None:
    take(hers, said="sleeves too long")
    change(hers, lambda session: feedback.settle(session, 1, "taken up", TODAY))
    before = told(hers)
    with hers.changing() as session, pytest.raises(errors.BadValue):
        feedback.strike(session, 1, " ")
    change(hers, lambda session: feedback.strike(session, 1, "it was her sister"))
    assert questions(hers) == []
    with hers.reading() as reader:
        assert query.everything(reader) == []
        (entry,) = bin_query.load(reader)
    words = bin_words.what(entry.table, entry.rows)
    assert words == "Complaint: “sleeves too long” — struck out: it was her sister"
    assert bin_words.what(entry.table, entry.rows, telling=False) == "Complaint"
    change(hers, lambda session: bin_.bring_back(session, entry.change_id))
    assert told(hers) == before


def test_what_was_done_about_a_complaint_is_said(hers: Shop) -> None:
    take(hers)
    for done, day in (("", TODAY), ("done", TODAY - DAY)):
        with hers.changing() as session, pytest.raises(errors.BadValue):
            feedback.settle(session, 1, done, day)
    take(hers, "praise")
    assert change(hers, lambda session: feedback.settle(session, 2, "", TODAY)) is None
    assert told(hers, 2).state(TODAY) is State.SETTLED


def test_who_is_left_alone_is_not_asked(hers: Shop) -> None:
    take(hers)
    with hers.changing() as session:
        contacts.log(session, 1, "visit", "do_not_contact", TODAY)
        assert feedback.settle(session, 1, "done", TODAY) is None


def test_an_idea_that_is_used_is_to_her_credit(hers: Shop) -> None:
    take(hers, "idea", "pockets in every dress")
    take(hers)
    with hers.changing() as session:
        for key, day in ((2, TODAY), (1, TODAY - DAY)):
            with pytest.raises(errors.BadValue):
                feedback.use(session, key, day)
        feedback.use(session, 1, TODAY)
    assert (told(hers).used_on, told(hers).closed_on, told(hers).state(TODAY)) == (TODAY, TODAY, State.USED)
    change(hers, lambda session: feedback.use(session, 1, TODAY + DAY))
    assert (told(hers).used_on, told(hers).closed_on) == (TODAY + DAY, TODAY)


def test_it_is_changed_field_by_field_and_back(hers: Shop) -> None:
    take(hers)
    before = told(hers)
    new: dict[str, Any] = {
        "kind": "suggestion", "said": "shorter sleeves", "handler": "head_office", "staff_id": MEI,
        "due": TODAY + DAY, "done": "asked head office",
    }  # fmt: skip
    change(hers, lambda session: feedback.amend(session, 1, **new))
    after = told(hers)
    assert {name: getattr(after, name) for name in new} == new
    change(hers, undo_last)
    assert told(hers) == before
    change(hers, lambda session: feedback.amend(session, 1, due=None, staff_id=None))
    assert (told(hers).due, told(hers).staff_id) == (None, None)
    with hers.changing() as session, pytest.raises(errors.BadValue):
        feedback.amend(session, 1, closed_on=TODAY)
    with hers.changing() as session, pytest.raises(errors.Unknown):
        feedback.amend(session, 9, said="x")
    with hers.reading() as reader, pytest.raises(errors.Unknown):
        query.one(reader, 9)


def test_what_is_open_stands_by_its_day(hers: Shop) -> None:
    for due in (TODAY + 9 * DAY, TODAY + DAY):
        take(hers, due=due)
    take(hers, "praise")
    with hers.reading() as reader:
        assert [one.id for one in query.open_now(reader)] == [2, 1, 3]
        assert [one.id for one in query.everything(reader)] == [3, 2, 1]
        assert [one.id for one in query.of_member(reader, 1)] == [3, 2, 1]


def test_what_a_leaver_was_to_settle_goes_with_her_members(hers: Shop) -> None:
    with hers.changing() as session:
        make.member(session, "李丽", advisor_id=MEI)
        for member_id in (1, 2):
            make.feedback(session, member_id, staff_id=YAN)
        make.feedback(session, 1, staff_id=YAN, closed_on=TODAY, solved=1)
    change(hers, lambda session: handover.hand_over(session, YAN, {1: MEI}))
    with hers.reading() as reader:
        assert reader.scalars(select(Feedback.staff_id).order_by(Feedback.id)).all() == [MEI, MEI, YAN]


def test_it_goes_along_when_two_cards_become_one(hers: Shop) -> None:
    with hers.changing() as session:
        other = make.member(session, "张晓红", phones=("13900138813",))
        make.feedback(session, other)
        merging.merge(session, 1, other, TODAY)
    assert told(hers).member_id == 1


def test_the_timeline_is_not_told_twice(hers: Shop) -> None:
    take(hers)
    change(hers, lambda session: feedback.settle(session, 1, "done", TODAY))
    with hers.reading() as reader:
        card = member_card.load(reader, 1, TODAY)
    operations = {getattr(entry, "operation", "") for entry in card.timeline}
    assert not {name for name in operations if name.startswith("feedback.")}
