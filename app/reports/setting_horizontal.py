"""Lines of type from left to right: justified, ranged or centred."""

import itertools
import operator
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from app.reports import kinsoku
from app.reports.block import Block, Extent, Run, Stroke
from app.reports.typefaces import Chain

_ASCENT = 0.88  # of the em square of every CJK face here
_WORD_SPACE_GROWS = 0.15
_MOST_STRETCH = 0.5
_FACE = operator.attrgetter("face")


class Align(StrEnum):
    """How lines sit in their measure."""

    JUSTIFY = "justify"
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


def paragraphs(
    texts: Iterable[str],
    chain: Chain,
    *,
    size: float,
    leading: float,
    width: float,
    align: Align = Align.LEFT,
    indent: float = 0.0,
    between: float = 0.0,
) -> Block:
    """Set `texts`, one paragraph each, in lines of `width` points.

    `size`, `leading` (baseline to baseline) and `between` (extra space between paragraphs) are in points,
    `indent` is in em.
    """
    measure = width / size
    strokes: list[Stroke] = []
    top = 0.0
    cut = [_prepared(text, chain).cut(measure, indent) for text in texts]
    for number, set_lines in enumerate(cut):
        if number:
            top -= between
        for line in set_lines:
            free = measure - line.width
            stretch = free if align is Align.JUSTIFY and not line.last else 0.0
            x = {Align.CENTRE: free / 2, Align.RIGHT: free}.get(align, 0.0) + line.lead
            runs = glyph_runs(line.text.rstrip(" "), chain, stretch)
            if line.text.endswith(" ") if not line.last else number + 1 < len(cut):
                runs = _parted(runs, chain)
            strokes.append(Stroke(x * size, top - _ASCENT * size, size, runs))
            top -= leading
    return Block(width, max(-top - leading + size, 0.0), tuple(strokes), size)


def _parted(runs: tuple[Run, ...], chain: Chain) -> tuple[Run, ...]:
    """Return runs with a space that nobody sees behind a word: read without its lines, it ends here."""
    if not runs or runs[-1].text[-1] >= "\u2e80":
        return runs
    space = chain[" "]
    if space.face == runs[-1].face:
        return (*runs[:-1], runs[-1]._replace(text=runs[-1].text + space.char))
    return (*runs, Run(space.face, space.char, 0.0, 0.0))


def extent(
    texts: Iterable[str],
    chain: Chain,
    *,
    size: float,
    leading: float,
    width: float,
    indent: float,
    between: float,
) -> Extent:
    """Return the room that `paragraphs` would take, without setting them."""
    found = [_prepared(text, chain).extent(width / size, indent) for text in texts]
    count = sum(count for count, _, _ in found)
    height = count * leading + max(len(found) - 1, 0) * between - leading + size
    return Extent(width, max(height, 0.0), any(orphan for _, _, orphan in found))


@lru_cache(256)
def _prepared(text: str, chain: Chain) -> kinsoku.Prepared:
    return kinsoku.Prepared(text, chain.advance)


def line(text: str, chain: Chain, size: float, tracking: float = 0.0) -> Block:
    """Set `text` on one line of its natural width; `tracking` (em) opens it up."""
    width = (natural_width(text, chain) + tracking * max(len(text) - 1, 0)) * size
    return Block(
        width, size, (Stroke(0.0, -_ASCENT * size, size, glyph_runs(text, chain, 0.0, tracking)),), size
    )


def natural_width(text: str, chain: Chain) -> float:
    """Return the width of `text` on one line, in em."""
    gaps = sum(kinsoku.gap(a, b, chain.advance) for a, b in itertools.pairwise(text))
    return sum(map(chain.advance, text)) + gaps


def glyph_runs(text: str, chain: Chain, stretch: float, tracking: float = 0.0) -> tuple[Run, ...]:
    """Return `text` as runs, widened by `stretch` em in all and by `tracking` em after each glyph.

    Word spaces take the first part of the stretch, the gaps beside ideographs the rest, words none of it.
    """
    if not stretch and not tracking and text.isascii():  # nothing is widened: one run for each face
        return tuple(
            Run(face, "".join(glyph.char for glyph in glyphs), 0.0, 0.0)
            for face, glyphs in itertools.groupby(map(chain.__getitem__, text), _FACE)
        )
    word_space, ideograph_gap = _shares(text, stretch)
    runs: list[Run] = []
    face, glyphs, before, run_tracking = "", list[str](), 0.0, 0.0
    pending = 0.0  # space owed before the next glyph
    for index, char in enumerate(text):
        glyph = chain[char]
        follows = text[index + 1] if index + 1 < len(text) else ""
        after = tracking
        if follows:
            after += kinsoku.gap(char, follows, chain.advance)
            after += word_space if char == " " else 0.0
            after += ideograph_gap if _opens(char, follows) else 0.0
        space = pending - run_tracking
        if glyph.face != face or abs(space) > 1e-4:  # noqa: PLR2004  # a ten-thousandth of an em shows nowhere
            if glyphs:
                runs.append(Run(face, "".join(glyphs), before, run_tracking))
            face, glyphs, before, run_tracking = glyph.face, [], space, after
        glyphs.append(glyph.char)
        pending = after
    if glyphs:
        runs.append(Run(face, "".join(glyphs), before, run_tracking))
    return tuple(runs)


def _shares(text: str, stretch: float) -> tuple[float, float]:
    if stretch <= 0:
        return 0.0, 0.0
    spaces = text.count(" ")
    gaps = sum(_opens(a, b) for a, b in itertools.pairwise(text))
    word_space = min(stretch / spaces, _WORD_SPACE_GROWS if gaps else _MOST_STRETCH) if spaces else 0.0
    left = stretch - word_space * spaces
    return word_space, min(left / gaps, _MOST_STRETCH) if gaps else 0.0


def _opens(before: str, after: str) -> bool:
    """Say whether the gap between two neighbours may grow: beside an ideograph, not between two dashes."""
    if " " in (before, after) or (before == after and before in "—…‥"):
        return False
    return before > "\u2e80" or after > "\u2e80"
