"""Seven needles on one thread under the river of stars, threaded as at Qixi; a thread beside the words."""

import math
from random import Random
from typing import Any, Final

from app.i18n import translate
from app.reports.brush import Brush, Point, mix, rgb
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

ZENITH, DEEP, LOW = rgb("#0f1230"), rgb("#27285c"), rgb("#6b4f86")
RIVER, ROSE = rgb("#cfd2ff"), rgb("#f2b8cc")
SILVER: Final = (rgb("#6f7496"), rgb("#e9ecff"), rgb("#8a8fb3"))
THREAD = rgb("#e8788f")
PAPER = rgb("#f8f5f6")


def prepare(brush: Brush) -> None:
    """Define a needle, its eye at the origin and its point one unit below."""
    with brush.form("needle", -0.1, -1.05, 0.1, 0.15):
        _needle(brush)
    with brush.form("star", -1.05, -1.05, 1.05, 1.05):
        _star(brush)


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw the sky, the river across it, its two stars, and the seven needles on their thread."""
    upright = height > width
    brush.fade(
        brush.whole(width, height),
        (0, height),
        (0, -3),
        [(0, ZENITH), (0.55, DEEP), (1, LOW)],
    )
    _river(brush, width, height, upright=upright)
    _needles(brush, width, height, upright=upright)


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw pale paper with a thread wandering along its edge to a needle, and a few stars."""
    brush.fill(brush.whole(width, height), PAPER)
    if columns:
        points: list[Point] = [
            (7, -3),
            (5, height * 0.2),
            (10, height * 0.45),
            (5.5, height * 0.72),
            (8, height - 17),
        ]
        turn, stars = 188, ((13.0, height - 8, 1.5), (5.0, height - 5, 0.9), (18.0, height - 14, 0.8))
    else:
        points = [
            (-3, height - 9),
            (width * 0.25, height - 6),
            (width * 0.5, height - 10),
            (width * 0.72, height - 6.5),
            (width - 26, height - 8.5),
        ]
        turn, stars = (
            95,
            ((width - 8, height - 16, 1.5), (width - 14, height - 4.5, 0.9), (width - 17, height - 18, 0.8)),
        )
    brush.line(brush.curve(points), THREAD, 0.28)
    with brush.at(*points[-1], turn=turn, size=13):
        brush.use("needle")
    for x, y, size in stars:
        brush.fill(_spark(brush, x, y, size), rgb("#b48fb8"))


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title in the quiet part of the sky."""
    if columns:
        if height > width:
            return TitlePlace(Place(13, height * 0.44, 26, height * 0.46), 26, two_columns=True)
        return TitlePlace(Place(12, height * 0.36, 30, height * 0.54), 24, two_columns=True)
    if height > width:
        return TitlePlace(Place(10, height * 0.485, width - 20, 18), 36, Align.CENTRE)
    return TitlePlace(Place(13, height * 0.56, width * 0.36, height * 0.28), 40, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words inside wide margins, clear of the thread."""
    if columns:
        return inside(width, height, top=14, foot=10, inset=1)
    return inside(width, height, top=18.5)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal low, as a signature."""
    if columns:
        return (width - 19, 8, 8.0) if height > width else (13, 10, 8.0)
    return (width / 2 - 4.25, 9, 8.5) if height > width else (13.5, 11, 9)


def _course(width: float, height: float, along: float, *, upright: bool) -> Point:
    """Return the middle of the river at `along` (0–1)."""
    if upright:
        return width * (0.05 + 0.95 * along), height * (1.02 - 0.42 * along + 0.05 * math.sin(along * 5))
    return width * (0.28 + 0.80 * along), height * (1.10 - 0.72 * along + 0.05 * math.sin(along * 5))


def _river(brush: Brush, width: float, height: float, *, upright: bool) -> None:
    random = Random(77)  # noqa: S311  # the same sky on every card
    across = min(width, height) * 0.16
    course = [_course(width, height, step / 10 * 1.2 - 0.1, upright=upright) for step in range(11)]
    for layer in range(12):
        wide = across * (2.6 - 0.19 * layer)
        colour = mix(RIVER, ROSE, 0.5 + 0.4 * math.sin(layer))
        brush.fill(
            brush.tapering(course, [wide * (0.75 + 0.25 * math.sin(2.2 * at)) for at in range(11)]),
            colour,
            alpha=0.022,
        )
    for _ in range(420):
        x, y = _course(width, height, random.uniform(-0.05, 1.05), upright=upright)
        x, y = x + random.gauss(0, across * 0.42), y + random.gauss(0, across * 0.50)
        size = random.choice((0.07, 0.09, 0.09, 0.12, 0.2))
        brush.fill(
            brush.ellipse(x, y, size, size),
            mix(rgb("#ffffff"), ROSE, random.random() * 0.5),
            alpha=random.choice((0.45, 0.7, 0.95)),
        )
    for _ in range(70):
        x, y = random.uniform(0, width), random.uniform(0.1, 1) * height
        brush.fill(brush.ellipse(x, y, 0.1, 0.1), rgb("#ffffff"), alpha=0.5)
    for x, y, size in (
        ((0.50, 0.72, 0.050), (0.72, 0.93, 0.042)) if upright else ((0.545, 0.62, 0.050), (0.85, 0.90, 0.042))
    ):
        with brush.at(x * width, y * height, size=min(width, height) * size):
            brush.use("star")


def _needles(brush: Brush, width: float, height: float, *, upright: bool) -> None:
    """Hang seven needles from one thread that dips through their eyes."""
    scale = min(width, height) / 100
    left, right = (width * 0.14, width * 0.86) if upright else (width * 0.44, width * 0.93)
    top = height * (0.40 if upright else 0.44)
    eyes = [
        (left + (right - left) * index / 6, top - 9 * scale * math.sin(math.pi * index / 6))
        for index in range(7)
    ]
    for index, (x, y) in enumerate(eyes):
        with brush.at(x, y, turn=(index - 3) * 3.0, size=30 * scale):
            brush.use("needle")
    start = (left - 26 * scale, top + 10 * scale)
    end = (right + 24 * scale, top + 12 * scale)
    dips: list[Point] = [start]
    for (ax, ay), (bx, by) in zip([start, *eyes], [*eyes, end], strict=True):
        dips += [((ax + bx) / 2, (ay + by) / 2 - 1.6 * scale), (bx, by)]
    brush.line(brush.curve(dips), mix(THREAD, ZENITH, 0.55), 0.5 * scale, alpha=0.5)
    brush.line(brush.curve(dips), THREAD, 0.36 * scale)
    brush.line(brush.curve(dips), rgb("#ffd3dc"), 0.10 * scale)


def _needle(brush: Brush) -> None:
    body = [
        (-0.016, 0.09),
        (0.016, 0.09),
        (0.024, 0.0),
        (0.018, -0.35),
        (0.0, -1.0),
        (-0.018, -0.35),
        (-0.024, 0.0),
    ]
    dark, light, shade = SILVER
    brush.fade(brush.shape(body), (-0.024, 0), (0.024, 0), [(0, dark), (0.4, light), (1, shade)])
    brush.fill(brush.ellipse(0, 0.012, 0.009, 0.045), rgb("#2a2b58"))


def _star(brush: Brush) -> None:
    brush.haze((0, 0), (0.1, 0.1), (0.085, 0.085), 10, rgb("#ffe9f0"), 0.06)
    brush.fill(_spark(brush, 0, 0, 1.0), rgb("#fffaf2"))
    brush.fill(brush.ellipse(0, 0, 0.16, 0.16), rgb("#ffffff"))


def _spark(brush: Brush, x: float, y: float, size: float) -> Any:
    """Return a star of four rays."""
    reaches = [size * (0.10 if index % 2 else 1.0 if index % 4 == 0 else 0.72) for index in range(8)]
    angles = [math.radians(90 + index * 45) for index in range(8)]
    return brush.polygon(
        [
            (x + reach * math.cos(at), y + reach * math.sin(at))
            for reach, at in zip(reaches, angles, strict=True)
        ]
    )


DESIGN = Design(
    key="stars",
    name=lambda: translate("Reports", "Seven needles under the stars"),
    occasions=("qixi", "tanabata"),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=rgb("#f8eef6"),
    subtitle_ink=rgb("#c9bfe6"),
    ink=rgb("#2d2a38"),
    accent=rgb("#8a5a86"),
    paper=PAPER,
)
