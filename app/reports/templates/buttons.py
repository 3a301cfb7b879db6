"""Mother-of-pearl buttons sewn on in a rising line, the last of gold: welcome, and a step up."""

import math
from typing import Final

from app.i18n import translate
from app.reports.brush import Brush, Colour, Point, mix, rgb
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

WINE, DEEP, WARM = rgb("#4a1f35"), rgb("#2f1023"), rgb("#74364f")
PAPER = rgb("#fbf6f1")
THREAD = rgb("#e7c27a")
PEARL: Final = (rgb("#ffffff"), rgb("#f3e6e4"), rgb("#d3c6d4"), rgb("#9a8aa0"))
GOLD: Final = (rgb("#fff4cf"), rgb("#ecc76d"), rgb("#b98431"), rgb("#6f4714"))
_ROW: Final = (0.06, 0.19, 0.35, 0.53, 0.735, 0.965)
"""Where the buttons sit along the line."""
Shine = tuple[Colour, Colour, Colour, Colour]
"""Light, body, turn and edge of a button."""


def prepare(brush: Brush) -> None:
    """Define a button of pearl and one of gold, of radius 1 about the origin."""
    for name, shine in (("pearl", PEARL), ("gold", GOLD)):
        with brush.form(f"button-{name}", -1.25, -1.35, 1.35, 1.15):
            _button(brush, shine, lustre=name == "pearl")


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw the cloth, the stitched line, and the buttons on it, each larger than the one before."""
    upright = height > width
    brush.fade(brush.whole(width, height), (0, 0), (width, height), [(0, DEEP), (0.6, WINE), (1, WARM)])
    _twill(brush, width, height)
    low = min(width, height)
    along = [_place(width, height, step / 40, upright=upright) for step in range(-3, 42)]
    _stitch(brush, along)
    for step, at in enumerate(_ROW):
        x, y = _place(width, height, at, upright=upright)
        with brush.at(x, y, turn=17 * step, size=low * (0.042 + 0.0185 * step) * (0.84 if upright else 1)):
            brush.use("button-gold" if at == _ROW[-1] else "button-pearl")


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw the paper with a placket of three buttons along the edge that the words leave free."""
    brush.fill(brush.whole(width, height), PAPER)
    if columns:
        line: list[Point] = [(7, height * step / 30) for step in range(-1, 33)]
        places = (
            (7.0, height - 14, 3.4, "gold"),
            (7.0, height - 27, 2.6, "pearl"),
            (7.0, height - 38, 2.2, "pearl"),
        )
    else:
        line = [(width * step / 40, height - 8) for step in range(-1, 43)]
        places = (
            (width - 17, height - 8, 3.4, "gold"),
            (width - 29, height - 8, 2.6, "pearl"),
            (width - 39, height - 8, 2.2, "pearl"),
        )
    _stitch(brush, line)
    for x, y, size, name in places:
        with brush.at(x, y, turn=20, size=size):
            brush.use(f"button-{name}")


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title on the open cloth."""
    if columns:
        if height > width:
            return TitlePlace(Place(14, height * 0.44, 20, height * 0.48), 32)
        return TitlePlace(Place(14, height * 0.34, 30, height * 0.56), 26, two_columns=True)
    if height > width:
        return TitlePlace(Place(10, height * 0.78, width - 20, 20), 40, Align.CENTRE)
    return TitlePlace(Place(13, height * 0.56, width * 0.40, height * 0.28), 44, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words clear of the placket."""
    if columns:
        return inside(width, height, top=14, foot=10, inset=1)
    return inside(width, height, top=18.5)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal low, away from the buttons."""
    if columns and height > width:
        return (width - 19, 11, 8.0)
    return (width - 20, 11, 8.5)


def _place(width: float, height: float, along: float, *, upright: bool) -> Point:
    """Return the point of the rising line at `along` (0–1)."""
    if upright:
        return width * (0.10 + 0.70 * along + 0.07 * math.sin(along * 6)), height * (0.09 + 0.50 * along)
    return width * (0.06 + 0.80 * along), height * (
        0.16 + 0.05 * math.sin(along * 7) + 0.50 * along * abs(along) ** 0.6
    )


def _twill(brush: Brush, width: float, height: float) -> None:
    reach = width + height
    for step in range(int(reach / 1.3)):
        x = step * 1.3 - height
        brush.line(brush.curve([(x, -3), (x + height + 6, height + 3)]), rgb("#ffdfe6"), 0.22, alpha=0.035)


def _stitch(brush: Brush, points: list[Point]) -> None:
    for index in range(0, len(points) - 1, 1):
        (ax, ay), (bx, by) = points[index], points[index + 1]
        start, end = (
            (ax + (bx - ax) * 0.12, ay + (by - ay) * 0.12),
            (ax + (bx - ax) * 0.68, ay + (by - ay) * 0.68),
        )
        brush.line(
            brush.curve([(start[0] + 0.15, start[1] - 0.3), (end[0] + 0.15, end[1] - 0.3)]),
            rgb("#1c0813"),
            0.5,
            alpha=0.25,
        )
        brush.line(brush.curve([start, end]), THREAD, 0.42)


def _button(brush: Brush, shine: Shine, *, lustre: bool) -> None:
    light, body, turn, edge = shine
    for step in range(8):
        brush.fill(
            brush.ellipse(0.06, -0.12, 1.0 + 0.025 * step, 1.0 + 0.025 * step), rgb("#160610"), alpha=0.06
        )
    brush.glow(
        brush.ellipse(0, 0, 1, 1), -0.35, 0.45, 1.6, [(0, light), (0.45, body), (0.8, turn), (1, edge)]
    )
    if lustre:
        for x, y, radius, colour in (
            (0.30, -0.35, 0.55, "#bfe3dd"),
            (-0.35, -0.15, 0.5, "#f5c9d8"),
            (0.15, 0.45, 0.5, "#d9d2f2"),
        ):
            for ring in range(6):
                part = radius * (1 - ring / 6)
                brush.fill(brush.ellipse(x, y, part, part * 0.7), rgb(colour), alpha=0.09)
    brush.line(brush.ellipse(0, 0, 0.985, 0.985), edge, 0.03, alpha=0.8)
    brush.glow(brush.ellipse(0, 0, 0.70, 0.70), 0.25, -0.32, 1.15, [(0, light), (0.5, body), (1, turn)])
    brush.line(brush.ellipse(0, 0, 0.70, 0.70), edge, 0.025, alpha=0.6)
    brush.line(brush.curve([(-0.80, 0.22), (-0.60, 0.58), (-0.22, 0.80)]), rgb("#ffffff"), 0.06, alpha=0.75)
    holes = [
        (math.cos(math.radians(45 + 90 * index)) * 0.25, math.sin(math.radians(45 + 90 * index)) * 0.25)
        for index in range(4)
    ]
    for x, y in holes:
        brush.fill(brush.ellipse(x, y, 0.095, 0.095), mix(edge, rgb("#1a0a12"), 0.75))
    for start, end in ((0, 2), (1, 3)):
        brush.line(brush.curve([holes[start], holes[end]]), mix(THREAD, rgb("#7a4a1c"), 0.5), 0.085)
        brush.line(brush.curve([holes[start], holes[end]]), THREAD, 0.055)


DESIGN = Design(
    key="buttons",
    name=lambda: translate("Reports", "Rising buttons"),
    occasions=("welcome", "level_up"),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=rgb("#fbeedb"),
    subtitle_ink=rgb("#e7c27a"),
    ink=rgb("#33272d"),
    accent=rgb("#8a4a63"),
    paper=PAPER,
)
