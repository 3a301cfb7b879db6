"""Ginkgo leaves coming down, gold on slate, and gathering at the foot; a few lie beside the words."""

import math
from random import Random
from typing import Final

from app.i18n import translate
from app.reports.brush import Brush, Colour, Point, mix, rgb
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

SLATE, DARK, LIGHT = rgb("#4a5b66"), rgb("#33424c"), rgb("#8496a0")
PAPER = rgb("#faf7ee")
GOLD: Final = (rgb("#d8921c"), rgb("#f2c14a"), rgb("#fbe39a"))
AMBER: Final = (rgb("#b8701a"), rgb("#e2a335"), rgb("#f3cf7c"))
LIME: Final = (rgb("#b3a63a"), rgb("#e0cf62"), rgb("#f4ecae"))
Dye = tuple[Colour, Colour, Colour]
"""Foot, middle and rim of a leaf."""


def prepare(brush: Brush) -> None:
    """Define a leaf of each dye, its stalk's end at the origin."""
    for name, dye, cleft in (("gold", GOLD, 0.62), ("amber", AMBER, 0.74), ("lime", LIME, 0.80)):
        with brush.form(f"ginkgo-{name}", -1.2, -0.9, 1.2, 1.3):
            _leaf(brush, dye, cleft)


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw the slate, leaves on the wind, and the heap of them at the foot."""
    upright = height > width
    brush.fade(
        brush.whole(width, height),
        (0, height),
        (width * 0.4, 0),
        [(0, LIGHT), (0.45, SLATE), (1, DARK)],
    )
    scale = min(width, height) / 100
    for x, y, size, turn, name, tilt in _FALLING_UPRIGHT if upright else _FALLING:
        brush_x, brush_y = x * width, y * height
        with brush.at(brush_x + 1.2 * scale, brush_y - 1.8 * scale, turn=turn, size=size * scale, tilt=tilt):
            brush.fill(_outline(brush, 0.72), rgb("#1c272e"), alpha=0.16)
        with brush.at(brush_x, brush_y, turn=turn, size=size * scale, tilt=tilt):
            brush.use(f"ginkgo-{name}")
    _heap(brush, width, scale)


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw the paper with three leaves in the corner that the words leave free."""
    brush.fill(brush.whole(width, height), PAPER)
    with brush.corner(width, height, mirrored=columns):
        for x, y, size, turn, name in (
            (-7, -6, 6.5, 205, "gold"),
            (-17, -10, 5.0, 150, "lime"),
            (-27, -5, 3.6, 230, "amber"),
        ):
            with brush.at(x, y, turn=turn, size=size):
                brush.use(f"ginkgo-{name}")


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title on the open slate."""
    if columns:
        if height > width:
            return TitlePlace(Place(width - 40, height * 0.54, 27, height * 0.38), 22, two_columns=True)
        return TitlePlace(Place(14, height * 0.34, 34, height * 0.56), 24, two_columns=True)
    if height > width:
        return TitlePlace(Place(10, height * 0.66, width - 20, 18), 38, Align.CENTRE)
    return TitlePlace(Place(13, height * 0.52, width * 0.40, height * 0.30), 42, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words inside wide margins."""
    return inside(width, height, top=14.0 if columns else 18.0)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal under the title."""
    if columns:
        return (width - 22, height * 0.48, 8.0) if height > width else (14, height * 0.26, 8.0)
    return (width / 2 - 4.25, height * 0.66 - 12.5, 8.5) if height > width else (14, height * 0.42, 9)


def _points(cleft: float) -> list[Point]:
    """Return the fan of a leaf: its foot, the left lobe, the cleft `cleft` from the foot, the right lobe."""
    left: list[Point] = []
    for step in range(9):
        angle = math.radians(166 - step * 8.4)
        reach = 1.0 + 0.035 * math.sin(step * 2.3)
        left.append((math.cos(angle) * reach, math.sin(angle) * reach * 0.92 + 0.08))
    right = [(-x, y + 0.02 * math.sin(9 * x)) for x, y in reversed(left)]
    return [(0, 0), (-0.42, 0.14), *left, (-0.03, cleft), (0.03, cleft), *right, (0.42, 0.14)]


def _outline(brush: Brush, cleft: float) -> object:
    return brush.shape(_points(cleft))


def _leaf(brush: Brush, dye: Dye, cleft: float) -> None:
    foot, middle, rim = dye
    brush.line(brush.curve([(0, 0.02), (0.03, -0.4), (0.16, -0.82)]), mix(foot, middle, 0.5), 0.05)
    brush.glow(
        _outline(brush, cleft),
        0,
        0,
        1.08,
        [(0, foot), (0.55, middle), (0.93, rim), (1, mix(rim, middle, 0.4))],
    )
    for step in range(25):
        angle = math.radians(160 - step * 140 / 24)
        if abs(math.degrees(angle) - 90) < 3:  # noqa: PLR2004  # degrees: the cleft has no vein
            continue
        reach = 0.90 + 0.05 * math.sin(step * 1.7)
        x, y = math.cos(angle) * reach, math.sin(angle) * reach * 0.92 + 0.08
        brush.line(brush.curve([(0, 0.03), (x * 0.45, y * 0.50), (x, y)]), foot, 0.008, alpha=0.55)
    brush.line(_outline(brush, cleft), foot, 0.012, alpha=0.5)


def _heap(brush: Brush, width: float, scale: float) -> None:
    random = Random(11)  # noqa: S311  # the same heap on every card
    for layer in range(3):
        count = int(width / (7.5 * scale))
        for step in range(count + 1):
            x = (step + random.uniform(-0.4, 0.4)) * width / count
            rise = 7 * math.sin(3.1 * x / width + 0.2) + (5 * x / width)
            y = (rise - 1 - layer * 4.5 + random.uniform(-2, 2)) * scale
            name = random.choice(("gold", "gold", "amber", "lime"))
            with brush.at(
                x,
                y,
                turn=random.uniform(0, 360),
                size=random.uniform(6, 9) * scale,
                tilt=random.uniform(0.6, 1),
            ):
                brush.use(f"ginkgo-{name}")


_FALLING: Final = (
    (0.80, 0.62, 19.0, 152, "gold", 0.96),
    (0.60, 0.80, 9.0, 60, "lime", 0.8),
    (0.66, 0.40, 11.5, 215, "amber", 0.9),
    (0.93, 0.90, 8.0, 30, "amber", 0.7),
    (0.47, 0.33, 6.5, 300, "gold", 0.75),
    (0.94, 0.38, 7.0, 120, "lime", 0.8),
    (0.36, 0.90, 5.0, 200, "gold", 0.6),
)
"""Where the leaves are (parts of the card), size, turn, dye and tilt."""
_FALLING_UPRIGHT: Final = (
    (0.34, 0.46, 21.0, 160, "gold", 0.96),
    (0.22, 0.86, 10.0, 60, "lime", 0.8),
    (0.74, 0.34, 12.0, 215, "amber", 0.9),
    (0.62, 0.97, 7.0, 30, "amber", 0.7),
    (0.13, 0.63, 7.0, 300, "amber", 0.75),
    (0.52, 0.26, 7.0, 120, "lime", 0.8),
    (0.44, 0.86, 5.5, 200, "gold", 0.6),
)

DESIGN = Design(
    key="ginkgo",
    name=lambda: translate("Reports", "Ginkgo leaves"),
    occasions=("season", "keiro", "thanks"),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=rgb("#fdf6df"),
    subtitle_ink=rgb("#f0cf7c"),
    ink=rgb("#2c2f2e"),
    accent=rgb("#9a6a16"),
    paper=PAPER,
)
