"""The member card, read from a real file."""

from collections.abc import Mapping
from datetime import date

import pytest

from app.database.sessions import ReadSession
from app.database.shop import Shop
from app.domain import errors
from app.queries import member_card
from app.queries.prepared import Prepared
from tests import make
from tests.make import TODAY


def test_a_card_with_everything(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        friend = make.member(session, "陈丽")
        one = make.member(
            session,
            phones=("13800138812", "02155667788"),
            card="VIP-0231",
            birth_calendar="lunar",
            birth_month=8,
            birth_day=15,
            birth_year=1985,
            advisor_id=yan,
            referred_by_id=friend,
        )
        child = make.relative(
            session, one, name="小米", birth_calendar="solar", birth_month=6, birth_day=12, sizes="110cm"
        )
        for month in (6, 7, 8, 9):
            make.purchase(
                session,
                one,
                date(2026, month, 5),
                {"size": "M码", "colour": "藏青", "category": "top", "item": "shirt", "price": 48_000},
                {"size": "110", "for_whom": "relative", "relative_id": child, "price": 19_900},
                discount=1_000,
                staff_id=yan,
            )
            make.purchase(session, one, date(2026, month, 6), {"item": "scarf", "for_whom": "gift"})
        make.stated(session, one, "size", "L", category="top", said_on=date(2023, 5, 1), staff_id=yan)
        make.stated(session, one, "size", "M", said_on=date(2024, 5, 1))
        make.stated(session, one, "size", "120", relative_id=child, said_on=TODAY)
        make.contact(session, one, date(2026, 11, 12))
        make.contact(
            session, one, date(2026, 10, 1), rule="C5", outcome="reached", closed_on=date(2026, 10, 2)
        )
    with shop.reading() as session:
        card = member_card.load(session, one, TODAY)
    assert (card.identity.name, card.identity.advisor, card.identity.referred_by) == (
        "张晓红",
        "小燕",
        "陈丽",
    )
    assert [phone.written for phone in card.identity.phones] == ["13800138812", "02155667788"]
    assert card.identity.birthday is not None
    assert card.identity.birthday.next_on == date(2027, 9, 15)
    assert card.identity.birthday.turns == 42
    [daughter] = card.family
    assert daughter.birthday is not None
    assert (daughter.birthday.next_on, daughter.birthday.turns) == (date(2027, 6, 12), None)
    assert [(size.value, size.n) for size in daughter.derived.sizes] == [("110", 4)]
    assert [(size.category, size.value, size.n) for size in card.derived.sizes] == [("top", "M", 4)]
    assert [colour.value for colour in card.derived.colours] == ["navy"]
    assert [(it.category, it.value, it.staff, it.since) for it in card.stated] == [
        ("", "M", None, date(2024, 5, 1)),
        ("top", "L", "小燕", date(2023, 5, 1)),
    ]
    assert [(it.said, it.buys, it.n, it.of) for it in card.disagreements] == [("L", "M", 4, 4)]
    assert [(it.said, it.buys, it.n, it.of) for it in daughter.disagreements] == [("120", "110", 4, 4)]
    assert card.presents.price_band is not None
    assert card.presents.price_band.n == 4
    shown = card.evidence(card.derived.sizes[0].basis.lines)
    assert [(row.day.month, row.item, row.staff) for row in shown] == [
        (month, "shirt", "小燕") for month in (9, 8, 7, 6)
    ]
    assert card.figures.visits == 8
    assert card.figures.spent == 4 * (48_000 + 19_900 - 1_000 + 128_000)
    assert [type(entry).__name__ for entry in card.timeline] == ["ContactEntry", *["TicketEntry"] * 8]
    assert not card.more_timeline
    assert [one.due for one in card.due] == [date(2026, 11, 12)]


def test_a_card_of_nobody(shop: Shop) -> None:
    with shop.reading() as session, pytest.raises(errors.Unknown):
        member_card.load(session, 7, TODAY)


def test_a_card_goes_to_the_file_three_times(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """All that she bought takes two questions, and all the others are asked as one."""
    with shop.changing() as session:
        one = make.member(session)
        make.purchase(session, one, date(2026, 8, 5), {"price": 48_000})
    alone: list[str] = []
    asked = Prepared._asked

    def noted(self: Prepared, session: ReadSession, values: Mapping[str, object]) -> object:
        alone.append(self.sql)
        return asked(self, session, values)

    monkeypatch.setattr(Prepared, "_asked", noted)
    with shop.reading() as reading:
        member_card.load(reading, one, TODAY)
    assert len(alone) == 2


def test_the_timeline_is_a_list_of_what_happened(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        for month in (6, 7, 8):
            make.purchase(session, one, date(2026, month, 5), {"price": 48_000}, {"price": 100})
        make.contact(session, one, date(2026, 7, 1), rule="C5", outcome="reached", closed_on=date(2026, 7, 2))
    with shop.reading() as session:
        told = member_card.load(session, one, TODAY).timeline
        cut = member_card.load(session, one, TODAY, timeline=2)
    days = [date(2026, 8, 5), date(2026, 7, 5), date(2026, 7, 2), date(2026, 6, 5)]
    assert [entry.day for entry in told if entry.day < TODAY][:4] == days
    assert told[-1] == tuple(told)[-1]
    assert told[:2] == tuple(told)[:2]
    assert told[0] is told[0]
    assert told != tuple(told)[1:]
    assert (len(cut.timeline), cut.more_timeline) == (2, True)
    with pytest.raises(IndexError):
        told[len(told)]
