"""Whom a delivery is for, out of everybody on file: consent first, the best first, nobody else."""

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.domain.arrivals import Arrival
from app.domain.channels import Channel
from app.domain.shop import ShopSettings
from app.models import Item, ItemCode, Preference
from app.progress import finish
from app.queries import arrivals, recent_items, tastes, vocabulary
from app.queries.arrivals import Found
from tests import make

TODAY = make.TODAY
SHOP = ShopSettings(name="燕衣社")
DRESS = Arrival("连衣裙", "dress", ("36", "38"), ("wine",), (), 128_000)
SCARF = Arrival("方巾", "accessory", (), ("navy",), ("通勤",), 30_000)
DOWN = Arrival("羽绒服", "child", ("110cm",), ("pink",), (), 59_900)


def regular(session: WriteSession, name: str = "张晓红", lines: int = 3, **values: Any) -> int:
    """Put on file who buys dresses in 38 and wine red at 1,280."""
    who = make.member(session, name, phones=["13900138812"], **values)
    for number in range(lines):
        make.purchase(
            session,
            who,
            TODAY - timedelta(days=30 + number),
            {"category": "连衣裙", "size": "38", "colour": "酒红"},
        )
    return who


def state(session: WriteSession, who: int, kind: str, value: str, category: str = "") -> None:
    session.add(Preference(member_id=who, kind=kind, value=value, category=category, said_on=TODAY))
    session.flush()


def found(shop: Shop, *delivery: Arrival, today: date = TODAY) -> Found:
    with shop.reading() as session:
        return finish(arrivals.find(session, SHOP, delivery or (DRESS,), today))


def names(shop: Shop, *delivery: Arrival) -> list[str]:
    return [one.name for one in found(shop, *delivery).people]


def test_whom_it_fits_is_listed_with_the_facts_and_how_she_is_reached(shop: Shop) -> None:
    with shop.changing() as session:
        advisor = make.staff(session)
        who = regular(session, wechat="wx1", advisor_id=advisor, taboos="羊毛过敏", language="ja", gender="f")
        regular(session, "李静", lines=2)
    (one,) = found(shop).people
    assert (one.member_id, one.name, one.language, one.gender) == (who, "张晓红", "ja", "f")
    assert (one.channel, one.phone, one.wechat, one.line) == (Channel.MESSAGE, "+8613900138812", "wx1", "")
    assert (one.advisor, one.advisor_id, one.taboos) == ("小燕", advisor, "羊毛过敏")
    (fit,) = one.suited.fits
    assert (fit.size, fit.colours, fit.span) == ("38", ("wine",), (128_000, 128_000))
    assert (one.last_visit, one.last_heard, one.heard_lately, one.told_on) == (
        TODAY - timedelta(days=30), None, 0, None,
    )  # fmt: skip


def test_fewer_than_three_lines_and_nothing_stated_is_nobody(shop: Shop) -> None:
    with shop.changing() as session:
        regular(session, lines=2)
        make.member(session, "李静", phones=["13900138813"])
    assert names(shop) == []


def test_what_she_said_is_enough(shop: Shop) -> None:
    with shop.changing() as session:
        who = make.member(session, "李静", phones=["13900138813"])
        state(session, who, "size", "38", "连衣裙")
        state(session, who, "colour", "ワイン")
        state(session, who, "price_high", "150000")
    assert names(shop) == ["李静"]
    with shop.changing() as session:
        state(session, who, "avoids", "wine")
    assert names(shop) == []


@pytest.mark.parametrize("status", ["suspended", "cancelled"])
def test_a_sanction_lists_nobody_and_counts_nobody(shop: Shop, status: str) -> None:
    with shop.changing() as session:
        regular(session, status=status)
    assert (names(shop), found(shop).silent) == ([], 0)


def test_who_asked_not_to_hear_from_the_shop_is_a_number_without_a_name(shop: Shop) -> None:
    with shop.changing() as session:
        regular(session, do_not_contact=1)
        silent = regular(session, "李静")
        for channel in ("message", "phone"):
            make.consent(session, silent, channel, allowed=False)
        by_phone = regular(session, "王可欣")
        make.consent(session, by_phone, "message", allowed=False)
    told = found(shop)
    assert [(one.name, one.channel) for one in told.people] == [("王可欣", Channel.PHONE)]
    assert told.silent == 2


def test_who_cannot_be_reached_is_not_listed(shop: Shop) -> None:
    with shop.changing() as session:
        who = make.member(session, "无号")
        for number in range(3):
            make.purchase(
                session,
                who,
                TODAY,
                {"category": "dress", "size": "38", "colour": "wine", "item": str(number)},
            )
    assert (names(shop), found(shop).silent) == ([], 0)


def test_the_best_stand_first_and_of_equals_who_was_in_last(shop: Shop) -> None:
    with shop.changing() as session:
        early, late = regular(session, "早"), regular(session, "晚")
        make.purchase(session, late, TODAY, {"category": "鞋", "size": "38", "colour": "酒红"})
        both = regular(session, "双", lines=5)
        for number in range(4):
            make.purchase(
                session, both, TODAY - timedelta(days=number),
                {"category": "配饰", "item": "方巾", "colour": "navy", "price": 30_000},
            )  # fmt: skip
    assert names(shop, DRESS, SCARF) == ["双", "晚", "早"]
    assert early < late


def test_how_often_she_has_heard_from_the_shop_is_said(shop: Shop) -> None:
    with shop.changing() as session:
        who = regular(session)
        for days, outcome in ((1, "reached"), (6, "left_word"), (7, "reached"), (0, "no_answer")):
            day = TODAY - timedelta(days=days)
            make.contact(session, who, day, occasion_key=f"k{days}", outcome=outcome, closed_on=day)
        make.contact(session, who, TODAY, "P3", outcome="left_word", closed_on=TODAY - timedelta(days=7))
    (one,) = found(shop).people
    assert (one.heard_lately, one.often) == (2, True)
    assert one.last_heard == TODAY - timedelta(days=1)
    assert one.told_on == TODAY - timedelta(days=7)


