"""Whom new arrivals are for (rule P3): her size is in stock, her colours or style, and her price band.

All three must be known and hold; what she avoids excludes. Where too little is known she is not
listed, so that nobody is bothered by what is not for her.

The best stand first. A piece counts up to 2 for the size (how surely it is hers), up to 2 for the
colour and 1 for the style (how much of what she buys is so; what she said herself counts whole), and
½ to 1 for the price (the middle of her band is best). A member's score is that of the piece that
suits her best and a quarter of the next one's.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.domain import categories
from app.domain.channels import Channel
from app.domain.wearer import ANY, Kin, Span, Taste

WAYS: Final = (Channel.MESSAGE, Channel.PHONE, Channel.EMAIL)
"""How she hears of what has come in, best first; nobody is written a letter about a coat."""
RULE: Final = "P3"
"""What a contact about an arrival is called."""
PIECES: Final = 2
"""Pieces that one message speaks of at the most."""
_NEXT_PIECE: Final = 0.25


@dataclass(frozen=True, slots=True)
class Arrival:
    """One article that has come in."""

    name: str
    kind: str = ""
    """A key of `categories`, or the kind as it was written."""
    sizes: tuple[str, ...] = ()
    """In the one form of `domain.sizes`."""
    colours: tuple[str, ...] = ()
    """Ids of `domain.colours`, or the word of an unknown colour."""
    styles: tuple[str, ...] = ()
    price: int | None = None
    """Of one piece, minor units."""
    foreign_price: str = ""
    """The price as it was written, where that is in another currency than the shop's; `price` is None."""

    @property
    def lacking(self) -> tuple[str, ...]:
        """Return what has to be known before it can fit anybody: category, sizes, colours, price."""
        wanted = {
            "category": not self.kind,
            "sizes": not self.sizes and bool(categories.has_sizes(self.kind)),
            "colours": not self.colours and not self.styles,
            "price": self.price is None,
        }
        return tuple(name for name, lacks in wanted.items() if lacks)


@dataclass(frozen=True, slots=True)
class Fit:
    """That an article is for her, and the facts why."""

    arrival: Arrival
    score: float
    size: str
    """The one to put aside; "" where the article has none."""
    colours: tuple[str, ...]
    """Those that came in and that she likes, the dearest first."""
    styles: tuple[str, ...]
    span: Span
    kin: Kin | None = None
    """For whom it is; None: for herself."""


@dataclass(frozen=True, slots=True)
class Suited:
    """A member and what of the delivery is for her, best first."""

    member_id: int
    fits: tuple[Fit, ...]

    @property
    def score(self) -> float:
        """Return how glad she will be."""
        first, *rest = (fit.score for fit in self.fits)
        return round(first + _NEXT_PIECE * (rest[0] if rest else 0.0), 6)

    @property
    def told(self) -> tuple[Fit, ...]:
        """Return the pieces that a message speaks of: for one person, one article once."""
        first = self.fits[0]
        others = (
            fit for fit in self.fits[1:] if fit.kin == first.kin and fit.arrival.name != first.arrival.name
        )
        return (first, *list(others)[: PIECES - 1])


def fit(known: Taste, arrival: Arrival) -> Fit | None:
    """Return why `arrival` is for her, None where one of size, colour or style, and price does not fit."""
    if arrival.price is None or not arrival.kind or arrival.kind in known.avoids:
        return None
    size, span = known.size(arrival.kind, arrival.sizes), known.span(arrival.kind)
    if size is None or span is None or not _within(arrival.price, span):
        return None
    liked = _liked(known, arrival)
    if liked is None:
        return None
    tones, tags = liked
    score = 2 * size[1] + 2 * _best(known.colours, tones) + _best(known.styles, map(categories.folded, tags))
    return Fit(arrival, round(score + _ease(arrival.price, span), 6), size[0], tones, tags, span, known.kin)


def suited(member_id: int, tastes: Iterable[Taste], delivery: Iterable[Arrival]) -> Suited | None:
    """Return what of the delivery is for her or hers (their `tastes`), None where nothing is."""
    delivery = tuple(delivery)
    found = [one for known in tastes for arrival in delivery if (one := fit(known, arrival)) is not None]
    return Suited(member_id, tuple(sorted(found, key=_rank))) if found else None


def _within(price: int, span: Span) -> bool:
    return (span.low is None or span.low <= price) and (span.high is None or price <= span.high)


def _ease(price: int, span: Span) -> float:
    """Return 1 in the middle of the band and ½ at its edges; ¾ where one of them is not known."""
    if span.low is None or span.high is None:
        return 0.75
    half = (span.high - span.low) / 2
    return 1.0 if not half else 1 - abs(price - span.low - half) / half / 2


def _liked(known: Taste, arrival: Arrival) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Return the colours and styles of the article that she likes; None for none, and for what she avoids."""
    tags = {categories.folded(tag): tag for tag in arrival.styles}
    welcome = [tone for tone in arrival.colours if tone not in known.avoids]
    if known.avoids & tags.keys() or (arrival.colours and not welcome):
        return None
    tones = [tone for tone in welcome if tone in known.colours]
    tones.sort(key=lambda tone: (-known.colours[tone], tone))
    own = sorted((tag for tag in tags if tag in known.styles), key=lambda tag: (-known.styles[tag], tag))
    if not tones and not own and ANY not in known.colours:
        return None
    return tuple(tones), tuple(tags[tag] for tag in own)


def _best(weights: Mapping[str, float], values: Iterable[str]) -> float:
    return max((weights[value] for value in values), default=0.0)


def _rank(one: Fit) -> tuple[object, ...]:
    """Best first; of equals her own before the family's, then by the article itself and not by its place."""
    return (-one.score, one.kin is not None, str(one.kin), repr(one.arrival))
