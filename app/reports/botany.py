"""Plum in blossom, drawn with a brush: branches that taper and knuckle, flowers, buds, falling petals."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from app.reports.brush import Brush, Colour, Point, mix

_PETAL: Sequence[Point] = [
    (0, 0.16),
    (0.20, 0.30),
    (0.40, 0.56),
    (0.40, 0.84),
    (0.21, 1.02),
    (0, 1.05),
    (-0.21, 1.04),
    (-0.41, 0.86),
    (-0.40, 0.56),
    (-0.20, 0.30),
]


@dataclass(frozen=True, slots=True)
class Bloom:
    """The colours of a flower."""

    heart: Colour
    petal: Colour
    rim: Colour
    vein: Colour
    stamen: Colour
    anther: Colour
    calyx: Colour


def flower_forms(brush: Brush, name: str, bloom: Bloom) -> None:
    """Define the forms `<name>-open`, `-side`, `-bud` and `-petal`: flowers of radius 1 about the origin."""
    with brush.form(f"{name}-open", -1.3, -1.3, 1.3, 1.3):
        _open(brush, bloom)
    with brush.form(f"{name}-side", -1.3, -1.3, 1.3, 1.3):
        _side(brush, bloom)
    with brush.form(f"{name}-bud", -1.3, -1.3, 1.3, 1.3):
        _bud(brush, bloom)
    with brush.form(f"{name}-petal", -1.3, -1.3, 1.3, 1.3):
        _petal(brush, bloom, 0.0, 1.0)


def branch(
    brush: Brush, points: Sequence[Point], start: float, end: float, wood: tuple[Colour, Colour]
) -> None:
    """Draw a branch through `points` from `start` to `end` millimetres thick, light falling from above."""
    dark, light = wood
    random = Random(round(points[0][0] * 100 + points[-1][1] * 10))  # noqa: S311  # a steady hand, not a secret
    fine = _subdivided(points, 9)
    last = len(fine) - 1
    knuckles = [
        1 + (0.34 if index % 9 == 0 else 0.0) + random.uniform(-0.09, 0.09) for index in range(last + 1)
    ]
    widths = [(start + (end - start) * (index / last) ** 0.8) * knuckles[index] for index in range(last + 1)]
    brush.fill(brush.tapering(fine, widths), dark)
    lit = [(x - 0.10 * width, y + 0.22 * width) for (x, y), width in zip(fine, widths, strict=True)]
    brush.fill(brush.tapering(lit, [width * 0.30 for width in widths]), light, alpha=0.55)
    grain = [(x + 0.05 * width, y - 0.12 * width) for (x, y), width in zip(fine, widths, strict=True)]
    brush.fill(brush.tapering(grain, [width * 0.10 for width in widths]), mix(dark, light, 0.5), alpha=0.5)


def _open(brush: Brush, bloom: Bloom) -> None:
    petals = [
        _turned(_PETAL, index * 72 + (3 if index % 2 else -2), 0.97 + 0.04 * (index % 3))
        for index in range(5)
    ]
    brush.fill(brush.ellipse(0, 0, 0.4, 0.4), bloom.petal)
    # One ramp for all five petals: a viewer paints each ramp over its whole box.
    brush.glow(brush.shape(*petals), 0, 0, 1.08, _ramp(bloom))
    for petal, turn in zip(petals, range(0, 360, 72), strict=True):
        _veins(brush, bloom, turn)
        brush.line(brush.shape(petal), bloom.vein, 0.012, alpha=0.7)
    brush.glow(
        brush.ellipse(0, 0, 0.34, 0.34), 0, 0, 0.34, [(0, bloom.calyx), (0.45, bloom.heart), (1, bloom.petal)]
    )
    for index in range(17):
        angle = math.radians(index * 360 / 17 + (7 if index % 2 else 0))
        reach = (0.52, 0.66, 0.44)[index % 3]
        x, y = reach * math.cos(angle), reach * math.sin(angle)
        bent = (x * 0.55 - y * 0.07, y * 0.55 + x * 0.07)
        brush.line(
            brush.curve([(0.06 * math.cos(angle), 0.06 * math.sin(angle)), bent, (x, y)]), bloom.stamen, 0.016
        )
        brush.fill(brush.ellipse(x, y, 0.045, 0.045), bloom.anther)
    brush.fill(brush.ellipse(0, 0, 0.075, 0.075), bloom.anther)


def _side(brush: Brush, bloom: Bloom) -> None:
    for angle, size in ((68, 0.86), (-68, 0.86), (0, 1.0), (36, 0.98), (-36, 0.98)):
        _petal(brush, bloom, angle, size, tilt=0.92)
    for angle in (-34, -20, -7, 6, 19, 32):
        lean = math.radians(90 + angle)
        x, y = 0.98 * math.cos(lean), 0.98 * math.sin(lean) + 0.08
        brush.line(brush.curve([(0, 0.2), (x * 0.5, y * 0.6), (x, y)]), bloom.stamen, 0.016)
        brush.fill(brush.ellipse(x, y, 0.042, 0.042), bloom.anther)
    for angle in (50, 0, -50):
        with brush.at(0, -0.02, turn=angle):
            brush.fill(brush.shape([(0, -0.10), (0.16, 0.08), (0, 0.34), (-0.16, 0.08)]), bloom.calyx)


def _bud(brush: Brush, bloom: Bloom) -> None:
    round_ = brush.shape([(0, 0), (0.42, 0.22), (0.50, 0.62), (0, 1.02), (-0.50, 0.62), (-0.42, 0.22)])
    brush.glow(round_, -0.14, 0.72, 0.95, [(0, bloom.rim), (0.5, bloom.petal), (1, bloom.heart)])
    brush.line(brush.curve([(0.05, 0.98), (-0.16, 0.66), (-0.05, 0.25)]), bloom.vein, 0.02, alpha=0.6)
    for angle in (42, 0, -42):
        with brush.at(0, -0.02, turn=angle):
            brush.fill(brush.shape([(0, -0.12), (0.17, 0.08), (0, 0.40), (-0.17, 0.08)]), bloom.calyx)


def _petal(brush: Brush, bloom: Bloom, turn: float, size: float, tilt: float = 1.0) -> None:
    with brush.at(0, 0, turn=turn, size=size, tilt=tilt):
        brush.glow(brush.shape(_PETAL), 0, 0.05, 1.06, _ramp(bloom))
        _veins(brush, bloom, 0)
        brush.line(brush.shape(_PETAL), bloom.vein, 0.012, alpha=0.7)


def _veins(brush: Brush, bloom: Bloom, turn: float) -> None:
    for lean in (-0.16, 0, 0.16):
        vein = _turned([(lean * 0.4, 0.3), (lean, 0.6), (lean * 1.3, 0.84)], turn, 1.0)
        brush.line(brush.curve(vein), bloom.vein, 0.008, alpha=0.5)


def _ramp(bloom: Bloom) -> list[tuple[float, Colour]]:
    shade = mix(bloom.petal, bloom.rim, 0.75)
    return [(0, bloom.heart), (0.32, bloom.petal), (0.8, shade), (1, bloom.rim)]


def _turned(points: Sequence[Point], degrees: float, size: float) -> list[Point]:
    cos, sin = math.cos(math.radians(degrees)) * size, math.sin(math.radians(degrees)) * size
    return [(x * cos - y * sin, x * sin + y * cos) for x, y in points]


def _subdivided(points: Sequence[Point], parts: int) -> list[Point]:
    last = len(points) - 1
    fine: list[Point] = []
    for index in range(last):
        a, b, c, d = (points[min(max(index + step, 0), last)] for step in (-1, 0, 1, 2))
        for part in range(parts):
            t = part / parts
            fine.append((_bend(a[0], b[0], c[0], d[0], t), _bend(a[1], b[1], c[1], d[1], t)))
    return [*fine, points[-1]]


def _bend(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t
    )
