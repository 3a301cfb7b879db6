"""A page of an album: a photo in a white mount under a strip of paper tape, a sprig of blossom beside it."""

from app.i18n import translate
from app.reports import botany
from app.reports.botany import Bloom
from app.reports.brush import Brush, Point, rgb
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

LINEN, PALE, WARP = rgb("#e6dfd6"), rgb("#f4efe8"), rgb("#cfc3b4")
PAPER = rgb("#fcfaf6")
MOUNT, SHADE = rgb("#fffdf9"), rgb("#4b3d33")
TAPE, STRIPE = rgb("#d9a7a0"), rgb("#f0d5cf")
DUSK = [(0.0, rgb("#f1ddd0")), (0.6, rgb("#d8b5ad")), (1.0, rgb("#a98893"))]
"""Of the picture that is in the mount until a photo takes its place."""
WOOD = (rgb("#6d5546"), rgb("#b79c85"))
BLOOM = Bloom(
    heart=rgb("#c98a86"),
    petal=rgb("#efcfc8"),
    rim=rgb("#fff7f2"),
    vein=rgb("#d6a59d"),
    stamen=rgb("#f3dfb8"),
    anther=rgb("#d9b170"),
    calyx=rgb("#8a5d55"),
)
_BORDER = 3.2
"""Millimetres of the white mount round a photo."""
_MESH = 2.4

Flower = tuple[str, float, float, float, float]
"""Form, x, y, radius, turn."""

BOUGH: tuple[tuple[list[Point], float, float], ...] = (
    ([(3, -30), (0, -12), (-5, 2), (-4, 17)], 1.5, 0.35),
    ([(0, -12), (7, -4), (9, 5)], 0.8, 0.3),
)
FLOWERS: tuple[Flower, ...] = (
    ("open", 0, -11, 4.6, 20),
    ("side", -6.5, 1.5, 3.2, 55),
    ("open", -4.3, 9, 3.4, 70),
    ("bud", -4, 17.4, 1.9, 5),
    ("side", 8.4, -3.5, 2.9, -60),
    ("bud", 9.2, 5.4, 1.7, -20),
)


def prepare(brush: Brush) -> None:
    """Define the blossom."""
    botany.flower_forms(brush, "album", BLOOM)


def photo(width: float, height: float, _columns: bool) -> Place:
    """Place the photo, upright as people stand, beside the words."""
    if height > width:
        wide = width * 0.56
        return Place(width * 0.115, height - width * 0.145 - wide * 1.27, wide, wide * 1.27)
    high = height - 33
    return Place(width - 17 - high * 0.82, 15.5, high * 0.82, high)


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw the page and the mount, with a picture of our own that a photo covers."""
    light = width * 0.5, height * 0.62, max(width, height) * 0.8
    brush.glow(brush.whole(width, height), *light, [(0, PALE), (1, LINEN)])
    for step in range(-1, int(max(width, height) / _MESH) + 2):
        at = step * _MESH
        brush.line(brush.polygon([(at, -3), (at, height + 3)]), WARP, 0.08, alpha=0.4)
        brush.line(brush.polygon([(-3, at), (width + 3, at)]), WARP, 0.08, alpha=0.4)
    place = photo(width, height, height > width)
    _mount(brush, place)
    if height > width:
        with brush.at(width * 0.85, height * 0.335, size=width / 112):
            _bough(brush)
    else:
        with brush.at(place.x - 12, height * 0.27, size=height / 118, turn=8):
            _bough(brush)


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw pale paper, and a strip of the tape across its outer corner."""
    brush.fill(brush.whole(width, height), PAPER)
    with brush.corner(width, height, mirrored=columns), brush.at(-8.5, -8.5, turn=-45):
        _tape(brush, 34, 6.4)


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title on the bare page."""
    if columns:
        if height > width:
            return TitlePlace(
                Place(width * 0.755, height * 0.52, width * 0.185, height * 0.40), 19, two_columns=True
            )
        return TitlePlace(Place(14, height * 0.30, 30, height * 0.58), 22, two_columns=True)
    if height > width:
        return TitlePlace(Place(width * 0.115 - _BORDER, 22, width * 0.64, 19), 32, Align.LEFT)
    return TitlePlace(Place(13, height * 0.50, width * 0.33, height * 0.30), 32, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words inside wide margins."""
    return inside(width, height, top=14.0 if columns else 18.0)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal as a signature low on the page."""
    if height > width:
        return (width * 0.115 - _BORDER, 10, 8.0)
    return (14, 10, 8.0) if columns else (13.5, 11, 9)


def _mount(brush: Brush, place: Place) -> None:
    x, y, wide, high = place
    left, low = x - _BORDER, y - _BORDER
    outer = wide + 2 * _BORDER, high + 2 * _BORDER
    for ring in range(7):
        soft = ring * 0.42
        shadow = brush.box(left - soft * 0.6, low - 1.6 - soft, outer[0] + soft * 1.4, outer[1] + soft)
        brush.fill(shadow, SHADE, 0.035)
    brush.fill(brush.box(left, low, *outer), MOUNT)
    brush.fade(brush.box(*place), (x, y + high), (x + wide * 0.3, y), DUSK)
    with brush.at(x + wide * 0.5, y + high * 0.46, size=min(wide, high) / 30):
        for kind, dx, dy, radius, turn in (
            ("side", -6.6, 4.4, 3.0, 40.0),
            ("open", 3.4, 4.2, 4.4, 12.0),
            ("open", -2.4, -3.0, 5.6, 48.0),
            ("bud", 8.2, 8.4, 1.6, -30.0),
            ("open", 5.6, -5.2, 3.2, 80.0),
        ):
            with brush.at(dx, dy, turn=turn, size=radius):
                brush.use(f"album-{kind}")
    with brush.at(x + wide / 2, y + high + _BORDER * 0.9, turn=-2.5):
        _tape(brush, min(wide * 0.36, 24), 5.2)


def _tape(brush: Brush, length: float, wide: float) -> None:
    """Draw a strip of tape about the origin, its ends torn."""
    half, teeth = length / 2, 5
    torn = [wide * (step / teeth - 0.5) for step in range(teeth + 1)]
    right = [(half + (0.55 if step % 2 else 0.0), y) for step, y in enumerate(torn)]
    left = [(-half - (0.0 if step % 2 else 0.55), y) for step, y in reversed(list(enumerate(torn)))]
    brush.fill(brush.polygon([*right, *left]), TAPE, 0.78)
    for step in range(int(length / 2.2)):
        at = -half + 1.2 + step * 2.2
        slant = [(at, -wide / 2), (at + 0.7, -wide / 2), (at + 1.5, wide / 2), (at + 0.8, wide / 2)]
        if at + 1.5 < half:
            brush.fill(brush.polygon(slant), STRIPE, 0.8)


def _bough(brush: Brush) -> None:
    for points, start, end in BOUGH:
        botany.branch(brush, points, start, end, WOOD)
    for kind, x, y, radius, turn in FLOWERS:
        with brush.at(x, y, turn=turn, size=radius):
            brush.use(f"album-{kind}")


DESIGN = Design(
    key="album",
    name=lambda: translate("Reports", "Album page"),
    occasions=("thanks", "welcome", "anniversary"),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=rgb("#4a3733"),
    subtitle_ink=rgb("#8f5f58"),
    ink=rgb("#2f2a28"),
    accent=rgb("#93625a"),
    paper=PAPER,
    photo=photo,
)
