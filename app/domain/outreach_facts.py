"""What the rules of outreach ask about a member, what the owner may set, and what they answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from app.domain import festivals
from app.domain.birthday import Birthday
from app.domain.channels import Channel
from app.domain.festivals import Region
from app.domain.periods import Period
from app.domain.shop import MOST, ShopSettings
from app.domain.status import Status
from app.domain.wish_places import EVERYWHERE, Place


class Rule(StrEnum):
    """The occasions that are planned; the numbers are those of the shop's book of rules."""

    BIRTHDAY = "C1"
    FAMILY_BIRTHDAY = "C2"
    FESTIVAL = "C3"
    SEASON = "C4"
    SILENCE = "C5"
    BIG_PURCHASE = "C6"
    AFTER_PURCHASE = "C7"
    REFERRAL = "C8"
    YEAR_SUM = "C9"
    BEST_OF_YEAR = "C10"
    INFORMATION = "C11"
    LEVEL_UP = "C12"
    COMPLAINT = "C14"
    CALLS = "C15"
    EVENT = "C16"
    RAIN = "C17"
    CALLED_OFF = "F2"
    """An event she has heard of does not take place."""
    SYMPATHY = "M8"


WIN_BACK = "C13"
"""Planned from the list of those who are slipping, not from a day: see `services.win_back_plan`."""


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


class Friend(NamedTuple):
    """Somebody new, and the day on which she came through a member (B4)."""

    id: int
    day: date


class Best(NamedTuple):
    """That she spent the most of all in a year, or is among the few who did."""

    year: int
    place: int
    """1 for the most."""
    amount_minor: int


class Lapse(NamedTuple):
    """Points of hers that are not spent yet, and the last day on which they count."""

    on: date
    points: int


class Settled(NamedTuple):
    """A complaint of hers that was closed."""

    id: int
    day: date
    again: bool = False
    """She was asked after an earlier closing, and it was opened again since."""


class Invited(NamedTuple):
    """An event to which she is invited."""

    event_id: int
    theme: str
    day: date
    time: str
    invited_on: date
    reply: str
    """yes, no, perhaps; "" while she has not answered."""
    called_off: bool = False
    heard: bool = False
    """She has heard of it: she answered, or an invitation reached her."""


@dataclass(frozen=True, slots=True)
class RelativeFacts:
    """What is known of one of her family; `relation` is a key of `domain.relations` or free text."""

    id: int
    relation: str
    name: str = ""
    birthday: Birthday | None = None


class MemberFacts(NamedTuple):
    """What the rules ask about one member; of thousands, so that making one has to be quick."""

    member_id: int
    name: str
    language: str = "zh_CN"
    region: Region = Region.CN
    status: Status = Status.ACTIVE
    gender: str = ""
    """"f", "m", or "" where nobody asked."""
    birthday: Birthday | None = None
    relatives: tuple[RelativeFacts, ...] = ()
    consent: Mapping[Channel, bool] = MappingProxyType({})
    """What she said, by channel; a channel is absent where she was never asked."""
    reach: frozenset[Channel] = frozenset(Channel)
    """The channels for which a number or an address is on file."""
    do_not_contact: bool = False
    mourning_from: date | None = None
    """For a year from this day nobody wishes her a happy feast."""
    joined_on: date | None = None
    """Nothing is due before this day."""
    last_visit: date | None = None
    purchases: tuple[Purchase, ...] = ()
    """Her tickets of the last months, the earliest first; those from which a contact may follow."""
    advisor_id: int | None = None
    applied_on: date | None = None
    """The day of the application for a card that has not been collected yet."""
    valid_until: date | None = None
    """The last day of her card."""
    rise: Rise | None = None
    level_rank: int = 0
    """How high her card's level is; 0 is the one that everybody has."""
    period: Period = Period.CARE
    before_silence: Period = Period.CARE
    """The period she was in while she still came in."""
    is_to_be_won: bool = False
    """Whether somebody is about to win her back (C13): then her silence needs no word of its own."""
    brought: tuple[Friend, ...] = ()
    """Whom she brought."""
    came_through: Friend | None = None
    """The one through whom she came, with the day on which she herself came."""
    year_of_tickets: tuple[tuple[date, int], ...] = ()
    """Days and sums (minor units) of all her tickets of the last two years, the earliest first; only of
    somebody who may have passed the sum of C9."""
    year_letters: tuple[date, ...] = ()
    """The days for which there is a letter of C9, written or planned."""
    best: tuple[Best, ...] = ()
    lapses: tuple[Lapse, ...] = ()
    """What of her points lapses when, the soonest first."""
    settled: tuple[Settled, ...] = ()
    invited: tuple[Invited, ...] = ()
    rainy_visits: tuple[date, ...] = ()
    """The days of rain on which she came in."""
    wished: frozenset[Place] = EVERYWHERE
    """Where there is a place for a wish to her (C3, C4)."""
    calls: tuple[date, ...] = ()
    """When somebody spoke to her, or left word: by phone or in person."""


