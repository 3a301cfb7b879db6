"""When to be in touch with a member, and by which channel: what falls due, within what she wishes.

What falls due is in `occasions`; her wish, her card and the channels that she admits are held against it.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain import channels, mourning
from app.domain.channels import Channel
from app.domain.occasions import RULES, Occasion
from app.domain.outreach_facts import DueContact, MemberFacts, OutreachPolicy, Rule
from app.domain.status import GREETED

PRIORITIES: Final = {
    Rule.BIRTHDAY: 1,  # the day cannot be had again, and it is hers
    Rule.FAMILY_BIRTHDAY: 2,  # nor can this one
    Rule.BIG_PURCHASE: 3,  # she counts on a word
    Rule.INFORMATION: 3,  # and on this one: she was told a day
    Rule.LEVEL_UP: 3,  # good news is told while it is news
    Rule.SILENCE: 4,  # any day of a fortnight will do
    Rule.SYMPATHY: 1,  # grief does not wait its turn
    Rule.FESTIVAL: 5,  # everybody hears from everybody
}
"""The order in which a day's contacts are done: 1 comes first."""
WAYS: Final[Mapping[str, tuple[Channel, ...]]] = MappingProxyType(
    {
        "C1.card": (Channel.POST,),  # a card is paper: without post there is the word on the day
        "C1.day": (Channel.MESSAGE, Channel.PHONE, Channel.EMAIL),
        "C2": (Channel.MESSAGE, Channel.PHONE, Channel.POST, Channel.EMAIL),
        "C3": (Channel.MESSAGE, Channel.EMAIL, Channel.POST),  # nobody is called up on a feast day
        "C5": (Channel.PHONE, Channel.MESSAGE, Channel.EMAIL, Channel.POST),
        "C6": (Channel.PHONE, Channel.MESSAGE, Channel.EMAIL),
        "C11.ready": (Channel.PHONE, Channel.MESSAGE, Channel.EMAIL),
        "C11.expires": (Channel.MESSAGE, Channel.PHONE, Channel.EMAIL, Channel.POST),
        "C12": (Channel.PHONE, Channel.MESSAGE, Channel.EMAIL, Channel.POST),
        "C13": (Channel.PHONE, Channel.MESSAGE, Channel.EMAIL, Channel.POST),
        "M8": (Channel.POST, Channel.MESSAGE, Channel.EMAIL),  # in writing: nobody is made to answer
    }
)
"""The channels of each script, best first; of a festival's script the part before the dot counts."""


def due_contacts(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[DueContact]:
    """Yield what falls due for her from `start` to `end`, both included, rule by rule.

    Her wish comes first: after "do not contact", for a suspended or cancelled member, and where no
    channel is admitted, there is nothing.
    """
    if facts.do_not_contact or facts.status not in GREETED:
        return
    if facts.joined_on is not None:
        start = max(start, facts.joined_on)
    for rule, occasions in RULES.items():
        if rule in policy.rules:
            for occasion in occasions(facts, policy, start, end):
                channel = _channel(facts, policy, occasion)
                if channel is not None:
                    yield _contact(facts, rule, occasion, channel)


def way(facts: MemberFacts, policy: OutreachPolicy, script: str, day: date) -> Channel | None:
    """Return by which channel a script may reach her on `day`; None: her wish, card or mourning forbids."""
    if facts.do_not_contact or facts.status not in GREETED or mourning.holds(facts.mourning_from, day):
        return None
    return channels.first_admitted(WAYS[script], facts.consent, facts.reach, unasked=policy.unasked)


def _channel(facts: MemberFacts, policy: OutreachPolicy, occasion: Occasion) -> Channel | None:
    ways = WAYS.get(occasion.script) or WAYS[occasion.script.partition(".")[0]]
    return channels.first_admitted(ways, facts.consent, facts.reach, unasked=policy.unasked)


def _contact(facts: MemberFacts, rule: Rule, occasion: Occasion, channel: Channel) -> DueContact:
    return DueContact(
        rule=rule,
        member_id=facts.member_id,
        occasion_key=occasion.key,
        occasion_date=occasion.day,
        due=occasion.due,
        window=occasion.window,
        channel=channel,
        priority=PRIORITIES[rule],
        script=occasion.script,
        reason=MappingProxyType(dict(occasion.reason)),
        relative_id=occasion.relative_id,
        purchase_id=occasion.purchase_id,
        staff_id=facts.advisor_id,
    )
