"""A leaver's members and her open contacts go to others in one change, and come back in one."""

from datetime import date

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.domain import errors
from app.models import Contact, Member
from app.progress import finish
from app.queries import handover as sheets
from app.services import contacts, handover, staff, undo
from tests import make, ready
from tests.make import TODAY

YAN, MEI, LAN = 1, 2, 3


@pytest.fixture
def team(shop: Shop) -> Shop:
    ready.filled(shop, _team)
    return shop


def _team(shop: Shop) -> None:
    with shop.changing() as session:
        for name in ("小燕", "小美", "小兰"):
            make.staff(session, name)
        for number in range(4):
            one = make.member(session, f"客{number}", advisor_id=YAN, phones=(f"1390000000{number}",))
            make.contact(session, one, date(2026, 12, 1 + number), staff_id=YAN)
        other = make.member(session, "别人", advisor_id=MEI)
        nobodys = make.member(session, "无人")
        make.contact(session, other, date(2026, 12, 1), staff_id=YAN)
        make.contact(session, nobodys, date(2026, 12, 1), staff_id=YAN)
        contacts.log(session, 1, "phone", "reached", TODAY, said="sleeves a little long", staff_id=YAN)


def owners(shop: Shop) -> tuple[list[int | None], list[int | None]]:
    with shop.reading() as session:
        advisors = session.scalars(select(Member.advisor_id).order_by(Member.id)).all()
        open_ = session.scalars(
            select(Contact.staff_id).where(Contact.outcome.is_(None)).order_by(Contact.id)
        )
        return list(advisors), list(open_)


def test_all_go_in_one_change_and_come_back(team: Shop) -> None:
    before = owners(team)
    with team.changing() as session:
        done = handover.hand_over(session, YAN, {1: MEI, 2: LAN, 3: MEI, 4: MEI, 5: LAN})
        staff.retire(session, YAN)
    assert (done.members, done.contacts) == (4, 6)
    assert owners(team) == (
        [MEI, LAN, MEI, MEI, MEI, None],
        [MEI, LAN, MEI, MEI, LAN, MEI],
    )
    with team.reading() as session:
        assert sheets.latest(session, YAN) == {1: MEI, 2: LAN, 3: MEI, 4: MEI}
        closed = session.scalars(select(Contact.staff_id).where(Contact.outcome.is_not(None))).all()
        assert closed == [YAN]
    with team.changing() as session:
        assert undo.take_back(session, undo.last_change(session)) == "member.hand_over"
    assert owners(team) == before
    with team.reading() as session:
        assert sheets.latest(session, YAN) == {}


def test_who_is_not_named_stays_hers(team: Shop) -> None:
    with team.changing() as session:
        done = handover.hand_over(session, YAN, {1: MEI})
    assert (done.members, done.contacts) == (1, 3)
    assert owners(team)[0][:4] == [MEI, YAN, YAN, YAN]
    with team.changing() as session:
        assert handover.hand_over(session, LAN, {}) == handover.HandedOver(0, 0)


def test_nobody_is_given_to_who_has_left(team: Shop) -> None:
    with team.changing() as session:
        staff.retire(session, LAN)
    for to, fact in (({1: LAN}, errors.BadValue), ({1: YAN}, errors.BadValue), ({1: 9}, errors.Unknown)):
        with team.changing() as session, pytest.raises(fact):
            handover.hand_over(session, YAN, to)
    with team.changing() as session, pytest.raises(errors.Unknown):
        handover.hand_over(session, 9, {})


def test_the_sheet_says_what_is_known_of_each(team: Shop) -> None:
    with team.changing() as session:
        make.purchase(session, 3, date(2026, 5, 1))
        make.contact(session, 3, date(2026, 12, 1), "C6", staff_id=YAN)
    with team.reading() as session:
        listed = sheets.members_of(session, YAN)
        assert [(one.id, one.last_visit, one.open) for one in listed] == [
            (3, date(2026, 5, 1), 2), (1, None, 1), (2, None, 1), (4, None, 1),
        ]  # fmt: skip
        assert sheets.looked_after(session) == {YAN: 4, MEI: 1}
        assert sheets.advisors(session, YAN) == [(MEI, "小美"), (LAN, "小兰")]
        told = finish(sheets.sheet(session, YAN, {1: MEI, 3: MEI, 2: LAN, 99: LAN}, TODAY))
        assert told.leaver == "小燕"
        assert [(one.advisor, [it.card.identity.id for it in one.members]) for one in told.advisors] == [
            ("小兰", [2]),
            ("小美", [3, 1]),
        ]
        first = told.advisors[1].members[1]
        assert (first.phone, [entry.said for entry in first.words]) == (
            "139-····-0000",
            ["sleeves a little long"],
        )
        whole = finish(sheets.sheet(session, YAN, {1: MEI}, TODAY, whole_phones=True))
        assert whole.advisors[0].members[0].phone == "13900000000"
