"""The first sun of the year over a sea of seigaiha waves; a last line of waves under the words."""

import math
from typing import Final

from app.i18n import translate
from app.reports.brush import Brush, Colour, mix, rgb
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

RICE, DAWN, HAZE = rgb("#fbf7ee"), rgb("#f6e3cf"), rgb("#f3d3bf")
SUN = (rgb("#d6402f"), rgb("#c52a25"))
DEEP, SHALLOW, FOAM = rgb("#132a4a"), rgb("#6f93ad"), rgb("#f4f1e6")
GOLD = rgb("#c9a35a")
_ROWS: Final = 14
_RINGS: Final = ((1.0, 0.0), (0.80, 0.55), (0.60, 0.0), (0.41, 0.55), (0.22, 0.0))
"""Radius of each ring of a wave, and how far its colour goes towards the foam."""


def prepare(brush: Brush) -> None:
    """Define one wave a row: the farther the paler."""
    for row in range(_ROWS):
        with brush.form(f"wave-{row}", -1.05, -1.05, 1.05, 1.05):
            _wave(brush, mix(SHALLOW, DEEP, (row / (_ROWS - 1)) ** 0.8))
    with brush.form("wave-pale", -1.05, -1.05, 1.05, 1.05):
        _wave(brush, rgb("#c4d0d4"))


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw the sun where the title leaves the sky to it, and the sea before it."""
    brush.fade(
        brush.whole(width, height),
        (0, height),
        (0, 0),
        [(0, RICE), (0.42, DAWN), (0.75, HAZE), (1, HAZE)],
    )
    upright = height > width
    x, y, radius = (
        (width * 0.36, height * 0.42, width * 0.27)
        if upright
        else (width * 0.70, height * 0.50, height * 0.31)
    )
    brush.haze((x, y), (radius + 0.4, radius + 0.4), (1.1, 1.1), 16, rgb("#f2b89a"), 0.022)
    brush.fade(
        brush.ellipse(x, y, radius, radius), (x, y + radius), (x, y - radius), [(0, SUN[0]), (1, SUN[1])]
    )
    _mist(brush, x, y, radius)
    _sea(brush, width, height, wide=not upright)


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw the rice paper; two rows of pale waves along its foot, or in Japanese a small sun above."""
    brush.fill(brush.whole(width, height), RICE)
    if columns:
        radius = 7.0
        brush.fade(
            brush.ellipse(9.5, height - 11.5, radius, radius),
            (0, height - 4.5),
            (0, height - 18.5),
            [(0, mix(SUN[0], RICE, 0.25)), (1, mix(SUN[1], RICE, 0.35))],
        )
    size = 5.0
    for row, y in ((0, 1.2), (1, -1.3)):
        for step in range(-1, int(width / size / 2) + 2):
            with brush.at(step * 2 * size + row * size, y, size=size):
                brush.use("wave-pale")


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title in the open sky."""
    if columns:
        if height > width:
            return TitlePlace(Place(width - 29, height * 0.45, 16, height * 0.49), 36)
        return TitlePlace(Place(13, height * 0.36, 34, height * 0.55), 24, two_columns=True)
    if height > width:
        return TitlePlace(Place(10, height - 30, width - 20, 18), 32, Align.CENTRE)
    return TitlePlace(Place(13, height * 0.60, width * 0.40, height * 0.26), 36, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words above the waves."""
    return inside(width, height, top=14.0 if columns else 16.0, foot=12.0)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal near the title."""
    if columns:
        return (width - 25.2, height * 0.45 - 12, 8.0) if height > width else (52, height * 0.80, 8.0)
    return (width / 2 - 4.5, height - 46, 9) if height > width else (13.5, height * 0.46, 9)


def _crest(across: float, *, wide: bool) -> float:
    """Return how high the sea stands at `across` (0–1 of the width), in parts of the height."""
    at = min(max(across, 0.0), 1.0)
    if wide:
        return 0.30 + 0.09 * math.sin(at * 5.0 - 1.9) + 0.03 * math.sin(at * 11.0)
    return 0.28 + 0.10 * math.sin(at * 4.4 + 1.0) + 0.03 * math.sin(at * 11.0)


def _sea(brush: Brush, width: float, height: float, *, wide: bool) -> None:
    size = (height if wide else width) / 12.5
    highest = 0.46 if wide else 0.41
    step = (highest * height + size) / (_ROWS - 1)
    for row in range(_ROWS):
        y = highest * height - row * step
        for column in range(-1, int(width / size / 2) + 2):
            x = column * 2 * size + (row % 2) * size
            if y <= _crest(x / width, wide=wide) * height:
                with brush.at(x, y, size=size * 1.02):
                    brush.use(f"wave-{row}")


def _mist(brush: Brush, x: float, y: float, radius: float) -> None:
    for lift, left, right, thick in (
        (0.16, -1.5, 0.55, 0.9),
        (-0.10, -0.7, 1.6, 1.3),
        (-0.36, -1.7, 0.8, 1.0),
    ):
        middle = y + lift * radius
        points = [(x + part * radius, middle) for part in (left, (left + right) / 2, right)]
        brush.fill(brush.tapering(points, [0.2, thick * 2.2, 0.2]), RICE, alpha=0.8)


def _wave(brush: Brush, colour: Colour) -> None:
    for radius, share in _RINGS:
        brush.fill(brush.ellipse(0, 0, radius, radius), mix(colour, FOAM, share * 0.9))
    brush.line(brush.ellipse(0, 0, 0.99, 0.99), mix(FOAM, GOLD, 0.35), 0.035)
    brush.line(brush.ellipse(0, 0, 0.60, 0.60), FOAM, 0.02, alpha=0.5)


DESIGN = Design(
    key="seigaiha",
    name=lambda: translate("Reports", "Sun over the waves"),
    occasions=("shogatsu", "new_year"),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=rgb("#1b2740"),
    subtitle_ink=rgb("#9c7431"),
    ink=rgb("#2a2c33"),
    accent=rgb("#9a3a2c"),
    paper=RICE,
)
