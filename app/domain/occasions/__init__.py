"""What falls due for a member by C1 to C12, C14 to C17, F2 and M8, each with the key of its occasion.

The key names an occasion for good. However often the rules are run, whatever the period, one occasion has
one key, so that storing a key once makes no contact twice. Everything here follows from the facts of the
member, the policy and the days asked for; no clock is read.

One file for each group of rules; `RULES` has all of them.
"""

from collections.abc import Callable, Mapping
from operator import attrgetter
from types import MappingProxyType
from typing import Final

from app.domain.occasions import birthdays, card, feasts, purchases, said, silences
from app.domain.occasions.card import expiry_key, ready_key, rise_key
from app.domain.occasions.feasts import sympathy_key
from app.domain.occasions.occasion import Occasion, Occasions
from app.domain.occasions.said import off_key, question_key
from app.domain.occasions.silences import SILENCE_WINDOW, silence_key, win_back_key
from app.domain.outreach_facts import MemberFacts, Rule

__all__ = [
    "RESTS_ON",
    "RULES",
    "SILENCE_WINDOW",
    "Occasion",
    "Occasions",
    "expiry_key",
    "off_key",
    "question_key",
    "ready_key",
    "rise_key",
    "silence_key",
    "sympathy_key",
    "win_back_key",
]

RULES: Final[Mapping[Rule, Occasions]] = MappingProxyType(
    {
        Rule.BIRTHDAY: birthdays.birthday,
        Rule.FAMILY_BIRTHDAY: birthdays.family,
        Rule.FESTIVAL: feasts.festival,
        Rule.SEASON: feasts.season,
        Rule.SILENCE: silences.silence,
        Rule.BIG_PURCHASE: purchases.big_purchase,
        Rule.AFTER_PURCHASE: purchases.after_purchase,
        Rule.REFERRAL: said.referral,
        Rule.YEAR_SUM: purchases.year_sum,
        Rule.BEST_OF_YEAR: purchases.best_of_year,
        Rule.INFORMATION: card.card,
        Rule.LEVEL_UP: card.level_up,
        Rule.COMPLAINT: said.complaint,
        Rule.CALLS: silences.calls,
        Rule.EVENT: said.event,
        Rule.CALLED_OFF: said.called_off,
        Rule.RAIN: purchases.rain,
        Rule.SYMPATHY: feasts.sympathy,
    }
)
"""Rule → what falls due by it, in the order in which they are asked."""

RESTS_ON: Final[Mapping[Rule, Callable[[MemberFacts], object]]] = MappingProxyType(
    {
        Rule.BIRTHDAY: attrgetter("birthday"),
        Rule.FAMILY_BIRTHDAY: attrgetter("relatives"),
        Rule.SILENCE: attrgetter("last_visit"),
        Rule.BIG_PURCHASE: attrgetter("purchases"),
        Rule.AFTER_PURCHASE: attrgetter("purchases"),
        Rule.REFERRAL: lambda facts: facts.brought or facts.came_through,
        Rule.YEAR_SUM: attrgetter("year_of_tickets"),
        Rule.BEST_OF_YEAR: attrgetter("best"),
        Rule.INFORMATION: lambda facts: facts.applied_on or facts.valid_until or facts.lapses,
        Rule.LEVEL_UP: attrgetter("rise"),
        Rule.COMPLAINT: attrgetter("settled"),
        Rule.CALLS: attrgetter("last_visit"),
        Rule.EVENT: attrgetter("invited"),
        Rule.CALLED_OFF: attrgetter("invited"),
        Rule.RAIN: attrgetter("rainy_visits"),
        Rule.SYMPATHY: attrgetter("mourning_from"),
    }
)
"""Rule → what it rests on alone: of a member who has none of it nothing falls due by that rule."""
