"""The harvest moon over far hills and mist, osmanthus in flower before it; a gold sprig beside the words."""

import math
from random import Random
from typing import Final

from app.i18n import translate
from app.reports import botany
from app.reports.brush import Brush, Point, mix, rgb
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

NIGHT, DUSK, HORIZON = rgb("#141c3f"), rgb("#34407a"), rgb("#c7a7b4")
FAR, NEAR = rgb("#7f7fa6"), rgb("#161c3a")
MOON: Final = ((0.0, rgb("#fffbe9")), (0.6, rgb("#fdeec0")), (1.0, rgb("#f0cf86")))
PAPER = rgb("#f8f5ec")
GOLD = rgb("#c08a2e")
WOOD = (rgb("#17172a"), rgb("#6a6480"))
PALE_WOOD = (rgb("#9a8a6c"), rgb("#cfc0a0"))
_LEAF: Final[list[Point]] = [(0, 0), (0.34, 0.10), (0.66, 0.13), (1, 0), (0.66, -0.13), (0.34, -0.12)]
_HILLS: Final = (
    (0.335, 0.045, 2.1, 0.4, 0.0),
    (0.265, 0.060, 3.0, 1.7, 0.30),
    (0.190, 0.050, 3.9, 0.2, 0.62),
    (0.110, 0.045, 4.6, 2.4, 1.0),
)
"""Height, swell, waves, phase of each line of hills, and how near it is."""


