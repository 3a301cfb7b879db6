"""What a greeting card may be for (D1): its name, its words, its side of today, and whether it is festive."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from app.domain import errors, festivals
from app.domain.festivals import Region
from app.domain.occasions.occasion import Occasion
from app.domain.outreach_facts import WIN_BACK, Rule


class Kind(StrEnum):
    """The sort of occasion; the words are those of the command line."""

    BIRTHDAY = "birthday"
    RELATIVE = "relative"
    FESTIVAL = "festival"
    SEASON = "season"
    THANKS = "thanks"
    INVITATION = "invitation"
    MISS_YOU = "miss-you"
    WELCOME = "welcome"
    LEVEL_UP = "level-up"
    ANNIVERSARY = "anniversary"
    SYMPATHY = "sympathy"


RULES: Final = {
    Kind.BIRTHDAY: (Rule.BIRTHDAY,),
    Kind.RELATIVE: (Rule.FAMILY_BIRTHDAY,),
    Kind.FESTIVAL: (Rule.FESTIVAL,),
    Kind.SEASON: (Rule.SEASON,),
    Kind.THANKS: (Rule.BIG_PURCHASE, Rule.YEAR_SUM, Rule.REFERRAL, Rule.AFTER_PURCHASE),
    Kind.INVITATION: (Rule.EVENT,),
    Kind.MISS_YOU: (Rule.SILENCE,),
    Kind.WELCOME: (Rule.REFERRAL,),
    Kind.LEVEL_UP: (Rule.LEVEL_UP,),
    Kind.ANNIVERSARY: (),
    Kind.SYMPATHY: (Rule.SYMPATHY,),
}
"""Kind → the rules of outreach that are asked who is to be greeted."""
_BACK: Final = frozenset({Kind.THANKS, Kind.MISS_YOU, Kind.WELCOME, Kind.LEVEL_UP, Kind.SYMPATHY})
_OF_A_DAY: Final = frozenset({Kind.FESTIVAL, Kind.SEASON})
_SPARED: Final = frozenset({Kind.FESTIVAL, Kind.INVITATION, Kind.ANNIVERSARY})
_AS_HOME_HAS_IT: Final[dict[str, Callable[[Region], str]]] = {
    "new_year": lambda region: "shogatsu" if region is Region.JP else "new_year",
}
_FESTIVAL: Final = "festival:"


@dataclass(frozen=True, slots=True)
class CardOccasion:
    """One occasion: a kind, and of the festivals which."""

    kind: Kind
    festival: str = ""

    @property
    def key(self) -> str:
        """Its name on the command line: "birthday", "festival:mid_autumn"."""
        return f"{_FESTIVAL}{self.festival}" if self.festival else self.kind.value

    @property
    def wish(self) -> str:
        """The name under which its words and its designs are found."""
        return self.festival or self.kind.value.replace("-", "_")

    @property
    def looks_back(self) -> bool:
        """Whether it follows from something that has been: its usual period lies behind today."""
        return self.kind in _BACK

    @property
    def is_of_a_day(self) -> bool:
        """Whether it is one day for everybody."""
        return self.kind in _OF_A_DAY

    @property
    def spares_mourners(self) -> bool:
        """Whether it is held back in a year of mourning (M8)."""
        return self.kind in _SPARED


BIRTHDAY: Final = CardOccasion(Kind.BIRTHDAY)
SYMPATHY: Final = CardOccasion(Kind.SYMPATHY)


def known(region: Region | None = None) -> tuple[CardOccasion, ...]:
    """Return all occasions in the order of the shop's book; with `region` its own festivals alone."""
    feasts = festivals.FESTIVALS if region is None else festivals.of_region(region)
    return tuple(
        occasion
        for kind in Kind
        for occasion in (
            [CardOccasion(kind, feast.id) for feast in feasts]
            if kind is Kind.FESTIVAL
            else [CardOccasion(kind)]
        )
    )


def of(key: str, region: Region) -> CardOccasion:
    """Return the occasion of this name: "miss-you", "festival:qixi"; a festival's id alone will do.

    The New Year is that of the shop's region. Raises UnknownOccasion, which names those that there are.
    """
    said = key.strip().casefold()
    feast = said.removeprefix(_FESTIVAL).replace("-", "_")
    if feast in _AS_HOME_HAS_IT and not said.startswith(_FESTIVAL):
        feast = _AS_HOME_HAS_IT[feast](region)
    if feast in festivals.BY_ID:
        return CardOccasion(Kind.FESTIVAL, feast)
    if said.startswith(_FESTIVAL) or said == Kind.FESTIVAL:
        raise errors.UnknownOccasion(key, tuple(f"{_FESTIVAL}{each}" for each in festivals.BY_ID))
    plain = said.replace("_", "-")
    if plain in [*Kind]:
        return CardOccasion(Kind(plain))
    raise errors.UnknownOccasion(key, tuple(each.key for each in known()))


def of_script(script: str) -> CardOccasion | None:
    """Return for what a card would do the contact with this script; None for one that no card does."""
    rule, _, name = script.partition(".")
    if rule == Rule.FESTIVAL and name in festivals.BY_ID:
        return CardOccasion(Kind.FESTIVAL, name)
    kind = _OF_SCRIPT.get(script) or _OF_SCRIPT.get(rule)
    return None if kind is None else CardOccasion(kind)


_OF_SCRIPT: Final = {
    "C1": Kind.BIRTHDAY,
    "C2": Kind.RELATIVE,
    "C4": Kind.SEASON,
    "C5": Kind.MISS_YOU,
    "C6": Kind.THANKS,
    "C7.thanks": Kind.THANKS,
    "C8.thanks": Kind.THANKS,
    "C8.welcome": Kind.WELCOME,
    "C9": Kind.THANKS,
    "C12": Kind.LEVEL_UP,
    WIN_BACK: Kind.MISS_YOU,
    "C16.invite": Kind.INVITATION,
    "M8": Kind.SYMPATHY,
}
"""Script, or rule → what a card for it is for."""


class Task(NamedTuple):
    """A contact that is done when the card is on its way."""

    rule: str
    occasion: Occasion


class Moment(NamedTuple):
    """That somebody is to have a card."""

    key: str
    """It names the card for good among hers."""
    day: date
    """The birthday, the feast, the event; the day of what she is thanked for."""
    rule: str
    """By which rule she hears; "own" by none."""
    tasks: tuple[Task, ...] = ()
    years: int | None = None
    """What she turns, or how long she has been married."""
    relation: str = ""
    """Whose birthday in her family: a key of `relations`."""
    event: str = ""
    """The theme of what she is invited to."""
    time: str = ""
    """When it begins, HH:MM on the shop's clock, or ""."""

    @property
    def due(self) -> date:
        """The day on which it is to go out: that of what it does, else the day that it is for."""
        return max((task.occasion.due for task in self.tasks), default=self.day)
