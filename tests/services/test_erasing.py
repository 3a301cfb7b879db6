"""Erased for good: no text of the file has her name or her ways afterwards, and the others are whole."""

import json
from typing import Any

import pytest
from sqlalchemy import select

from app.database import connection
from app.database.shop import Shop
from app.domain import errors
from app.domain.birthday import Birthday, Calendar
from app.models import Account, Change, Contact, Draft, LedgerEntry, Member, Note, Photo, Relative
from app.progress import finish
from app.queries import bin as bin_query
from app.services import (
    contacts,
    drafts,
    erasing,
    feedback,
    ledger,
    members,
    merging,
    notes,
    planning,
    relatives,
    undo,
)
from app.words import outreach
from tests import make
from tests.make import TODAY

CANARY = "朱鹮燕"
TRACES = (
    CANARY,
    "朱旧名",
    "朱二卡",
    "13712345678",
    "137 1234 5678",
    "zhuhuan@",
    "zhu-wx",
    "虹口路",
    "肝色",
    "VIP-9731",
)


@pytest.fixture
def known(shop: Shop) -> tuple[Shop, int, int]:
    """Put somebody on file whose name has gone everywhere, and one who stays."""
    with shop.changing() as session:
        other = members.enrol(session, "李静")
        hers = members.enrol(
            session, "朱旧名", card="VIP-9731", phones=["137 1234 5678"], email="zhuhuan@example.com",
            wechat="zhu-wx", address="虹口路", referred_by_id=other, joined_on=TODAY,
        )  # fmt: skip
        brought = members.enrol(session, "王燕", referred_by_id=hers, joined_on=TODAY)
        session.add(Photo(member_id=hers, image="肝色".encode()))
    with shop.changing() as session:
        members.amend(session, hers, name=CANARY)
    with shop.changing() as session:
        born = Birthday(Calendar.SOLAR, 11, 15)
        kin = relatives.add(session, other, "husband", name=CANARY, birthday=born)
        session.get_one(Relative, kin).is_member_id = hers
        relatives.add(session, other, "daughter", name="小米")
        notes.write(session, hers, f"{CANARY} 肝色", TODAY)
    with shop.changing() as session:
        feedback.take(session, hers, "complaint", "肝色太深", TODAY)
        make.invitation(session, hers)
        drafts.keep(session, f"purchase:{hers}", {"note": "肝色"})
        drafts.keep(session, "member:new", {"name": "somebody"})
        make.purchase(session, hers, TODAY)
        ledger.add(session, hers, ledger.POINTS, "bonus", 50, TODAY)
        # As an earlier version wrote them, with the name.
        thanked: dict[str, Any] = {"occasion_key": "C8:thanks:9", "outcome": "reached", "closed_on": TODAY}
        told = f'{{"brought_on": "{TODAY}", "friend": "{CANARY}"}}'
        make.contact(session, other, rule="C8", reason=told, **thanked)
        make.contact(session, brought, rule="C8", occasion_key="C8:old", reason=f'{{"through": "{CANARY}"}}')
        made = contacts.log(session, other, "phone", "reached", TODAY, said="gladly")
        session.get_one(Contact, made).reason = f'{{"relative": "{CANARY}", "note": "n"}}'
    with shop.changing() as session:
        double = members.enrol(session, "朱二卡", phones=["13712345678"])
    with shop.changing() as session:
        merging.merge(session, hers, double, TODAY)
        planning.plan(session, TODAY)
    return shop, hers, other


def found_in(shop: Shop) -> set[str]:
    """Return which traces of hers stand in the bytes of the closed file."""
    shop.close()
    link = connection.connect(shop.path)
    link.execute("VACUUM")
    link.close()
    raw = b"".join(path.read_bytes() for path in shop.path.parent.glob("shop.vitrine*"))
    return {trace for trace in TRACES if trace.encode() in raw}


