"""Lists by conditions: the same answer as a plain look at every card, for any shop and any filter."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.database.shop import Shop
from app.domain.member_filter import FIELDS, KEYS, OF_A_CATEGORY, Condition, MemberFilter
from app.domain.operands import Operand
from app.models import ImportRun, Member, Note, Photo, Preference, Tag
from app.progress import finish
from app.queries import member_list, members, taste_likely
from app.queries.member_list import Hindrance
from app.queries.members import Order
from tests import make
from tests.queries import filter_scan

TODAY = make.TODAY
C = Condition

_TEXTS = {
    "size": ["36", "M", "38", "36-38"],
    "colour": ["red", "红", "藏青"],
    "style": ["通勤", "牛仔"],
    "tag": ["熟客", "ＶＩＰ", "vip"],
    "level": ["member", "vip"],
    "family": ["daughter", "女儿", "son"],
}
_days = st.dates(TODAY - timedelta(days=500), TODAY + timedelta(days=20))


def _values(field: str, operand: Operand) -> st.SearchStrategy[tuple[Any, ...]]:
    span = st.tuples(st.none() | st.integers(0, 300_000), st.none() | st.integers(0, 300_000))
    small = st.tuples(st.none() | st.integers(0, 60), st.none() | st.integers(0, 60))
    kinds: dict[Operand, st.SearchStrategy[Any]] = {
        Operand.NOTHING: st.just(()),
        Operand.KEYS: st.lists(st.sampled_from(KEYS.get(field, ("",))), min_size=1, max_size=3),
        Operand.IDS: st.lists(st.integers(1, 4), min_size=1, max_size=2),
        Operand.TEXTS: st.lists(st.sampled_from(_TEXTS.get(field, ["x"])), min_size=1, max_size=2),
        Operand.WORDS: st.sampled_from(["茶", "TEA", "100%", "_", "e"]).map(lambda text: (text,)),
        Operand.MONTHS: st.lists(st.integers(1, 12), min_size=1, max_size=4),
        Operand.DAY: _days.map(lambda day: (day.isoformat(),)),
        Operand.DAYS: st.integers(0, 420).map(lambda days: (days,)),
        Operand.NUMBERS: small.filter(_is_span),
        Operand.MONEY: span.filter(_is_span),
    }
    return kinds[operand].map(tuple)


def _is_span(ends: tuple[int | None, int | None]) -> bool:
    low, high = ends
    return (low, high) != (None, None) and (low is None or high is None or low <= high)


@st.composite
def conditions(draw: st.DrawFn) -> Condition:
    field = draw(st.sampled_from(sorted(FIELDS)))
    operator = draw(st.sampled_from(sorted(FIELDS[field])))
    values = draw(_values(field, FIELDS[field][operator]))
    category = draw(st.sampled_from(["", "dress", "coat"])) if field in OF_A_CATEGORY else ""
    return Condition(field, operator, values, category, draw(st.booleans()))


def _exists(born: dict[str, Any]) -> bool:
    return bool(born["birth_calendar"] == "lunar" or born["birth_month"] != 2 or born["birth_day"] < 29)


_all_births: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "birth_calendar": st.sampled_from(["solar", "lunar"]),
        "birth_year": st.none() | st.sampled_from([1960, 1984, 1988, 2004, 2020]),
        "birth_month": st.integers(1, 12),
        "birth_day": st.integers(1, 29),
    }
)
_births = _all_births.filter(_exists)
_leap_day = st.just({"birth_calendar": "solar", "birth_year": 1988, "birth_month": 2, "birth_day": 29})
_month_alone = st.just({"birth_calendar": "solar", "birth_year": 1990, "birth_month": 12})
_words = st.sampled_from(["", "柚子茶", "green tea", "100%", "a_b"])
_member = st.fixed_dictionaries(
    {
        "gender": st.sampled_from(["", "f", "m"]),
        "language": st.sampled_from([None, "ja", "en"]),
        "level": st.sampled_from(["member", "vip"]),
        "status": st.sampled_from(["prospect", "active", "suspended"]),
        "source": st.sampled_from(["walk_in", "fan"]),
        "joined_on": st.none() | _days,
        "wechat": st.sampled_from(["", "wx"]),
        "email": st.sampled_from(["", "a@b.c"]),
        "address": _words,
        "notes": _words,
        "drink": _words,
        "taboos": _words,
        "do_not_contact": st.sampled_from([0, 0, 1]),
        "mourning_from": st.none() | _days,
        "umbrella_lent_on": st.none() | _days,
        "advisor_id": st.sampled_from([None, 1, 2]),
        "import_id": st.sampled_from([None, 1]),
        "phones": st.sampled_from([(), ("13900138812",)]),
    }
)
_line = st.fixed_dictionaries(
    {
        "price": st.integers(-50_000, 200_000).filter(bool),
        "category": st.sampled_from(["dress", "coat"]),
        "size": st.sampled_from(["", "36", "38", "M"]),
        "colour": st.sampled_from(["", "红", "navy"]),
        "styles": st.sampled_from(["", "通勤", "牛仔,通勤"]),
        "for_whom": st.sampled_from(["self", "self", "self", "gift"]),
    }
)
_stated = st.sampled_from(
    [("size", "36", ""), ("size", "M", "coat"), ("colour", "red", ""), ("avoids", "藏青", ""),
     ("style", "通勤", ""), ("price_low", "90000", ""), ("price_high", "50000", "dress")]
)  # fmt: skip


@st.composite
def people(draw: st.DrawFn) -> dict[str, Any]:
    born = draw(st.none() | _births | _leap_day | _month_alone)
    return {
        "member": {**draw(_member), **(born or {})},
        "tickets": draw(st.lists(st.tuples(_days, st.lists(_line, min_size=1, max_size=3)), max_size=3)),
        "again": draw(st.integers(1, 3)),
        "discount": draw(st.sampled_from([0, 0, 5_000])),
        "stated": draw(st.lists(_stated, max_size=2)),
        "tags": draw(st.lists(st.sampled_from(["熟客", "VIP"]), max_size=2, unique=True)),
        "kin": draw(
            st.lists(st.tuples(st.sampled_from(["daughter", "儿子"]), st.none() | _births), max_size=2)
        ),
        "consents": draw(st.lists(st.tuples(st.sampled_from(["phone", "post"]), st.booleans()), max_size=3)),
        "note": draw(_words),
        "lot": draw(st.sampled_from(["", "points", "money"])),
        "lapses": draw(st.none() | _days),
        "photo": draw(st.booleans()),
    }


def fill(shop: Shop, everybody: list[dict[str, Any]]) -> None:
    """Put these people into the shop, in place of those who are in it."""
    with shop.changing() as session:
        make.clear(session, kept={"setting", "change", "changed_row"})
        make.staff(session, "小燕")
        make.staff(session, "阿梅")
        session.add(ImportRun(kind="members", file_name="a.csv", sha256=""))
        session.flush()
        for number, who in enumerate(everybody, 1):
            _put(session, number, who)


def _put(session: Any, number: int, who: dict[str, Any]) -> None:
    born = {"referred_by_id": number // 2 or None} if number % 2 else {}
    id_ = make.member(session, f"王{number}", **who["member"], **born)
    for day, lines in who["tickets"]:
        for again in range(who["again"]):
            told = [{**line, "quantity": -1 if line["price"] < 0 else 1} for line in lines]
            make.purchase(session, id_, day - timedelta(days=again), *told, discount=who["discount"])
    for kind, value, category in who["stated"]:
        session.add(Preference(member_id=id_, kind=kind, value=value, category=category))
    session.add_all(Tag(member_id=id_, name=name) for name in who["tags"])
    for relation, kept in who["kin"]:
        make.relative(session, id_, relation, **(kept or {}))
    for channel, allowed in who["consents"]:
        make.consent(session, id_, channel, allowed=allowed)
    if who["note"]:
        session.add(Note(member_id=id_, text=who["note"], written_on=TODAY))
    if who["lot"]:
        make.lot(session, id_, who["lot"], 50, TODAY - timedelta(days=9), expires_on=who["lapses"])
    if who["photo"]:
        session.add(Photo(member_id=id_, image=b"\x89PNG"))
    session.flush()


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    made = make.shop(Path(tmp_path_factory.mktemp("town")))
    yield made
    made.close()


_SLOW = settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@given(st.lists(people(), max_size=4), st.lists(st.lists(conditions(), max_size=3), min_size=8, max_size=8))
@_SLOW
def test_any_filter_gives_what_a_look_at_every_card_gives(
    town: Shop, everybody: list[dict[str, Any]], asked: list[list[Condition]]
) -> None:
    fill(town, everybody)
    with town.reading() as session:
        for number, some in enumerate(asked):
            wanted = MemberFilter(tuple(some), any_of=bool(number % 2))
            found = member_list.ids(session, wanted, TODAY)
            assert len(set(found)) == len(found)
            assert set(found) == filter_scan.ids(session, wanted, TODAY), wanted


@given(st.lists(people(), min_size=2, max_size=4), conditions(), conditions())
@_SLOW
def test_a_condition_turned_round_gives_the_others(
    town: Shop, everybody: list[dict[str, Any]], one: Condition, other: Condition
) -> None:
    fill(town, everybody)
    with town.reading() as session:
        all_ = set(member_list.ids(session, MemberFilter(), TODAY))
        met, left = (
            set(member_list.ids(session, MemberFilter((each,)), TODAY)) for each in (one, one.turned())
        )
        assert met | left == all_
        assert not met & left
        told = finish(member_list.hindrances(session, MemberFilter((one, other)), TODAY))
        others = len(member_list.ids(session, MemberFilter((other,)), TODAY))
        assert told[0] == Hindrance(0, len(met), others)


def test_the_order_is_the_one_asked_for(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, "张晓红", card="2", joined_on=date(2020, 1, 1))
        two = make.member(session, "安宁", card="1", joined_on=date(2024, 1, 1))
        three = make.member(session, "李静", status="expired")
        make.purchase(session, one, TODAY)
        session.add(Preference(member_id=one, kind="size", value="M"))
        session.add(Preference(member_id=two, kind="size", value="m"))
    active = MemberFilter((C("status", "is", ("active",)),))
    either = MemberFilter((C("size", "says", ("M",)), C("status", "is", ("expired",))), any_of=True)
    with shop.reading() as session:
        orders = {order: member_list.ids(session, active, TODAY, order) for order in Order}
        assert member_list.ids(session, either, TODAY, Order.NAME) == (two, three, one)
        assert [row.id for row in members.rows(session, (three, 99, one))] == [three, one]
    assert orders == {
        Order.LAST_VISIT: (one, two), Order.NAME: (two, one),
        Order.JOINED: (two, one), Order.CARD: (two, one),
    }  # fmt: skip


def test_why_nobody_is_on_the_list(shop: Shop) -> None:
    with shop.changing() as session:
        make.member(session, "张晓红", level="vip")
        make.member(session, "李静", gender="m")
    wanted = MemberFilter((C("level", "is", ("vip",)), C("gender", "is", ("m",))))
    with shop.reading() as session:
        assert member_list.ids(session, wanted, TODAY) == ()
        told = finish(member_list.hindrances(session, wanted, TODAY))
        either = finish(member_list.hindrances(session, MemberFilter(wanted.conditions, any_of=True), TODAY))
    assert told == (Hindrance(0, 1, 1), Hindrance(1, 1, 1))
    assert [one.without for one in either] == [1, 1]


def test_an_age_by_the_moon_and_with_an_end(shop: Shop) -> None:
    with shop.changing() as session:
        born: dict[str, Any] = {"birth_calendar": "lunar", "birth_month": 8, "birth_day": 15}
        id_ = make.member(session, **born, birth_year=1985)
        make.member(session, "安宁", **born)
        other = make.member(session, "李静", birth_calendar="solar", birth_year=1960)
    with shop.reading() as session:
        for low, high, ids in ((41, None, (id_,)), (None, 41, (id_,)), (42, None, ()), (None, 40, ())):
            assert member_list.ids(session, MemberFilter((C("age", "between", (low, high)),)), TODAY) == ids
        unknown = MemberFilter((C("age", "between", (0, 120), negated=True),))
        assert other in member_list.ids(session, unknown, TODAY)


def test_a_member_who_was_there_on_a_leap_day(shop: Shop) -> None:
    """Born on 29 February she is a year older on 28 February of a common year."""
    with shop.changing() as session:
        id_ = make.member(session, birth_calendar="solar", birth_year=2000, birth_month=2, birth_day=29)
        assert session.get_one(Member, id_)
    with shop.reading() as session:
        for day, age in (
            (date(2026, 2, 27), 25),
            (date(2026, 2, 28), 26),
            (date(2028, 2, 28), 27),
            (date(2028, 2, 29), 28),
        ):
            assert member_list.ids(session, MemberFilter((C("age", "between", (age, age)),)), day) == (id_,)


def test_three_lines_are_needed_before_anybody_is_read(shop: Shop) -> None:
    dress = {"category": "dress", "price": 100}
    with shop.changing() as session:
        ada = make.member(session, "Ada")
        for day, more in enumerate(
            (
                {"size": "M", "colour": "红"},
                {"size": "M码", "colour": "red"},
                {"size": "m", "styles": "通勤"},
                {"size": "S"},
            )
        ):
            make.purchase(session, ada, TODAY - timedelta(days=9 + day), {**dress, **more})
        make.purchase(session, ada, TODAY, {**dress, "category": "coat", "size": "S"}, {**dress, "size": "S"})
    with shop.reading() as session:
        for condition, likely in (
            (C("size", "buys", ("M",)), True), (C("size", "buys", ("S",)), False),  # two here, one there
            (C("size", "says", ("M",)), False), (C("size", "buys", ("XL",)), False),
            (C("colour", "likes", ("red",)), False), (C("style", "buys", ("通勤",)), False),
            (C("price_band", "pays", (None, 100)), True), (C("price_band", "pays", (103, None)), False),
            (C("price_band", "pays", (1, None), "coat"), False),
        ):  # fmt: skip
            assert taste_likely.members(session, condition, TODAY) == ({ada} if likely else set())
        assert taste_likely.members(session, C("size", "buys", ("M",)), TODAY - timedelta(days=11)) == set()