def prepare(brush: Brush) -> None:
    """Define leaf and flower cluster, dark for the night and golden for the paper."""
    for name, leaf, vein in (
        ("night", rgb("#233b3c"), rgb("#5f8070")),
        ("day", rgb("#8c9a6a"), rgb("#b9c29a")),
    ):
        with brush.form(f"osmanthus-leaf-{name}", -0.1, -0.3, 1.1, 0.3):
            brush.fill(brush.shape(_LEAF), leaf)
            brush.line(brush.curve([(0.02, 0), (0.5, 0.02), (0.95, 0)]), vein, 0.02)
            for x in (0.25, 0.42, 0.59, 0.74):
                for side in (-1, 1):
                    brush.line(
                        brush.curve([(x, 0.01), (x + 0.07, side * 0.05), (x + 0.12, side * 0.09)]), vein, 0.01
                    )
    with brush.form("osmanthus-flower", -1.2, -1.2, 1.2, 1.2):
        _cluster(brush)


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw sky, moon, hills in mist, and a branch from the upper corner."""
    upright = height > width
    brush.fade(
        brush.whole(width, height),
        (0, height),
        (0, height * 0.12),
        [(0, NIGHT), (0.55, DUSK), (1, HORIZON)],
    )
    _stars(brush, width, height)
    x, y, radius = (
        (width * 0.40, height * 0.47, width * 0.30)
        if upright
        else (width * 0.68, height * 0.50, height * 0.345)
    )
    brush.haze((x, y), (radius + 0.3, radius + 0.3), (0.9, 0.9), 26, rgb("#ffe9b8"), 0.014)
    brush.glow(
        brush.ellipse(x, y, radius, radius), x - radius * 0.2, y + radius * 0.25, radius * 1.3, list(MOON)
    )
    for dx, dy, size in ((-0.30, 0.28, 0.26), (0.10, 0.40, 0.16), (0.32, -0.05, 0.30), (-0.15, -0.30, 0.22)):
        brush.fill(
            brush.ellipse(x + dx * radius, y + dy * radius, size * radius, size * radius * 0.8),
            rgb("#dcb878"),
            alpha=0.16,
        )
    _hills(brush, width, height)
    scale = min(width, height) / 100
    with brush.at(width + 1, height + 1, size=scale):
        _branch(brush)


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw pale paper, a sprig of osmanthus in the corner that the words leave free."""
    brush.fill(brush.whole(width, height), PAPER)
    with brush.corner(width, height, mirrored=columns):
        botany.branch(brush, [(4, -14), (-8, -10), (-20, -8), (-33, -4)], 1.1, 0.3, PALE_WOOD)
        for x, y, turn, size in (
            (-3.0, -11.0, 110, 9),
            (-9, -10, 215, 9),
            (-17, -8.4, 130, 8),
            (-23, -7.2, 205, 8),
            (-33, -4, 172, 8),
        ):
            with brush.at(x, y, turn=turn, size=size):
                brush.use("osmanthus-leaf-day")
        for x, y, radius in ((-6.0, -10.5, 2.6), (-13.5, -9.2, 2.9), (-24.0, -6.6, 2.4)):
            with brush.at(x, y, size=radius):
                brush.use("osmanthus-flower")
        for x, y in ((-18, -17), (-10, -22), (-27, -14)):
            brush.fill(brush.ellipse(x, y, 0.42, 0.32), GOLD, alpha=0.75)


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title in the night beside the moon, or on the hills below it."""
    if columns:
        if height > width:
            return TitlePlace(Place(7.5, height * 0.69, 22, height * 0.262), 20, two_columns=True)
        return TitlePlace(Place(13, height * 0.32, 34, height * 0.58), 24, two_columns=True)
    if height > width:
        return TitlePlace(Place(10, 22, width - 20, 15), 34, Align.CENTRE)
    return TitlePlace(Place(13, height * 0.56, width * 0.38, height * 0.28), 40, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words inside wide margins."""
    return inside(width, height, top=14.0 if columns else 18.0)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal on the near hill."""
    if columns:
        return (width - 18.5, 9, 8.0) if height > width else (13.5, 10, 8.0)
    return (width / 2 - 4, 8, 8) if height > width else (13.5, 10, 9)


def _stars(brush: Brush, width: float, height: float) -> None:
    random = Random(815)  # noqa: S311  # the same sky on every card
    for _ in range(60):
        x, y = random.uniform(0, width), random.uniform(0.55, 1.0) * height
        size = random.choice((0.10, 0.13, 0.13, 0.2))
        brush.fill(brush.ellipse(x, y, size, size), rgb("#fff6dc"), alpha=random.choice((0.5, 0.8)))


def _hills(brush: Brush, width: float, height: float) -> None:
    for level, swell, waves, phase, near in _HILLS:
        points = [
            (
                part / 24 * (width + 8) - 4,
                height
                * (
                    level
                    + swell * math.sin(part / 24 * waves * 2 + phase)
                    + swell * 0.4 * math.sin(part / 24 * waves * 5.3 + 2 * phase)
                ),
            )
            for part in range(25)
        ]
        colour = mix(FAR, NEAR, near)
        outline = [(-4.0, -4.0), *points, (width + 4, -4.0)]
        brush.fade(
            brush.polygon(outline),
            (0, height * (level + swell)),
            (0, height * (level - 0.16)),
            [(0, colour), (1, mix(colour, HORIZON, 0.55 * (1 - near)))],
        )


def _branch(brush: Brush) -> None:
    """Draw the branch hanging in from the upper right corner, leaves first, flowers over them."""
    botany.branch(brush, [(4, -10), (-12, -13), (-26, -11), (-40, -17), (-56, -16)], 2.6, 0.4, WOOD)
    botany.branch(brush, [(-12, -13), (-20, -22), (-24, -33)], 1.4, 0.35, WOOD)
    for x, y, turn, size in _LEAVES:
        with brush.at(x, y, turn=turn, size=size):
            brush.use("osmanthus-leaf-night")
    for x, y, radius in _FLOWERS:
        with brush.at(x, y, size=radius):
            brush.use("osmanthus-flower")


def _cluster(brush: Brush) -> None:
    for index in range(9):
        angle, reach = index * 2.4, 0.16 + 0.075 * index
        x, y = reach * math.cos(angle), reach * math.sin(angle)
        for petal in range(4):
            with brush.at(x, y, turn=petal * 90 + index * 31, size=0.30):
                outline = [(0, 0), (0.42, 0.32), (0.92, 0.24), (0.98, -0.18), (0.45, -0.32)]
                brush.fill(brush.shape(outline), mix(rgb("#f6b73c"), rgb("#ffe08a"), (petal + index) % 3 / 2))
        brush.fill(brush.ellipse(x, y, 0.055, 0.055), rgb("#b96a18"))


_LEAVES: Final = (
    (-6.0, -12.0, 60, 12), (-9.0, -12.5, 250, 13), (-16.0, -12.6, 75, 12), (-22.0, -11.6, 225, 11),
    (-28.0, -11.4, 110, 12), (-33.0, -13.6, 240, 12), (-39.0, -16.6, 115, 11), (-45.0, -17.0, 215, 11),
    (-50.0, -16.6, 140, 10), (-56.0, -16.0, 178, 11), (-17.0, -18.0, 200, 10), (-20.0, -22.0, 320, 11),
    (-22.5, -27.0, 205, 10), (-24.0, -33.0, 268, 11), (-24.0, -32.0, 320, 9),
)  # fmt: skip
"""Foot x, y, turn in degrees, length of each leaf: from the corner, in hundredths of the short side."""
_FLOWERS: Final = (
    (-4.0, -11.0, 4.0), (-12.0, -14.0, 4.4), (-20.0, -20.0, 4.0), (-26.0, -11.5, 4.4), (-37.0, -15.6, 4.2),
    (-47.0, -16.6, 3.6), (-23.4, -29.0, 3.4),
)  # fmt: skip

DESIGN = Design(
    key="osmanthus",
    name=lambda: translate("Reports", "Osmanthus and harvest moon"),
    occasions=("mid_autumn",),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=rgb("#fdf1cf"),
    subtitle_ink=rgb("#e2c27d"),
    ink=rgb("#2a2a33"),
    accent=rgb("#9a6f22"),
    paper=PAPER,
)
