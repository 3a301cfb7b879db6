"""The shop's settings and their defaults: each rule's number that the owner may change."""

from dataclasses import dataclass
from typing import Any, Final, Self

from app.domain import currency_defaults

DIGITS: Final = {"JPY": 0, "KRW": 0, "VND": 0}
"""Digits after the point of currencies that have not two."""

_YEAR_SUM: Final = 5
"""So many big tickets are the sum of C9: 10,000 yuan."""

LONGEST_TEXT: Final = 1_000
"""Characters of a setting: a name, an address, a folder."""

MOST: Final = {
    "birthday_lead": 60,
    "birthday_offer": 90,
    "silence": 999,
    "big_ticket": 99_999_999,
    "big_ticket_follow_up": 90,
    "thanks_rank": 9,
    "wear_first": 24,
    "wear_second": 24,
    "newcomer_call": 30,
    "year_sum": 999_999_999,
    "best_of_year": 20,
    "card_expiry": 180,
    "points_expiry": 180,
    "points_least": 1_000_000,
    "complaint_follow_up": 60,
    "calls_ahead": 60,
    "event_invite": 90,
    "event_remind": 30,
    "daily_contacts": 200,
    "feedback_complaint": 90,
    "feedback_suggestion": 365,
    "feedback_praise": 365,
    "feedback_idea": 365,
    "points_unit": 100_000,
    "points_months": 120,
    "points_birthday": 9,
    "points_worth": 1_000_000,
    "points_for_referrer": 1_000_000,
    "points_for_newcomer": 1_000_000,
    "tier_contribution": 100,
    "tier_word_of_mouth": 100,
    "tier_loyalty": 100,
    "tier_platinum": 500,
    "tier_gold": 500,
    "tier_iron": 500,
    "tier_returns": 100,
    "margin": 100,
    "loyal_visits": 99,
    "loyal_alive": 100,
    "potential_days": 999,
}
"""The largest number that each rule takes; none is below 0."""


