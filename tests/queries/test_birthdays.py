"""Birthdays of a period, held against the birthday's own answer for every day of it."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.database.shop import Shop
from app.domain.birthday import Birthday, Calendar
from app.queries import birthdays, celebration, greetings
from tests import make
from tests.make import TODAY


def test_members_and_relatives_by_sun_and_moon(shop: Shop) -> None:
    with shop.changing() as session:
        sun = make.member(session, birth_calendar="solar", birth_month=11, birth_day=12, birth_year=1980)
        moon = make.member(session, "李静", birth_calendar="lunar", birth_month=10, birth_day=5)
        make.member(session, "王芳", birth_calendar="solar", birth_month=11, birth_day=20)
        make.member(session, "陈丽", birth_calendar="solar", birth_month=11, birth_day=12, do_not_contact=1)
        child = make.relative(session, sun, name="小米", birth_calendar="solar", birth_month=11, birth_day=11)
        make.relative(session, sun, "son")
    with shop.reading() as session:
        found = birthdays.between(session, TODAY, TODAY + timedelta(days=6))
        everybody = birthdays.between(session, TODAY, TODAY + timedelta(days=6), left_alone=True)
    assert [(one.day, one.member_id, one.relative_id) for one in found] == [
        (date(2026, 11, 11), sun, child),
        (date(2026, 11, 12), sun, None),
        (date(2026, 11, 13), moon, None),
    ]
    assert found[1].celebration.turns == 46
    assert (found[0].relation, found[0].relative) == ("daughter", "小米")
    assert len(everybody) == 4


@given(
    start=st.dates(date(1950, 1, 1), date(2090, 1, 1)),
    days=st.integers(0, 40),
    month=st.integers(1, 12),
    day=st.integers(1, 30),
    calendar=st.sampled_from(Calendar),
    leap=st.booleans(),
)
@settings(max_examples=200)
def test_no_birthday_of_a_period_is_missed(
    start: date, days: int, month: int, day: int, calendar: Calendar, leap: bool
) -> None:
    if calendar is Calendar.SOLAR:
        day, leap = min(day, 29 if month == 2 else 30), False
    born = Birthday(calendar, month, day, leap=leap)
    marks = birthdays._marks(start, start + timedelta(days=days))
    if list(born.between(start, start + timedelta(days=days))):
        assert (calendar is Calendar.LUNAR) * 10_000 + month * 100 + day in marks


def test_a_member_without_a_birthday_has_none() -> None:
    assert celebration.birthday(None, None, None, None, 0) is None
    assert celebration.upcoming(None, TODAY) is None


def test_who_gets_a_card_and_who_does_not_and_why(shop: Shop) -> None:
    born: dict[str, Any] = {"birth_calendar": "solar", "birth_month": 11, "birth_day": 12}
    with shop.changing() as session:
        yan = make.staff(session)
        one = make.member(session, gender="f", advisor_id=yan, birth_year=1980, **born)
        ja = make.member(session, "佐藤 花子", language="ja", **{**born, "birth_day": 11})
        silent = make.member(session, "李静", do_not_contact=1, **born)
        gone = make.member(session, "王芳", status="cancelled", **born)
        asked = make.member(session, "陈丽", **born)
        make.consent(session, asked, "post", allowed=True)
        make.consent(session, asked, "post", allowed=False)
        unknown = make.member(session, "赵敏")
        monday = TODAY - timedelta(days=1)
        make.contact(session, one, monday, "C7", outcome="reached", closed_on=monday)
        make.relative(session, unknown, **born)
    with shop.reading() as session:
        period = greetings.birthday_cards(session, "zh_CN", TODAY, TODAY + timedelta(days=6))
        named = greetings.birthday_cards(session, "zh_CN", TODAY, TODAY, (one, unknown))
    assert [(card.member_id, card.honorific, card.language) for card in period.cards] == [
        (ja, "様", "ja"),
        (one, "女士", "zh_CN"),
    ]
    assert (period.cards[1].turns, period.cards[1].advisor, period.cards[1].day) == (
        46,
        "小燕",
        date(2026, 11, 12),
    )
    assert {skipped.member_id: skipped.reason for skipped in period.skipped} == {
        silent: "do_not_contact", gone: "status", asked: "no_consent",
    }  # fmt: skip
    assert [card.heard and card.heard.last for card in period.cards] == [None, monday]
    assert [card.member_id for card in named.cards] == [one]
    assert [(skipped.member_id, skipped.reason) for skipped in named.skipped] == [(unknown, "no_birthday")]
