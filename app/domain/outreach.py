"""When to be in touch with a member, and by which channel: what falls due, within what she wishes.

What falls due is in `occasions`; her wish, her card and the channels that she admits are held against it.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from operator import attrgetter
from types import MappingProxyType
from typing import Final

from app.domain import channels, mourning
from app.domain.channels import Channel
from app.domain.occasions import RESTS_ON, RULES, Occasion, Occasions, silences
from app.domain.outreach_facts import DueContact, MemberFacts, OutreachPolicy, Rule
from app.domain.periods import Period
from app.domain.status import GREETED

PRIORITIES: Final = {
    Rule.BIRTHDAY: 1,  # the day cannot be had again, and it is hers
    Rule.COMPLAINT: 1,  # she has waited once already
    Rule.SYMPATHY: 1,  # grief does not wait its turn
    Rule.FAMILY_BIRTHDAY: 2,  # nor can this day be had again
    Rule.REFERRAL: 2,  # she put in a word for the shop today
    Rule.RAIN: 2,  # that evening, or not at all
    Rule.EVENT: 2,  # the day of the event stands
    Rule.CALLED_OFF: 1,  # nobody is to stand before a closed door
    Rule.BIG_PURCHASE: 3,  # she counts on a word
    Rule.AFTER_PURCHASE: 3,  # and so does she
    Rule.INFORMATION: 3,  # and on this one: she was told a day
    Rule.LEVEL_UP: 3,  # good news is told while it is news
    Rule.YEAR_SUM: 3,
    Rule.BEST_OF_YEAR: 3,
    Rule.SILENCE: 4,  # any day of a fortnight will do
    Rule.CALLS: 4,  # any day of some weeks
    Rule.FESTIVAL: 5,  # everybody hears from everybody
    Rule.SEASON: 5,
}
"""The order in which a day's contacts are done: 1 comes first."""
_CARE: Final = frozenset({Rule.CALLS, Rule.SILENCE})
"""What is the more urgent the less sure the shop is of her."""
_TALKS: Final = (Channel.PHONE, Channel.MESSAGE, Channel.EMAIL)
_WRITES: Final = (Channel.MESSAGE, Channel.EMAIL, Channel.POST)
_TELLS: Final = (Channel.MESSAGE, Channel.PHONE, Channel.EMAIL)
WAYS: Final[Mapping[str, tuple[Channel, ...]]] = MappingProxyType(
    {
        "C1.card": (Channel.POST,),  # a card is paper: without post there is the word on the day
        "C1.day": _TELLS,
        "C2": (Channel.MESSAGE, Channel.PHONE, Channel.POST, Channel.EMAIL),
        "C3": (Channel.MESSAGE, Channel.EMAIL, Channel.POST),  # nobody is called up on a feast day
        "C4": _WRITES,  # nor for the weather
        "C5": (Channel.PHONE, Channel.MESSAGE, Channel.EMAIL, Channel.POST),
        silences.GENTLY: (Channel.MESSAGE, Channel.PHONE, Channel.EMAIL, Channel.POST),
        "C6": _TALKS,
        "C7.thanks": _TELLS,
        "C7.wear": _TALKS,
        "C8.thanks": _TELLS,
        "C8.welcome": _TELLS,
        "C8.call": _TALKS,
        "C9": (Channel.POST, Channel.MESSAGE, Channel.EMAIL, Channel.PHONE),  # a letter
        "C10": (Channel.VISIT, Channel.PHONE, Channel.POST, Channel.MESSAGE),  # with flowers
        "C11.ready": _TALKS,
        "C11.expires": (*_TELLS, Channel.POST),
        "C11.points": (*_TELLS, Channel.POST),
        "C12": (*_TALKS, Channel.POST),
        "C13": (*_TALKS, Channel.POST),
        "C14": _TALKS,
        "C15": _TALKS,
        "C15.new": _TALKS,
        "C15.lost": _TALKS,
        "C16.invite": (*_TELLS, Channel.POST),
        "C16.remind": _TELLS,
        "F2": (*_TALKS, Channel.POST),
        "C17": _TELLS,
        "M8": (Channel.POST, Channel.MESSAGE, Channel.EMAIL),  # in writing: nobody is made to answer
    }
)
"""The channels of each script, best first; of a festival's and a season's the part before the dot counts."""