def following(currency: str) -> dict[str, int]:
    """Return the settings that are other numbers in another currency, as a new shop in it has them."""
    numbers = currency_defaults.of(currency)
    return {
        "big_ticket": numbers.big_ticket,
        "points_unit": numbers.points_unit,
        "points_worth": numbers.points_worth,
        "points_least": numbers.points_worth * numbers.big_ticket // 100,
        "points_for_referrer": numbers.points_for_friend,
        "points_for_newcomer": numbers.points_for_friend,
    }


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """What the owner has set. Money is in minor units of `currency`, spans are in days."""

    name: str = ""
    currency: str = "CNY"
    region: str = "CN"
    """CN or JP: which festivals and which writing of phone numbers are home."""
    language: str = "zh_CN"
    address: str = ""
    phone: str = ""
    seal: str = ""
    """One to four characters drawn as the shop's seal; empty: the first of the name."""
    accent: str = ""
    """The shop's colour on cards as `#rrggbb`; empty: each design has its own."""
    sample: bool = False
    """The sample shop, which `vitrine demo` may make anew."""
    birthday_lead: int = 5
    """C1, C2: a card is posted so many days before."""
    birthday_offer: int = 25
    """C1: percent off in the birthday month."""
    silence: int = 90
    """C5: not seen for so many days."""
    big_ticket: int = 2_000
    """C6: a ticket from so much on is followed up; in whole currency units."""
    big_ticket_follow_up: int = 7
    """C6: days after it."""
    rules_off: str = ""
    """C1 to C17, M8: the rules that are switched off, by their numbers, separated by commas."""
    thanks_rank: int = 1
    """C7: from this rank of level on each purchase is followed up; 0: everybody's."""
    wear_first: int = 1
    """C7: months after a purchase; 0: she is not asked."""
    wear_second: int = 3
    newcomer_call: int = 7
    """C8: within so many days a newcomer is called; 0: she is not."""
    year_sum: int = 0
    """C9: a sum in 365 days, in whole currency units; as given here, 0 stands for five big tickets."""
    best_of_year: int = 1
    """C10: so many who spent the most are visited in December."""
    card_expiry: int = 30
    """C11: so long before its last day she hears that her card ends."""
    points_expiry: int = 30
    """C11: so long before she hears that points of hers lapse."""
    points_least: int = 2_000
    """C11: she does not hear of fewer: of a hundredth of a big ticket."""
    complaint_follow_up: int = 7
    """C14: days after a complaint was closed."""
    calls_ahead: int = 30
    """C15: so long before the end of June and of November a call that is owed is begun; for who may be
    lost twice as long."""
    event_invite: int = 14
    """C16: days before the event."""
    event_remind: int = 2
    """C16: days before it; 0: nobody is reminded."""
    festivals: str = ""
    """C3: ids of the festivals that are kept, separated by commas; empty: those of the region."""
    wishes_to: str = "day"
    """C3, C4: to whom good wishes go, a `wishes.To`: as many as a day holds, the best, or everybody."""
    backup_folder: str = ""
    """Where backups are laid; empty: in `backups` beside the shop's file."""
    calendar_file: str = ""
    """Where the plan is kept as a calendar file; empty: nowhere."""
    calendar_names: bool = False
    """Whether that file says family names; else it says numbers alone."""
    daily_contacts: int = 12
    """C19: contacts a day for each member of staff."""
    feedback_complaint: int = 7
    """F1: a complaint is to be settled within so many days; 0: no day is promised. The next likewise."""
    feedback_suggestion: int = 30
    feedback_praise: int = 0
    feedback_idea: int = 60
    margin: int = 50
    """V6, V7: percent of a sale that stays with the shop."""
    points_unit: int = 1
    """B1: so many whole currency units earn one point; 0: the shop gives none."""
    points_months: int = 12
    """B1: they lapse so many months after they were earned; 0: they stay."""
    points_birthday: int = 2
    """B1: they count so many times on her birthday; 0 and 1: as on any day."""
    points_worth: int = 100
    """B1: so many points buy a discount of one whole currency unit; 0: they buy gifts only."""
    points_for_referrer: int = 500
    """B4: what a member gets when one whom she brought first buys; 0: nothing."""
    points_for_newcomer: int = 500
    """B4: what the one who was brought gets then."""
    discounts_add: bool = False
    """V4, B2: what her level and what her plan takes off a ticket add up; else the larger is taken."""
    tier_contribution: int = 60
    """V2: percent of the score for what she brings; with the two below it makes 100."""
    tier_word_of_mouth: int = 15
    tier_loyalty: int = 25
    tier_platinum: int = 420
    """V2: from so many hundredths of the scale of 0 to 5 on."""
    tier_gold: int = 300
    tier_iron: int = 150
    tier_returns: int = 50
    """V2: who brings back more than so many percent of what she bought is of lead."""
    loyal_visits: int = 3
    """V5: in 365 days."""
    loyal_alive: int = 70
    """V5: percent."""
    potential_days: int = 180
    """V5: one visit so far counts as potential for so long."""

    def __post_init__(self) -> None:
        """Let the sum of a year follow the currency until the owner sets one."""
        if not self.year_sum:
            object.__setattr__(self, "year_sum", self.standard_ticket * _YEAR_SUM)

    @classmethod
    def of_new_shop(cls, name: str, currency: str, region: str, language: str, **more: Any) -> Self:
        """Return the defaults of a shop that opens today; sums follow its currency."""
        return cls(
            name=name, currency=currency, region=region, language=language, **{**following(currency), **more}
        )

    @property
    def standard_ticket(self) -> int:
        """What 2,000 yuan are in whole units of the currency, whatever the owner has set."""
        return currency_defaults.of(self.currency).big_ticket

    @property
    def digits(self) -> int:
        """How many digits of a minor unit stand after the point."""
        return DIGITS.get(self.currency, 2)

    @property
    def year_sum_minor(self) -> int:
        """`year_sum` in minor units."""
        return self.year_sum * int(10**self.digits)

    @property
    def big_ticket_minor(self) -> int:
        """`big_ticket` in minor units."""
        return self.big_ticket * int(10**self.digits)