def test_before_it_she_is_everywhere(known: tuple[Shop, int, int]) -> None:
    assert found_in(known[0]) == set(TRACES)


@pytest.mark.parametrize("way", ["on file", "in the bin", "removed twice"])
def test_nothing_of_her_is_left_in_the_file(known: tuple[Shop, int, int], way: str) -> None:
    shop, hers, other = known
    if way != "on file":
        with shop.changing() as session:
            members.remove(session, hers)
    if way == "removed twice":
        with shop.changing() as session:
            undo.take_back(session, undo.last_change(session))
        with shop.changing() as session:
            members.remove(session, hers)
    with shop.changing() as session:
        finish(erasing.erasing(session, hers))
    with shop.reading() as session:
        assert session.scalars(select(Member.name).order_by(Member.id)).all() == ["李静", "王燕"]
        kin, child = session.scalars(select(Relative).order_by(Relative.id))
        assert (kin.relation, kin.name, kin.birth_month, kin.is_member_id) == ("husband", "", None, None)
        assert child.name == "小米"
        assert session.scalars(select(LedgerEntry.delta)).all() == [50]
        assert session.scalars(select(Account.holder_id)).all() == [None]
        assert session.scalars(select(Draft.place)).all() == ["member:new"]
        assert [one.rows[0]["name"] for one in bin_query.load(session) if one.table == "member"] == []
        assert (
            session.scalars(select(Change.operation).order_by(Change.id.desc()).limit(1)).one()
            == "member.erase"
        )
        said = [
            outreach.reason(one.rule, json.loads(one.facts))
            for one in make.planned(session)
            if one.member_id == other and one.rule == "C8"
        ]
        assert said == ["brought somebody on 10 Nov"]
    with shop.changing() as session, pytest.raises(errors.Unknown):
        erasing.erasing(session, hers)
    assert found_in(shop) == set()


def test_what_others_did_can_still_be_taken_back(known: tuple[Shop, int, int]) -> None:
    shop, hers, other = known
    with shop.changing() as session:
        note = notes.write(session, other, "umbrella", TODAY)
    with shop.changing() as session:
        finish(erasing.erasing(session, hers))
    with shop.changing() as session:
        assert undo.take_back(session, undo.last_change(session)) == "note.write"
    with shop.reading() as session:
        assert session.get(Note, note) is None


def test_what_staff_wrote_themselves_on_other_cards_is_told(shop: Shop) -> None:
    with shop.changing() as session:
        other, third = members.enrol(session, "李静"), members.enrol(session, "王燕", notes=f"knows {CANARY}")
        make.member(session, "林可")
        hers = members.enrol(session, CANARY)
        notes.write(session, other, f"came with {CANARY}", TODAY)
        assert third
    with shop.changing() as session:
        assert finish(erasing.erasing(session, hers)) == ["李静", "王燕"]


def test_a_reason_says_the_name_as_long_as_there_is_one(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "李静", phones=["13800138812"])
        friend = members.enrol(session, "王燕", phones=["13900138813"], referred_by_id=one, joined_on=TODAY)
        born = {"birth_calendar": "solar", "birth_month": 11, "birth_day": 15}
        kin = make.relative(session, one, "husband", name="王强", **born)
        planning.plan(session, TODAY)

    def reasons() -> list[str]:
        with shop.reading() as session:
            planned = make.planned(session)
            assert not any("王" in reason for reason in session.scalars(select(Contact.reason)))
        return sorted(outreach.reason(each.rule, json.loads(each.facts)) for each in planned)

    assert reasons() == [
        "brought 王燕 on 10 Nov",
        "husband 王强's birthday on 15 Nov",
        "is new since 10 Nov, came through 李静",
    ]
    with shop.changing() as session:
        members.amend(session, friend, name="王小燕")
        relatives.amend(session, kin, name="")
    assert reasons()[:2] == ["brought 王小燕 on 10 Nov", "husband's birthday on 15 Nov"]
