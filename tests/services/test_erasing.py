"""Erased for good: no text of the file has her name or her ways afterwards, and the others are whole."""

import json
from typing import Any

import pytest
from sqlalchemy import String, select, update
from sqlalchemy.exc import DatabaseError

from app.database import connection
from app.database.shop import Shop
from app.domain import errors
from app.domain.birthday import Birthday, Calendar
from app.models import (
    Account,
    Base,
    Change,
    Contact,
    Draft,
    Event,
    LedgerEntry,
    Member,
    Note,
    Photo,
    Relative,
    SavedList,
    Tag,
)  # fmt: skip
from app.progress import finish
from app.queries import bin as bin_query
from app.services import (
    contacts,
    drafts,
    erasing,
    events,
    feedback,
    ledger,
    members,
    merging,
    notes,
    planning,
    relatives,
    tags,
    undo,
    unnaming,
)
from app.services.erasing import Erased
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
        make.posted_card(session, hers, back="RIFF肝色".encode())
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


def test_what_staff_wrote_themselves_on_other_cards_has_a_mark(shop: Shop) -> None:
    with shop.changing() as session:
        other, third = members.enrol(session, "李静"), members.enrol(session, "王燕", notes=f"knows {CANARY}")
        make.member(session, "林可")
        hers = members.enrol(session, CANARY)
        notes.write(session, other, f"came with {CANARY}", TODAY)
    with shop.changing() as session:
        assert finish(erasing.erasing(session, hers)) == Erased(2, ())
    with shop.reading() as session:
        assert session.get_one(Member, third).notes == "knows ×××"
        assert session.scalars(select(Note.text)).all() == ["came with ×××"]


@pytest.mark.parametrize("name", ["Élodie Martin", "Анна Каренина", "Ｊｏ　Ｍarks"])
def test_letters_that_sqlite_cannot_fold_are_hers_too(shop: Shop, name: str) -> None:
    with shop.changing() as session:
        notes.write(session, members.enrol(session, "李静"), f"came with {name.upper()}", TODAY)
        hers = members.enrol(session, name)
    with shop.changing() as session:
        assert finish(erasing.erasing(session, hers)) == Erased(1, ())
    with shop.reading() as session:
        assert session.scalars(select(Note.text)).all() == ["came with ×××"]


def test_what_may_be_anothers_stays_and_is_told(shop: Shop) -> None:
    with shop.changing() as session:
        other, longer = members.enrol(session, "李静"), members.enrol(session, "王芳芳")
        relatives.add(session, longer, "daughter", name="Amy")
        hers = members.enrol(session, "王芳", reading="Wáng Fāng")
        double = members.enrol(session, "Amy", phones=["13712345678"])
        namesake = members.enrol(session, "王芳", phones=["13900138813"])
        notes.write(session, other, "王芳芳 brought 王芳, tel. +86 137-1234-5678; Wáng Fāng; family", TODAY)
        notes.write(session, namesake, "Amy waits", TODAY)
        event = events.plan(session, "Tea with amy", TODAY)
    with shop.changing() as session:
        merging.merge(session, hers, double, TODAY)
    with shop.changing() as session:
        assert finish(erasing.erasing(session, hers)) == Erased(1, ("Tea with amy", "李静", "王芳", "王芳芳"))
    with shop.reading() as session:
        assert session.scalars(select(Note.text).order_by(Note.id)).all() == [
            "王芳芳 brought 王芳, tel. ×××; ×××; family", "Amy waits",
        ]  # fmt: skip
        assert session.get_one(Event, event).theme == "Tea with amy"


