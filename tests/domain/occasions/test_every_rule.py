"""All rules together: switched, numbered, each occasion once and inside its window."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from operator import itemgetter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain import outreach
from app.domain.channels import Channel
from app.domain.festivals import Region
from app.domain.outreach_facts import (
    Best,
    DueContact,
    Friend,
    Invited,
    Lapse,
    MemberFacts,
    Purchase,
    Rule,
    Settled,
    off,
    policy_of,
)
from app.domain.periods import Period
from app.domain.shop import ShopSettings
from app.domain.status import Status
from tests.domain.occasions.due import DAY, DECEMBER, JANUARY, POLICY, days

replies = st.sampled_from(["", "yes", "no", "perhaps"])


friends = st.builds(Friend, st.integers(100, 199), days)


def some(one: st.SearchStrategy[Any], most: int = 3, by: Callable[[Any], Any] | None = None) -> Any:
    """Return tuples of a few in their order, unique by something."""
    return st.lists(one, max_size=most, unique_by=by).map(lambda found: tuple(sorted(found)))


people = st.builds(
    lambda **facts: MemberFacts(**facts),  # noqa: PLW0108  (what is left out is not guessed)
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
        st.builds(
            Invited,
            st.integers(1, 9),
            st.just("沙龙"),
            days,
            st.just(""),
            days,
            replies,
            st.booleans(),
            st.booleans(),
        ),
        2,
        itemgetter(0),
    ),
    rainy_visits=some(days, 2, hash),
    calls=some(days, 4),
)


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


@given(people)
def test_each_occasion_comes_once_and_inside_its_window(facts: MemberFacts) -> None:
    found = list(outreach.due_contacts(facts, POLICY, JANUARY, DECEMBER))
    assert found == list(outreach.due_contacts(facts, POLICY, JANUARY, DECEMBER))
    assert len({one.occasion_key for one in found}) == len(found)
    for one in found:
        assert one.window[0] <= one.due <= one.window[1]
        if one.rule is Rule.CALLED_OFF:  # as long as the event is to come, whenever she was invited
            assert one.window[0] <= DECEMBER
            assert one.window[1] >= JANUARY
        else:
            assert JANUARY <= one.due <= DECEMBER
        assert one.occasion_key.startswith(f"{one.rule}:")
        assert facts.consent.get(one.channel, True)
    if facts.do_not_contact:
        assert found == []


@given(people, st.dates(JANUARY, DECEMBER))
def test_whatever_the_period_an_occasion_has_one_key(facts: MemberFacts, cut: date) -> None:
    """C9 is left out: which letter stands for a sum depends on the letters that are there by then.

    What is due as long as its window is open (F2) is found in both halves where it reaches over the cut.
    """
    policy = replace(POLICY, rules=frozenset(Rule) - {Rule.YEAR_SUM})
    first = [*outreach.due_contacts(facts, policy, JANUARY, cut)]
    after = outreach.due_contacts(facts, policy, cut + DAY, DECEMBER)
    halves = [*first, *(one for one in after if one.rule is not Rule.CALLED_OFF or one not in first)]
    whole = list(outreach.due_contacts(facts, policy, JANUARY, DECEMBER))

    def by_key(found: list[DueContact]) -> list[DueContact]:
        return sorted(found, key=lambda one: one.occasion_key)

    assert by_key(halves) == by_key(whole)
