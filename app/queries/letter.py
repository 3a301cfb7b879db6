"""A member's year with the shop (D4): what a letter of thanks tells her."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain import colours, errors, honorifics, kept_lines, mourning
from app.domain.shop import ShopSettings
from app.domain.twelve_months import TwelveMonths
from app.models import Member, Staff
from app.queries import points_on, purchases
from app.queries.prepared import Prepared, maybe_day
from app.queries.purchases import LineRow

FAVOURITES: Final = 4
"""Colours that a letter shows."""
CHOSEN: Final = 6
"""Pieces that a letter names."""


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
    """Her points at the year's end, before it on the day of the letter; None where the shop keeps none."""
    signed_by: str
    """Her advisor; "" leaves room to sign."""
    day: date
    """The day of the letter."""
    loved: Piece | None = None
    """The piece that became her best: the dearest in the colour she chose most."""
    in_mourning: bool = False
    """Whether the letter is to be a still one (M8): thanks and no festive word."""

    @property
    def is_over(self) -> bool:
        """Whether the year has come to its end on the day of the letter."""
        return self.day >= date(self.year, 12, 31)


_MEMBER = Prepared(
    select(
        Member.name, Member.gender, Member.language, Member.joined_on, Staff.name,
        Member.do_not_contact, Member.mourning_from,
    )
    .outerjoin(Staff, Staff.id == Member.advisor_id)
    .where(Member.id == bindparam("member_id"))
)  # fmt: skip


def load(session: ReadSession, settings: ShopSettings, member_id: int, year: int, today: date) -> MemberYear:
    """Return her year for a letter of `today`: what she kept for herself, gifts left out.

    Raises Unknown, LeftAlone where she asked for that, and for a year that is none of hers NotBegun and
    NothingOnFile.
    """
    found = _MEMBER.rows(session, member_id=member_id)
    if not found:
        raise errors.Unknown("member", str(member_id))
    name, gender, spoken, joined, advisor, alone, mourns = found[0]
    if alone:
        raise errors.LeftAlone(name)
    language = spoken or settings.language
    span, since = TwelveMonths(year), maybe_day(joined)
    last = span.reached(today)
    bought = purchases.of_member(session, member_id, last)
    known = bool(bought) or (since is not None and since <= last)
    span.require(today, known=known, member=name)
    rows = [row for row in bought if row.day.year == year]
    days = sorted({row.day for row in rows})
    taken = [line for line in bought.taste() if line.day.year == year]
    mine = {line.id: line.quantity for line in kept_lines.kept(taken, last)}
    own = [row for row in rows if row.id in mine]
    pieces = Counter[str]()
    for row in own:
        if row.colour:
            pieces[colours.key(row.colour)] += mine[row.id]
    order = sorted(pieces.items(), key=lambda item: (-item[1], item[0]))
    return MemberYear(
        year=year,
        language=language,
        to_name=name,
        honorific=honorifics.title(gender, language),
        since=since.year if since else None,
        visits=len(days),
        pieces=max(0, sum(row.quantity for row in rows)),
        first_visit=days[0] if days else None,
        favourites=tuple(
            Favourite(colours.name(key, language), _css(key), count) for key, count in order[:FAVOURITES]
        ),
        chosen=_chosen(own, language),
        points=points_on.held(session, member_id, last),
        signed_by=advisor or "",
        day=today,
        loved=_loved(own, order[0][0] if order else "", language),
        in_mourning=mourning.holds(maybe_day(mourns), today),
    )


def _loved(own: Sequence[LineRow], colour: str, language: str) -> Piece | None:
    """Return the dearest piece of her favourite colour."""
    hers = [row for row in own if row.colour and colours.key(row.colour) == colour]
    if not hers:
        return None
    best = max(hers, key=lambda row: (row.price, -row.id))
    return Piece(best.item or best.category, colours.name(best.colour, language), best.day)


def _chosen(own: Sequence[LineRow], language: str) -> tuple[Piece, ...]:
    """Return the pieces that she will remember, which are the dearest, in the order of the days."""
    dearest = sorted(own, key=lambda row: (-row.price, row.id))[:CHOSEN]
    return tuple(
        Piece(row.item or row.category, colours.name(row.colour, language), row.day)
        for row in sorted(dearest, key=lambda row: (row.day, row.id))
    )


def _css(colour: str) -> str:
    known = colours.known(colour)
    return known.css if known else ""
