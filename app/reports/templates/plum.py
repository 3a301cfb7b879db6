"""Plum blossom before a full moon, on the green of deep water; the words on ivory beside a last twig."""

from app.i18n import translate
from app.reports import botany
from app.reports.botany import Bloom
from app.reports.brush import Brush, Point, rgb
from app.reports.design import Design, Place, TitlePlace, inside
from app.reports.setting_horizontal import Align

NIGHT, GLOW, DEEP = rgb("#16302f"), rgb("#24484a"), rgb("#0e2123")
IVORY = rgb("#faf6ec")
WOOD = (rgb("#2b211d"), rgb("#9a7a5e"))
PALE_WOOD = (rgb("#a58d76"), rgb("#d9c8b2"))
BLOOM = Bloom(
    heart=rgb("#b8475f"),
    petal=rgb("#eab4b6"),
    rim=rgb("#fff4ee"),
    vein=rgb("#c9788a"),
    stamen=rgb("#f6dfae"),
    anther=rgb("#e3b65c"),
    calyx=rgb("#6b2f36"),
)
MIST = Bloom(
    heart=rgb("#dfa3a4"),
    petal=rgb("#f3d9d5"),
    rim=rgb("#fdf3ee"),
    vein=rgb("#e2bcb8"),
    stamen=rgb("#ecd9b0"),
    anther=rgb("#dcc08a"),
    calyx=rgb("#c39b93"),
)

_TALL = 140
"""Millimetres: on a lower card the branch begins where the title ends."""

Flower = tuple[str, float, float, float, float, float]
"""Form, x, y, radius, turn, tilt."""

UPRIGHT_TREE: tuple[tuple[list[Point], float, float], ...] = (
    ([(106, 8), (84, 26), (70, 34), (58, 54), (44, 64), (34, 84), (20, 92), (8, 108)], 4.6, 0.8),
    ([(58, 54), (62, 70), (56, 84), (60, 100), (54, 112)], 1.9, 0.4),
    ([(34, 84), (40, 94), (36, 104)], 1.1, 0.35),
    ([(70, 34), (52, 34), (40, 40), (26, 38)], 1.7, 0.4),
)
UPRIGHT_FLOWERS: tuple[Flower, ...] = (
    ("open", 58, 55, 6.2, 12, 0.95),
    ("side", 64.5, 61.5, 3.6, -50, 1),
    ("open", 35, 84, 6.8, 40, 1),
    ("open", 27.5, 79, 4.4, 10, 0.85),
    ("side", 60, 101, 4.6, 8, 1),
    ("open", 55.5, 84, 4.8, 100, 0.8),
    ("bud", 54, 112, 2.2, 20, 1),
    ("bud", 36.4, 104, 2.2, -8, 1),
    ("side", 41, 94, 3.6, -40, 1),
    ("open", 19, 93.5, 5.0, 0, 0.85),
    ("bud", 8, 108, 2.4, 35, 1),
    ("side", 13, 100.5, 3.4, 50, 1),
    ("open", 70, 35, 5.6, 70, 0.9),
    ("bud", 62, 31, 2.2, 165, 1),
    ("side", 39, 40, 4, 70, 1),
    ("bud", 26, 38, 2.2, 95, 1),
    ("bud", 47, 35, 2.0, 150, 1),
    ("bud", 62.5, 71, 1.9, -60, 1),
    ("open", 86, 25, 4.6, 20, 0.8),
)
FALLING: tuple[tuple[float, float, float, float, float], ...] = (
    (20, 60, 2.2, 40, 0.6),
    (30, 24, 2.4, 100, 0.5),
    (14, 30, 1.8, 200, 0.7),
    (48, 18, 1.7, 300, 0.6),
    (76, 66, 1.8, 20, 0.5),
)


def prepare(brush: Brush) -> None:
    """Define the flowers."""
    botany.flower_forms(brush, "plum", BLOOM)
    botany.flower_forms(brush, "mist", MIST)


def picture(brush: Brush, width: float, height: float) -> None:
    """Draw moon and branch; the branch keeps its size and the empty side grows with the card."""
    brush.glow(
        brush.whole(width, height),
        width * 0.5,
        height * 0.6,
        max(width, height) * 0.75,
        [(0, GLOW), (0.5, NIGHT), (1, DEEP)],
    )
    upright = height > width
    if upright:
        scale = min(width / 100, height / 148)
        with brush.at(width - 100 * scale, 0, size=scale):
            _moon(brush, 40, 92, 30)
            _tree(brush)
    else:
        scale = height / 112
        with brush.at(width - 101 * scale, -13 * scale, size=scale):
            _moon(brush, 56, 76, 31)
            _tree(brush)


