"""Lanterns of gauze before a latticed window, on the red of the Spring Festival; plum petals on the words."""

import math
from typing import Final

from app.i18n import translate
from app.reports import botany
from app.reports.botany import Bloom
from app.reports.brush import Brush, mix, rgb
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

RED, LIT, DARK = rgb("#a5171f"), rgb("#c92a2a"), rgb("#6f0d17")
GOLD, PALE_GOLD, OLD_GOLD = rgb("#e2b45a"), rgb("#f8e3ac"), rgb("#a9772b")
PAPER = rgb("#fbf4e8")
GAUZE: Final = (
    (0.0, rgb("#fff3c9")),
    (0.35, rgb("#fbc25f")),
    (0.72, rgb("#ee6a3a")),
    (1.0, rgb("#b81f25")),
)
BLOOM = Bloom(
    heart=rgb("#d98a5a"),
    petal=rgb("#f7d8b8"),
    rim=rgb("#fff4e2"),
    vein=rgb("#e2b48a"),
    stamen=rgb("#e9c16a"),
    anther=rgb("#c9923a"),
    calyx=rgb("#7d2a1e"),
)
TWIG = (rgb("#4a0a10"), rgb("#a8552f"))


def prepare(brush: Brush) -> None:
    """Define lantern, lattice pane and blossom."""
    with brush.form("lantern", -1.4, -3.4, 1.4, 1.6):
        _lantern(brush)
    with brush.form("pane", -0.1, -0.1, 1.1, 1.1):
        _pane(brush)
    botany.flower_forms(brush, "spring", BLOOM)


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw the window's lattice, the light of the lanterns on it, and a twig from the edge."""
    upright = height > width
    x, y, radius = (
        (width * 0.36, height * 0.63, width * 0.205)
        if upright
        else (width * 0.74, height * 0.58, height * 0.20)
    )
    brush.glow(
        brush.whole(width, height),
        x,
        y,
        max(width, height) * 0.85,
        [(0, LIT), (0.45, RED), (1, DARK)],
    )
    _lattice(brush, width, height)
    brush.haze((x, y), (1.1 * radius, radius), (1.32, 1.2), 14, rgb("#ffb45a"), 0.022)
    other = (x + radius * 1.75, y + radius * 1.25, radius * 0.52)
    third = (x - radius * 1.65, y + radius * 1.45, radius * 0.40)
    for at_x, at_y, size in (third, other, (x, y, radius)):
        brush.line(brush.curve([(at_x, at_y + size * 1.2), (at_x, height + 4)]), GOLD, 0.22, alpha=0.8)
        with brush.at(at_x, at_y, size=size):
            brush.use("lantern")
    _twig(brush, width, height, upright=upright)


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw the warm paper with a band of the lattice along one edge, and two blossoms on it."""
    brush.fill(brush.whole(width, height), PAPER)
    if columns:
        brush.fill(brush.box(-3, -3, 8.5, height + 6), RED)
        brush.line(brush.curve([(6.3, -3), (6.3, height + 3)]), GOLD, 0.25)
        blossoms = ((5.5, height - 14, 4.6, 10), (9.2, height - 21, 2.8, 50))
    else:
        brush.fill(brush.box(-3, height - 5.5, width + 6, 9), RED)
        brush.line(brush.curve([(-3, height - 6.3), (width + 3, height - 6.3)]), GOLD, 0.25)
        blossoms = ((width - 15, height - 6, 4.6, 10), (width - 23, height - 8.6, 2.8, 50))
    for x, y, size, turn in blossoms:
        with brush.at(x, y, turn=turn, size=size):
            brush.use("spring-open")


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title in gold, away from the lanterns."""
    if columns:
        if height > width:
            return TitlePlace(Place(width - 39, height * 0.13, 28, height * 0.45), 24, two_columns=True)
        return TitlePlace(Place(14, height * 0.30, 34, height * 0.58), 24, two_columns=True)
    if height > width:
        return TitlePlace(Place(10, 17.5, width - 20, 14), 32, Align.CENTRE)
    return TitlePlace(Place(13, height * 0.44, width * 0.38, height * 0.26), 40, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words inside wide margins, clear of the band."""
    if columns:
        return inside(width, height, top=14, foot=10, inset=1)
    return inside(width, height, top=17.5)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal as a signature by the title."""
    if columns:
        return (width - 19, 10, 8.0) if height > width else (14, 11, 8.0)
    return (width / 2 - 3.5, 5.5, 7) if height > width else (13.5, 11, 9)


def _lattice(brush: Brush, width: float, height: float) -> None:
    size = min(width, height) / 4.6
    for column in range(-1, int(width / size) + 2):
        for row in range(-1, int(height / size) + 2):
            with brush.at(column * size, row * size, size=size):
                brush.use("pane")


def _pane(brush: Brush) -> None:
    """Draw one pane of 步步锦: a square within squares, its bars stepping inwards."""
    ink, thin = rgb("#e0663f"), 0.012
    for inset in (0.14, 0.30):
        corners = [(inset, inset), (1 - inset, inset), (1 - inset, 1 - inset), (inset, 1 - inset)]
        for start, end in zip(corners, [*corners[1:], corners[0]], strict=True):
            brush.line(brush.curve([start, end]), ink, thin, alpha=0.34)
    for middle in (0.0, 0.5):
        for start, end in (((middle, 0), (middle, 0.14)), ((middle, 0.86), (middle, 1.0))):
            brush.line(brush.curve([start, end]), ink, thin, alpha=0.34)
            brush.line(brush.curve([start[::-1], end[::-1]]), ink, thin, alpha=0.34)
    for x, y in ((0.14, 0.5), (0.70, 0.5)):
        brush.line(brush.curve([(x, y), (x + 0.16, y)]), ink, thin, alpha=0.34)
        brush.line(brush.curve([(y, x), (y, x + 0.16)]), ink, thin, alpha=0.34)


def _lantern(brush: Brush) -> None:
    body = [
        (math.cos(angle) * 1.18, math.sin(angle) * 0.92)
        for angle in (math.radians(step * 20) for step in range(18))
    ]
    brush.glow(brush.shape(body), -0.12, -0.05, 1.28, list(GAUZE))
    for rib in (-0.92, -0.62, -0.31, 0.0, 0.31, 0.62, 0.92):
        points = [
            (rib * 1.18 * math.sqrt(max(0.0, 1 - (y * 0.96) ** 2)), y * 0.92)
            for y in (-0.97, -0.75, -0.4, 0.0, 0.4, 0.75, 0.97)
        ]
        brush.line(brush.curve(points), rgb("#8e141c"), 0.018, alpha=0.55)
    for y in (0.88, -1.02):
        _cap(brush, y)
    for step in range(11):
        x = -0.30 + step * 0.06
        sway = [(x, -1.1), (x * 1.15 + 0.02, -1.8), (x * 1.3, -2.55 - 0.10 * math.cos(step * 1.9))]
        brush.line(brush.curve(sway), mix(GOLD, LIT, 0.25 * (step % 3)), 0.035)
    brush.fill(brush.ellipse(0, -1.16, 0.10, 0.12), PALE_GOLD)
    brush.line(brush.curve([(0, 1.02), (0, 1.25)]), GOLD, 0.04)


def _cap(brush: Brush, y: float) -> None:
    brush.fade(
        brush.box(-0.46, y, 0.92, 0.14),
        (-0.46, 0),
        (0.46, 0),
        [(0, OLD_GOLD), (0.35, PALE_GOLD), (0.6, GOLD), (1, OLD_GOLD)],
    )


def _twig(brush: Brush, width: float, height: float, *, upright: bool) -> None:
    scale = min(width, height) / 100
    corner: tuple[float, float, float] = (-2, height * 0.21, 1) if upright else (width + 2, -2, -1)
    with brush.at(corner[0], corner[1], size=scale):
        brush.canvas.scale(corner[2], 1)
        botany.branch(brush, [(-2, 2), (14, 12), (24, 15), (38, 26), (50, 27)], 2.4, 0.4, TWIG)
        botany.branch(brush, [(24, 15), (34, 13), (44, 15)], 1.1, 0.3, TWIG)
        for kind, x, y, radius, turn, tilt in _BLOSSOMS:
            with brush.at(x, y, turn=turn, size=radius, tilt=tilt):
                brush.use(f"spring-{kind}")


_BLOSSOMS: Final[tuple[tuple[str, float, float, float, float, float], ...]] = (
    ("open", 13, 12, 5.2, 15, 0.95),
    ("side", 30, 21.5, 3.6, 30, 1),
    ("open", 38, 26, 4.4, 60, 0.9),
    ("bud", 50, 27, 2.2, -60, 1),
    ("side", 36, 13, 3.2, -120, 1),
    ("bud", 44, 15, 2.0, -70, 1),
    ("open", 5, 5, 4.0, 40, 0.9),
    ("petal", 56, 14, 1.8, 40, 0.6),
    ("petal", 62, 24, 1.5, 120, 0.6),
)

DESIGN = Design(
    key="lantern",
    name=lambda: translate("Reports", "Lanterns at the window"),
    occasions=("spring_festival", "lantern", "national_day"),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=PALE_GOLD,
    subtitle_ink=GOLD,
    ink=rgb("#33241f"),
    accent=rgb("#a8322a"),
    paper=PAPER,
)
