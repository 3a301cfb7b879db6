"""Who is likely on file already, told quickly and told apart."""

from datetime import date

import pytest

from app.database.shop import Shop
from app.domain.duplicates import Sign
from app.progress import finish
from app.queries import duplicates
from app.services import merging
from tests import make, ready
from tests.make import TODAY


@pytest.fixture
def town(shop: Shop) -> Shop:
    ready.filled(shop, _town)
    return shop


def _town(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        first = make.member(
            session, "张晓红", card="VIP-0231", phones=("138 0013 8812",), advisor_id=yan,
            email="Xh@example.com", birth_calendar="solar", birth_year=1985, birth_month=3, birth_day=5,
            wechat="xh88",
        )  # fmt: skip
        make.purchase(session, first, date(2026, 5, 1))
        make.member(session, "张小红", birth_calendar="solar", birth_month=3, birth_day=5)
        for number in range(5):
            make.member(session, "张伟", phones=(f"1390000000{number}",))
        make.member(session, "Mia Novak")
        make.member(session, "ＭＩＡ　novak")


def likely(shop: Shop, name: str = "", besides: int | None = None, **values: object) -> duplicates.Likely:
    with shop.reading() as session:
        typed = duplicates.known(name, region="CN", **values)  # type: ignore[arg-type]  # a few at a time
        return duplicates.likely(session, typed, besides)


def test_a_phone_in_any_form_finds_her(town: Shop) -> None:
    for written in ("13800138812", "+86 138-0013-8812", "１３８００１３８８１２"):
        [found] = likely(town, "somebody", numbers=[written]).candidates
        assert (found.name, found.card, found.phone, found.advisor) == (
            "张晓红",
            "VIP-0231",
            "138 0013 8812",
            "小燕",
        )
        assert (found.last_visit, found.signs, found.sure) == (date(2026, 5, 1), (Sign.PHONE,), True)
    assert likely(town, numbers=["1380013"]).candidates == ()
    assert likely(town, "张晓红", 1, numbers=["13800138812"]).candidates == ()


def test_mail_and_wechat_in_any_case(town: Shop) -> None:
    assert [it.signs for it in likely(town, email="Xh@example.com").candidates] == [(Sign.EMAIL,)]
    assert [it.signs for it in likely(town, wechat="XH88").candidates] == [(Sign.WECHAT,)]


def test_a_name_with_its_birthday_is_sure_and_its_sound_perhaps(town: Shop) -> None:
    found = likely(town, "张晓红", birth=("solar", None, 3, 5, 0)).candidates
    assert [(it.id, it.signs, it.sure) for it in found] == [
        (1, (Sign.NAME_AND_BIRTHDAY,), True),
        (2, (Sign.SOUND_AND_BIRTHDAY,), False),
    ]


def test_namesakes_are_counted(town: Shop) -> None:
    alone = likely(town, "张 伟")
    assert ([it.signs for it in alone.candidates], alone.more) == ([(Sign.NAME,)] * 3, 2)
    told = likely(town, "张伟", numbers=["13777777777"])
    assert (told.candidates, told.more) == ((), 5)
    one = likely(town, "张伟", numbers=["13900000003"])
    assert ([it.signs for it in one.candidates], one.more) == ([(Sign.PHONE, Sign.NAME)], 4)
    assert likely(town).candidates == ()


def test_over_the_whole_shop(town: Shop) -> None:
    with town.changing() as session:
        make.member(session, "小米", phones=("13800138812",))
    with town.reading() as session:
        found = finish(duplicates.pairs(session))
    assert [(it.one.id, it.other.id, it.signs, it.sure) for it in found] == [
        (1, 10, (Sign.PHONE,), True),
        (8, 9, (Sign.NAME,), False),
        (1, 2, (Sign.SOUND_AND_BIRTHDAY,), False),
    ]
    with town.changing() as session:
        merging.not_the_same(session, 10, 1, TODAY)
        merging.merge(session, 8, 9, TODAY)
    with town.reading() as session:
        assert [(it.one.id, it.other.id) for it in finish(duplicates.pairs(session))] == [(1, 2)]


def test_the_shops_own_number_says_nothing(shop: Shop) -> None:
    with shop.changing() as session:
        for number in range(13):
            make.member(session, f"客{number}", phones=("021-55667788",))
    with shop.reading() as session:
        assert finish(duplicates.pairs(session)) == []


def test_everything_that_is_asked_while_typing_is_indexed(shop: Shop) -> None:
    values = dict.fromkeys(("phones", "email", "email_key", "wechat", "wechat_key", "name", "month", "day"))
    with shop.reading() as session:
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {duplicates._LIKELY}", values)
        steps = [row[-1] for row in plan]
    assert not [step for step in steps if step.startswith("SCAN") and "member" in step], steps
