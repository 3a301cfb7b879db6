"""A fir bough hung with glass balls on a winter night, snow falling; a twig with berries beside the words."""

import math
from random import Random
from typing import Final

from app.i18n import translate
from app.reports import botany
from app.reports.brush import Brush, Colour, Point, mix, rgb
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

NIGHT, DEEP, GLOW = rgb("#0f2a2b"), rgb("#0a1c20"), rgb("#2c5552")
PAPER = rgb("#faf8f1")
NEEDLE: Final = (rgb("#1d4a3c"), rgb("#3f7a5f"), rgb("#7fae8f"))
PALE_NEEDLE: Final = (rgb("#7f9f8a"), rgb("#9bb8a2"), rgb("#c0d2c0"))
WOOD = (rgb("#3a2a20"), rgb("#8a6f55"))
GOLD: Final = (rgb("#fff2c4"), rgb("#e3b552"), rgb("#8b5d1b"))
RED: Final = (rgb("#ffc2b0"), rgb("#c02a2c"), rgb("#5c0c16"))
PEARL: Final = (rgb("#ffffff"), rgb("#d9dcd3"), rgb("#8d948d"))
Glass = tuple[Colour, Colour, Colour]
"""Light, body and shade of a ball."""


def prepare(brush: Brush) -> None:
    """Define the twigs, the balls and a flake of snow."""
    for name, needles in (("night", NEEDLE), ("day", PALE_NEEDLE)):
        with brush.form(f"fir-{name}", -0.2, -0.45, 1.3, 0.45):
            _twig(brush, needles)
    for name, glass in (("gold", GOLD), ("red", RED), ("pearl", PEARL)):
        with brush.form(f"ball-{name}", -1.2, -1.2, 1.2, 1.5):
            _ball(brush, glass)
    with brush.form("flake", -1.1, -1.1, 1.1, 1.1):
        _flake(brush)


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw the night, the bough from the upper corner, balls on threads, and the snow."""
    upright = height > width
    brush.glow(
        brush.whole(width, height),
        width * (0.5 if upright else 0.68),
        height * 0.55,
        max(width, height) * 0.75,
        [(0, GLOW), (0.5, NIGHT), (1, DEEP)],
    )
    _snow(brush, width, height)
    scale = min(width, height) / 100
    with brush.at(width + 2, height + 2, size=scale):
        _bough(brush)
    for name, x, y, radius in (
        ("gold", 0.58, 0.50, 10.5), ("red", 0.80, 0.36, 8.2), ("pearl", 0.33, 0.64, 6.0),
    ) if upright else (
        ("gold", 0.715, 0.42, 12.0), ("red", 0.865, 0.29, 9.0), ("pearl", 0.575, 0.62, 6.6),
    ):  # fmt: skip
        _hang(brush, name, x * width, y * height, radius * scale, height * 0.93)


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw the paper and a small bough with berries in the corner that the words leave free."""
    brush.fill(brush.whole(width, height), PAPER)
    with brush.corner(width, height, mirrored=columns):
        for x, y, turn, size in (
            (3.0, -13.0, 150, 17), (3.0, -9.0, 166, 22), (1.0, -4.0, 178, 24), (-9.0, -6.0, 205, 14),
            (-14.0, -3.5, 160, 15),
        ):  # fmt: skip
            with brush.at(x, y, turn=turn, size=size):
                brush.use("fir-day")
        for x, y, radius in ((-6.0, -8.5, 1.5), (-8.4, -6.4, 1.3), (-5.2, -5.4, 1.2)):
            with brush.at(x, y, size=radius):
                brush.use("ball-red")


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title in the dark beside or below the bough."""
    if columns:
        if height > width:
            return TitlePlace(Place(14, height * 0.10, 28, height * 0.42), 24, two_columns=True)
        return TitlePlace(Place(14, height * 0.22, 34, height * 0.66), 24, two_columns=True)
    if height > width:
        return TitlePlace(Place(10, 24, width - 20, 16), 34, Align.CENTRE)
    return TitlePlace(Place(13, height * 0.42, width * 0.38, height * 0.30), 38, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words inside wide margins."""
    return inside(width, height, top=14.0 if columns else 18.0)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal low, as a signature."""
    if columns:
        return (width - 19, 10, 8.0) if height > width else (14, 10, 8.0)
    return (10, 10, 8.5) if height > width else (13.5, 11, 9)


def _twig(brush: Brush, needles: tuple[Colour, Colour, Colour]) -> None:
    """Draw a twig one unit long along x, its needles sweeping forward, the lit ones above."""
    random = Random(24)  # noqa: S311  # the same twig on every card
    dark, middle, light = needles
    for layer, colour in ((0, dark), (1, middle), (2, light)):
        for step in range(34):
            along = 0.02 + step / 34 * 0.98
            for side in (-1, 1):
                if layer == 2 and side < 0:  # noqa: PLR2004  # the light falls from above
                    continue
                lean = math.radians(random.uniform(30, 52) - 12 * along) * side
                reach = (0.26 - 0.12 * along) * random.uniform(0.8, 1.1) * (1 - 0.18 * layer)
                tip = (along + reach * math.cos(lean), reach * math.sin(lean))
                brush.line(brush.curve([(along, 0), tip]), colour, 0.019 - 0.003 * layer)
    brush.fill(brush.tapering([(-0.15, 0), (0.4, 0.01), (1.0, 0)], [0.035, 0.024, 0.01]), WOOD[0])


def _bough(brush: Brush) -> None:
    """Draw the bough from the corner (hundredths of the short side): wood, then twigs from back to front."""
    botany.branch(brush, [(4, -6), (-20, -10), (-44, -9), (-66, -15)], 3.0, 0.8, WOOD)
    botany.branch(brush, [(-8, -8), (-16, -20), (-22, -32)], 2.0, 0.6, WOOD)
    for x, y, turn, size in (
        (-64, -15, 198, 24), (-56, -13, 224, 22), (-58, -13, 165, 20), (-46, -10, 212, 24),
        (-48, -10, 158, 18), (-36, -9, 228, 26), (-38, -9, 160, 18), (-26, -9, 218, 26),
        (-22, -31, 236, 22), (-20, -27, 212, 22), (-21, -29, 268, 20), (-16, -20, 284, 22),
        (-15, -19, 204, 22), (-6, -10, 262, 26), (-10, -12, 300, 22), (-2, -7, 240, 26),
        (-14, -9, 190, 26), (0, -3, 186, 30), (4, -12, 275, 28),
    ):  # fmt: skip
        with brush.at(x, y, turn=turn, size=size):
            brush.use("fir-night")


def _hang(brush: Brush, name: str, x: float, y: float, radius: float, top: float) -> None:
    brush.line(brush.curve([(x, y + radius), (x + 0.2, (y + top) / 2), (x, top)]), GOLD[1], 0.16, alpha=0.8)
    with brush.at(x, y, size=radius):
        brush.use(f"ball-{name}")


def _ball(brush: Brush, glass: Glass) -> None:
    light, body, shade = glass
    brush.glow(
        brush.ellipse(0, 0, 1, 1),
        -0.32,
        0.38,
        1.45,
        [(0, light), (0.30, body), (0.75, mix(body, shade, 0.6)), (1, shade)],
    )
    brush.fill(
        brush.shape([(-0.62, 0.42), (-0.40, 0.70), (-0.22, 0.74), (-0.42, 0.52)]), rgb("#ffffff"), alpha=0.6
    )
    brush.line(brush.curve([(0.70, -0.52), (0.45, -0.76), (0.10, -0.88)]), light, 0.05, alpha=0.45)
    brush.fade(
        brush.box(-0.17, 0.96, 0.34, 0.20),
        (-0.17, 0),
        (0.17, 0),
        [(0, GOLD[2]), (0.4, GOLD[0]), (1, GOLD[2])],
    )
    brush.line(brush.ellipse(0, 1.27, 0.09, 0.11), GOLD[1], 0.04)


def _flake(brush: Brush) -> None:
    for arm in range(6):
        with brush.at(0, 0, turn=arm * 60):
            brush.line(brush.curve([(0, 0), (0, 1)]), rgb("#ffffff"), 0.06)
            for at, reach in ((0.42, 0.26), (0.68, 0.20)):
                for side in (-1, 1):
                    tip: Point = (side * reach * 0.86, at + reach * 0.5)
                    brush.line(brush.curve([(0, at), tip]), rgb("#ffffff"), 0.05)


def _snow(brush: Brush, width: float, height: float) -> None:
    random = Random(1224)  # noqa: S311  # the same snow on every card
    for _ in range(130):
        x, y = random.uniform(-2, width + 2), random.uniform(-2, height + 2)
        size = random.choice((0.18, 0.25, 0.25, 0.4, 0.6))
        brush.fill(brush.ellipse(x, y, size, size), rgb("#ffffff"), alpha=random.choice((0.25, 0.5, 0.7)))
    for x, y, size, turn in (
        (0.12, 0.88, 3.0, 12),
        (0.38, 0.93, 2.1, 40),
        (0.07, 0.40, 1.9, 25),
        (0.58, 0.09, 2.4, 5),
        (0.93, 0.10, 2.2, 33),
    ):
        with brush.at(x * width, y * height, turn=turn, size=size):
            brush.use("flake")


DESIGN = Design(
    key="fir",
    name=lambda: translate("Reports", "Fir bough and glass balls"),
    occasions=("christmas",),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=rgb("#f7ecd2"),
    subtitle_ink=rgb("#d9b871"),
    ink=rgb("#26302d"),
    accent=rgb("#9a2f31"),
    paper=PAPER,
)
