"""What is known of one person's taste, ready to be held against many articles: bought and said together.

What she said counts whole, what she buys by its share; what she says of a price goes before what her
purchases say.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple, Protocol

from app.domain import categories, colours, relations, sizes
from app.domain.liked import Liked
from app.domain.preferences import Preferences

ANY: Final = "*"
"""Stands among the colours of one whose colours nobody knows."""
DEAREST: Final = 3
"""Of the colours and styles that she buys so many are hers at the most."""
LEAST: Final = 0.15
"""The part of what she buys that makes a colour or style hers: what she takes once in a while is not."""
CHILD: Final = "child"
"""The kind of goods that children wear."""
OWN_SIZES: Final = frozenset({"shoe", CHILD})
"""Kinds whose sizes are their own: one that she said without a kind does not mean these."""

_HEIGHTS: Final = range(50, 176)
"""Centimetres: what is smaller is a shoe."""


class Statement(Protocol):
    """One thing that she says of herself, as `domain.stated` has it in force."""

    @property
    def kind(self) -> str:
        """Return size, colour, avoids, style, price_low or price_high."""

    @property
    def value(self) -> str:
        """Return the size as it is written, a colour's id or name, a style, or minor units."""

    @property
    def category(self) -> str:
        """Return the category it is said of; "" for all."""


class Span(NamedTuple):
    """What she pays for a piece, minor units; None: no limit is known on that side."""

    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Kin:
    """The relative for whom a piece would be; of a child nothing but the relation is named."""

    relation: str
    name: str = ""
    child: bool = False


@dataclass(frozen=True, slots=True)
class Taste:
    """What is known of one person, ready to be held against many articles; weights are 0 to 1."""

    sizes: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """Kind → size → how surely it is hers; under "" what she said without a kind."""
    colours: Mapping[str, float] = field(default_factory=dict)
    styles: Mapping[str, float] = field(default_factory=dict)
    """By folded name."""
    avoids: frozenset[str] = frozenset()
    """Colours, styles and kinds."""
    spans: Mapping[str, Span] = field(default_factory=dict)
    """By kind; under "" over all kinds."""
    kin: Kin | None = None
    """Whose taste it is; None: her own."""

    def size(self, kind: str, stock: Collection[str]) -> tuple[str, float] | None:
        """Return the size of `stock` that is hers and how surely; None where hers is not there.

        ("", 1) where none is needed: one size for everybody, or a kind without sizes.
        """
        if sizes.FREE in stock or not (stock or categories.has_sizes(kind)):
            return "", 1.0
        known = dict(self.sizes.get(kind, {}))
        if kind not in OWN_SIZES:
            known = {**self.sizes.get("", {}), **known}
        there = [(weight, size) for size, weight in known.items() if size in stock]
        if not there:
            return None
        weight, size = max(there, key=lambda one: (one[0], sizes.order(one[1])))
        return size, weight

    def span(self, kind: str) -> Span | None:
        """Return what she pays for this kind, else what she pays at all; None where nothing is known."""
        return self.spans.get(kind) or self.spans.get("")


def size_of(kind: str, written: str) -> str:
    """Return the one form of a size of this kind; for children it is a height, with or without its unit."""
    normal = sizes.normal(written)
    if kind == CHILD and normal.isdecimal() and int(normal) in _HEIGHTS:
        return f"{normal}cm"
    return normal


