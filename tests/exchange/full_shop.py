"""Members with something in every column, to hand out and to bring in: for the tests of exports."""

from datetime import date
from typing import Any

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.models import (
    FormerCard,
    Note,
    Photo,
    Preference,
    Tag,
)  # fmt: skip
from app.queries import member_records
from tests import make
from tests.make import TODAY

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(200))


def full(session: WriteSession) -> None:
    """Put a member on file with everything, a bare one, and one by the moon."""
    advisor = make.staff(session, "小燕")
    rich = make.member(
        session, "张晓红", card="00123", reading="Zhāng Xiǎohóng", gender="f", language="ja", wechat="=wx",
        line="l1", email="a@example.com", postcode="100000", address='北京市, "东"\n3号',
        birth_calendar="lunar", birth_year=1985, birth_month=8, birth_day=15, wedding_day=date(2009, 8, 8),
        occupation="教师", hobbies="旅行", drink="柚子茶", call_hours="10:00", dress_habits="-宽松",
        talk_about="＋京都", taboos="香菜", parking="B2", umbrella_lent_on=date(2026, 11, 1),
        mourning_from=date(2026, 10, 1), notes="'=1+1\n二", joined_on=date(2021, 5, 4), source="referral",
        advisor_id=advisor, status="suspended", level="senior_vip", valid_until=date(2027, 3, 1),
        do_not_contact=1, phones=["13900138812", "+81 90-1234-5678", "021-55667788"],
    )  # fmt: skip
    make.consent(session, rich, "phone", allowed=False)
    make.consent(session, rich, "post")
    session.add_all(
        [
            Tag(member_id=rich, name="常客"), Tag(member_id=rich, name="大衣"),
            Preference(member_id=rich, kind="size", value="M"),
            Preference(member_id=rich, kind="colour", value="navy"),
            Preference(member_id=rich, kind="size", value="38", category="dress"),
            Photo(member_id=rich, image=JPEG), Note(member_id=rich, text="带伞", written_on=TODAY),
            FormerCard(member_id=rich, card="OLD-1"),
        ]
    )  # fmt: skip
    make.lot(session, rich, "points", 300)
    make.lot(session, rich, "money", 12_345, expires_on=date(2027, 1, 1))
    make.relative(session, rich, "daughter", name="小米", birth_calendar="solar", birth_year=2018,
                  birth_month=6, birth_day=12, sizes="110cm")  # fmt: skip
    make.relative(session, rich, "husband", name="王强", birth_calendar="solar", birth_month=2, birth_day=3)
    make.member(session, "李静")
    make.member(
        session, "佐藤花子", birth_calendar="solar", birth_month=2, birth_day=29, reading="さとう はなこ"
    )
    make.member(session, "Old", birth_calendar="solar", birth_year=1899, birth_month=12, birth_day=31)
    first = make.purchase(
        session, rich, TODAY,
        {"item": "=coat", "size": "M", "colour": "navy", "price": 128_050, "list_price": 150_000,
         "sku": "007"},
        {"item": "scarf", "price": 20_000, "for_whom": "gift", "quantity": 2}, discount=1_500,
        staff_id=advisor, time="14:05", payment="card",
    )  # fmt: skip
    make.purchase(session, rich, TODAY, {"item": "hat", "price": 9_900}, discount=100)
    make.purchase(
        session, rich, date(2026, 1, 2), {"item": "belt", "price": 5_000}, ticket="T1", payment="balance"
    )
    make.purchase(session, rich, date(2026, 1, 9), {"item": "belt", "price": -5_000, "quantity": -1})
    assert first


def people(shop: Shop, *, ordered_phones: bool = True) -> list[tuple[Any, ...]]:
    """Return all that a sheet says of each member."""
    with shop.reading() as session:
        found = [
            who
            for part in member_records.batches(session, member_records.ids(session, None), pictures=True)
            for who in part
        ]
    return [
        (
            who.name, who.card, who.reading, who.gender, who.language, who.wechat, who.line, who.email,
            who.postcode, who.address, who.birthday, who.wedding_day, who.occupation, who.hobbies, who.drink,
            who.call_hours, who.dress_habits, who.talk_about, who.taboos, who.parking, who.umbrella_lent_on,
            who.mourning_from, who.notes, who.joined_on, who.source, who.advisor, who.status, who.level,
            who.valid_until, who.referrer, who.do_not_contact, who.allowed, who.tags, who.stated("size"),
            who.stated("colour"),
            [key for _, key in who.phones] if ordered_phones else sorted(key for _, key in who.phones),
        )
        for who in found
    ]  # fmt: skip
