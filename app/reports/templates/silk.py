"""A length of silk falling over ivory paper, its hem half sewn, the needle on its thread; in two dyes."""

import math
from collections.abc import Callable
from functools import partial

from app.i18n import translate
from app.reports import cloth
from app.reports.brush import Brush, Colour, Point, rgb
from app.reports.cloth import Fold, Ramp, Sheet
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

IVORY = rgb("#f9f4ea")
GOLD = (rgb("#9c7431"), rgb("#f0d999"))
STEEL = (rgb("#6f5527"), rgb("#c9a45c"), rgb("#fff6d8"))
CINNABAR: Ramp = (
    (0, rgb("#3d0a14")),
    (0.25, rgb("#7d1822")),
    (0.5, rgb("#b0302f")),
    (0.75, rgb("#d9695a")),
    (1, rgb("#ffd9c4")),
)
CELADON: Ramp = (
    (0, rgb("#12302f")),
    (0.25, rgb("#27575a")),
    (0.5, rgb("#4f8a88")),
    (0.75, rgb("#93bdb5")),
    (1, rgb("#f1fbf4")),
)
FOLDS = (Fold(0.30, 2.2, 0.25), Fold(0.10, 4.6, -0.3, 0.2), Fold(0.03, 10, 0.5, 0.1))
_SEWN = 0.60


def prepare(_brush: Brush) -> None:
    """Nothing here is drawn twice."""


def picture(dye: Ramp, brush: Brush, width: float, height: float) -> None:
    """Draw the silk, gathered above and spreading below, and the gold hem."""
    brush.fill(brush.whole(width, height), IVORY)
    if height > width:
        spine = [(-0.10, 1.10), (0.10, 0.78), (0.30, 0.44), (0.60, 0.14), (1.0, -0.12)]
        widths, hem = [0.12, 0.22, 0.50, 0.84, 1.10], 0.93
        span = width
    else:
        spine = [(1.06, 1.10), (0.90, 0.72), (0.66, 0.34), (0.30, 0.10), (-0.18, 0.02)]
        widths, hem = [0.11, 0.15, 0.31, 0.42, 0.47], -0.93
        span = width
    sheet = Sheet(
        spine=tuple((x * width, y * height) for x, y in spine),
        widths=tuple(part * span for part in widths),
        folds=FOLDS,
        dye=dye,
    )
    cloth.drape(brush, sheet)
    cloth.running_stitch(brush, sheet, hem, GOLD, until=_SEWN)
    _needle(brush, sheet, hem, upright=height > width)


def ground(dye: Ramp, brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw the ivory side: a ribbon's width of the silk along one edge, and a gold thread beside it."""
    brush.fill(brush.whole(width, height), IVORY)
    sheet = Sheet(
        spine=((-4, height + 6), (1.5, height * 0.66), (-1.0, height * 0.33), (3, -6))
        if columns
        else ((-6, 2.0), (width * 0.33, -0.5), (width * 0.66, 2.2), (width + 6, -1.5)),
        widths=(8.5, 7, 8, 10) if columns else (9, 7, 7.5, 9),
        folds=(Fold(0.30, 1.1, 0.5), Fold(0.12, 2.4, -0.6, 0.3)),
        dye=dye,
    )
    cloth.drape(brush, sheet, across=30)


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title on the bare paper, away from the silk."""
    if columns:
        if height > width:
            return TitlePlace(
                Place(width * 0.60, height * 0.62, width * 0.25, height * 0.32), 25, two_columns=True
            )
        return TitlePlace(Place(width * 0.055, height * 0.48, 20, height * 0.45), 19, two_columns=True)
    if height > width:
        return TitlePlace(Place(width * 0.36, height - 46, width * 0.57, 34), 33, Align.RIGHT)
    return TitlePlace(Place(13, height - 28, width * 0.56, 15.5), 36, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words beside the ribbon."""
    if columns:
        return inside(width, height, top=13, foot=10, inset=2)
    return inside(width, height, top=15, foot=12.5)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal after the title."""
    if columns:
        return (
            (width * 0.85 - 6.6, height * 0.62 - 8.4, 7.2)
            if height > width
            else (width * 0.055 + 21.5, height * 0.455, 7.2)
        )
    return (width - 16, height - 58, 9) if height > width else (13.5, height - 52, 9)


def _needle(brush: Brush, sheet: Sheet, hem: float, *, upright: bool) -> None:
    x, y = cloth.place(sheet, _SEWN, hem)
    across, up, wide, high, turn = (16, 7, 5.2, 4.6, 22.0) if upright else (-27, 11, -8.5, 6.5, 152.0)
    loop: list[Point] = []
    for step in range(25):  # a cycloid that overtakes itself once
        t = step / 24
        turned = 2 * math.pi * t
        loop.append((across * t + wide * math.sin(turned), up * t + high * (1 - math.cos(turned))))
    points = [(x + dx, y + dy) for dx, dy in loop]
    cloth.thread(brush, points, *GOLD, 0.42)
    cloth.needle(brush, *points[-1], turn, 18, STEEL)


def dyed(
    key: str, name: Callable[[], str], occasions: tuple[str, ...], dye: Ramp, title_ink: Colour
) -> Design:
    """Return the design in the colour of `dye`."""
    return Design(
        key=key,
        name=name,
        occasions=occasions,
        prepare=prepare,
        picture=partial(picture, dye),
        ground=partial(ground, dye),
        title=title,
        words=words,
        picture_seal=picture_seal,
        title_ink=title_ink,
        subtitle_ink=rgb("#a07a3c"),
        ink=rgb("#2e2825"),
        accent=rgb("#9c7431"),
        paper=IVORY,
        of_shop=("accent", "subtitle_ink"),
    )


DESIGNS = (
    dyed(
        "silk",
        lambda: translate("Reports", "Cinnabar silk"),
        ("birthday", "anniversary", "relative"),
        CINNABAR,
        rgb("#5a1a1c"),
    ),
    dyed(
        "celadon",
        lambda: translate("Reports", "Celadon silk"),
        ("birthday", "relative", "dragon_boat", "sympathy"),
        CELADON,
        rgb("#1d4443"),
    ),
)
