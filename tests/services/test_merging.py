"""Two cards made one and parted again: nothing lost, nothing twice, her wishes kept."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from app.database.shop import Shop
from app.domain import errors
from app.domain.birthday import Birthday, Calendar
from app.models import (
    Account,
    Base,
    Consent,
    Contact,
    FormerCard,
    Member,
    Merge,
    Note,
    NotSame,
    Phone,
    Photo,
    Preference,
    Purchase,
    PurchaseLine,
    Relative,
    Tag,
)
from app.queries import changes, find, member_card
from app.queries import members as lists
from app.queries import merging as cards
from app.services import bin as out_of_bin
from app.services import (
    consents,
    contacts,
    members,
    merging,
    parting,
    preferences,
    purchases,
    relatives,
    undo,
)
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY

KEPT, GONE, THIRD = 1, 2, 3
_RECORD = {"change", "changed_row"}


@pytest.fixture
def pair(shop: Shop) -> Shop:
    """Return a shop in which 1 and 2 are one person, and 3 came through 2 and is a friend of hers."""
    with shop.changing() as session:
        yan = make.staff(session)
        kept = make.member(
            session, "张晓红", card="VIP-0231", phones=("13800138812", "02155667788"), notes="tall",
            birth_calendar="lunar", birth_month=8, birth_day=15, joined_on=date(2022, 1, 1), advisor_id=yan,
            drink="tea",
        )  # fmt: skip
        gone = make.member(
            session, "张小红", card="A-7", phones=("13900139913", "13800138812"), notes="shy", wechat="xh88",
            birth_calendar="lunar", birth_year=1985, birth_month=8, birth_day=15, joined_on=date(2020, 1, 1),
            source="referral", level="vip", external_id="uid-2",
        )  # fmt: skip
        third = make.member(session, "王芳", referred_by_id=gone)
        make.relative(session, third, "friend", name="红", is_member_id=gone)
        make.relative(session, kept, "daughter", name="小米", sizes="110")
        mimi = make.relative(
            session,
            gone,
            "daughter",
            name="小米",
            birth_calendar="solar",
            birth_month=6,
            birth_day=12,
            notes="cat",
        )
        make.relative(session, gone, "son", name="大米")
        for member, day in ((kept, date(2026, 5, 1)), (kept, date(2026, 6, 1)), (gone, date(2026, 7, 1))):
            make.purchase(session, member, day)
        make.purchase(
            session, gone, date(2026, 8, 1), {"for_whom": "relative", "relative_id": mimi, "price": 9_900}
        )
        for member in (kept, gone):
            make.contact(session, member, date(2026, 12, 1), "C3")
            make.contact(
                session, member, date(2026, 1, 1), "C3", outcome="reached", closed_on=date(2026, 1, 1)
            )
            session.add(Tag(member_id=member, name="coats"))
            session.add(Photo(member_id=member, image=bytes([member])))
            session.add(Note(member_id=member, text="umbrella", written_on=TODAY))
            make.lot(session, member, "points", 100 * member)
        make.contact(session, gone, date(2026, 12, 2), "own", occasion_key="own:9")
        session.add(FormerCard(member_id=gone, card="OLD-1"))
        session.add(Tag(member_id=gone, name="silk"))
        preferences.state(session, kept, "size", "M", said_on=date(2023, 1, 1))
        preferences.state(session, gone, "size", "M", said_on=date(2023, 1, 1))
        preferences.state(session, gone, "size", "L", said_on=date(2025, 1, 1))
        preferences.state(session, gone, "size", "110", said_on=TODAY, relative_id=mimi)
        for member_id in (kept, gone, third):
            members.index(session, session.get_one(Member, member_id))
    return shop


def tables(shop: Shop) -> dict[str, list[Any]]:
    with shop.reading() as session:
        link = session.connection()
        return {
            name: sorted(link.exec_driver_sql(f"SELECT * FROM {name}").all(), key=repr)
            for name in Base.metadata.tables
            if name not in _RECORD
        }


def merge(shop: Shop, kept: int = KEPT, gone: int = GONE, **fields: str) -> int:
    with shop.changing() as session:
        return merging.merge(session, kept, gone, TODAY, fields)


def part(shop: Shop, merge_id: int) -> int:
    with shop.changing() as session:
        return parting.part(session, merge_id)


def spent(shop: Shop) -> int:
    with shop.reading() as session:
        return (
            session.scalar(
                select(func.sum(PurchaseLine.price)).where(PurchaseLine.member_id.in_((KEPT, GONE)))
            )
            or 0
        )


def test_one_card_has_what_both_had(pair: Shop) -> None:
    before = spent(pair)
    merge(pair)
    with pair.reading() as session:
        card = member_card.load(session, KEPT, TODAY)
        who = card.identity
        assert session.get(Member, GONE) is None
        assert (who.name, who.card, who.wechat, who.level, who.source) == (
            "张晓红",
            "VIP-0231",
            "xh88",
            "vip",
            "referral",
        )
        assert (who.notes, who.joined_on) == ("tall\nshy", date(2020, 1, 1))
        assert who.birthday is not None
        assert who.birthday.birthday == Birthday(Calendar.LUNAR, 8, 15, 1985)
        assert [phone.written for phone in who.phones] == ["13800138812", "02155667788", "13900139913"]
        assert {(one.relation, one.name, one.sizes, one.notes) for one in card.family} == {
            ("daughter", "小米", "110", "cat"),
            ("son", "大米", "", ""),
        }
        mimi = next(one for one in card.family if one.name == "小米")
        assert mimi.birthday is not None
        lines = session.scalars(
            select(PurchaseLine.relative_id).where(PurchaseLine.for_whom == "relative")
        ).all()
        assert lines == [mimi.id]
        assert card.figures.visits == 4
        said = session.scalars(select(Preference).where(Preference.member_id == KEPT)).all()
        assert {(one.value, one.said_on, one.relative_id) for one in said} == {
            ("M", date(2023, 1, 1), None),
            ("L", date(2025, 1, 1), None),
            ("110", TODAY, mimi.id),
        }
        assert len(said) == 3
        keys = session.scalars(select(Contact.occasion_key).where(Contact.member_id == KEPT)).all()
        assert sorted(keys) == ["C3:2026-01-01", "C3:2026-01-01:4", "C3:2026-12-01", "own:9"]
        assert session.scalars(select(Tag.name).order_by(Tag.name)).all() == ["coats", "silk"]
        assert session.scalars(select(Account.holder_id)).all() == [KEPT, KEPT]
        assert session.scalars(select(Photo.image)).all() == [b"\x01"]
        third = session.get_one(Member, THIRD)
        assert third.referred_by_id == KEPT
        assert session.scalars(select(Relative.is_member_id).where(Relative.member_id == THIRD)).all() == [
            KEPT
        ]
        assert session.scalars(select(FormerCard.card).where(FormerCard.member_id == KEPT)).all() == [
            "OLD-1",
            "A-7",
        ]
        assert who.do_not_contact is False
    assert spent(pair) == before


def test_the_timeline_has_the_history_of_both_cards(pair: Shop) -> None:
    with pair.changing() as session:
        members.amend(session, GONE, drink="coffee")
    first = merge(pair)
    with pair.changing() as session:
        members.amend(session, THIRD, drink="water")
    merge(pair, THIRD, KEPT)
    with pair.reading() as session:
        done = [entry.operation for entry in changes.of_member(session, THIRD, 10)]
        assert done[:4] == ["member.merge", "member.amend", "member.merge", "member.amend"]
        assert first


def test_out_of_the_bin_it_comes_onto_the_card_she_has_now(pair: Shop) -> None:
    with pair.reading() as session:
        son = session.scalars(select(Relative.id).where(Relative.name == "大米")).one()
    with pair.changing() as session:
        relatives.remove(session, son)
        removed = session.info["change_id"]
    merge(pair)
    merge(pair, THIRD, KEPT)
    with pair.changing() as session:
        out_of_bin.bring_back(session, removed)
    with pair.reading() as session:
        assert session.get_one(Relative, son).member_id == THIRD


def test_field_by_field(pair: Shop) -> None:
    merge(
        pair,
        name="gone",
        card="gone",
        notes="gone",
        phones="gone",
        photo="gone",
        birthday="kept",
        drink="gone",
    )
    with pair.reading() as session:
        row = session.get_one(Member, KEPT)
        assert (row.name, row.name_key, row.card, row.notes, row.drink) == (
            "张小红",
            "张小红",
            "A-7",
            "shy",
            "",
        )
        assert row.birth_year is None
        assert session.scalars(select(Phone.written).order_by(Phone.position)).all() == [
            "13900139913", "13800138812", "02155667788",
        ]  # fmt: skip
        assert session.scalars(select(Photo.image)).all() == [b"\x02"]
        assert lists.resolve(session, "VIP-0231") == lists.resolve(session, "OLD-1") == KEPT


def test_a_number_both_cards_have_can_come_first(pair: Shop) -> None:
    with pair.changing() as session:
        members.amend(session, GONE, phones=["021-55667788", "13900139913"])
    merge(pair, phones="gone")
    with pair.reading() as session:
        written = session.scalars(select(Phone.written).order_by(Phone.position)).all()
    assert written == ["02155667788", "13800138812", "13900139913"]


def test_all_is_as_it_was_after_parting(pair: Shop) -> None:
    before = tables(pair)
    number = merge(pair, name="gone", card="gone", photo="gone", phones="gone")
    assert part(pair, number) == GONE
    assert tables(pair) == before
    with pair.changing() as session:  # and parting can be taken back itself
        undo.take_back(session, undo.last_change(session))
    with pair.reading() as session:
        assert session.get(Member, GONE) is None
    assert part(pair, number) == GONE
    assert tables(pair) == before


def test_all_is_as_it_was_after_ctrl_z(pair: Shop) -> None:
    before = tables(pair)
    merge(pair, photo="gone")
    with pair.changing() as session:
        assert undo.take_back(session, undo.last_change(session)) == "member.merge"
    assert tables(pair) == before


def test_ctrl_z_says_how_to_part_what_was_built_upon(pair: Shop) -> None:
    with pair.changing() as session:
        number = merging.merge(session, KEPT, GONE, TODAY)
        change = session.info["change_id"]
    with pair.changing() as session:
        members.amend(session, KEPT, wechat="other")
    with pair.changing() as session, pytest.raises(errors.MergeBuiltOn) as told:
        undo.take_back(session, change)
    assert told.value.name == "张小红"
    part(pair, number)
    with pair.reading() as session:
        assert session.get_one(Member, KEPT).wechat == "other"
        assert session.get_one(Member, GONE).wechat == "xh88"


def test_next_month_what_came_since_stays_and_what_belongs_to_her_goes_with_her(pair: Shop) -> None:
    number = merge(pair)
    later = TODAY + timedelta(days=30)
    with pair.reading() as session:
        hers = session.scalars(select(PurchaseLine.id).where(PurchaseLine.price == 128_000)).all()[-1]
        son = session.scalars(select(Relative.id).where(Relative.name == "大米")).one()
        own = session.scalars(select(Contact.id).where(Contact.occasion_key == "own:9")).one()
    with pair.changing() as session:
        bought = purchases.record(session, KEPT, [NewLine("coat", 300_000)], later)
        back = purchases.record(session, KEPT, [NewLine("dress", -128_000, -1, returns_line_id=hers)], later)
        kids = purchases.record(
            session, KEPT, [NewLine("cap", 5_000, for_whom="relative", relative_id=son)], later
        )
        following = contacts.close(
            session, own, "left_word", later, said="ring", next_on=later + timedelta(days=2)
        )
        members.amend(
            session,
            KEPT,
            drink="water",
            birthday=Birthday(Calendar.LUNAR, 8, 16, 1985),
            phones=["13700001111"],
        )
        session.delete(session.scalars(select(Photo)).one())
    total = spent(pair)
    part(pair, number)
    assert spent(pair) == total
    with pair.reading() as session:
        owner = {ticket.id: ticket.member_id for ticket in session.scalars(select(Purchase))}
        assert (owner[bought.id], owner[back.id], owner[kids.id]) == (KEPT, GONE, GONE)
        assert session.get_one(Contact, own).member_id == GONE
        assert session.get_one(Contact, own).said == "ring"
        assert session.get_one(Contact, following).member_id == GONE
        kept, gone = session.get_one(Member, KEPT), session.get_one(Member, GONE)
        assert (kept.drink, kept.birth_day, kept.birth_year) == ("water", 16, 1985)
        assert (gone.birth_day, gone.birth_year, gone.card) == (15, 1985, "A-7")
        assert session.scalars(select(Phone.written).where(Phone.member_id == KEPT)).all() == ["13700001111"]
        assert session.scalars(select(Phone.written).where(Phone.member_id == GONE)).all() == ["13800138812"]
        assert session.scalars(select(Photo.member_id)).all() == [GONE]
        assert session.scalars(select(FormerCard.card)).all() == ["OLD-1"]
        assert session.get(Merge, number) is None


def test_her_wish_wins(pair: Shop) -> None:
    with pair.changing() as session:
        consents.record(session, GONE, "phone", allowed=False, since=date(2025, 1, 1), wording="no calls")
        consents.record(session, KEPT, "phone", allowed=True, since=date(2026, 1, 1))
        consents.record(session, KEPT, "post", allowed=False, since=date(2026, 1, 1))
        consents.record(session, GONE, "post", allowed=True, since=date(2026, 2, 1))
        consents.record(session, GONE, "email", allowed=True, since=date(2026, 2, 1))
        make.contact(session, KEPT, date(2026, 12, 5), "C5", channel="phone")
    before = tables(pair)
    number = merge(pair)
    with pair.reading() as session:
        said = {
            one.channel: (one.allowed, one.wording) for one in member_card.load(session, KEPT, TODAY).consent
        }
        assert said == {"phone": (False, "no calls"), "post": (False, ""), "email": (True, "")}
        open_ = session.scalars(select(Contact.channel).where(Contact.outcome.is_(None))).all()
        assert "phone" not in open_
    part(pair, number)
    assert tables(pair) == before


def test_left_alone_on_one_card_is_left_alone_on_both(pair: Shop) -> None:
    with pair.changing() as session:
        members.amend(session, GONE, do_not_contact=True)
    number = merge(pair)
    with pair.reading() as session:
        assert session.get_one(Member, KEPT).do_not_contact == 1
        assert session.scalars(select(Contact.id).where(Contact.outcome.is_(None))).all() == []
    part(pair, number)
    with pair.reading() as session:
        assert [session.get_one(Member, it).do_not_contact for it in (KEPT, GONE)] == [0, 1]


def test_a_wish_said_since_is_kept_on_both_cards(pair: Shop) -> None:
    number = merge(pair)
    with pair.changing() as session:
        contacts.log(session, KEPT, "phone", "do_not_contact", TODAY)
        consents.record(session, KEPT, "post", allowed=False, since=TODAY, wording="no more cards")
    part(pair, number)
    with pair.reading() as session:
        assert [session.get_one(Member, it).do_not_contact for it in (KEPT, GONE)] == [1, 1]
        words = session.execute(select(Consent.member_id, Consent.wording).order_by(Consent.member_id))
        assert [tuple(row) for row in words] == [(KEPT, "no more cards"), (GONE, "no more cards")]


def test_what_has_no_reason_any_more_is_not_planned(pair: Shop) -> None:
    with pair.changing() as session:
        members.amend(session, KEPT, birthday=Birthday(Calendar.SOLAR, 11, 20), phones=["13800138812"])
        members.amend(session, GONE, birthday=Birthday(Calendar.SOLAR, 12, 1))
        make.contact(session, KEPT, date(2026, 11, 20), "C1", occasion_key="C1:a")
        make.contact(session, GONE, date(2026, 12, 1), "C1", occasion_key="C1:b")
        make.contact(session, KEPT, date(2026, 11, 20), "C5", occasion_key="C5:2026-06-01")
        make.contact(session, GONE, date(2026, 11, 20), "C5", occasion_key="C5:2026-08-01")
    merge(pair)
    with pair.reading() as session:
        keys = set(session.scalars(select(Contact.occasion_key).where(Contact.rule.in_(("C1", "C5")))))
        assert keys == {"C1:a", "C5:2026-08-01"}


def test_nobody_is_her_own_mother_or_referrer(pair: Shop) -> None:
    with pair.changing() as session:
        members.amend(session, KEPT, referred_by_id=GONE)
        members.amend(session, GONE, referred_by_id=THIRD)
        make.relative(session, KEPT, "sister", is_member_id=GONE)
    before = tables(pair)
    number = merge(pair)
    with pair.reading() as session:
        assert session.get_one(Member, KEPT).referred_by_id == THIRD
        kin = session.scalars(select(Relative.is_member_id).where(Relative.relation == "sister")).all()
        assert kin == [None]
    part(pair, number)
    assert tables(pair) == before
    with pair.changing() as session:
        members.amend(session, GONE, referred_by_id=KEPT)
        members.amend(session, KEPT, referred_by_id=None)
    merge(pair)
    with pair.reading() as session:
        assert session.get_one(Member, KEPT).referred_by_id is None


def test_two_children_are_not_one(pair: Shop) -> None:
    born = {"birth_calendar": "solar", "birth_month": 6}
    with pair.changing() as session:
        for member, values in (
            (KEPT, {"relation": "son", "name": "大米", **born, "birth_day": 1}),
            (GONE, {"relation": "mother", **born, "birth_day": 2, "birth_year": 1950}),
            (KEPT, {"relation": "mother", **born, "birth_day": 2}),
            (GONE, {"relation": "friend"}),
            (KEPT, {"relation": "friend"}),
        ):
            make.relative(session, member, **values)
        row = session.scalars(
            select(Relative).where(Relative.member_id == GONE, Relative.name == "大米")
        ).one()
        row.birth_calendar, row.birth_month, row.birth_day = "solar", 7, 1
    merge(pair)
    with pair.reading() as session:
        family = session.scalars(select(Relative.relation).where(Relative.member_id == KEPT)).all()
        assert sorted(family) == ["daughter", "friend", "friend", "mother", "son", "son"]
        assert session.scalars(select(Relative.birth_year).where(Relative.relation == "mother")).all() == [
            1950
        ]


def test_a_chain_is_parted_from_its_end(pair: Shop) -> None:
    before = tables(pair)
    first = merge(pair)
    middle = tables(pair)
    second = merge(pair, THIRD, KEPT)
    with pair.reading() as session:
        assert [lists.resolve(session, card) for card in ("A-7", "OLD-1", "VIP-0231")] == [THIRD] * 3
    with pair.changing() as session, pytest.raises(errors.MergedOnward) as told:
        parting.part(session, first)
    assert (told.value.name, told.value.into) == ("张晓红", "王芳")
    part(pair, second)
    assert tables(pair) == middle
    part(pair, first)
    assert tables(pair) == before


def test_a_chain_whose_end_is_gone_names_the_card_itself(pair: Shop) -> None:
    first = merge(pair)
    merge(pair, THIRD, KEPT)
    with pair.changing() as session:
        link = session.connection()
        link.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        link.exec_driver_sql("DELETE FROM member WHERE id = 3")
        with pytest.raises(errors.MergedOnward) as told:
            parting.part(session, first)
        assert told.value.into == "张晓红"
        link.exec_driver_sql("DELETE FROM merge WHERE kept_id = 3")
        with pytest.raises(errors.KeptInBin):
            parting.part(session, first)
        make.member(session)  # so that no row is without its owner at the end
        link.exec_driver_sql("UPDATE member SET id = 3 WHERE id = 4")


def test_an_old_number_is_nobody_elses(pair: Shop) -> None:
    merge(pair)
    with pair.changing() as session:
        for card in ("A-7", "OLD-1"):
            with pytest.raises(errors.CardTaken):
                members.amend(session, THIRD, card=card)
        members.amend(session, KEPT, card="A-7")
    finder = find.load(pair.path)
    assert [[hit.id for hit in finder.find(text)] for text in ("a-7", "Old1", "张小红", "zxh")] == [
        [KEPT]
    ] * 4
    assert finder.find("VIP-0231") == []
    finder.close()


def test_what_somebody_took_in_the_meantime_stays_hers(pair: Shop) -> None:
    number = merge(pair)
    with pair.changing() as session:
        session.get_one(Member, THIRD).card = "A-7"  # past every check
        session.add(Tag(member_id=KEPT, name="new"))
        for relative in session.scalars(select(Relative).where(Relative.name == "大米")):
            session.delete(relative)
        session.flush()
    part(pair, number)
    with pair.reading() as session:
        assert session.get_one(Member, GONE).card is None
        assert session.get_one(Member, THIRD).card == "A-7"
        assert session.scalars(select(Tag.member_id).where(Tag.name == "new")).all() == [KEPT]


def test_what_is_no_merge_is_refused(pair: Shop) -> None:
    before = tables(pair)
    for kept, gone, fields, fact in (
        (KEPT, KEPT, {}, errors.BadValue),
        (KEPT, 99, {}, errors.Unknown),
        (99, KEPT, {}, errors.Unknown),
        (KEPT, GONE, {"shoe": "gone"}, errors.BadValue),
        (KEPT, GONE, {"do_not_contact": "kept"}, errors.BadValue),
        (KEPT, GONE, {"drink": "both"}, errors.BadValue),
        (KEPT, GONE, {"notes": "mine"}, errors.BadValue),
    ):
        with pair.changing() as session, pytest.raises(fact):
            merging.merge(session, kept, gone, TODAY, fields)
    with pair.changing() as session, pytest.raises(errors.Unknown):
        parting.part(session, 7)
    assert tables(pair) == before


def test_who_is_not_the_same_is_not_the_same_as_the_united_card(pair: Shop) -> None:
    with pair.changing() as session:
        for _ in range(2):
            merging.not_the_same(session, THIRD, GONE, TODAY)
            merging.not_the_same(session, GONE, KEPT, TODAY)
        merging.not_the_same(session, KEPT, KEPT, TODAY)
        with pytest.raises(errors.Unknown):
            merging.not_the_same(session, KEPT, 99, TODAY)
    before = tables(pair)
    number = merge(pair)
    with pair.reading() as session:
        said = {(low, high) for low, high in session.execute(select(NotSame.low_id, NotSame.high_id))}
        assert said == {(GONE, THIRD), (KEPT, GONE), (KEPT, THIRD)}
    part(pair, number)
    assert tables(pair) == before


def test_the_two_cards_are_laid_beside_each_other(pair: Shop) -> None:
    with pair.reading() as session:
        found = cards.compare(session, GONE, KEPT)
        assert (found.kept.id, found.gone.id) == (KEPT, GONE) or (found.kept.id, found.gone.id) == (
            GONE,
            KEPT,
        )
        chosen = cards.compare(session, GONE, KEPT, keep=KEPT)
        assert (chosen.kept.id, chosen.kept.advisor, chosen.kept.last_visit) == (
            KEPT,
            "小燕",
            date(2026, 6, 1),
        )
        assert (chosen.kept.counts["purchase"], chosen.gone.counts["purchase"]) == (2, 2)
        assert set(chosen.differing) == {
            "name", "card", "level", "notes", "joined_on", "source", "birthday", "phones", "photo",
        }  # fmt: skip
        assert cards.of_member(session, KEPT) == ()
        with pytest.raises(errors.Unknown):
            cards.compare(session, KEPT, 99)
    number = merge(pair)
    with pair.reading() as session:
        [row] = cards.of_member(session, KEPT)
        assert (row.id, row.gone_id, row.gone_name, row.gone_card, row.staff) == (
            number,
            GONE,
            "张小红",
            "A-7",
            None,
        )