def test_a_child_is_dressed_in_its_height_and_not_named(shop: Shop) -> None:
    with shop.changing() as session:
        who = regular(session)
        make.relative(session, who, "女儿", name="小米", sizes="110cm")
        make.relative(session, who, "daughter", name="大米", sizes="110cm", birth_calendar="solar",
                      birth_year=2000, birth_month=1, birth_day=1)  # fmt: skip
    (one,) = found(shop, DOWN).people
    (fit,) = one.suited.fits
    assert fit.kin is not None
    assert (fit.kin.relation, fit.kin.name, fit.size) == ("女儿", "", "110cm")


def test_a_grown_relative_is_known_by_the_lines_that_were_bought_for_him(shop: Shop) -> None:
    shirt = Arrival("衬衫", "top", ("XL",), ("navy",), (), 60_000)
    with shop.changing() as session:
        who = regular(session)
        kin = make.relative(session, who, "husband", name="王强", sizes="XL")
    assert names(shop, shirt) == []
    with shop.changing() as session:
        for _ in range(3):
            make.purchase(
                session, who, TODAY,
                {"category": "上装", "size": "XL", "colour": "藏青", "price": 60_000, "for_whom": "relative",
                 "relative_id": kin},
            )  # fmt: skip
    (one,) = found(shop, shirt).people
    assert [(fit.kin.name if fit.kin else "", fit.size) for fit in one.suited.fits] == [("王强", "XL")]


def test_lines_without_a_category_are_known_by_the_name_of_the_article(shop: Shop) -> None:
    with shop.changing() as session:
        who = make.member(session, "林", line="line1")
        for _ in range(3):
            make.purchase(
                session, who, TODAY, {"item": "真丝连衣裙", "category": "", "size": "38", "colour": "酒红"}
            )
    assert names(shop) == ["林"]


def test_a_style_alone_and_free_size(shop: Shop) -> None:
    with shop.changing() as session:
        who = make.member(session, "林", line="line1")
        for _ in range(3):
            make.purchase(
                session,
                who,
                TODAY,
                {"category": "配饰", "colour": "red", "styles": "通勤，经典", "price": 30_000},
            )
    assert names(shop, SCARF) == ["林"]
    assert names(shop, Arrival("T", "top", ("F",), ("red",), (), 30_000)) == ["林"]


def test_a_delivery_of_which_too_little_is_known_is_for_nobody(shop: Shop) -> None:
    with shop.changing() as session:
        who = regular(session)
        make.relative(session, who, "daughter", sizes="110cm")
    assert names(shop, Arrival("连衣裙", "dress")) == []
    assert found(shop, Arrival("连衣裙")).people == ()


def test_progress_is_told(shop: Shop) -> None:
    with shop.changing() as session:
        regular(session)
    with shop.reading() as session:
        job = arrivals.find(session, SHOP, [DRESS], TODAY)
        step = next(job)
        job.close()
    assert (step.done, step.total) == (0, 1)


def test_the_taste_of_one_member_and_of_nobody(shop: Shop) -> None:
    from app.domain.outreach_facts import policy_of

    with shop.changing() as session:
        who = regular(session)
    with shop.reading() as session:
        policy = policy_of(SHOP)
        assert tastes.of(session, who, TODAY, policy).own(TODAY).colours == {"wine": 1.0}
        assert tastes.of(session, 99, TODAY, policy).own(TODAY).colours == {}


def test_the_shops_own_words(shop: Shop) -> None:
    with shop.changing() as session:
        who = make.member(session)
        make.purchase(session, who, TODAY, {"styles": "通勤, 经典", "category": "上装"})
        session.add(Item(name="香", category="香薰", styles="休闲、通勤"))
    with shop.reading() as session:
        assert set(vocabulary.styles(session)) == {"通勤", "经典", "休闲"}
        assert set(vocabulary.kinds(session)) == {"上装", "香薰"}


def test_the_catalogues_latest_articles_with_their_codes(shop: Shop) -> None:
    with shop.changing() as session:
        item = Item(name="大衣", sku="A-1", category="外套", sizes="36, 38", colours="藏青", price=268_000)
        session.add_all([item, Item(name="旧")])
        session.flush()
        session.add_all(
            [
                ItemCode(item_id=item.id, code="1", size="40", colour="驼"),
                ItemCode(item_id=item.id, code="2", size="38"),
            ]
        )
    with shop.reading() as session:
        old, coat = recent_items.latest(session)
    assert old.name == "旧"
    assert (coat.sizes, coat.colours, coat.sku, coat.price) == (
        ("36", "38", "40"),
        ("藏青", "驼"),
        "A-1",
        268_000,
    )


@settings(max_examples=6, deadline=None)
@given(st.permutations(range(4)), st.sets(st.sampled_from(range(4))))
def test_who_refused_never_appears_and_the_order_of_members_does_not_matter(
    order: list[int], refused: set[int]
) -> None:
    with TemporaryDirectory() as folder:
        shop = make.shop(Path(folder))
        with shop.changing() as session:
            for number in order:
                regular(session, f"会员{number}", lines=3 + number, do_not_contact=int(number in refused))
        told = found(shop, DRESS, SCARF)
        shop.close()
    assert {one.name for one in told.people} == {f"会员{number}" for number in set(range(4)) - refused}
    assert len({one.suited.score for one in told.people}) <= 1
    assert told.silent == len(refused)
