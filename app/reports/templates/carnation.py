"""Three carnations tied with a ribbon, on the grey of morning mist; one lies beside the words."""

import math
from random import Random
from typing import Final

from app.i18n import translate
from app.reports.brush import Brush, Colour, Point, mix, rgb
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

MIST, PEARL = rgb("#e3e4e0"), rgb("#f7f4ee")
PAPER = rgb("#fbf8f2")
STEM, LEAF, PALE_LEAF = rgb("#5d7a66"), rgb("#83a08a"), rgb("#b4c8b6")
RIBBON = (rgb("#e9d9cf"), rgb("#cfae9f"), rgb("#fbf2ea"))
ROSE: Final = (rgb("#b93e5a"), rgb("#e58a9a"), rgb("#fbdcdc"))
CORAL: Final = (rgb("#a8313f"), rgb("#d9626a"), rgb("#f6c2bd"))
BLUSH: Final = (rgb("#d98a96"), rgb("#f3c3c6"), rgb("#fff1ee"))
Dye = tuple[Colour, Colour, Colour]
"""Heart, petal and rim of a flower."""


def prepare(brush: Brush) -> None:
    """Define a carnation of each dye, its head about the origin with a radius of 1."""
    for name, dye, seed in (("rose", ROSE, 5), ("coral", CORAL, 12), ("blush", BLUSH, 8)):
        with brush.form(f"carnation-{name}", -1.3, -1.5, 1.3, 1.2):
            _head(brush, dye, seed)


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw the bunch leaning in from the foot of the card."""
    brush.fade(brush.whole(width, height), (0, height + 3), (0, -3), [(0, PEARL), (1, MIST)])
    upright = height > width
    scale = min(width, height) / 100
    x, y = (width * 0.40, 14 * scale) if upright else (width * 0.71, 12 * scale)
    light, wider = 20 * scale, 2.1 * scale
    brush.haze((x, y + 44 * scale), (light, light), (wider, wider), 16, rgb("#fffdf8"), 0.07)
    with brush.at(x, y, size=scale * (1.08 if upright else 0.98)):
        _bunch(brush)


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw white paper and one flower lying in a corner."""
    brush.fill(brush.whole(width, height), PAPER)
    with brush.corner(width, height, mirrored=columns), brush.at(-21, -9.5, turn=62):
        _stalk(brush, [(0, -1), (1.5, -9), (0.5, -17), (3, -30)], 0.55)
        _blade(brush, (1.3, -10), (7, -3), PALE_LEAF)
        _blade(brush, (1.0, -13), (-5, -7), PALE_LEAF)
        with brush.at(0, 0, size=5.0):
            brush.use("carnation-blush")


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title on the mist beside or above the flowers."""
    if columns:
        if height > width:
            return TitlePlace(Place(width - 32, height * 0.59, 23, height * 0.35), 18, two_columns=True)
        return TitlePlace(Place(14, height * 0.22, 34, height * 0.68), 24, two_columns=True)
    if height > width:
        return TitlePlace(Place(10, height - 34, width - 20, 18), 34, Align.CENTRE)
    return TitlePlace(Place(13, height * 0.44, width * 0.33, height * 0.30), 36, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words inside wide margins."""
    return inside(width, height, top=14.0 if columns else 18.0)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal as a signature in the free corner."""
    if columns:
        return (width - 18.5, 12, 8.0) if height > width else (14, 10, 8.0)
    return (width - 20, 10, 8.5) if height > width else (13.5, 11, 9)


def _bunch(brush: Brush) -> None:
    """Draw three stems that cross where the ribbon holds them, leaves, heads and a bud."""
    stems = (
        [(0, 60), (1, 44), (-1, 22), (5, -4), (8, -26)],
        [(-19, 48), (-12, 36), (-3, 20), (0, 0), (1, -26)],
        [(20, 44), (13, 34), (4, 20), (-5, -2), (-9, -26)],
        [(-6, 72), (-5, 60), (-1, 40), (1, 18), (4, -26)],
        [(29, 57), (22, 48), (10, 32), (2, 16), (-3, -26)],
    )
    for stem in stems:
        _stalk(brush, list(stem), 0.95)
    for foot, tip, colour in (
        ((-2, 26), (-21, 22), LEAF), ((2, 30), (18, 22), LEAF), ((-9, 33), (-28, 35), PALE_LEAF),
        ((10, 32), (28, 36), PALE_LEAF), ((0, 40), (13, 52), LEAF), ((-1, 42), (-12, 56), PALE_LEAF),
    ):  # fmt: skip
        _blade(brush, foot, tip, colour)
    _bud(brush, -6, 72, 6, ROSE)
    _bud(brush, 29, 57, -38, CORAL)
    for name, x, y, turn, size in (
        ("blush", -19, 49, 22, 14.5),
        ("coral", 19, 45, -24, 14),
        ("rose", 0, 60, -2, 17),
    ):
        with brush.at(x, y, turn=turn, size=size):
            brush.use(f"carnation-{name}")
    _ribbon(brush)


def _head(brush: Brush, dye: Dye, seed: int) -> None:
    """Draw the calyx, then rings of frilled petals from the back to the heart."""
    random = Random(seed)  # noqa: S311  # the same flower on every card
    brush.fade(
        brush.shape(
            [(-0.20, -0.55), (0.20, -0.55), (0.17, -1.05), (0.08, -1.32), (-0.08, -1.32), (-0.17, -1.05)]
        ),
        (-0.2, 0),
        (0.2, 0),
        [(0, mix(STEM, LEAF, 0.4)), (0.4, PALE_LEAF), (1, STEM)],
    )
    heart, petal, rim = dye
    rings = (
        (0.60, 0.60, 9, 0.10),
        (0.46, 0.56, 8, 0.06),
        (0.32, 0.50, 7, 0.04),
        (0.18, 0.42, 5, 0.02),
        (0.05, 0.30, 4, 0.0),
    )
    for index, (reach, size, count, drop) in enumerate(rings):
        for step in range(count):
            angle = step * 360 / count + index * 25 + random.uniform(-6, 6)
            x = reach * math.cos(math.radians(angle)) * 0.78
            y = reach * math.sin(math.radians(angle)) * 0.60 - drop
            shade = random.uniform(0, 0.25)
            with brush.at(x, y, turn=angle - 90, size=size * random.uniform(0.9, 1.08)):
                outline = _frill(random)
                brush.glow(
                    brush.shape(outline),
                    0,
                    -0.35,
                    1.15,
                    [(0, heart), (0.5, mix(petal, heart, shade)), (0.86, mix(petal, rim, 0.5)), (1, rim)],
                )
                brush.line(brush.shape(outline), mix(heart, petal, 0.35), 0.014, alpha=0.55)


def _frill(random: Random) -> list[Point]:
    """Return a petal about the origin: a narrow foot and a rim of small teeth."""
    points: list[Point] = [(-0.10, -0.45), (-0.42, 0.05)]
    teeth = 8
    for tooth in range(teeth + 1):
        angle = math.radians(150 - tooth * 120 / teeth)
        out = (0.66 if tooth % 2 else 0.57) + random.uniform(-0.03, 0.04)
        points.append((math.cos(angle) * out, math.sin(angle) * out * 0.9 + 0.02))
    return [*points, (0.42, 0.05), (0.10, -0.45)]


def _bud(brush: Brush, x: float, y: float, turn: float, dye: Dye) -> None:
    with brush.at(x, y, turn=turn, size=6):
        petals = [
            (-0.22, 0.3),
            (-0.34, 0.85),
            (-0.16, 0.98),
            (0, 0.88),
            (0.16, 1.0),
            (0.34, 0.84),
            (0.22, 0.3),
        ]
        brush.fade(brush.shape(petals), (0, 0.2), (0, 1), [(0, dye[0]), (1, mix(dye[1], dye[2], 0.5))])
        calyx = [
            (-0.12, -0.2),
            (-0.30, 0.2),
            (-0.26, 0.62),
            (0, 0.5),
            (0.26, 0.62),
            (0.30, 0.2),
            (0.12, -0.2),
        ]
        brush.fade(brush.shape(calyx), (-0.3, 0), (0.3, 0), [(0, LEAF), (0.4, PALE_LEAF), (1, STEM)])


def _stalk(brush: Brush, points: list[Point], thick: float) -> None:
    brush.fill(brush.tapering(points, [thick] * len(points)), STEM)
    lit = [(x - thick * 0.2, y) for x, y in points]
    brush.fill(brush.tapering(lit, [thick * 0.3] * len(points)), PALE_LEAF, alpha=0.8)


def _blade(brush: Brush, foot: Point, tip: Point, colour: Colour) -> None:
    """Draw a narrow leaf that bends over on its way from `foot` to `tip`."""
    (ax, ay), (bx, by) = foot, tip
    length = math.hypot(bx - ax, by - ay)
    middle = ((ax + bx) / 2, (ay + by) / 2 + length * 0.28)
    brush.fill(brush.tapering([foot, middle, tip], [0.7, 1.7, 0.1]), colour)
    brush.line(brush.curve([foot, middle, tip]), mix(colour, STEM, 0.5), 0.15)


def _ribbon(brush: Brush) -> None:
    """Draw the bow: two tails, two loops, the knot."""
    base, shade, light = RIBBON
    for tail in (
        [(-1, 12), (-6, 2), (-5, -8), (-13, -17)],
        [(1, 12), (5, 3), (4, -7), (11, -15)],
    ):
        brush.fill(brush.tapering(tail, [2.2, 3.4, 3.0, 3.6]), base)
        brush.line(brush.curve(tail), shade, 0.25, alpha=0.7)
    for side in (-1, 1):
        loop = [(0, 13), (side * 7, 18.5), (side * 14, 17), (side * 14.5, 11.5), (side * 8, 9.5)]
        brush.fade(
            brush.shape(loop), (0, 13), (side * 15, 13), [(0, shade), (0.45, base), (0.8, light), (1, base)]
        )
        brush.line(brush.curve([(side * 1, 13), (side * 6, 14.2), (side * 11, 14)]), shade, 0.3, alpha=0.8)
        brush.line(brush.shape(loop), shade, 0.14, alpha=0.7)
    knot = [(-2.3, 15.2), (2.3, 15.2), (2.6, 13), (2.0, 10.6), (-2.0, 10.6), (-2.6, 13)]
    brush.fade(brush.shape(knot), (-2.6, 0), (2.6, 0), [(0, shade), (0.5, light), (1, shade)])


DESIGN = Design(
    key="carnation",
    name=lambda: translate("Reports", "Carnations with a ribbon"),
    occasions=("mothers_day", "womens_day"),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=rgb("#8d2f45"),
    subtitle_ink=rgb("#a9827c"),
    ink=rgb("#35302f"),
    accent=rgb("#a4566a"),
    paper=PAPER,
)
