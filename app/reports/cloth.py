"""Silk, drawn as light falls on it: a sheet swept along a line, thrown into soft folds; needle and thread."""

import functools
import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.reports.brush import Brush, Colour, Point, along, rgb

Ramp = Sequence[tuple[float, Colour]]
_SHADOW = rgb("#4a3a2c")


@dataclass(frozen=True, slots=True)
class Fold:
    """One family of folds across the sheet."""

    depth: float
    count: float
    """Folds from edge to edge."""
    drift: float
    """How far the folds wander from the start to the end of the sheet, in folds."""
    phase: float = 0.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A length of silk: its middle line, its width at points along it, its folds, its dye."""

    spine: tuple[Point, ...]
    widths: tuple[float, ...]
    folds: tuple[Fold, ...]
    dye: Ramp
    """From the deepest shadow (0) to the brightest light (1)."""


def place(sheet: Sheet, u: float, v: float) -> Point:
    """Return where the sheet's point `u` (0–1 along) and `v` (−1 to 1 across) lies."""
    x, y, nx, ny = _weft(sheet, u)
    return x + nx * v, y + ny * v


def outline(brush: Brush, sheet: Sheet, dx: float = 0.0, dy: float = 0.0) -> Any:
    """Return the edge of the sheet as a path, moved by (`dx`, `dy`)."""
    return brush.shape([(x + dx, y + dy) for x, y in _edge(sheet)])


def drape(brush: Brush, sheet: Sheet, steps: int = 54, across: int = 84) -> None:
    """Paint `sheet`, with the soft shadow it throws on the paper below it."""
    for pass_ in range(7):
        brush.line(outline(brush, sheet, 0.5, -0.9), _SHADOW, 0.6 + 0.7 * pass_, alpha=0.035)
    edge = outline(brush, sheet)
    brush.fill(edge, along(sheet.dye, 0.5))  # some viewers leave pinholes in a lattice
    brush.cloth(_lit(sheet, steps, across), edge)
    brush.line(edge, along(sheet.dye, 0.36), 0.36)


@functools.lru_cache(8)
def _edge(sheet: Sheet) -> Sequence[Point]:
    """Return the points round the sheet."""
    sides = [index / 40 for index in range(41)]
    ends = [index / 10 * 2 - 1 for index in range(1, 10)]
    return (
        *(place(sheet, u, -1) for u in sides),
        *(place(sheet, 1, v) for v in ends),
        *(place(sheet, u, 1) for u in reversed(sides)),
    )


@functools.lru_cache(8)  # a card is drawn again and again while its words are written
def _lit(sheet: Sheet, steps: int, across: int) -> Sequence[Sequence[tuple[float, float, Colour]]]:
    """Return a lattice of points of the sheet with the light on each."""
    sides = [column / across * 2 - 1 for column in range(across + 1)]
    rows = []
    for index in range(steps + 1):
        u = index / steps
        x, y, nx, ny = _weft(sheet, u)
        rows.append(tuple((x + nx * v, y + ny * v, along(sheet.dye, _light(sheet, u, v))) for v in sides))
    return rows


def _weft(sheet: Sheet, u: float) -> tuple[float, float, float, float]:
    """Return the middle of the sheet at `u` and the vector from there to its edge."""
    x, y = _on(sheet.spine, u)
    before, after = _on(sheet.spine, max(u - 0.004, 0.0)), _on(sheet.spine, min(u + 0.004, 1.0))
    dx, dy = after[0] - before[0], after[1] - before[1]
    half = _value(sheet.widths, u) / 2 / (math.hypot(dx, dy) or 1.0)
    return x, y, -dy * half, dx * half


def _light(sheet: Sheet, u: float, v: float) -> float:
    """Return how bright the silk is at (u, v): a broad glow, a sharp sheen on the crests, dark valleys."""
    slope = height = 0.0
    wander = 0.13 * math.sin(math.pi * (1.3 * u + 0.9 * v)) + 0.05 * math.sin(5.5 * u + 4 * v)
    for fold in sheet.folds:
        angle = math.pi * fold.count * (v + wander) + 2 * math.pi * (fold.drift * u + fold.phase)
        deep = fold.depth * (0.62 + 0.38 * math.sin(math.pi * (1.1 * u - 0.8 * v) + 6 * fold.phase))
        slope += deep * fold.count * math.cos(angle)
        height += deep * math.sin(angle)
    tilt = math.atan(slope)
    glow = 0.46 + 0.40 * math.sin(tilt + 0.42)
    sheen = max(0.0, math.cos(tilt - 0.78)) ** 14
    valley = max(0.0, -height) * 0.55
    return min(max(glow * 0.82 + 0.30 * sheen - valley, 0.0), 1.0)


def running_stitch(
    brush: Brush,
    sheet: Sheet,
    v: float,
    colours: tuple[Colour, Colour],
    *,
    pitch: float = 2.6,
    until: float = 1.0,
) -> None:
    """Sew along the sheet at `v` with stitches every `pitch` millimetres, from its start to `until`."""
    points = [place(sheet, index / 600 * until, v) for index in range(601)]
    walked, begin = 0.0, points[0]
    for before, here in itertools.pairwise(points):
        walked += math.hypot(here[0] - before[0], here[1] - before[1])
        if walked >= pitch:
            share = 0.6
            end = (begin[0] + (here[0] - begin[0]) * share, begin[1] + (here[1] - begin[1]) * share)
            thread(brush, [begin, end], *colours, 0.42)
            walked, begin = 0.0, here


def thread(brush: Brush, points: Sequence[Point], colour: Colour, light: Colour, width: float) -> None:
    """Draw a twisted thread through `points`."""
    path = brush.curve(points)
    brush.line(path, colour, width)
    brush.line(brush.curve([(x - width * 0.16, y + width * 0.16) for x, y in points]), light, width * 0.32)


def needle(
    brush: Brush, x: float, y: float, turn: float, length: float, steel: tuple[Colour, Colour, Colour]
) -> None:
    """Draw a needle whose eye is at (`x`, `y`) and whose point lies `length` away towards `turn` degrees."""
    shade, body, shine = steel
    with brush.at(x, y, turn=turn):
        wide = length * 0.032
        outline = brush.shape(
            [
                (-wide * 1.4, 0),
                (0, wide * 0.62),
                (length * 0.1, wide * 0.6),
                (length * 0.55, wide * 0.46),
                (length, 0),
                (length * 0.55, -wide * 0.46),
                (length * 0.1, -wide * 0.6),
                (0, -wide * 0.62),
            ]
        )
        brush.fade(outline, (0, wide), (0, -wide), [(0, body), (0.35, shine), (0.6, body), (1, shade)])
        brush.fill(brush.ellipse(length * 0.035, 0, length * 0.045, wide * 0.26), shade)


def _on(points: Sequence[Point], share: float) -> Point:
    """Return the point `share` of the way along the smooth line through `points`."""
    last = len(points) - 1
    at = min(share * last, last - 1e-9)
    index = int(at)
    t = at - index
    a, b, c, d = (points[min(max(index + step, 0), last)] for step in (-1, 0, 1, 2))
    return _blend(a[0], b[0], c[0], d[0], t), _blend(a[1], b[1], c[1], d[1], t)


def _value(values: Sequence[float], share: float) -> float:
    return _on([(value, 0.0) for value in values], share)[0]


def _blend(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t
    )
