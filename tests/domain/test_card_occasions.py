"""Occasions of greeting cards: their names, their days, and who is to have one by the rules of outreach."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import card_moments, card_occasions, card_periods, errors, festivals, outreach
from app.domain.birthday import Birthday, Calendar
from app.domain.card_moments import Beside
from app.domain.card_occasions import CardOccasion, Kind
from app.domain.festivals import Region
from app.domain.outreach_facts import (
    Friend,
    Invited,
    MemberFacts,
    OutreachPolicy,
    Purchase,
    RelativeFacts,
    Rise,
    Rule,
)

TODAY = date(2026, 11, 10)
FIRST, LAST = date(2026, 11, 1), date(2026, 12, 31)
POLICY = OutreachPolicy()
DAY = timedelta(days=1)
VIP = Rise(date(2026, 11, 5), "vip", "")
EVENT = Invited(7, "Tea", date(2026, 12, 5), "14:00", date(2026, 11, 1), "")


def member(**facts: object) -> MemberFacts:
    return MemberFacts(4, "林晓", **facts)  # type: ignore[arg-type]


def found(
    key: str,
    facts: MemberFacts,
    first: date = FIRST,
    last: date = LAST,
    beside: Beside = card_moments._NOTHING,
) -> list[tuple[str, date]]:
    asked = card_occasions.of(key, Region.CN)
    moments = card_moments.of_period(asked, facts, POLICY, first, last, beside)
    return [(moment.key, moment.day) for moment in moments]


def test_every_occasion_is_found_by_its_name() -> None:
    for occasion in card_occasions.known():
        assert card_occasions.of(occasion.key, Region.CN) == occasion
    assert card_occasions.of(" Miss_You ", Region.CN).kind is Kind.MISS_YOU
    assert card_occasions.of("festival:Mid-Autumn", Region.CN).festival == "mid_autumn"
    assert card_occasions.of("qixi", Region.JP).key == "festival:qixi"
    assert card_occasions.of("new-year", Region.CN).festival == "new_year"
    assert card_occasions.of("new-year", Region.JP).festival == "shogatsu"
    assert card_occasions.of("festival:new_year", Region.JP).festival == "new_year"
    assert {each.festival for each in card_occasions.known(Region.JP) if each.festival} == {
        each.id for each in festivals.of_region(Region.JP)
    }


@pytest.mark.parametrize(
    ("said", "named"),
    [("festival:easter", "festival:qixi"), ("festival", "festival:qixi"), ("ball", "thanks")],
)
def test_an_occasion_that_there_is_not_is_refused_with_those_that_there_are(said: str, named: str) -> None:
    with pytest.raises(errors.UnknownOccasion) as refused:
        card_occasions.of(said, Region.CN)
    assert named in refused.value.known


def test_each_has_words_and_a_side_of_today() -> None:
    assert CardOccasion(Kind.MISS_YOU).wish == "miss_you"
    assert CardOccasion(Kind.FESTIVAL, "qixi").wish == "qixi"
    assert CardOccasion(Kind.THANKS).looks_back
    assert not CardOccasion(Kind.BIRTHDAY).looks_back
    assert CardOccasion(Kind.SEASON).is_of_a_day
    assert CardOccasion(Kind.INVITATION).spares_mourners
    assert CardOccasion(Kind.ANNIVERSARY).spares_mourners
    assert not CardOccasion(Kind.SEASON).spares_mourners


@pytest.mark.parametrize(
    ("key", "said", "first", "last"),
    [
        ("birthday", {}, TODAY, date(2026, 12, 10)),
        ("birthday", {"first": date(2026, 12, 3)}, date(2026, 12, 3), date(2027, 1, 2)),
        ("birthday", {"last": date(2027, 1, 9)}, TODAY, date(2027, 1, 9)),
        ("festival:christmas", {}, date(2026, 12, 25), date(2026, 12, 25)),
        ("festival:qixi", {}, date(2027, 8, 8), date(2027, 8, 8)),
        ("festival:qixi", {"last": LAST}, TODAY, LAST),
        ("season", {}, date(2027, 2, 4), date(2027, 2, 4)),
        ("thanks", {}, date(2026, 10, 11), TODAY),
        ("thanks", {"first": FIRST}, FIRST, TODAY),
        ("thanks", {"first": LAST}, LAST, LAST),
        ("thanks", {"last": date(2026, 10, 31)}, date(2026, 10, 1), date(2026, 10, 31)),
        ("sympathy", {}, TODAY, TODAY),
        ("sympathy", {"last": LAST}, LAST, LAST),
        ("sympathy", {"first": FIRST}, FIRST, TODAY),
        ("invitation", {}, TODAY, date(2027, 1, 9)),
    ],
)
def test_the_days_that_are_meant_where_none_are_said(
    key: str, said: dict[str, date], first: date, last: date
) -> None:
    asked = card_occasions.of(key, Region.CN)
    assert card_periods.usual(asked, TODAY, Region.CN, **said) == (first, last)


def test_birthdays_by_sun_and_moon_hers_and_in_the_family() -> None:
    moon = Birthday(Calendar.LUNAR, 10, 12, 1985)
    hers = member(
        birthday=moon, relatives=(RelativeFacts(3, "daughter", "", Birthday(Calendar.SOLAR, 12, 24)),)
    )
    assert found("birthday", hers) == [("C1:card:2026", date(2026, 11, 20))]
    assert found("relative", hers) == [("C2:rel3:2026", date(2026, 12, 24))]
    assert found("birthday", member()) == found("relative", member()) == []
    asked = CardOccasion(Kind.BIRTHDAY)
    (one,) = card_moments.of_period(asked, hers, POLICY, FIRST, LAST)
    assert (one.years, one.rule, one.tasks[0].occasion.script) == (41, "C1", "C1.card")
    (kin,) = card_moments.by_name(CardOccasion(Kind.RELATIVE), hers, POLICY, TODAY)
    assert (kin.relation, kin.day, kin.due) == ("daughter", date(2026, 12, 24), date(2026, 12, 19))
    yearless = member(birthday=Birthday(Calendar.SOLAR, 11, 18))
    assert card_moments.by_name(asked, yearless, POLICY, TODAY)[0].years is None


@given(
    month=st.integers(1, 12), day=st.integers(1, 29), moon=st.booleans(), lead=st.integers(0, 20),
    first=st.dates(date(2026, 1, 1), date(2027, 1, 1)), days=st.integers(0, 90),
)  # fmt: skip
def test_a_card_for_each_birthday_of_the_period_and_no_other(
    month: int, day: int, moon: bool, lead: int, first: date, days: int
) -> None:
    kept = Birthday(Calendar.LUNAR if moon else Calendar.SOLAR, month, min(day, 28 if month == 2 else 29))
    last = first + timedelta(days=days)
    policy = replace(POLICY, birthday_lead=lead)
    cards = card_moments.of_period(card_occasions.BIRTHDAY, member(birthday=kept), policy, first, last)
    assert [card.day for card in cards] == list(kept.between(first, last))


def test_a_festival_is_hers_by_the_rule_and_in_any_region() -> None:
    hers = member(gender="f", birthday=Birthday(Calendar.SOLAR, 1, 1, 1950))
    him = member(gender="m")
    year = (date(2026, 1, 1), date(2026, 12, 31))
    assert found("festival:womens_day", hers, *year) == [("C3:womens_day:2026", date(2026, 3, 8))]
    assert found("festival:womens_day", him, *year) == []
    assert found("festival:keiro", hers, *year) == [("C3:keiro:2026", date(2026, 9, 21))]
    assert found("festival:christmas", hers._replace(region=Region.JP), *year) == [
        ("C3:christmas:2026", date(2026, 12, 25))
    ]
    christmas = card_occasions.of("christmas", Region.CN)
    mourns = hers._replace(mourning_from=date(2026, 12, 1))
    assert found("festival:christmas", mourns, *year) == []
    assert card_moments.is_spared(christmas, mourns, POLICY, *year)
    assert not card_moments.is_spared(christmas, hers, POLICY, *year)
    assert not card_moments.is_spared(CardOccasion(Kind.SEASON), mourns, POLICY, *year)
    few = card_moments.policy_for(christmas, replace(POLICY, festivals=frozenset({"qixi"})))
    assert [one.day for one in card_moments.of_period(christmas, hers, few, *year)] == [date(2026, 12, 25)]
    assert card_moments.policy_for(CardOccasion(Kind.THANKS), POLICY) is POLICY
    assert found("season", mourns, date(2026, 1, 1), date(2026, 3, 1)) == [
        ("C4:spring:2026", date(2026, 2, 4))
    ]


def test_thanks_are_one_card_for_whatever_there_was() -> None:
    bought = (Purchase(1, date(2026, 11, 2), 300_000), Purchase(2, date(2026, 11, 6), 5_000))
    assert found("thanks", member(purchases=bought)) == [("card:thanks:2026-11-02", date(2026, 11, 2))]
    vip = member(purchases=bought, level_rank=1, brought=(Friend(9, date(2026, 11, 4)),))
    (one,) = card_moments.of_period(CardOccasion(Kind.THANKS), vip, POLICY, FIRST, LAST)
    assert one.key == "C8:thanks:9"
    assert [task.occasion.key for task in one.tasks] == ["C7:thanks:2026-11-02", "C8:thanks:9"]
    sums = member(year_of_tickets=((date(2026, 11, 3), 1_200_000),))
    assert found("thanks", sums) == [("C9:2026-11-03", date(2026, 11, 3))]
    assert found("thanks", member()) == []
    (bare,) = card_moments.by_name(CardOccasion(Kind.THANKS), member(), POLICY, TODAY)
    assert (bare.key, bare.rule, bare.tasks, bare.due) == ("card:thanks:2026-11-10", "own", (), TODAY)


def test_invited_and_answered() -> None:
    assert found("invitation", member(invited=(EVENT,))) == [("C16:invite:7", date(2026, 12, 5))]
    (one,) = card_moments.by_name(CardOccasion(Kind.INVITATION), member(invited=(EVENT,)), POLICY, TODAY)
    assert (one.event, one.time) == ("Tea", "14:00")
    said = member(invited=(EVENT._replace(reply="yes"),))
    assert found("invitation", said) == []
    assert card_moments.answered(said, FIRST, LAST)
    assert not card_moments.answered(said, FIRST, TODAY)
    assert card_moments.by_name(CardOccasion(Kind.INVITATION), member(), POLICY, TODAY) == []


def test_missed_welcomed_risen_mourning_and_married() -> None:
    silent = member(last_visit=date(2026, 8, 20))
    assert found("miss-you", silent) == [("C5:2026-08-20", date(2026, 11, 18))]
    slips = Beside(slipping=(date(2026, 11, 3), date(2026, 1, 3)))
    won = silent._replace(is_to_be_won=True)
    assert found("miss-you", won, beside=slips) == [("card:miss-you:2026-11-03", date(2026, 11, 3))]
    assert (
        card_moments.of_period(CardOccasion(Kind.MISS_YOU), won, POLICY, FIRST, LAST, slips)[0].rule == "C13"
    )
    new = member(joined_on=date(2026, 11, 3))
    assert found("welcome", new) == [("card:welcome:2026-11-03", date(2026, 11, 3))]
    assert found("welcome", new, date(2026, 11, 4)) == []
    brought = new._replace(came_through=Friend(9, date(2026, 11, 3)))
    assert found("welcome", brought) == [("C8:welcome:4", date(2026, 11, 3))]
    assert found("level-up", member(rise=VIP)) == [("C12:vip:2026-11-05", date(2026, 11, 5))]
    mourns = member(mourning_from=date(2026, 10, 1))
    assert found("sympathy", mourns) == [("M8:2026-10-01", date(2026, 10, 1))]
    sympathy = CardOccasion(Kind.SYMPATHY)
    late = mourns._replace(mourning_from=date(2026, 3, 1))
    assert found("sympathy", late) == []
    assert card_moments.by_name(sympathy, late, POLICY, TODAY)[0].key == "M8:2026-03-01"
    over = mourns._replace(mourning_from=date(2025, 10, 30))
    assert card_moments.by_name(sympathy, over, POLICY, TODAY) == []
    assert card_moments.by_name(sympathy, member(), POLICY, TODAY) == []
    wed = Beside(wedding=date(2006, 12, 1))
    assert found("anniversary", member(), beside=wed) == [("card:anniversary:2026", date(2026, 12, 1))]
    (one,) = card_moments.by_name(CardOccasion(Kind.ANNIVERSARY), member(), POLICY, date(2026, 12, 2), wed)
    assert (one.years, one.day) == (21, date(2027, 12, 1))
    assert card_moments.by_name(CardOccasion(Kind.ANNIVERSARY), member(), POLICY, TODAY) == []


def test_what_a_card_does_is_what_the_rules_plan() -> None:
    facts = member(
        gender="f", level_rank=1, rise=VIP, invited=(EVENT,), last_visit=date(2026, 8, 20),
        birthday=Birthday(Calendar.SOLAR, 11, 25, 1980), purchases=(Purchase(1, date(2026, 11, 2), 300_000),),
        relatives=(RelativeFacts(3, "son", "", Birthday(Calendar.SOLAR, 11, 30)),),
    )  # fmt: skip
    planned = {one.occasion_key for one in outreach.due_contacts(facts, POLICY, FIRST, LAST)}
    for occasion in card_occasions.known(Region.CN):
        for card in card_moments.of_period(occasion, facts, POLICY, TODAY, TODAY + 30 * DAY):
            assert {task.occasion.key for task in card.tasks} <= planned
            assert all(task.rule in [*Rule] for task in card.tasks)


@pytest.mark.parametrize(
    ("script", "key"),
    [
        ("C1.card", "birthday"), ("C1.day", "birthday"), ("C2", "relative"), ("C3.qixi", "festival:qixi"),
        ("C4.spring", "season"), ("C7.thanks", "thanks"), ("C8.welcome", "welcome"), ("C13", "miss-you"),
        ("C16.invite", "invitation"), ("M8", "sympathy"), ("C12", "level-up"), ("C7.wear", ""),
        ("C8.call", ""), ("C15", ""), ("C3.easter", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_contact_tells_what_a_card_would_be_for(script: str, key: str) -> None:
    found = card_occasions.of_script(script)
    assert (found.key if found else "") == key
