"""What follows from purchases, friends, complaints, events, silence and the turn of the season."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from operator import itemgetter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import outreach
from app.domain.birthday import Birthday, Calendar
from app.domain.channels import Channel
from app.domain.festivals import Region
from app.domain.occasions import purchases
from app.domain.outreach_facts import (
    Best,
    DueContact,
    Friend,
    Invited,
    Lapse,
    MemberFacts,
    OutreachPolicy,
    Purchase,
    Rule,
    Settled,
    off,
    policy_of,
)
from app.domain.periods import Period
from app.domain.shop import ShopSettings
from app.domain.status import Status

JANUARY, DECEMBER = date(2026, 1, 1), date(2026, 12, 31)
DAY = timedelta(days=1)
BOUGHT = date(2026, 3, 2)
POLICY = OutreachPolicy()


def due(
    facts: MemberFacts, rule: Rule, start: date = JANUARY, end: date = DECEMBER, **set_: object
) -> list[DueContact]:
    policy = replace(POLICY, rules=frozenset({rule}), **set_)  # type: ignore[arg-type]
    return list(outreach.due_contacts(facts, policy, start, end))


def told(found: list[DueContact]) -> list[tuple[str, date]]:
    return [(one.occasion_key, one.due) for one in found]


def member(**facts: object) -> MemberFacts:
    return MemberFacts(member_id=4, name="林晓", **facts)  # type: ignore[arg-type]


def test_four_times_a_year_she_is_wished_well_for_the_season() -> None:
    found = due(member(), Rule.SEASON)
    assert told(found) == [
        ("C4:spring:2026", date(2026, 2, 4)),
        ("C4:summer:2026", date(2026, 5, 5)),
        ("C4:autumn:2026", date(2026, 8, 7)),
        ("C4:winter:2026", date(2026, 11, 7)),
    ]
    assert (found[0].script, found[0].channel, found[0].priority) == ("C4.spring", Channel.MESSAGE, 5)
    assert found[0].reason == {"season": "spring", "day": "2026-02-04"}
    assert due(member(mourning_from=JANUARY), Rule.SEASON) == found  # it is care, no feast


def test_the_season_turns_by_the_clock_of_her_region() -> None:
    year = date(2055, 1, 1), date(2055, 12, 31)
    for region in Region:
        assert len(due(member(region=region), Rule.SEASON, *year)) == 4
    assert due(member(), Rule.SEASON, date(2101, 1, 1), date(2101, 12, 31)) == []


def test_a_vip_is_thanked_and_asked_how_it_wears() -> None:
    tickets = (
        Purchase(41, BOUGHT, 10_000), Purchase(42, BOUGHT, 20_000),
        Purchase(43, date(2026, 11, 30), 10_000), Purchase(44, date(2026, 5, 1), -5_000),
    )  # fmt: skip
    vip = member(purchases=tickets, level_rank=1)
    found = due(vip, Rule.AFTER_PURCHASE)
    assert told(found) == [
        ("C7:thanks:2026-03-02", date(2026, 3, 3)),
        ("C7:month1:2026-03-02", date(2026, 4, 2)),
        ("C7:month3:2026-03-02", date(2026, 6, 2)),
        ("C7:thanks:2026-11-30", date(2026, 12, 1)),
        ("C7:month1:2026-11-30", date(2026, 12, 30)),
    ]
    thanks, wear = found[:2]
    assert (thanks.channel, thanks.script, thanks.purchase_id) == (Channel.MESSAGE, "C7.thanks", 41)
    assert thanks.window == (date(2026, 3, 3), date(2026, 3, 5))
    assert (wear.channel, wear.script) == (Channel.PHONE, "C7.wear")
    assert wear.window == (date(2026, 4, 2), date(2026, 4, 9))
    assert thanks.reason == {"bought_on": "2026-03-02", "step": "thanks"}
    assert due(replace(vip, level_rank=0), Rule.AFTER_PURCHASE) == []
    assert due(replace(vip, status=Status.PROSPECT), Rule.AFTER_PURCHASE) == []
    assert len(due(replace(vip, level_rank=0), Rule.AFTER_PURCHASE, thanks_rank=0, wear_months=(2,))) == 3


def test_both_are_thanked_for_a_friend_and_the_newcomer_is_called_within_a_week() -> None:
    found = due(member(brought=(Friend(9, BOUGHT),)), Rule.REFERRAL)
    assert told(found) == [("C8:thanks:9", BOUGHT)]
    assert found[0].reason == {"brought_on": "2026-03-02", "friend_id": 9}
    newcomer = member(came_through=Friend(9, BOUGHT))
    welcome, call = due(newcomer, Rule.REFERRAL)
    assert told([welcome, call]) == [("C8:welcome:4", BOUGHT), ("C8:call:4", BOUGHT + 4 * DAY)]
    assert (welcome.window, call.window) == ((BOUGHT, BOUGHT + 2 * DAY), (BOUGHT + DAY, BOUGHT + 7 * DAY))
    assert (welcome.channel, call.channel) == (Channel.MESSAGE, Channel.PHONE)
    assert call.reason == {"came_on": "2026-03-02", "friend_id": 9}
    assert told(due(newcomer, Rule.REFERRAL, newcomer_call=0)) == [("C8:welcome:4", BOUGHT)]
    assert due(newcomer, Rule.REFERRAL, start=BOUGHT + 5 * DAY) == []


def test_the_sum_of_a_year_is_thanked_for_once() -> None:
    tickets = (
        (date(2025, 6, 1), 600_000), (date(2026, 3, 2), 300_000), (date(2026, 3, 2), 100_000),
        (date(2026, 6, 10), 500_000), (date(2026, 7, 1), 200_000),
    )  # fmt: skip
    (letter,) = due(member(year_of_tickets=tickets), Rule.YEAR_SUM)
    assert told([letter]) == [("C9:2026-03-02", BOUGHT)]
    assert (letter.channel, letter.window) == (Channel.POST, (BOUGHT, BOUGHT + 14 * DAY))
    assert letter.reason == {"passed_on": "2026-03-02", "amount_minor": 1_000_000}


def test_older_purchases_that_come_in_later_bring_no_second_letter() -> None:
    written = member(year_of_tickets=((date(2026, 2, 20), 1_000_000),), year_letters=(BOUGHT,))
    assert told(due(written, Rule.YEAR_SUM)) == [("C9:2026-03-02", BOUGHT)]
    assert due(written, Rule.YEAR_SUM, start=date(2026, 3, 10)) == []
    long_ago = replace(written, year_letters=(date(2025, 2, 1),))
    assert told(due(long_ago, Rule.YEAR_SUM)) == [("C9:2026-02-20", date(2026, 2, 20))]


def test_what_was_passed_before_the_period_is_not_thanked_for() -> None:
    assert due(member(year_of_tickets=((date(2025, 12, 1), 1_000_000),)), Rule.YEAR_SUM) == []
    longer_ago = member(year_of_tickets=((date(2024, 12, 1), 1_000_000),), year_letters=(date(2025, 11, 1),))
    assert due(longer_ago, Rule.YEAR_SUM) == []


def test_the_sum_falls_with_what_is_a_year_old_and_may_be_passed_again() -> None:
    tickets = [
        (date(2025, 1, 1), 100),
        (date(2025, 12, 31), 50),
        (date(2026, 1, 1), 20),
        (date(2026, 2, 1), 30),
    ]
    assert [*purchases.passed(tickets, 100)] == [(date(2025, 1, 1), 100), (date(2026, 2, 1), 100)]
    assert [*purchases.passed(tickets, 0)] == []
    assert [*purchases.passed([], 100)] == []


@given(
    st.lists(st.tuples(st.dates(date(2024, 1, 1), date(2026, 12, 31)), st.integers(-300, 900)), max_size=30),
    st.integers(1, 2_000),
)
def test_the_sums_are_those_of_a_plain_count(tickets: list[tuple[date, int]], least: int) -> None:
    tickets.sort()

    def sum_on(day: date) -> int:
        return sum(amount for on, amount in tickets if day - timedelta(days=365) < on <= day)

    days = sorted({day for day, _ in tickets})
    plain = [(day, sum_on(day)) for day in days if sum_on(day - DAY) < least <= sum_on(day)]
    assert [*purchases.passed(tickets, least)] == plain


def test_the_best_of_the_year_is_visited_in_december() -> None:
    (visit,) = due(member(best=(Best(2026, 1, 5_000_000), Best(2025, 1, 1))), Rule.BEST_OF_YEAR)
    assert told([visit]) == [("C10:2026", date(2026, 12, 1))]
    assert (visit.channel, visit.window[1]) == (Channel.VISIT, DECEMBER)
    assert visit.reason == {"year": 2026, "place": 1, "amount_minor": 5_000_000}


def test_she_hears_a_month_ahead_of_points_that_lapse_once_a_month() -> None:
    lapses = (
        Lapse(date(2026, 4, 3), 80), Lapse(date(2026, 4, 20), 40), Lapse(date(2026, 5, 1), 99),
    )  # fmt: skip
    (word,) = due(member(lapses=lapses), Rule.INFORMATION, points_least=100)
    assert told([word]) == [("C11:points:2026-04", date(2026, 3, 4))]
    assert (word.script, word.window) == ("C11.points", (date(2026, 3, 4), date(2026, 4, 3)))
    assert word.reason == {"points": 120, "lapse_on": "2026-04-03"}
    assert len(due(member(lapses=lapses), Rule.INFORMATION, points_least=1)) == 2
    assert due(member(lapses=lapses), Rule.INFORMATION) == []
    assert due(member(lapses=lapses, status=Status.EXPIRED), Rule.INFORMATION, points_least=1) == []


@given(st.lists(st.dates(date(2026, 2, 1), date(2026, 12, 31)), unique=True), st.integers(0, 180))
def test_she_hears_of_points_once_in_a_month_in_time(days: list[date], ahead: int) -> None:
    lapses = tuple(Lapse(day, 1) for day in sorted(days))
    found = due(
        member(lapses=lapses, joined_on=None), Rule.INFORMATION, start=date(2025, 1, 1), points_least=1,
        points_expiry_ahead=ahead,
    )  # fmt: skip
    assert len(found) == len({(day.year, day.month) for day in days})
    assert len({(word.due.year, word.due.month) for word in found}) == len(found)
    for word in found:
        assert word.window == (word.due, word.occasion_date)
        assert word.due <= word.occasion_date


def test_how_it_wears_is_asked_of_her_newest_purchase() -> None:
    weekly = tuple(Purchase(40 + week, BOUGHT + 7 * week * DAY, 10_000) for week in range(8))
    found = due(member(purchases=weekly, level_rank=1), Rule.AFTER_PURCHASE)
    wear = [word.occasion_key for word in found if word.script == "C7.wear"]
    assert wear == [f"C7:month1:{weekly[-1].day}", f"C7:month3:{weekly[-1].day}"]
    assert len(found) == 8 + len(wear)
    monthly = (Purchase(1, BOUGHT, 10_000), Purchase(2, BOUGHT + 40 * DAY, 10_000))
    found = due(member(purchases=monthly, level_rank=1), Rule.AFTER_PURCHASE)
    assert [word.occasion_key for word in found if word.script == "C7.wear"] == [
        f"C7:month1:{BOUGHT}", f"C7:month1:{BOUGHT + 40 * DAY}", f"C7:month3:{BOUGHT + 40 * DAY}",
    ]  # fmt: skip


def test_on_a_day_on_which_nobody_works_a_wish_may_come_the_day_before() -> None:
    sunday = date(2026, 3, 8)  # the day of women
    closed = frozenset({6, 7})
    her = member(birthday=Birthday(Calendar.SOLAR, 3, 8), gender="f")
    (wish,) = due(her, Rule.FESTIVAL, festivals=frozenset({"womens_day"}), closed=closed)
    assert (wish.due, wish.window) == (sunday, (sunday - 2 * DAY, sunday))
    hers = [one for one in due(her, Rule.BIRTHDAY, closed=closed) if one.script == "C1.day"]
    assert [one.window for one in hers] == [(sunday - 2 * DAY, sunday)]
    spring = due(her, Rule.SEASON, closed=frozenset({3}))[0]
    assert spring.window == (date(2026, 2, 3), date(2026, 2, 4))
    assert due(her, Rule.SEASON)[0].window == (date(2026, 2, 4), date(2026, 2, 4))


def test_a_week_after_a_complaint_was_closed_she_is_asked() -> None:
    (call,) = due(member(settled=(Settled(7, BOUGHT),)), Rule.COMPLAINT)
    assert told([call]) == [("C14:7", BOUGHT + 7 * DAY)]
    assert (call.channel, call.priority, call.window[1]) == (Channel.PHONE, 1, BOUGHT + 10 * DAY)
    assert due(member(settled=(Settled(7, BOUGHT),)), Rule.COMPLAINT, end=BOUGHT) == []


def test_she_is_called_by_the_end_of_june_and_twice_by_that_of_november() -> None:
    loyal = member(last_visit=BOUGHT, calls=(date(2025, 12, 1),))
    june, november = due(loyal, Rule.CALLS)
    assert told([june, november]) == [("C15:2026:1", june.due), ("C15:2026:2", november.due)]
    assert (june.window, november.window) == (
        (date(2026, 5, 31), date(2026, 6, 30)),
        (date(2026, 10, 31), date(2026, 11, 30)),
    )
    assert june.reason == {"until": "2026-06-30", "calls": 0, "period": "care"}
    once = replace(loyal, calls=(date(2026, 2, 1),))
    assert [one.occasion_key for one in due(once, Rule.CALLS)] == ["C15:2026:2"]
    assert due(replace(loyal, calls=(date(2026, 2, 1), date(2026, 8, 1))), Rule.CALLS) == []
    assert due(member(), Rule.CALLS) == []
    assert due(replace(loyal, status=Status.PROSPECT), Rule.CALLS) == []


def test_how_soon_she_is_called_depends_on_her_period() -> None:
    def opens(period: Period) -> date:
        return due(member(last_visit=BOUGHT, period=period), Rule.CALLS)[0].window[0]

    assert opens(Period.RETENTION) < opens(Period.CARE) < opens(Period.SATISFACTION)
    newcomer = member(last_visit=date(2026, 5, 1), joined_on=date(2026, 5, 1), period=Period.SATISFACTION)
    assert [one.occasion_key for one in due(newcomer, Rule.CALLS)] == ["C15:2026:2"]
    assert len(due(replace(newcomer, period=Period.CARE), Rule.CALLS)) == 2


def test_the_calls_of_a_shop_are_spread_over_their_window() -> None:
    days = {
        due(replace(member(last_visit=BOUGHT), member_id=number), Rule.CALLS)[0].due for number in range(62)
    }
    assert len(days) == 31


def test_who_is_to_be_won_back_has_no_word_on_her_silence() -> None:
    quiet = member(last_visit=BOUGHT)
    assert len(due(quiet, Rule.SILENCE)) == 1
    assert due(replace(quiet, is_to_be_won=True), Rule.SILENCE) == []


def test_who_wavers_is_called_sooner_and_who_came_regularly_has_a_few_lines() -> None:
    words = {
        period: due(member(last_visit=BOUGHT, before_silence=period, period=period), Rule.SILENCE)[0]
        for period in Period
    }
    assert {period: (word.due - BOUGHT).days for period, word in words.items()} == {
        Period.SATISFACTION: 90, Period.CARE: 90, Period.RETENTION: 60,
    }  # fmt: skip
    assert {word.window[1] for word in words.values()} == {BOUGHT + 104 * DAY}
    assert words[Period.RETENTION].priority < words[Period.CARE].priority
    assert [words[period].channel for period in Period] == [Channel.PHONE, Channel.MESSAGE, Channel.PHONE]


def test_who_may_be_lost_is_called_once_more_in_autumn() -> None:
    wavering = member(last_visit=BOUGHT, period=Period.RETENTION, calls=(date(2026, 2, 1), date(2026, 3, 1)))
    (more,) = due(wavering, Rule.CALLS)
    assert (more.occasion_key, more.window[1]) == ("C15:2026:2", date(2026, 11, 30))
    once = replace(wavering, calls=(date(2026, 2, 1),))
    assert [one.occasion_key for one in due(once, Rule.CALLS)] == ["C15:2026:autumn", "C15:2026:2"]
    gone = replace(once, last_visit=date(2025, 3, 1))
    assert [one.occasion_key for one in due(gone, Rule.CALLS)] == ["C15:2026:2"]
    assert [one.occasion_key for one in due(replace(once, period=Period.CARE), Rule.CALLS)] == ["C15:2026:2"]


SALON = Invited(3, "秋装沙龙", date(2026, 9, 20), "14:00", date(2026, 8, 1), "")


def test_an_event_has_its_invitation_and_its_reminder() -> None:
    invite, remind = due(member(invited=(SALON,)), Rule.EVENT)
    assert told([invite, remind]) == [
        ("C16:invite:3", date(2026, 9, 6)), ("C16:remind:3", date(2026, 9, 18)),
    ]  # fmt: skip
    assert (invite.window, remind.window) == (
        (date(2026, 9, 6), date(2026, 9, 17)),
        (date(2026, 9, 18), date(2026, 9, 19)),
    )
    assert invite.reason == {
        "event": 3, "theme": "秋装沙龙", "day": "2026-09-20", "time": "14:00", "reply": "",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("known", "scripts"),
    [
        ({"reply": "yes"}, ["C16.remind"]),
        ({"reply": "perhaps"}, ["C16.remind"]),
        ({"reply": "no"}, []),
        ({"invited_on": date(2026, 9, 18)}, ["C16.invite"]),
        ({"invited_on": date(2026, 9, 20)}, []),
    ],
)
def test_her_answer_tells_what_she_hears_of_it(known: dict[str, object], scripts: list[str]) -> None:
    asked = SALON._replace(**known)  # type: ignore[arg-type]
    found = due(member(invited=(asked,)), Rule.EVENT)
    assert [one.script for one in found] == scripts
    assert all(one.window[0] <= one.due <= one.window[1] for one in found)


def test_nobody_is_reminded_where_the_shop_does_not() -> None:
    found = due(member(invited=(SALON,)), Rule.EVENT, remind_ahead=0)
    assert [one.script for one in found] == ["C16.invite"]


def test_she_is_thanked_the_same_evening_for_coming_in_the_rain() -> None:
    (thanks,) = due(member(rainy_visits=(BOUGHT, date(2025, 3, 2))), Rule.RAIN)
    assert told([thanks]) == [("C17:2026-03-02", BOUGHT)]
    assert (thanks.window, thanks.channel) == ((BOUGHT, BOUGHT + DAY), Channel.MESSAGE)


def test_the_owner_switches_rules_and_numbers() -> None:
    chosen = policy_of(
        ShopSettings(
            rules_off="C4, C13,C17", wear_first=0, wear_second=2, year_sum=500, calls_ahead=20,
            card_expiry=14, points_expiry=10, points_least=5, complaint_follow_up=3, event_invite=21,
            event_remind=1, newcomer_call=5, thanks_rank=2,
        )
    )  # fmt: skip
    assert set(Rule) - chosen.rules == {Rule.SEASON, Rule.RAIN}
    assert not chosen.wins_back
    assert off(ShopSettings()) == frozenset()
    assert (chosen.wear_months, chosen.year_sum_minor, chosen.thanks_rank) == ((2,), 50_000, 2)
    assert [chosen.ahead[one] for one in Period] == [10, 20, 40]
    assert (chosen.card_expiry_ahead, chosen.points_expiry_ahead, chosen.points_least) == (14, 10, 5)
    assert (chosen.complaint_follow_up, chosen.newcomer_call) == (3, 5)
    assert (chosen.invite_ahead, chosen.remind_ahead) == (21, 1)


def test_the_sum_of_a_year_follows_the_currency_until_it_is_set() -> None:
    assert ShopSettings().year_sum == 10_000
    assert ShopSettings(currency="JPY").year_sum_minor == 200_000
    assert ShopSettings(currency="JPY", year_sum=99).year_sum_minor == 99


days = st.dates(date(2025, 6, 1), date(2027, 3, 1))


def some(one: st.SearchStrategy[Any], most: int = 3, by: Callable[[Any], Any] | None = None) -> Any:
    """Return tuples of a few in their order, unique by something."""
    return st.lists(one, max_size=most, unique_by=by).map(lambda found: tuple(sorted(found)))


friends = st.builds(Friend, st.integers(100, 199), days)
replies = st.sampled_from(["", "yes", "no", "perhaps"])
people = st.builds(
    MemberFacts,
    member_id=st.integers(1, 99),
    name=st.just("林晓"),
    region=st.sampled_from(Region),
    status=st.sampled_from(Status),
    consent=st.dictionaries(st.sampled_from(Channel), st.booleans()),
    do_not_contact=st.booleans(),
    joined_on=st.none() | days,
    last_visit=st.none() | days,
    level_rank=st.integers(0, 2),
    period=st.sampled_from(Period),
    is_to_be_won=st.booleans(),
    purchases=some(st.builds(Purchase, st.integers(1, 99), days, st.integers(-1, 300_000)), 4, itemgetter(0)),
    brought=some(friends, 2, itemgetter(0)),
    came_through=st.none() | friends,
    year_of_tickets=some(st.tuples(days, st.integers(-100_000, 900_000)), 6),
    year_letters=some(days, 2),
    best=st.sampled_from([(), (Best(2026, 1, 9),)]),
    lapses=some(st.builds(Lapse, days, st.integers(1, 500)), 4),
    settled=some(st.builds(Settled, st.integers(1, 9), days), 2, itemgetter(0)),
    invited=some(
        st.builds(Invited, st.integers(1, 9), st.just("沙龙"), days, st.just(""), days, replies),
        2,
        itemgetter(0),
    ),
    rainy_visits=some(days, 2, hash),
    calls=some(days, 4),
)


@given(people)
def test_each_occasion_comes_once_and_inside_its_window(facts: MemberFacts) -> None:
    found = list(outreach.due_contacts(facts, POLICY, JANUARY, DECEMBER))
    assert found == list(outreach.due_contacts(facts, POLICY, JANUARY, DECEMBER))
    assert len({one.occasion_key for one in found}) == len(found)
    for one in found:
        assert one.window[0] <= one.due <= one.window[1]
        assert JANUARY <= one.due <= DECEMBER
        assert one.occasion_key.startswith(f"{one.rule}:")
        assert facts.consent.get(one.channel, True)
    if facts.do_not_contact:
        assert found == []


@given(people, st.dates(JANUARY, DECEMBER))
def test_whatever_the_period_an_occasion_has_one_key(facts: MemberFacts, cut: date) -> None:
    """C9 is left out: which letter stands for a sum depends on the letters that are there by then."""
    policy = replace(POLICY, rules=frozenset(Rule) - {Rule.YEAR_SUM})
    halves = [
        *outreach.due_contacts(facts, policy, JANUARY, cut),
        *outreach.due_contacts(facts, policy, cut + DAY, DECEMBER),
    ]
    whole = list(outreach.due_contacts(facts, policy, JANUARY, DECEMBER))

    def by_key(found: list[DueContact]) -> list[DueContact]:
        return sorted(found, key=lambda one: one.occasion_key)

    assert by_key(halves) == by_key(whole)
