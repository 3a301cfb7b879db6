"""A year of mourning: what is held back, and the one word that goes out."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import mourning, outreach
from app.domain.birthday import Birthday, Calendar
from app.domain.channels import Channel
from app.domain.outreach_facts import MemberFacts, OutreachPolicy, Rule

SINCE = date(2026, 11, 3)
WHO = MemberFacts(member_id=1, name="林晓", mourning_from=SINCE, birthday=Birthday(Calendar.SOLAR, 12, 1))
POLICY = OutreachPolicy()


@pytest.mark.parametrize(
    ("since", "last"),
    [
        (SINCE, date(2027, 11, 2)),
        (date(2024, 2, 29), date(2025, 2, 28)),
        (date(2025, 3, 1), date(2026, 2, 28)),
        (date(9998, 12, 31), date(9999, 12, 30)),
    ],
)
def test_it_lasts_a_year(since: date, last: date) -> None:
    assert mourning.last_day(since) == last
    assert mourning.holds(since, since)
    assert mourning.holds(since, last)
    assert not mourning.holds(since, last + timedelta(days=1))
    assert not mourning.holds(since, since - timedelta(days=1))
    assert not mourning.holds(None, since)


def test_at_the_end_of_the_calendar_it_ends_with_it() -> None:
    assert mourning.last_day(date.max) == date.max
    assert mourning.last_of_sympathy(date.max - timedelta(days=9)) == date.max
    assert mourning.holds(date.max, date.max)
    assert list(outreach.due_contacts(WHO._replace(mourning_from=date.max), POLICY, SINCE, SINCE)) == []


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2080, 1, 1)), st.integers(-30, 800))
def test_no_feast_falls_into_it_and_the_others_stay(since: date, shift: int) -> None:
    start = since + timedelta(days=shift)
    end = start + timedelta(days=400)
    feasts = replace(POLICY, rules=frozenset({Rule.FESTIVAL}))
    without = list(outreach.due_contacts(WHO._replace(mourning_from=None), feasts, start, end))
    held = list(outreach.due_contacts(WHO._replace(mourning_from=since), feasts, start, end))
    assert held == [one for one in without if not mourning.holds(since, one.occasion_date)]


def test_one_word_of_sympathy_in_writing() -> None:
    only = replace(POLICY, rules=frozenset({Rule.SYMPATHY}))
    (word,) = outreach.due_contacts(WHO, only, SINCE, SINCE)
    assert (word.rule, word.script, word.occasion_key) == (Rule.SYMPATHY, "M8", "M8:2026-11-03")
    assert (word.channel, word.priority, word.due) == (Channel.POST, 1, SINCE)
    assert word.window == (SINCE, date(2026, 12, 22))
    assert list(outreach.due_contacts(WHO, only, date(2026, 12, 22), date(2026, 12, 31))) == [word]
    assert list(outreach.due_contacts(WHO, only, date(2026, 12, 23), date(2026, 12, 31))) == []
    assert list(outreach.due_contacts(WHO, only, date(2026, 1, 1), date(2026, 11, 2))) == []
    assert list(outreach.due_contacts(WHO._replace(mourning_from=None), only, SINCE, SINCE)) == []


def test_her_birthday_is_still_remembered() -> None:
    found = outreach.due_contacts(WHO, POLICY, SINCE, date(2026, 12, 31))
    # A word of care at the turn of the season is no feast.
    assert {one.rule for one in found} == {Rule.SYMPATHY, Rule.BIRTHDAY, Rule.SEASON}


def test_her_wish_to_be_left_alone_comes_first() -> None:
    assert list(outreach.due_contacts(WHO._replace(do_not_contact=True), POLICY, SINCE, SINCE)) == []