def due_contacts(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[DueContact]:
    """Yield what falls due for her from `start` to `end`, both included, rule by rule.

    Her wish comes first: after "do not contact", for a suspended or cancelled member, and where no
    channel is admitted, there is nothing.
    """
    if facts.do_not_contact or facts.status not in GREETED:
        return
    if facts.joined_on is not None:
        start = max(start, facts.joined_on)
        if start > end:
            return
    said = frozenset(facts.consent.items()) if facts.consent else _NOTHING_SAID
    admitted = _admitted(facts.reach, said, policy.unasked)
    member_id, advisor_id = facts.member_id, facts.advisor_id
    sooner = facts.period is Period.RETENTION
    new = tuple.__new__  # what the constructor does, without counting the fields of each of thousands
    for rule, occasions, rests_on, usual, sooner_if_lost in _asked(policy.rules):
        if not rests_on(facts):
            continue
        found = occasions(facts, policy, start, end)
        comes = sooner_if_lost if sooner else usual
        if type(found) is tuple:
            for key, day, due, window, by, script, reason in admitted.of_many(found):
                yield new(
                    DueContact,
                    (
                        rule, member_id, key, day, due, window, by, comes, script, reason, None, None,
                        advisor_id,
                    ),
                )  # fmt: skip
            continue
        for key, day, due, window, script, reason, relative_id, purchase_id, ways in found:
            channel = admitted[ways or script]
            if channel is not None:
                yield new(
                    DueContact,
                    (
                        rule, member_id, key, day, due, window, channel, comes, script, reason, relative_id,
                        purchase_id, advisor_id,
                    ),
                )  # fmt: skip


_NOTHING_SAID: Final[frozenset[tuple[Channel, bool]]] = frozenset()


_Asked = tuple[Rule, Occasions, Callable[[MemberFacts], object], int, int]
"""A rule that is on, what it rests on, and its priority: the usual one, and that of who may be lost."""


@lru_cache(maxsize=8)
def _asked(rules: frozenset[Rule]) -> tuple[_Asked, ...]:
    """Return the rules that are on, in their order."""
    return tuple(
        (
            rule,
            occasions,
            RESTS_ON.get(rule, _member_id),
            priority(rule, Period.CARE),
            priority(rule, Period.RETENTION),
        )
        for rule, occasions in RULES.items()
        if rule in rules
    )


_member_id: Final = attrgetter("member_id")
"""What everybody has."""
_MOST: Final = 64
"""Lists of occasions that are remembered with their channels."""
_Shared = tuple[str, date, date, tuple[date, date], Channel, str, Mapping[str, object]]
"""Of an occasion that many have: key, day, due, window, channel, script, reason."""


class _Admitted(dict[str, Channel | None]):
    """The channel of each script, for all who said the same and can be reached by the same ways."""

    def __init__(self, said: Mapping[Channel, bool], reach: frozenset[Channel], *, unasked: bool) -> None:
        super().__init__()
        self._said, self._reach, self._unasked = said, reach, unasked
        self._many: dict[int, tuple[tuple[Occasion, ...], tuple[_Shared, ...]]] = {}

    def of_many(self, occasions: tuple[Occasion, ...]) -> tuple[_Shared, ...]:
        """Return those of an unchanging list that have a channel: it is one object for all who have them."""
        known = self._many.get(id(occasions))
        if known is None:
            ways = ((one, self[one.ways or one.script]) for one in occasions)
            found = tuple(
                (one.key, one.day, one.due, one.window, channel, one.script, one.reason)
                for one, channel in ways
                if channel is not None
            )
            if len(self._many) >= _MOST:
                self._many.clear()
            # The list is kept with it, so that its identity stays its own.
            known = self._many[id(occasions)] = occasions, found
        return known[1]

    def __missing__(self, script: str) -> Channel | None:
        ways = WAYS.get(script) or WAYS[script.partition(".")[0]]
        found = channels.first_admitted(ways, self._said, self._reach, unasked=self._unasked)
        self[script] = found
        return found


@lru_cache(maxsize=256)  # there are few such groups among thousands of members
def _admitted(reach: frozenset[Channel], said: frozenset[tuple[Channel, bool]], unasked: bool) -> _Admitted:
    return _Admitted(dict(said), reach, unasked=unasked)


def priority(rule: Rule, period: Period) -> int:
    """Return when among a day's contacts it comes: who may be lost is called before who is loyal."""
    if rule in _CARE and period is Period.RETENTION:
        return PRIORITIES[rule] - 1
    return PRIORITIES[rule]


def way(facts: MemberFacts, policy: OutreachPolicy, script: str, day: date) -> Channel | None:
    """Return by which channel a script may reach her on `day`; None: her wish, card or mourning forbids."""
    if facts.do_not_contact or facts.status not in GREETED or mourning.holds(facts.mourning_from, day):
        return None
    return channels.first_admitted(WAYS[script], facts.consent, facts.reach, unasked=policy.unasked)
