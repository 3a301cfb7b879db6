"""A cup of tea set out on a sage cloth, its steam rising: come and sit with us; a cup by the words."""

import math
from typing import Final

from app.i18n import translate
from app.reports import botany
from app.reports.botany import Bloom
from app.reports.brush import Brush, Point, mix, rgb
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

SAGE, PALE, DEEP = rgb("#a9b8a2"), rgb("#d7dfcf"), rgb("#7f917c")
CLOTH, HEM = rgb("#f2ece0"), rgb("#cdbf9f")
PAPER = rgb("#faf8f1")
GLAZE: Final = (rgb("#ffffff"), rgb("#eef1ee"), rgb("#c4ccc9"), rgb("#8d9996"))
TEA: Final = (rgb("#e9b45a"), rgb("#b8742a"))
BLUE = rgb("#38598c")
GOLD = rgb("#c9a04c")
BLOOM = Bloom(
    heart=rgb("#7d9cc9"),
    petal=rgb("#a9c0e0"),
    rim=rgb("#e6eef8"),
    vein=rgb("#5f7fb2"),
    stamen=rgb("#38598c"),
    anther=rgb("#38598c"),
    calyx=rgb("#2a4570"),
)
TWIG = (rgb("#2a4570"), rgb("#6f8fc0"))


