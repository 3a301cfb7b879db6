"""What a card's design has to say: its drawings, its colours, and where words may stand on them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

from app.reports.brush import Brush, Colour
from app.reports.setting_horizontal import Align


class Place(NamedTuple):
    """A rectangle on a card, in millimetres from its lower left corner."""

    x: float
    y: float
    width: float
    height: float


_SMALL: Final = 95
"""Millimetres: a card on a sheet of several is less wide."""


def inside(width: float, height: float, *, top: float, foot: float = 9.5, inset: float = 0.0) -> Place:
    """Return where words stand: wide margins, `inset` more at the left for what is drawn there."""
    side = 15.0 if min(width, height) > _SMALL else 12.0
    return Place(side + inset, foot, width - 2 * side - inset, height - top - foot)


@dataclass(frozen=True, slots=True)
class TitlePlace:
    """Where the large words stand on the picture side."""

    place: Place
    size: float
    """The largest size in points."""
    align: Align = Align.LEFT
    two_columns: bool = False
    """Whether a title of two parts stands in two columns, the second lower."""


@dataclass(frozen=True, slots=True)
class Design:
    """One design of card. Its drawings get a brush whose origin is the card's lower left corner.

    It knows no language: only whether the words of the card stand in columns, read from the right.
    """

    key: str
    """What the command line and the settings call it."""
    name: Callable[[], str]
    """Says what it is called, in the language in force."""
    occasions: tuple[str, ...]
    """What it is meant for; it may be taken for anything."""
    prepare: Callable[[Brush], None]
    """Defines the forms that the drawings use, once a paper."""
    picture: Callable[[Brush, float, float], None]
    """Draws the picture side, `width` × `height` mm, a little over the edges."""
    ground: Callable[[Brush, float, float, bool], None]
    """Draws what lies behind the words; the last argument says whether they stand in columns."""
    title: Callable[[float, float, bool], TitlePlace]
    """Says where the title stands on a card `width` × `height`, in a row or in a column."""
    words: Callable[[float, float, bool], Place]
    """Says where the words of the other side stand."""
    picture_seal: Callable[[float, float, bool], tuple[float, float, float]]
    """Says where on the picture the seal stands: x, y, side."""
    title_ink: Colour
    subtitle_ink: Colour
    ink: Colour
    accent: Colour
    paper: Colour
    """The ground of the side with the words."""
    of_shop: tuple[str, ...] = ("accent",)
    """Which of its inks may be the shop's own colour; all of them stand on `paper`."""
    photo: Callable[[float, float, bool], Place] | None = None
    """Says where on the picture side a photo has its place; None: it has none."""