def taste(derived: Preferences, stated: Iterable[Statement] = (), kin: Kin | None = None) -> Taste:
    """Return what is known of her from her lines (their categories being keys of kinds) and her own words.

    What she states of a price goes before what her purchases say. Of one of her family only the kinds
    are known that were bought for him: who is given coats is not offered a scarf.
    """
    stated = tuple(stated)
    by_kind: dict[str, dict[str, float]] = {}
    for liked in derived.sizes:
        by_kind.setdefault(liked.category, {})[liked.value] = liked.share
    for said in _of(stated, "size"):
        by_kind.setdefault(categories.of(said.category), {})[
            size_of(categories.of(said.category), said.value)
        ] = 1.0
    avoids = {each for said in _of(stated, "avoids") for each in _meanings(said.value)}
    tones = _dearest(derived.colours)
    tones |= {colours.key(said.value): 1.0 for said in _of(stated, "colour")}
    tags = {categories.folded(tag): weight for tag, weight in _dearest(derived.styles).items()}
    tags |= {categories.folded(said.value): 1.0 for said in _of(stated, "style")}
    return Taste(
        sizes=by_kind,
        colours={each: weight for each, weight in tones.items() if each not in avoids},
        styles={each: weight for each, weight in tags.items() if each not in avoids},
        avoids=frozenset(avoids),
        spans=_spans(derived, stated, overall=kin is None),
        kin=kin,
    )


def child_sizes(stated: str) -> tuple[str, ...]:
    """Return the heights that stand in a note of sizes ("110cm", "鞋 17, 110"): what a child wears."""
    words = stated.replace("，", " ").replace("、", " ").replace(",", " ").replace("/", " ").split()
    return tuple(each for word in words if (each := size_of(CHILD, word)).endswith("cm"))


def of_child(known: Taste, heights: Iterable[str], purse: Span | None) -> Taste:
    """Return the taste of a child of hers: the heights that were stated, at what she pays for a piece.

    Nobody asks a child's colours: where its lines do not tell them, every colour will do (`ANY`).
    """
    worn = {**known.sizes, CHILD: {**known.sizes.get(CHILD, {}), **dict.fromkeys(heights, 1.0)}}
    spans = {**known.spans}
    if purse is not None and purse.high is not None:
        spans.setdefault(CHILD, Span(None, purse.high))
    tones = known.colours or ({} if known.styles else {ANY: 0.0})
    return Taste(worn, tones, known.styles, known.avoids, spans, known.kin)


def is_child(relation: str, age: int | None, child_age: int) -> bool:
    """Whether one of her family counts as a child: younger than `child_age`, or a daughter of unknown age."""
    return relations.key(relation) in relations.YOUNGER if age is None else age < child_age


def _of(stated: Iterable[Statement], kind: str) -> list[Statement]:
    return [said for said in stated if said.kind == kind]


def _meanings(word: str) -> tuple[str, ...]:
    return colours.key(word), categories.folded(word), categories.key(word)


def _dearest(bought: Iterable[Liked]) -> dict[str, float]:
    """Return what is dear to her, each beside the dearest."""
    dear = [one for one in bought if one.share >= LEAST][:DEAREST]
    return {one.value: one.share / dear[0].share for one in dear}


def _spans(derived: Preferences, stated: Iterable[Statement], *, overall: bool) -> dict[str, Span]:
    bands = {band.category: Span(band.low, band.high) for band in derived.price_bands}
    if derived.price_band is not None and overall:
        bands[""] = Span(derived.price_band.low, derived.price_band.high)
    limits: dict[str, dict[str, int]] = {}
    for said in stated:
        if said.kind in ("price_low", "price_high") and said.value.isdecimal():
            limits.setdefault(categories.of(said.category), {})[said.kind] = int(said.value)
    spans = {}
    for kind in {*bands, *limits}:
        own = {**limits.get("", {}), **limits.get(kind, {})}
        spans[kind] = _limited(bands.get(kind) or bands.get(""), own.get("price_low"), own.get("price_high"))
    return spans


def _limited(band: Span | None, low: int | None, high: int | None) -> Span:
    """Return the band with her own limits in place of its edges; an edge that contradicts them goes."""
    if band is None:
        return Span(low, high)
    bottom = band.low if low is None else low
    top = band.high if high is None else high
    if bottom is not None and top is not None and bottom > top:
        return Span(low, high)
    return Span(bottom, top)
