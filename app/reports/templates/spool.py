"""A spool whose thread runs across linen and ties itself into a bow: thanks; a length of it by the words."""

import math
from typing import Final

from app.i18n import translate
from app.reports.brush import Brush, Colour, Point, mix, rgb
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

LINEN, PALE, WARP = rgb("#e8dccb"), rgb("#f4ecdf"), rgb("#cbb99f")
PAPER = rgb("#fbf7ee")
TEAL: Final = (rgb("#0f4a4e"), rgb("#23787a"), rgb("#7fc0b6"))
WOOD: Final = (rgb("#6b4526"), rgb("#c0935f"), rgb("#ecd0a2"))


def prepare(brush: Brush) -> None:
    """Define the spool, one unit high above the origin."""
    with brush.form("spool", -0.7, -0.3, 0.9, 1.25):
        _spool(brush)


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw the linen, the spool, and its thread that ties a bow before it runs off the card."""
    upright = height > width
    x, y, size = (
        (width * 0.36, height * 0.19, width * 0.46)
        if upright
        else (width * 0.79, height * 0.20, height * 0.46)
    )
    brush.glow(
        brush.whole(width, height),
        x,
        y + size,
        max(width, height) * 0.9,
        [(0, PALE), (1, LINEN)],
    )
    _weave(brush, width, height)
    wide, more = (0.34 * size, 0.10 * size), (0.03 * size, 0.018 * size)
    brush.haze((x + size * 0.12, y - size * 0.02), wide, more, 10, rgb("#5b4632"), 0.035)
    scale = min(width, height) / 100
    start = (x - 0.33 * size, y + 0.30 * size)
    middle = (width * 0.62, height * 0.575) if upright else (width * 0.47, height * 0.375)
    end = (width + 4, height * 0.50) if upright else (-4, height * 0.13)
    _run(brush, start, middle, end, scale, back=upright)
    with brush.at(x, y, size=size):
        brush.use("spool")
    _bow(brush, middle, 14 * scale)


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw the paper, and along one edge a line of running stitches with a bow."""
    brush.fill(brush.whole(width, height), PAPER)
    if columns:
        for step in range(int(height / 5) + 1):
            brush.line(brush.curve([(6.5, step * 5 - 1), (6.5, step * 5 + 1.8)]), TEAL[1], 0.35)
        _bow(brush, (6.5, height - 16), 4.2)
    else:
        for step in range(int(width / 5) + 1):
            brush.line(brush.curve([(step * 5 - 1, height - 7), (step * 5 + 1.8, height - 7)]), TEAL[1], 0.35)
        _bow(brush, (width - 18, height - 7), 4.2)


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title on the bare linen."""
    if columns:
        if height > width:
            return TitlePlace(Place(width - 37, height * 0.67, 26, height * 0.285), 24, two_columns=True)
        return TitlePlace(Place(14, height * 0.46, 30, height * 0.46), 22, two_columns=True)
    if height > width:
        return TitlePlace(Place(10, height * 0.745, width - 20, 18), 38, Align.CENTRE)
    return TitlePlace(Place(13, height * 0.56, width * 0.42, height * 0.28), 42, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words clear of the stitches."""
    if columns:
        return inside(width, height, top=14, foot=10, inset=1)
    return inside(width, height, top=18.5)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal in the free corner."""
    if columns:
        return (width - 19, 11, 8.0) if height > width else (width - 19, height - 19, 8.0)
    return (width - 20, 11, 8.5) if height > width else (width - 21, height - 20, 9)


def _weave(brush: Brush, width: float, height: float) -> None:
    for step in range(int((width + 6) / 1.1)):
        x = -3 + step * 1.1
        brush.line(
            brush.curve([(x, -3), (x, height + 3)]), WARP, 0.16, alpha=0.10 + 0.05 * math.sin(step * 1.7)
        )
    for step in range(int((height + 6) / 1.1)):
        y = -3 + step * 1.1
        brush.line(
            brush.curve([(-3, y), (width + 3, y)]), WARP, 0.16, alpha=0.10 + 0.05 * math.sin(step * 2.3)
        )


def _thread(brush: Brush, points: list[Point], thick: float) -> None:
    shade = [(x + thick * 0.5, y - thick * 0.9) for x, y in points]
    brush.line(brush.curve(shade), rgb("#5b4632"), thick * 1.2, alpha=0.18)
    brush.line(brush.curve(points), TEAL[0], thick)
    brush.line(brush.curve(points), TEAL[1], thick * 0.72)
    brush.line(
        brush.curve([(x - thick * 0.12, y + thick * 0.16) for x, y in points]),
        TEAL[2],
        thick * 0.20,
        alpha=0.9,
    )


def _run(brush: Brush, start: Point, middle: Point, end: Point, scale: float, *, back: bool) -> None:
    """Draw the thread from the spool to the bow, and from the bow off the card."""
    (ax, ay), (bx, by), (cx, cy) = start, middle, end
    lean = -1 if back else 1
    if back:
        first: list[Point] = [
            start,
            (ax - 9 * scale, ay + 12 * scale),
            (ax - 7 * scale, ay + 36 * scale),
            (ax + 8 * scale, by + 4 * scale),
            middle,
        ]
    else:
        first = [
            start,
            (ax - 12 * scale, ay - 9 * scale),
            (ax - 27 * scale, ay - 4 * scale),
            (bx + 14 * scale, by + 5 * scale),
            middle,
        ]
    second: list[Point] = [
        middle,
        (bx - lean * 12 * scale, by - 7 * scale),
        ((bx + cx) / 2, cy + 8 * scale),
        (cx + lean * 12 * scale, cy - 3 * scale),
        end,
    ]
    _thread(brush, first, 0.75 * scale)
    _thread(brush, second, 0.75 * scale)


def _bow(brush: Brush, at: Point, size: float) -> None:
    x, y = at
    thick = size * 0.055
    for side in (-1, 1):
        _thread(
            brush,
            [
                (x, y),
                (x + side * size * 0.5, y + size * 0.62),
                (x + side * size * 1.08, y + size * 0.52),
                (x + side * size * 0.95, y + size * 0.05),
                (x, y),
            ],
            thick,
        )
        _thread(
            brush,
            [(x, y), (x + side * size * 0.22, y - size * 0.42), (x + side * size * 0.62, y - size * 0.72)],
            thick,
        )
    brush.fill(brush.ellipse(x, y, thick * 1.5, thick * 1.3), TEAL[0])
    brush.fill(brush.ellipse(x - thick * 0.3, y + thick * 0.35, thick * 0.7, thick * 0.5), TEAL[2], alpha=0.8)


def _spool(brush: Brush) -> None:
    """Draw flange, windings, flange; light falls from the left."""
    _flange(brush, 0.0)
    body = brush.box(-0.33, 0.12, 0.66, 0.85)
    brush.fade(
        body,
        (-0.33, 0),
        (0.33, 0),
        [(0, TEAL[0]), (0.28, TEAL[1]), (0.42, TEAL[2]), (0.58, TEAL[1]), (1, TEAL[0])],
    )
    for step in range(42):
        y = 0.125 + step * 0.02
        sag = 0.012
        line = [
            (-0.33, y + sag),
            (-0.16, y - 0.002),
            (0.0, y - sag * 0.6),
            (0.16, y - 0.002),
            (0.33, y + sag),
        ]
        brush.line(brush.curve(line), TEAL[0], 0.0045, alpha=0.75)
        brush.line(brush.curve([(px, py + 0.007) for px, py in line]), TEAL[2], 0.003, alpha=0.35)
    brush.line(brush.curve([(-0.33, 0.30), (-0.355, 0.315), (-0.34, 0.29)]), TEAL[1], 0.018)
    _flange(brush, 0.88)
    brush.fill(brush.ellipse(0, 1.045, 0.40, 0.105), mix(WOOD[1], WOOD[2], 0.55))
    for ring in (0.34, 0.27, 0.19):
        brush.line(brush.ellipse(0, 1.045, ring, ring * 0.262), WOOD[0], 0.006, alpha=0.28)
    brush.fill(brush.ellipse(0, 1.045, 0.085, 0.030), rgb("#3a2413"))


def _flange(brush: Brush, y: float) -> None:
    """Draw a turned disc of wood, 0.16 high, its lower edge at `y`."""
    path = brush.canvas.beginPath()
    path.moveTo(-0.44, y + 0.12)
    path.curveTo(-0.44, y - 0.02, 0.44, y - 0.02, 0.44, y + 0.12)
    path.lineTo(0.40, y + 0.165)
    path.curveTo(0.40, y + 0.05, -0.40, y + 0.05, -0.40, y + 0.165)
    path.close()
    stops: list[tuple[float, Colour]] = [(0, WOOD[0]), (0.3, WOOD[2]), (0.55, WOOD[1]), (1, WOOD[0])]
    if y == 0.0:
        brush.fade(
            brush.ellipse(0, 0.15, 0.42, 0.11),
            (-0.42, 0),
            (0.42, 0),
            [(0, WOOD[0]), (0.4, WOOD[1]), (1, WOOD[0])],
        )
    brush.fade(path, (-0.44, 0), (0.44, 0), stops)
    rim = [(-0.44, y + 0.115), (-0.22, y + 0.035), (0, y + 0.015), (0.22, y + 0.035), (0.44, y + 0.115)]
    brush.line(brush.curve(rim), WOOD[0], 0.006, alpha=0.6)


DESIGN = Design(
    key="spool",
    name=lambda: translate("Reports", "Spool and bow"),
    occasions=("thanks",),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=rgb("#14494c"),
    subtitle_ink=rgb("#8a6a45"),
    ink=rgb("#2d2c29"),
    accent=rgb("#2a6f70"),
    paper=PAPER,
)
