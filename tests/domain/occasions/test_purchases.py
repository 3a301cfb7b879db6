"""Occasions that a purchase brings: thanks, how it wears, the sum of a year, friends, rain."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.channels import Channel
from app.domain.occasions import purchases
from app.domain.outreach_facts import (
    Best,
    Friend,
    Purchase,
    Rule,
)
from app.domain.shop import ShopSettings
from app.domain.status import Status
from tests.domain.occasions.due import BOUGHT, DAY, DECEMBER, due, member, told


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
    assert due(vip._replace(level_rank=0), Rule.AFTER_PURCHASE) == []
    assert due(vip._replace(status=Status.PROSPECT), Rule.AFTER_PURCHASE) == []
    assert len(due(vip._replace(level_rank=0), Rule.AFTER_PURCHASE, thanks_rank=0, wear_months=(2,))) == 3


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
    long_ago = written._replace(year_letters=(date(2025, 2, 1),))
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


def test_she_is_thanked_the_same_evening_for_coming_in_the_rain() -> None:
    (thanks,) = due(member(rainy_visits=(BOUGHT, date(2025, 3, 2))), Rule.RAIN)
    assert told([thanks]) == [("C17:2026-03-02", BOUGHT)]
    assert (thanks.window, thanks.channel) == ((BOUGHT, BOUGHT + DAY), Channel.MESSAGE)


def test_the_sum_of_a_year_follows_the_currency_until_it_is_set() -> None:
    assert ShopSettings().year_sum == 10_000
    assert ShopSettings(currency="JPY").year_sum_minor == 200_000
    assert ShopSettings(currency="JPY", year_sum=99).year_sum_minor == 99
