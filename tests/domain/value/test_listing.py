"""The slipping are listed by the score where that was the better on the shop's own past, else by the rule."""

from dataclasses import replace

import numpy as np
import pytest

from app.domain.value import judging, listing, scores, visits
from app.domain.value.counts import Floats
from app.domain.value.judging import Judged
from app.domain.value.listing import BY_RULE, Listing
from app.domain.value.listing_why import Why
from app.domain.value.scores import Score, Seen
from tests.domain.value import logs


def seen(silent: list[bool], alive: list[float] | None = None, best: list[bool] | None = None) -> Seen:
    """Return what a day knew of so many customers, each silent for too long or not."""
    count = len(silent)
    return Seen(
        np.arange(count),
        {Score.RECENCY: np.arange(count, dtype=np.float64)},
        np.zeros((count, 7)),
        np.array(alive or [1.0] * count),
        np.array(silent),
        np.array(best or [True] * count),
    )


def drawn(silent: list[bool], came: list[float], score: list[float]) -> Listing:
    day = seen(silent), np.array(came), np.array(score)
    return listing.drawn([day], alive_counts=True)


def test_the_rule_counts_the_probability_only_where_it_tells() -> None:
    day = seen([True, False, False], [0.9, 0.4, 0.6])
    assert listing.by_rule(day, alive_counts=True).tolist() == [True, True, False]
    assert listing.by_rule(day, alive_counts=False).tolist() == [True, False, False]


def test_a_list_ends_where_it_holds_most_who_stay_away_with_fewest_who_come() -> None:
    # By the rule 40 of 100 are listed, every second one stays away. The score knows: 30 stay away.
    silent = [True] * 40 + [False] * 60
    came = [float(who % 2) for who in range(40)] + [1.0] * 50 + [0.0] * 10
    score = [float(each) * 100 + place for place, each in enumerate(came)]
    found = drawn(silent, came, score)
    assert (found.why, found.hits, found.rule_hits) == (None, 1.0, 0.5)
    assert (found.count, found.rule_count) == (30, 40)
    assert found.below == 101  # the lowest of those who came


def test_a_list_is_never_longer_than_the_rules() -> None:
    silent, came = [True] * 20 + [False] * 80, [0.0] * 100
    found = drawn(silent, came, [float(place) for place in range(100)])
    assert (found.below, found.hits, found.rule_hits) == (20, 1.0, 1.0)
    everybody = drawn([True] * 30, [0.0] * 30, [float(place) for place in range(30)])
    assert everybody.below == float("inf")


def test_the_rule_lists_where_the_score_is_no_better() -> None:
    silent, came = [True] * 20 + [False] * 20, [0.0] * 20 + [1.0] * 20
    worse = drawn(silent, came, [-float(place) for place in range(40)])
    assert (worse.below, worse.why, worse.hits, worse.rule_hits) == (None, Why.WORSE, 0.0, 1.0)
    assert (worse.count, worse.rule_count) == (1, 20)
    alike = drawn(silent, came, [0.0] * 40)  # nobody can be told from anybody
    assert (alike.below, alike.why) == (None, Why.WORSE)


def test_few_who_would_have_been_listed_say_nothing() -> None:
    count = listing.FEWEST - 1
    few = drawn([True] * count + [False] * 50, [0.0] * (count + 50), [0.0] * (count + 50))
    assert few == BY_RULE


def test_only_the_best_are_judged() -> None:
    day = seen([True] * 50, best=[False] * 50), np.zeros(50), np.zeros(50)
    assert listing.drawn([day], alive_counts=True) == BY_RULE


@pytest.mark.parametrize(
    ("areas", "why"),
    [
        ({Score.RHYTHM: 0.8, Score.RECENCY: 0.7}, Why.UNBEATEN),
        ({Score.RHYTHM: 0.5, Score.RECENCY: 0.81, Score.BLEND: 0.8}, Why.WORSE),
    ],
)
def test_why_a_score_does_not_list(areas: dict[Score, float], why: Why) -> None:
    noises = dict.fromkeys(areas, 0.02)
    taken = judging.chosen(areas, noises)
    found = Judged(taken, areas, noises, None, (), 90)
    assert judging.by_what(found, [], []).why is why


def test_a_judged_score_lists_below_its_threshold() -> None:
    day = seen([True, False, True, False])
    score = replace(judging.UNJUDGED, score=Score.RECENCY, listing=Listing(2.0, None, 0.9, 0.5))
    assert score.listed(day).tolist() == [True, True, False, False]
    assert judging.UNJUDGED.listed(day).tolist() == [True, False, True, False]


def test_the_best_brought_most_in_the_year() -> None:
    spent: Floats = np.array([500.0, 10, 300, 20, -50, 700])
    day = np.array([700_000] * 5 + [699_000])
    log = visits.log(np.arange(6), day, spent, 6)
    assert scores.seen(log, 700_100, 90).best.tolist() == [
        True,
        False,
        True,
        False,
        False,
    ]  # who only returned is not seen
    assert not scores.seen(log, 702_000, 90).best.any()


def test_who_comes_in_bursts_is_no_leaver() -> None:
    """Half the shop comes three times in five days and then not for weeks; whoever leaves had come evenly."""
    log, end = logs.bursts_and_leavers()
    judged = judging.judge(log, end)
    day = scores.seen(log, end, judged.horizon)
    assert judged.listing.why is None
    assert judged.listing.hits is not None
    assert judged.listing.rule_hits is not None
    assert judged.listing.hits > judged.listing.rule_hits + 0.2
    listed = set(day.customer[judged.listed(day)].tolist())
    ruled = set(day.customer[listing.by_rule(day, alive_counts=judged.alive_counts)].tolist())
    gone = {
        int(who)
        for who, last in zip(day.customer, visits.known(log, end).last, strict=True)
        if end - last > 50
    }
    assert listed >= gone
    assert not listed & set(range(logs.BURSTS))
    assert ruled & set(range(logs.BURSTS))
