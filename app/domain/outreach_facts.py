"""What the rules of outreach ask about a member, what the owner may set, and what they answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.domain import festivals
from app.domain.birthday import Birthday
from app.domain.channels import Channel
from app.domain.festivals import Region
from app.domain.shop import ShopSettings
from app.domain.status import Status


class Rule(StrEnum):
    """The occasions that are planned; the numbers are those of the shop's book of rules."""

    BIRTHDAY = "C1"
    FAMILY_BIRTHDAY = "C2"
    FESTIVAL = "C3"
    SILENCE = "C5"
    BIG_PURCHASE = "C6"
    INFORMATION = "C11"
    LEVEL_UP = "C12"
    SYMPATHY = "M8"


class Purchase(NamedTuple):
    """One ticket; `amount_minor` is what was paid, in minor units of the shop's currency."""

    id: int
    day: date
    amount_minor: int


class Rise(NamedTuple):
    """The latest step of her card's level, where it was a step up."""

    day: date
    level: str
    """The code of the level."""
    name: str
    """The shop's own name for it; "": the program's word."""
    brings: tuple[tuple[object, ...], ...] = ()
    """What it brings that she had not before: the fields of each `benefits.Benefit`."""


@dataclass(frozen=True, slots=True)
class RelativeFacts:
    """What is known of one of her family; `relation` is a key of `domain.relations` or free text."""

    id: int
    relation: str
    name: str = ""
    birthday: Birthday | None = None


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """What the rules ask about one member."""

    member_id: int
    name: str
    language: str = "zh_CN"
    region: Region = Region.CN
    status: Status = Status.ACTIVE
    gender: str = ""
    """"f", "m", or "" where nobody asked."""
    birthday: Birthday | None = None
    relatives: tuple[RelativeFacts, ...] = ()
    consent: Mapping[Channel, bool] = field(default_factory=dict)
    """What she said, by channel; a channel is absent where she was never asked."""
    reach: frozenset[Channel] = frozenset(Channel)
    """The channels for which a number or an address is on file."""
    do_not_contact: bool = False
    mourning_from: date | None = None
    """For a year from this day nobody wishes her a happy feast."""
    joined_on: date | None = None
    """Nothing is due before this day."""
    last_visit: date | None = None
    big_purchases: tuple[Purchase, ...] = ()
    """Tickets that may be big; the rule compares them with the policy."""
    advisor_id: int | None = None
    applied_on: date | None = None
    """The day of the application for a card that has not been collected yet."""
    valid_until: date | None = None
    """The last day of her card."""
    rise: Rise | None = None


@dataclass(frozen=True, slots=True)
class OutreachPolicy:
    """What the owner may set; the defaults are the shop's book of rules. Spans are in days."""

    rules: frozenset[Rule] = frozenset(Rule)
    birthday_lead: int = 5
    """C1, C2: so long before the birthday the card is posted, the relative's greeting sent."""
    silence: int = 90
    big_ticket_minor: int = 200_000
    big_ticket_follow_up: int = 7
    card_expiry_ahead: int = 30
    """C11: so long before its last day she hears that her card expires."""
    festivals: frozenset[str] = frozenset(festivals.BY_ID)
    """Ids of the festivals that are kept, of those of her region."""
    elder_age: int = 65
    """From this age on she is wished well on a day for the aged."""
    child_age: int = 14
    """Of a relative below this age nothing but relation and day is said, nor of a daughter of unknown age."""
    unasked: bool = True
    """Whether a channel on which she was never asked may be used."""


def policy_of(settings: ShopSettings) -> OutreachPolicy:
    """Return the rules as the owner has set them; without a choice all festivals are kept."""
    chosen = frozenset(each.strip() for each in settings.festivals.split(",") if each.strip())
    return OutreachPolicy(
        birthday_lead=settings.birthday_lead,
        silence=settings.silence,
        big_ticket_minor=settings.big_ticket_minor,
        big_ticket_follow_up=settings.big_ticket_follow_up,
        festivals=chosen or frozenset(festivals.BY_ID),
    )


@dataclass(frozen=True, slots=True)
class DueContact:
    """One contact to make; `reason` holds facts that `app.words.outreach` words."""

    rule: Rule
    member_id: int
    occasion_key: str
    """"C1:card:2026", "C2:rel7:2026", "C3:mid_autumn:2026", "C5:2026-08-01", "C6:4711",
    "C11:ready:2026-11-03", "C12:vip:2026-11-03", "M8:2026-11-03"."""
    occasion_date: date
    due: date
    window: tuple[date, date]
    """The first and the last day on which it may be placed."""
    channel: Channel
    priority: int
    """1 comes first; see `outreach.PRIORITIES`."""
    script: str
    """Id of the words, without channel and language: "C1.card", "C3.mid_autumn"."""
    reason: Mapping[str, object]
    relative_id: int | None = None
    purchase_id: int | None = None
    staff_id: int | None = None
