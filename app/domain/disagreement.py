"""Where her word and her purchases disagree: she says M, and five of the last six were L (rule P2).

It is looked for only where something is derived, and where both speak of the same: a size of another
system (38 beside M) contradicts nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Final

from app.domain import colours, kept_lines, sizes
from app.domain.kept_lines import Line
from app.domain.liked import Band
from app.domain.preferences import Preferences
from app.domain.stated import PRICES, Stated

LATEST: Final = 6
"""Lines that are looked at: what she wears today, not ten years ago."""
MOST: Final = 4
"""So many of the six beyond the price that she says contradict it."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A statement, and what the latest lines show instead."""

    statement_id: int
    kind: str
    """That of the statement."""
    category: str
    """Of the lines; "" for all."""
    said: str
    since: date | None
    """Since when she says so."""
    buys: str
    """The size, colour or style that the lines show; "" where they only lack the one she says."""
    n: int
    """So many of the latest lines contradict her."""
    of: int
    """So many were looked at, six at most."""
    lines: tuple[int, ...]
    """Their ids, the latest first."""
    band: Band | None = None
    """What she pays, where she says another price."""


def found(stated: Sequence[Stated], derived: Preferences, own: Sequence[Line]) -> tuple[Disagreement, ...]:
    """Return where `stated` and `derived` disagree; `own` are the lines that both are held against.

    `own` is what `kept_lines.by_person` gives: in the order of the days. What she never spoke of is not
    even reckoned.
    """
    if not stated:
        return ()
    return (
        *_in_sizes(stated, derived, own),
        *_in_colours(stated, derived, own),
        *_in_styles(stated, derived, own),
        *_in_prices(stated, derived, own),
    )


def _in_sizes(stated: Sequence[Stated], derived: Preferences, own: Sequence[Line]) -> Iterator[Disagreement]:
    said = [one for one in stated if one.kind == "size"]
    # 38 in shoes says nothing of a coat.
    general = [one for one in said if not one.category and sizes.is_of_the_body(one.value)]
    for usual in derived.sizes if said else ():
        words = [one for one in said if one.category == usual.category] or general
        word = next((one for one in words if sizes.comparable(one.value, usual.value)), None)
        if word is None or sizes.same(word.value, usual.value):
            continue
        of_category = (line for line in reversed(own) if line.category == usual.category)
        latest = _latest(line for line in of_category if line.size)
        against = sum(sizes.normal(line.size) == usual.value for line in latest)
        if against > sum(sizes.same(line.size, word.value) for line in latest):
            yield _told(word, latest, against, category=usual.category, buys=usual.value)


def _in_colours(
    stated: Sequence[Stated], derived: Preferences, own: Sequence[Line]
) -> Iterator[Disagreement]:
    said = [one for one in stated if one.kind in {"colour", "avoids"}]
    bought = {liked.value for liked in derived.colours} if said else set()
    latest = _latest(line for line in reversed(own) if line.colour)
    for word in said:
        key = colours.key(word.value)
        times = sum(colours.key(line.colour) == key for line in latest)
        if word.kind == "avoids" and key in bought and times:
            yield _told(word, latest, times, buys=key)
        elif word.kind == "colour" and key not in bought and _is_missing(times, latest):
            yield _told(word, latest, len(latest))


def _in_styles(stated: Sequence[Stated], derived: Preferences, own: Sequence[Line]) -> Iterator[Disagreement]:
    said = [one for one in stated if one.kind == "style"]
    bought = {liked.value.casefold() for liked in derived.styles} if said else set()
    latest = _latest(line for line in reversed(own) if kept_lines.tags(line.styles))
    shown = [{tag.casefold() for tag in kept_lines.tags(line.styles)} for line in latest]
    for word in said:
        style = word.value.casefold()
        if style not in bought:
            times = sum(style in tags for tags in shown)
            if _is_missing(times, latest):
                yield _told(word, latest, len(latest))


def _in_prices(stated: Sequence[Stated], derived: Preferences, own: Sequence[Line]) -> Iterator[Disagreement]:
    said = [one for one in stated if one.kind in PRICES]
    told = (derived.price_band, *derived.price_bands) if said else ()
    bands = {band.category: band for band in told if band}
    for word in said:
        band = bands.get(word.category)
        if band is None:
            continue
        latest = _latest(line for line in reversed(own) if word.category in {"", line.category})
        edge = int(word.value)
        if word.kind == "price_high":
            beyond, apart = sum(kept_lines.piece(line) > edge for line in latest), band.low > edge
        else:
            beyond, apart = sum(kept_lines.piece(line) < edge for line in latest), band.high < edge
        if apart or beyond >= MOST:
            yield _told(word, latest, beyond, category=word.category, band=band)


def _latest(backwards: Iterable[Line]) -> Sequence[Line]:
    """Return the first of the lines, which come the latest first; the others are not even looked at."""
    return [*islice(backwards, LATEST)]


def _is_missing(times: int, latest: Sequence[Line]) -> bool:
    """Whether she has had the choice often enough, and never made it."""
    return times == 0 and len(latest) == LATEST


def _told(
    word: Stated,
    latest: Sequence[Line],
    against: int,
    *,
    category: str = "",
    buys: str = "",
    band: Band | None = None,
) -> Disagreement:
    ids = tuple(line.id for line in latest)
    return Disagreement(
        word.id, word.kind, category, word.value, word.since, buys, against, len(latest), ids, band
    )
