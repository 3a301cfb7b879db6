"""C6, C7, C9, C10 and C17: what follows from what she buys."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from app.domain import months
from app.domain.occasions.occasion import Occasion, span
from app.domain.outreach_facts import MemberFacts, OutreachPolicy, Purchase
from app.domain.status import Status

FOLLOW_UP_WINDOW: Final = 3
"""Days in which the call after a big purchase (C6) may be placed."""
THANKED_WITHIN: Final = 2
"""Days after the next in which thanks for a purchase (C7) may come."""
WEAR_WINDOW: Final = 7
"""Days in which the question how it wears (C7) may be placed."""
LETTER_WINDOW: Final = 14
"""Days in which the letter on the sum of a year (C9) may be written."""
YEAR: Final = timedelta(days=365)
_DECEMBER: Final = 12


def big_purchase(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C6: a call a week after a big ticket."""
    for purchase in facts.purchases:
        if purchase.amount_minor < policy.big_ticket_minor:
            continue
        due = purchase.day + timedelta(days=policy.big_ticket_follow_up)
        if start <= due <= end:
            yield Occasion(
                key=f"C6:{purchase.id}",
                day=purchase.day,
                due=due,
                window=span(due, FOLLOW_UP_WINDOW),
                script="C6",
                reason={"bought_on": purchase.day.isoformat(), "amount_minor": purchase.amount_minor},
                purchase_id=purchase.id,
            )


def after_purchase(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C7: to a VIP thanks the day after she bought, and after months the question how it wears.

    Tickets of one day are one purchase, so the key names the day. How it wears is asked of her newest
    purchase alone: who has been in again since is asked of that one in its time, so that a regular is not
    called about each.
    """
    if facts.level_rank < policy.thanks_rank or facts.status is Status.PROSPECT:
        return
    bought = _by_day(facts.purchases)
    newer = dict(pairwise(bought))
    for day, purchase in bought.items():
        steps = [("thanks", "C7.thanks", day + timedelta(days=1), THANKED_WITHIN)]
        steps += [
            (f"month{many}", "C7.wear", months.later(day, many), WEAR_WINDOW) for many in policy.wear_months
        ]
        for name, script, due, window in steps:
            if start <= due <= end and (name == "thanks" or newer.get(day, date.max) > due):
                yield Occasion(
                    key=f"C7:{name}:{day.isoformat()}",
                    day=day,
                    due=due,
                    window=span(due, window),
                    script=script,
                    reason={"bought_on": day.isoformat(), "step": name},
                    purchase_id=purchase.id,
                )


def _by_day(purchases: tuple[Purchase, ...]) -> dict[date, Purchase]:
    """Return the first ticket of each day on which she bought anything."""
    found: dict[date, Purchase] = {}
    for purchase in purchases:
        if purchase.amount_minor > 0:
            found.setdefault(purchase.day, purchase)
    return found


def year_sum(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C9: a letter of thanks when what she spent in 365 days passes the set sum, once in 365 days.

    A letter that is there, written or planned, is the one for whatever passes the sum within 365 days of
    it: older purchases that come in later move the day, and she is not thanked again for that.
    """
    letters, told = list(facts.year_letters), set[date]()
    for day, total in passed(facts.year_of_tickets, policy.year_sum_minor):
        near = [there for there in letters if abs(day - there) < YEAR]
        letter = min(near, key=lambda there: abs(day - there), default=day)
        # Of what passed the sum before the period only the letter that is in it is of interest.
        if letter in told or not start <= letter <= end or day < start - YEAR:
            continue
        letters.append(letter)
        told.add(letter)
        yield Occasion(
            key=f"C9:{letter.isoformat()}",
            day=letter,
            due=letter,
            window=span(letter, LETTER_WINDOW),
            script="C9",
            reason={"passed_on": letter.isoformat(), "amount_minor": total},
        )


def passed(tickets: Iterable[tuple[date, int]], least: int) -> Iterator[tuple[date, int]]:
    """Yield each day on which the sum of 365 days reaches `least` (minor units), with that sum.

    `tickets` are days and sums, the earliest first; the sum of the day before has to be below.
    """
    by_day: dict[date, int] = {}
    for day, amount in tickets:
        by_day[day] = by_day.get(day, 0) + amount
    days, amounts = [*by_day], [*by_day.values()]
    total = yesterday = oldest = left = 0
    for day, amount in by_day.items():
        year_ago = day - YEAR
        while days[left] < year_ago:
            yesterday -= amounts[left]
            left += 1
        while days[oldest] <= year_ago:
            total -= amounts[oldest]
            oldest += 1
        total += amount
        if yesterday < least <= total and least > 0:
            yield day, total
        yesterday += amount


def best_of_year(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C10: in December a visit with flowers to whoever spent the most from January to November."""
    del policy
    for best in facts.best:
        first = date(best.year, _DECEMBER, 1)
        if start <= first <= end:
            yield Occasion(
                key=f"C10:{best.year}",
                day=first,
                due=first,
                window=(first, date(best.year, _DECEMBER, 31)),
                script="C10",
                reason={"year": best.year, "place": best.place, "amount_minor": best.amount_minor},
            )


def rain(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C17: that evening, thanks for having come in the rain; the next day will still do."""
    del policy
    for day in facts.rainy_visits:
        if start <= day <= end:
            yield Occasion(
                key=f"C17:{day.isoformat()}",
                day=day,
                due=day,
                window=span(day, 1),
                script="C17",
                reason={"came_on": day.isoformat()},
            )