def ground(brush: Brush, width: float, height: float, columns: bool) -> None:
    """Draw the ivory side: a pale twig grows in where the words leave room."""
    brush.fill(brush.whole(width, height), IVORY)
    mirrored = not columns
    with brush.at(width if mirrored else 0, height):
        brush.canvas.scale(-1 if mirrored else 1, 1)
        botany.branch(
            brush, [(-4, -17), (7, -12.5), (16, -10.5), (27, -5.5), (39, -4.2)], 1.3, 0.3, PALE_WOOD
        )
        botany.branch(brush, [(16, -10.5), (22, -12.5), (29, -13)], 0.6, 0.25, PALE_WOOD)
        for kind, x, y, radius, turn, tilt in (
            ("open", 8, -11.5, 4.4, 20, 0.95),
            ("side", 17, -8.6, 3.0, 10, 1),
            ("bud", 29, -13, 1.5, -95, 1),
            ("open", 28, -5.6, 2.9, 60, 0.85),
            ("bud", 39, -4.2, 1.4, -75, 1),
            ("petal", 33, -21, 1.5, 40, 0.6),
            ("petal", 12, -26, 1.3, 130, 0.6),
        ):
            with brush.at(x, y, turn=turn, size=radius, tilt=tilt):
                brush.use(f"mist-{kind}")


def title(width: float, height: float, columns: bool) -> TitlePlace:
    """Place the title in the dark beside the moon."""
    if columns:
        if height > width:
            return TitlePlace(Place(width - 23, height - 100, 12, 88), 25)
        return TitlePlace(Place(14, height * 0.28, 27, height * 0.60), 25, two_columns=True)
    if height > width:
        return TitlePlace(Place(9, height - 22, width - 18, 15), 29, Align.CENTRE)
    return TitlePlace(Place(11, height * 0.40, width * 0.36, height * 0.30), 33, Align.LEFT)


def words(width: float, height: float, columns: bool) -> Place:
    """Place the words inside wide margins."""
    return inside(width, height, top=14.0 if columns else 16.0)


def picture_seal(width: float, height: float, columns: bool) -> tuple[float, float, float]:
    """Place the seal as a signature under the title."""
    if columns:
        if height > width:  # below the title, where the branch leaves room
            return (width - 20.8, height - 111, 7.6) if height > _TALL else (9, 9, 7.6)
        return 14, 11, 8.0
    return (9, 9, 9) if height > width else (11.5, 11, 9)


def _moon(brush: Brush, x: float, y: float, radius: float) -> None:
    brush.haze((x, y), (radius + 0.3, radius + 0.3), (0.55, 0.55), 20, rgb("#f0dca8"), 0.011)
    brush.glow(
        brush.ellipse(x, y, radius, radius),
        x - radius * 0.25,
        y + radius * 0.3,
        radius * 1.5,
        [(0, rgb("#fbf3da")), (0.55, rgb("#eed9a8")), (1, rgb("#d6b374"))],
    )


def _tree(brush: Brush) -> None:
    for points, start, end in UPRIGHT_TREE:
        botany.branch(brush, points, start, end, WOOD)
    for kind, x, y, radius, turn, tilt in UPRIGHT_FLOWERS:
        with brush.at(x, y, turn=turn, size=radius, tilt=tilt):
            brush.use(f"plum-{kind}")
    for x, y, radius, turn, tilt in FALLING:
        with brush.at(x, y, turn=turn, size=radius, tilt=tilt):
            brush.use("plum-petal")


DESIGN = Design(
    key="plum",
    name=lambda: translate("Reports", "Plum blossom and moon"),
    occasions=("birthday", "relative", "anniversary", "hinamatsuri", "season", "new_year"),
    prepare=prepare,
    picture=picture,
    ground=ground,
    title=title,
    words=words,
    picture_seal=picture_seal,
    title_ink=rgb("#f6ead0"),
    subtitle_ink=rgb("#cfae6e"),
    ink=rgb("#2b2a28"),
    accent=rgb("#a07a3c"),
    paper=IVORY,
)