def prepare(brush: Brush) -> None:
    """Define the painted flowers, and the cup on its saucer, its foot at the origin and its mouth 2 wide."""
    botany.flower_forms(brush, "glaze", BLOOM)
    with brush.form("cup", -2.1, -0.6, 2.1, 1.5):
        _cup(brush)


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw the wall, the table's cloth, the cup, and its steam."""
    upright = height > width
    x, y, size = (
        (width * 0.44, height * 0.17, width * 0.25)
        if upright
        else (width * 0.705, height * 0.20, height * 0.265)
    )
    brush.glow(
        brush.whole(width, height),
        x,
        y + size * 2.2,
        max(width, height) * 0.8,
        [(0, PALE), (0.55, SAGE), (1, DEEP)],
    )
    _table(brush, width, y + size * 0.35)
    wide, more = (1.45 * size, 0.30 * size), (0.05 * size, 0.022 * size)
    brush.haze((x + size * 0.15, y - size * 0.06), wide, more, 12, rgb("#6f6a55"), 0.03)
    with brush.at(x, y, size=size):
        brush.use("cup")
    _steam(brush, x, y + size * 1.35, size * (2.0 if upright else 1.75))


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw the paper with a hemmed edge, and a painted twig in the corner that the words leave free."""
    brush.fill(brush.whole(width, height), PAPER)
    with brush.corner(width, height, mirrored=columns):
        botany.branch(brush, [(4, -15), (-8, -11), (-18, -9), (-30, -4)], 1.0, 0.3, TWIG)
        botany.branch(brush, [(-8, -11), (-13, -15), (-19, -16)], 0.6, 0.25, TWIG)
        for kind, x, y, radius, turn in (
            ("open", -7, -11, 3.8, 20),
            ("side", -17, -8.8, 2.6, 20),
            ("bud", -30, -4, 1.4, 60),
            ("open", -26, -5.6, 2.5, 70),
            ("bud", -19, -16, 1.3, 100),
        ):
            with brush.at(x, y, turn=turn, size=radius):
                brush.use(f"glaze-{kind}")


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title on the wall."""
    if columns:
        if height > width:
            return TitlePlace(Place(width - 27, height * 0.55, 16, height * 0.385), 32)
        return TitlePlace(Place(14, height * 0.34, 20, height * 0.56), 30)
    if height > width:
        return TitlePlace(Place(10, height * 0.78, width - 20, 18), 38, Align.CENTRE)
    return TitlePlace(Place(13, height * 0.52, width * 0.38, height * 0.30), 42, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words inside wide margins."""
    return inside(width, height, top=14.0 if columns else 18.0)


def picture_seal(width: float, height: float, _columns: bool) -> tuple[float, float, float]:
    """Place the seal on the cloth, or on the wall beside the steam."""
    if height > width:
        return (width - 23, height * 0.455, 8.0)
    return (13.5, 8, 9)


def _table(brush: Brush, width: float, top: float) -> None:
    """Draw the cloth up to `top`, its hem drawn by threads pulled out."""
    brush.fade(
        brush.box(-3, -3, width + 6, top + 3), (0, top), (0, -3), [(0, CLOTH), (1, mix(CLOTH, HEM, 0.45))]
    )
    brush.line(brush.curve([(-3, top), (width + 3, top)]), rgb("#ffffff"), 0.5, alpha=0.8)
    hem = top * 0.30
    for step in range(int(width / 2) + 3):
        x = step * 2.0 - 2
        brush.line(brush.curve([(x, hem - 1.3), (x + 0.5, hem), (x, hem + 1.3)]), HEM, 0.22, alpha=0.8)
    for y in (hem - 1.7, hem + 1.7):
        brush.line(brush.curve([(-3, y), (width + 3, y)]), HEM, 0.25, alpha=0.9)


def _profile(top: float, foot: float, high: float) -> list[Point]:
    """Return the left side of a bowl from its mouth to its foot."""
    return [
        (-top, high),
        (-top * 0.985, high * 0.80),
        (-top * 0.86, high * 0.42),
        (-foot * 1.25, high * 0.12),
        (-foot, 0.0),
    ]


def _cup(brush: Brush) -> None:
    light, body, turn, edge = GLAZE
    brush.fade(brush.ellipse(0, 0.0, 1.78, 0.42), (-1.7, 0), (1.8, 0), [(0, light), (0.5, body), (1, turn)])
    brush.line(brush.ellipse(0, 0.0, 1.77, 0.41), GOLD, 0.022)
    brush.fade(brush.ellipse(0, 0.02, 1.05, 0.22), (-1.0, 0), (1.1, 0), [(0, turn), (0.5, body), (1, light)])
    brush.fill(brush.ellipse(0.12, 0.02, 0.72, 0.15), edge, alpha=0.35)
    left = _profile(1.0, 0.46, 1.12)
    path = brush.shape(
        [*left, (0, -0.045), *[(-x, y) for x, y in reversed(left)], (0.6, 1.03), (0, 1.0), (-0.6, 1.03)]
    )
    brush.fade(
        path,
        (-1.0, 0),
        (1.05, 0),
        [(0, turn), (0.18, body), (0.34, light), (0.62, body), (0.88, turn), (1, edge)],
    )
    _painted(brush)
    brush.fade(brush.ellipse(0, 1.12, 1.0, 0.20), (-1, 0), (1, 0), [(0, body), (0.5, light), (1, turn)])
    brush.glow(brush.ellipse(0, 1.095, 0.90, 0.155), -0.2, 1.12, 1.1, [(0, TEA[0]), (1, TEA[1])])
    brush.fill(brush.ellipse(-0.34, 1.12, 0.24, 0.035), rgb("#fff3d2"), alpha=0.7)
    brush.line(brush.ellipse(0, 1.12, 0.995, 0.197), GOLD, 0.024)


def _painted(brush: Brush) -> None:
    """Paint a plum twig in blue on the cup."""
    with brush.at(0, 0):
        brush.fill(
            brush.tapering(
                [(-0.62, 0.30), (-0.30, 0.46), (0.0, 0.50), (0.28, 0.66), (0.55, 0.70)],
                [0.05, 0.045, 0.035, 0.03, 0.015],
            ),
            BLUE,
        )
        brush.fill(brush.tapering([(-0.05, 0.50), (0.14, 0.42), (0.34, 0.42)], [0.03, 0.025, 0.012]), BLUE)
        for kind, x, y, radius, turn in (
            ("open", -0.30, 0.47, 0.15, 10),
            ("open", 0.18, 0.60, 0.17, 40),
            ("side", 0.36, 0.43, 0.10, -80),
            ("bud", 0.56, 0.70, 0.07, -50),
            ("bud", -0.10, 0.60, 0.06, 10),
            ("petal", -0.02, 0.27, 0.05, 60),
        ):
            with brush.at(x, y, turn=turn, size=radius):
                brush.use(f"glaze-{kind}")


def _steam(brush: Brush, x: float, y: float, reach: float) -> None:
    for offset, phase, tall in ((-0.16, 0.0, 0.85), (0.04, 1.6, 1.0), (0.22, 3.0, 0.72)):
        points = [
            (
                x + reach * (offset + 0.10 * math.sin(step * 0.8 + phase) * (0.3 + step / 9)),
                y + reach * tall * step / 9,
            )
            for step in range(10)
        ]
        for layer in range(5):
            widths = [
                reach * (0.012 + 0.026 * math.sin(math.pi * step / 9)) * (2.2 - 0.4 * layer)
                for step in range(10)
            ]
            brush.fill(brush.tapering(points, widths), rgb("#ffffff"), alpha=0.085)


DESIGN = Design(
    key="tea",
    name=lambda: translate("Reports", "A cup of tea"),
    occasions=("invitation",),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=rgb("#2b3b30"),
    subtitle_ink=rgb("#5b6a55"),
    ink=rgb("#2b2f2b"),
    accent=rgb("#38598c"),
    paper=PAPER,
)