def test_words_of_others_are_cleaned_wherever_they_are(shop: Shop) -> None:
    hers_is = f"{CANARY}，zhu-wx，137 1234 5678"
    with shop.changing() as session:
        hers = members.enrol(session, CANARY, phones=["13712345678"], wechat="zhu-wx", card="VIP-9731")
        other = members.enrol(session, "李静", notes=hers_is, hobbies=hers_is)
        salon = events.plan(session, f"茶 {CANARY}", TODAY, note=hers_is)
        feedback.settle(session, feedback.take(session, other, "idea", hers_is, TODAY), hers_is, TODAY)
        make.relative(session, other, name="小米", notes=hers_is)
        tags.put(session, [other], f"{CANARY}的朋友")
        tags.put(session, [other], "zhu-wx的朋友")
        drafts.keep(session, "member:new", {"notes": hers_is})
        ledger.add(session, other, ledger.POINTS, "bonus", 50, TODAY, reason=hers_is)
        ledger.add(session, other, ledger.POINTS, "bonus", 5, TODAY, reason="so")
        make.purchase(session, other, TODAY, {"item": f"scarf for {CANARY}"})
        contacts.log(session, other, "phone", "reached", TODAY, said=hers_is, note=hers_is)
        for name in (CANARY, f"{CANARY} VIP-9731"):
            session.add(SavedList(name=name, conditions=f'[{{"value": "{CANARY}"}}]'))
    with shop.changing() as session:
        events.amend(session, salon, TODAY, note=f"{hers_is} too")
    with shop.changing() as session:
        assert finish(erasing.erasing(session, hers)) == Erased(18, ())
    with shop.reading() as session:
        assert session.get_one(Event, salon).note == "×××，×××，××× too"
        assert session.scalars(select(LedgerEntry.reason)).all() == ["×××，×××，×××", "so"]
        assert session.scalars(select(Tag.name).order_by(Tag.id)).all() == ["×××的朋友"]
        assert session.scalars(select(SavedList.name)).all() == ["×××", "××× ×××"]
    with shop.changing() as session, pytest.raises(DatabaseError, match="never changed"):
        session.execute(update(LedgerEntry).values(reason="other"))
    with shop.changing() as session:
        assert undo.take_back(session, undo.last_change(session)) == "event.amend"
    with shop.reading() as session:
        assert session.get_one(Event, salon).note == "×××，×××，×××"
    assert found_in(shop) == set()


NO_PROSE = {
    "account": "kind",
    "benefit": "kind per", "card_level": "code name", "card_step": "step before after card",
    "change": "operation role request_id", "changed_row": "table_name row_key before after",
    "consent": "channel", "contact": "rule occasion_key channel script outcome", "draft": "place",
    "drill_answer": "question answer expected category", "event": "time", "feedback": "kind handler",
    "former_card": "card why", "gift": "name", "import_map": "name headings said",
    "import_run": "kind sha256", "invitation": "reply",
    "item": "name sku category styles colours sizes season", "item_code": "code size colour",
    "ledger_entry": "kind source_key request_id zone", "level_change": "before after why",
    "card_picture": "digest", "posted_card": "occasion design", "shop_picture": "name",
    "line_kind": "category size colour styles",
    "member": "name name_key card external_id reading gender language wechat line email postcode address"
    " birth_calendar source status level find_names find_readings find_digits",
    "merge": "gone_name gone_card also", "own_script": "script channel language", "phone": "written digits",
    "preference": "kind category", "purchase": "time ticket payment",
    "purchase_line": "sku category styles size colour season for_whom source_key",
    "relative": "relation name birth_calendar", "self_check": "answers", "setting": "key value",
    "staff": "name role workdays", "standing": "level tier layer", "topup_plan": "name", "win_back": "result",
}  # fmt: skip
"""Texts in which nobody speaks of members: codes, goods, the shop's own matters, or hers that go whole."""


def test_of_every_text_of_the_file_it_is_known_whether_somebody_may_be_named_in_it() -> None:
    texts = {
        (table.name, column.name)
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, String)
    }
    said = [
        (table, name)
        for listed in (unnaming.PROSE, unnaming.DOCUMENTS)
        for table, names in listed.items()
        for name in names
    ]
    said += [(table, name) for table, names in NO_PROSE.items() for name in names.split()]
    assert len(said) == len(set(said))
    assert set(said) == texts


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
