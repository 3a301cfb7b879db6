"""A silk scarf left on its hanger in the evening light: we think of you; its hem beside the words."""

from typing import Final

from app.i18n import translate
from app.reports import cloth
from app.reports.brush import Brush, rgb
from app.reports.cloth import Fold, Ramp, Sheet
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

WALL, LIT, DIM = rgb("#d8b79b"), rgb("#f3ddc3"), rgb("#b98d72")
PAPER = rgb("#fbf6ee")
WOOD: Final = (rgb("#5c3a22"), rgb("#a97648"), rgb("#e3bd8b"))
BRASS: Final = (rgb("#7b5a1f"), rgb("#d9b25c"), rgb("#fbeab2"))
DUSK: Ramp = (
    (0, rgb("#1a2740")),
    (0.25, rgb("#33507a")),
    (0.5, rgb("#5b7fae")),
    (0.75, rgb("#9db9d8")),
    (1, rgb("#eef5fb")),
)


def prepare(brush: Brush) -> None:
    """Define the hanger, its shoulders one unit to each side of the origin."""
    with brush.form("hanger", -1.2, -0.6, 1.2, 0.9):
        _hanger(brush)


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw the wall with the light of a window on it, and the scarf over the hanger's bar."""
    upright = height > width
    brush.fade(brush.whole(width, height), (0, height), (width, 0), [(0, LIT), (0.5, WALL), (1, DIM)])
    _window(brush, width, height)
    scale = min(width, height) / 100
    x, y = (width * 0.385, height * 0.80) if upright else (width * 0.73, height * 0.70)
    size = 30 * scale
    _shadow(brush, x + 3.2 * scale, y - 3.5 * scale, size)
    _peg(brush, x, y + 0.80 * size, scale)
    _scarf(brush, x, y - 0.38 * size, scale, length=98 if upright else 55)
    with brush.at(x, y, size=size):
        brush.use("hanger")


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw the paper, with the edge of the scarf along the side that the words leave free."""
    brush.fill(brush.whole(width, height), PAPER)
    sheet = Sheet(
        spine=((-3, height + 6), (0.5, height * 0.66), (-1.5, height * 0.33), (2, -6))
        if columns
        else (
            (-6, height + 1.5),
            (width * 0.33, height - 0.5),
            (width * 0.66, height + 1.8),
            (width + 6, height - 1),
        ),
        widths=(7, 6, 7, 9),
        folds=(Fold(0.30, 1.1, 0.5), Fold(0.12, 2.4, -0.6, 0.3)),
        dye=DUSK,
    )
    cloth.drape(brush, sheet, across=30)


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title on the bare wall."""
    if columns:
        if height > width:
            return TitlePlace(Place(width - 33, height * 0.10, 24, height * 0.48), 17, two_columns=True)
        return TitlePlace(Place(14, height * 0.18, 30, height * 0.72), 18, two_columns=True)
    if height > width:
        return TitlePlace(Place(width * 0.64, height * 0.36, width * 0.31, 24), 24, Align.LEFT)
    return TitlePlace(Place(13, height * 0.52, width * 0.36, height * 0.30), 40, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words clear of the scarf."""
    if columns:
        return inside(width, height, top=14, foot=10, inset=1)
    return inside(width, height, top=17.5)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal low, as a signature."""
    if columns:
        return (width - 20, 5, 7.0) if height > width else (14, 8, 7.5)
    return (width - 18.5, 10, 8.5) if height > width else (13.5, 11, 9)


def _window(brush: Brush, width: float, height: float) -> None:
    """Let the light of a window fall aslant: four panes, lighter than the wall."""
    low = min(width, height)
    for row in range(2):
        for column in range(2):
            x, y = width * 0.08 + column * low * 0.34, height * 0.30 + row * low * 0.36
            slant = low * 0.10
            pane = brush.polygon(
                [
                    (x + slant * row, y),
                    (x + low * 0.30 + slant * row, y - low * 0.05),
                    (x + low * 0.30 + slant * (row + 1), y + low * 0.27),
                    (x + slant * (row + 1), y + low * 0.32),
                ]
            )
            brush.fill(pane, rgb("#fff4dd"), alpha=0.30)


def _peg(brush: Brush, x: float, y: float, scale: float) -> None:
    brush.fill(
        brush.ellipse(x + 1.0 * scale, y - 1.2 * scale, 2.6 * scale, 2.4 * scale), rgb("#6b4a35"), alpha=0.25
    )
    brush.glow(
        brush.ellipse(x, y, 2.4 * scale, 2.4 * scale),
        x - scale,
        y + scale,
        3.6 * scale,
        [(0, BRASS[2]), (0.5, BRASS[1]), (1, BRASS[0])],
    )


def _shadow(brush: Brush, x: float, y: float, size: float) -> None:
    for step in range(6):
        bar = [(x - size, y - 0.36 * size), (x, y + 0.10 * size), (x + size, y - 0.36 * size)]
        brush.line(brush.curve(bar), rgb("#6b4a35"), 0.05 * size + 0.35 * step, alpha=0.04)


def _hanger(brush: Brush) -> None:
    """Draw the brass hook, the wooden shoulders, and the bar that the scarf hangs over."""
    hook = [(0.0, 0.12), (0.0, 0.36), (0.10, 0.52), (0.17, 0.66), (0.06, 0.80), (-0.10, 0.76), (-0.13, 0.66)]
    brush.line(brush.curve(hook), BRASS[0], 0.040)
    brush.line(brush.curve(hook), BRASS[1], 0.026)
    brush.line(brush.curve([(x - 0.006, y + 0.006) for x, y in hook]), BRASS[2], 0.008)
    spine = [
        (-1.02, -0.36),
        (-0.78, -0.18),
        (-0.40, 0.02),
        (0.0, 0.12),
        (0.40, 0.02),
        (0.78, -0.18),
        (1.02, -0.36),
    ]
    widths = [0.10, 0.12, 0.115, 0.13, 0.115, 0.12, 0.10]
    brush.fade(
        brush.tapering(spine, widths),
        (-0.2, 0.2),
        (0.1, -0.45),
        [(0, WOOD[2]), (0.45, WOOD[1]), (1, WOOD[0])],
    )
    for lift, alpha in ((0.025, 0.5), (0.0, 0.25), (-0.025, 0.4)):
        brush.line(brush.curve([(x * 0.97, y + lift) for x, y in spine]), WOOD[0], 0.006, alpha=alpha)


def _scarf(brush: Brush, x: float, y: float, scale: float, *, length: float) -> None:
    """Hang the scarf over the bar: the bar, the far end, then the near end with its fringe."""
    bar = 29.0 * scale
    brush.line(brush.curve([(x - bar, y), (x + bar, y)]), WOOD[0], 1.5 * scale)
    brush.line(brush.curve([(x - bar, y + 0.25 * scale), (x + bar, y + 0.25 * scale)]), WOOD[2], 0.45 * scale)
    for left, wide, long, phase in ((7.0, 24.0, 0.76, 0.4), (-5.0, 30.0, 1.0, 0.0)):
        end = y - length * long * scale
        sheet = Sheet(
            spine=(
                (x + left * scale, y + 1.4 * scale),
                (x + (left + 0.6) * scale, y - 0.33 * length * long * scale),
                (x + (left - 0.8) * scale, y - 0.66 * length * long * scale),
                (x + (left + 0.4) * scale, end),
            ),
            widths=(wide * 0.86 * scale, wide * 0.92 * scale, wide * scale, wide * 1.06 * scale),
            folds=(Fold(0.34, 2.6, 0.2, phase), Fold(0.14, 5.2, -0.3, 0.2 + phase)),
            dye=DUSK,
        )
        for step in range(int(wide / 0.9)):
            across = -1 + 2 * (step + 0.5) / int(wide / 0.9)
            foot, below = cloth.place(sheet, 1.0, across), 5.5 * scale * (1 + 0.12 * ((step * 7) % 5 - 2) / 2)
            brush.line(
                brush.curve([foot, (foot[0] + 0.2 * scale, foot[1] - below)]), rgb("#5b7fae"), 0.32 * scale
            )
        cloth.drape(brush, sheet, steps=40, across=60)


DESIGN = Design(
    key="hanger",
    name=lambda: translate("Reports", "Scarf on its hanger"),
    occasions=("miss_you",),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=rgb("#3b2a22"),
    subtitle_ink=rgb("#7c5a44"),
    ink=rgb("#2f2b2a"),
    accent=rgb("#3f618f"),
    paper=PAPER,
)