@dataclass(frozen=True, slots=True)
class OutreachPolicy:
    """What the owner may set; the defaults are the shop's book of rules. Spans are in days."""

    rules: frozenset[Rule] = frozenset(Rule)
    wins_back: bool = True
    """C13: whether who is slipping is won back."""
    birthday_lead: int = 5
    """C1, C2: so long before the birthday the card is posted, the relative's greeting sent."""
    silence: int = 90
    silence_wavering: int = 60
    """C5: after so many days there may be a word to who wavers."""
    big_ticket_minor: int = 200_000
    big_ticket_follow_up: int = 7
    thanks_rank: int = 1
    """C7: the level from which on every purchase is followed up; 0: everybody's."""
    wear_months: tuple[int, ...] = (1, 3)
    """C7: so many months after it she is asked how it wears."""
    newcomer_call: int = 7
    """C8: so long the call to a newcomer may take."""
    year_sum_minor: int = 1_000_000
    """C9: the sum in 365 days."""
    card_expiry_ahead: int = 30
    """C11: so long before its last day she hears that her card expires."""
    points_expiry_ahead: int = 30
    """C11: so long before she hears that points of hers lapse."""
    points_least: int = 2_000
    """C11: nobody hears of fewer points than these."""
    complaint_follow_up: int = 7
    """C14: so long after her complaint was closed she is asked."""
    ahead: Mapping[Period, int] = field(
        default_factory=lambda: {Period.SATISFACTION: 15, Period.CARE: 30, Period.RETENTION: 60}
    )
    """C15: so long before the end of June and of November the call that is owed may be made."""
    invite_ahead: int = 14
    remind_ahead: int = 2
    festivals: frozenset[str] = frozenset(festivals.BY_ID)
    """Ids of the festivals that are kept, of those of her region."""
    elder_age: int = 65
    """From this age on she is wished well on a day for the aged."""
    child_age: int = 14
    """Of a relative below this age nothing but relation and day is said, nor of a daughter of unknown age."""
    closed: frozenset[int] = frozenset()
    """Days of the week (1 Monday … 7) on which nobody works."""
    unasked: bool = True
    """Whether a channel on which she was never asked may be used."""


def off(settings: ShopSettings) -> frozenset[str]:
    """Return the rules that the owner has switched off, by their numbers."""
    return frozenset(each.strip() for each in settings.rules_off.split(",") if each.strip())


def policy_of(settings: ShopSettings) -> OutreachPolicy:
    """Return the rules as the owner has set them; without a choice all festivals are kept."""
    chosen = frozenset(each.strip() for each in settings.festivals.split(",") if each.strip())
    silent = off(settings)
    return OutreachPolicy(
        rules=frozenset(rule for rule in Rule if rule not in silent),
        wins_back=WIN_BACK not in silent,
        birthday_lead=settings.birthday_lead,
        silence=settings.silence,
        silence_wavering=settings.silence * 2 // 3,
        big_ticket_minor=settings.big_ticket_minor,
        big_ticket_follow_up=settings.big_ticket_follow_up,
        thanks_rank=settings.thanks_rank,
        wear_months=tuple(sorted({settings.wear_first, settings.wear_second} - {0})),
        newcomer_call=settings.newcomer_call,
        year_sum_minor=settings.year_sum_minor,
        card_expiry_ahead=settings.card_expiry,
        points_expiry_ahead=settings.points_expiry,
        points_least=settings.points_least,
        complaint_follow_up=settings.complaint_follow_up,
        ahead={
            Period.SATISFACTION: settings.calls_ahead // 2,
            Period.CARE: settings.calls_ahead,
            Period.RETENTION: min(settings.calls_ahead * 2, MOST["calls_ahead"]),
        },
        invite_ahead=settings.event_invite,
        remind_ahead=settings.event_remind,
        festivals=chosen or frozenset(festivals.BY_ID),
    )


class DueContact(NamedTuple):
    """One contact to make; `reason` holds facts that `app.words.outreach` words."""

    rule: Rule
    member_id: int
    occasion_key: str
    """It names the occasion for good: "C1:card:2026", "C2:rel7:2026", "C5:2026-08-01"; see `occasions`."""
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
