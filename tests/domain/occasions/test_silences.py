"""Occasions that time brings: seasons, points, calls, silences, events, answers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.birthday import Birthday, Calendar
from app.domain.channels import Channel
from app.domain.festivals import Region
from app.domain.outreach_facts import (
    Invited,
    Lapse,
    Rule,
    Settled,
)
from app.domain.periods import Period
from app.domain.status import Status
from tests.domain.occasions.due import BOUGHT, DAY, JANUARY, due, member, told

SALON = Invited(3, "秋装沙龙", date(2026, 9, 20), "14:00", date(2026, 8, 1), "")


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
    once = loyal._replace(calls=(date(2026, 2, 1),))
    assert [one.occasion_key for one in due(once, Rule.CALLS)] == ["C15:2026:2"]
    assert due(loyal._replace(calls=(date(2026, 2, 1), date(2026, 8, 1))), Rule.CALLS) == []
    assert due(member(), Rule.CALLS) == []
    assert due(loyal._replace(status=Status.PROSPECT), Rule.CALLS) == []


def test_how_soon_she_is_called_depends_on_her_period() -> None:
    def opens(period: Period) -> date:
        return due(member(last_visit=BOUGHT, period=period), Rule.CALLS)[0].window[0]

    assert opens(Period.RETENTION) < opens(Period.CARE) < opens(Period.SATISFACTION)
    newcomer = member(last_visit=date(2026, 5, 1), joined_on=date(2026, 5, 1), period=Period.SATISFACTION)
    assert [one.occasion_key for one in due(newcomer, Rule.CALLS)] == ["C15:2026:2"]
    assert len(due(newcomer._replace(period=Period.CARE), Rule.CALLS)) == 2


def test_the_calls_of_a_shop_are_spread_over_their_window() -> None:
    days = {
        due(member(last_visit=BOUGHT)._replace(member_id=number), Rule.CALLS)[0].due for number in range(62)
    }
    assert len(days) == 31


def test_who_is_to_be_won_back_has_no_word_on_her_silence() -> None:
    quiet = member(last_visit=BOUGHT)
    assert len(due(quiet, Rule.SILENCE)) == 1
    assert due(quiet._replace(is_to_be_won=True), Rule.SILENCE) == []


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


def test_what_is_said_in_the_call_depends_on_her_period() -> None:
    said = {
        period: {
            one.script for one in due(member(last_visit=BOUGHT, joined_on=BOUGHT, period=period), Rule.CALLS)
        }
        for period in Period
    }
    assert said == {Period.SATISFACTION: {"C15.new"}, Period.CARE: {"C15"}, Period.RETENTION: {"C15.lost"}}


def test_who_may_be_lost_is_called_once_more_in_autumn() -> None:
    wavering = member(last_visit=BOUGHT, period=Period.RETENTION, calls=(date(2026, 2, 1), date(2026, 3, 1)))
    (more,) = due(wavering, Rule.CALLS)
    assert (more.occasion_key, more.window[1]) == ("C15:2026:2", date(2026, 11, 30))
    once = wavering._replace(calls=(date(2026, 2, 1),))
    assert [one.occasion_key for one in due(once, Rule.CALLS)] == ["C15:2026:autumn", "C15:2026:2"]
    gone = once._replace(last_visit=date(2025, 3, 1))
    assert [one.occasion_key for one in due(gone, Rule.CALLS)] == ["C15:2026:2"]
    assert [one.occasion_key for one in due(once._replace(period=Period.CARE), Rule.CALLS)] == ["C15:2026:2"]


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
