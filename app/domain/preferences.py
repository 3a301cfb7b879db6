"""What her purchases say of her taste (rule P2): sizes, colours, styles, price band, rhythm, pairs.

Only lines that she kept and bought for herself count: a return takes its line away, gifts are
passed over, and what she bought for a relative counts for the relative. A line's weight halves each
year. A value that rests on fewer than three lines is not said.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from typing import Final

from app.domain.kept_lines import Line, kept
from app.domain.liked import FEWEST, Band, Liked, Pair, Rhythm
from app.domain.own_lines import OwnLines


class Preferences:
    """All that is derived; empty or None where too little is known.

    What `told` gives is reckoned part by part, when it is first asked for: of a relative only the sizes
    are shown, of presents only the prices.
    """

    PARTS: Final = ("sizes", "colours", "styles", "price_band", "price_bands", "rhythm", "pairs")

    def __init__(
        self,
        *,
        sizes: tuple[Liked, ...] = (),
        colours: tuple[Liked, ...] = (),
        styles: tuple[Liked, ...] = (),
        price_band: Band | None = None,
        price_bands: tuple[Band, ...] = (),
        rhythm: Rhythm | None = None,
        pairs: tuple[Pair, ...] = (),
    ) -> None:
        """Give each part that is known."""
        self.sizes = sizes
        """The usual size of each category, the most bought category first."""
        self.colours = colours
        """Ids of `domain.colours`, or the text of an unknown colour; the most bought first."""
        self.styles = styles
        self.price_band = price_band
        self.price_bands = price_bands
        """Per category."""
        self.rhythm = rhythm
        self.pairs = pairs

    def without_prices(self) -> "Preferences":
        """Return the same without what she pays."""
        kept = {part: getattr(self, part) for part in self.PARTS if not part.startswith("price")}
        return Preferences(**kept)

    def __eq__(self, other: object) -> bool:
        """Whether the same is told."""
        return isinstance(other, Preferences) and self._parts() == other._parts()

    def __hash__(self) -> int:
        """Return the same for what tells the same."""
        return hash(self._parts())

    def __repr__(self) -> str:
        """Return what is told."""
        return f"Preferences{self._parts()}"

    def _parts(self) -> tuple[object, ...]:
        return tuple(getattr(self, part) for part in self.PARTS)


NOTHING: Final = Preferences()


def derive(lines: Iterable[Line], today: date, relative_id: int | None = None) -> Preferences:
    """Return what `lines` say on `today` of the member herself, or of one of her relatives.

    The order of the lines does not matter; those after `today` are not known yet.
    """
    return told(kept(lines, today, relative_id), today)


def told(own: Sequence[Line], today: date) -> Preferences:
    """Return what the lines that count for one person (see `kept_lines`) say of that person on `today`.

    Nothing is reckoned before it is asked for: one part costs a fifth of all of them.
    """
    return NOTHING if len(own) < FEWEST else _Told(OwnLines(own, today))


class _Told(Preferences):
    """What some lines say, each part when it is asked for."""

    def __init__(self, own: OwnLines) -> None:
        self._own = own

    @cached_property
    def sizes(self) -> tuple[Liked, ...]:  # type: ignore[override]  # the same, reckoned later
        return self._own.usual_sizes()

    @cached_property
    def colours(self) -> tuple[Liked, ...]:  # type: ignore[override]
        return self._own.colours_bought()

    @cached_property
    def styles(self) -> tuple[Liked, ...]:  # type: ignore[override]
        return self._own.styles_bought()

    @cached_property
    def price_band(self) -> Band | None:  # type: ignore[override]
        return self._own.band()

    @cached_property
    def price_bands(self) -> tuple[Band, ...]:  # type: ignore[override]
        return self._own.bands()

    @cached_property
    def rhythm(self) -> Rhythm | None:  # type: ignore[override]
        return self._own.rhythm()

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:  # type: ignore[override]
        return self._own.pairs()
