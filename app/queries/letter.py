"""A member's year with the shop (D4): what a letter of thanks tells her."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Favourite:
    """A colour she chose often."""

    name: str
    """As it is called in the letter's language."""
    css: str
    """`#rrggbb`; "" where no swatch is known."""
    pieces: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece she took home, of those that a letter may name."""

    what: str
    """The item or its category, as the shop calls it."""
    colour: str
    """"" where none was noted."""
    bought: date


@dataclass(frozen=True, slots=True)
class MemberYear:
    """One member's year. No prices and no tiers: she reads it herself."""

    year: int
    language: str
    """"zh_CN", "ja" or "en"."""
    to_name: str
    honorific: str
    """"" where `to_name` carries it already."""
    since: int | None
    """The year in which she joined, None where it is not known."""
    visits: int
    pieces: int
    first_visit: date | None
    """Her first visit of the year."""
    favourites: tuple[Favourite, ...]
    """At most four, the most chosen first."""
    chosen: tuple[Piece, ...]
    """At most six, in the order of the days."""
    points: int | None
    """Her points at the year's end; None where the shop keeps none."""
    signed_by: str
    """Her advisor; "" leaves room to sign."""
    day: date
    """The day of the letter."""
