"""The two faces of a member's card: silk in the colour of her level, the shop's name and seal, the codes."""

from dataclasses import dataclass
from typing import Final

from app.i18n import translate
from app.queries.member_cards import HeldCard
from app.reports import cloth, codes, seal, typefaces, wishes
from app.reports.block import Block
from app.reports.brush import MM, Brush, Colour, in_points, rgb
from app.reports.cloth import Fold, Ramp, Sheet
from app.reports.fitted_line import fitted
from app.reports.greeting import Letterhead
from app.reports.ink import Ink
from app.reports.legible import one_line
from app.reports.setting_horizontal import Align
from app.reports.typefaces import Role
from app.words import people

WIDTH: Final = 85.6
HEIGHT: Final = 54.0
"""Millimetres: the card of ISO 7810 that every purse has a slot for."""
_OVER: Final = 3.0
_LEFT: Final = 7.0
_SEAL: Final = 9.0
_FOLDS: Final = (Fold(0.30, 2.0, 0.25), Fold(0.10, 4.2, -0.3, 0.2), Fold(0.03, 9, 0.5, 0.1))
_SILK: Final = ((1.14, 1.20), (1.00, 0.84), (0.90, 0.48), (0.845, 0.12), (0.82, -0.24))
_BREADTHS: Final = (0.10, 0.18, 0.28, 0.38, 0.46)
_BESIDE_SILK: Final = 47.0
"""Millimetres from the left that are free of silk where her name stands."""


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a level."""

    key: str
    ground: tuple[Colour, Colour]
    """Of the front: from the upper left to the lower right."""
    ink: Colour
    accent: Colour
    silk: Ramp
    band: Colour
    """On the back."""


def _ramp(*codes_: str) -> Ramp:
    return tuple((at / (len(codes_) - 1), rgb(code)) for at, code in enumerate(codes_))


_GOLD: Final = rgb("#d9b978")
LINEN: Final = Look(
    "linen", (rgb("#fbf7ee"), rgb("#efe6d6")), rgb("#2e2a26"), rgb("#8a6a3a"),
    _ramp("#12302f", "#27575a", "#4f8a88", "#93bdb5", "#f1fbf4"), rgb("#2f6264"),
)  # fmt: skip
GARNET: Final = Look(
    "garnet", (rgb("#6a1b28"), rgb("#43101b")), rgb("#fbf1e4"), _GOLD,
    _ramp("#2b0610", "#6d1521", "#a32a30", "#d4665a", "#ffd9c4"), rgb("#5c1622"),
)  # fmt: skip
NIGHT: Final = Look(
    "night", (rgb("#33302e"), rgb("#171514")), rgb("#f6ecd6"), _GOLD,
    _ramp("#241a0c", "#5d4520", "#9c7a3e", "#d8bb7a", "#fff3d2"), rgb("#262322"),
)  # fmt: skip


def look(standing: float) -> Look:
    """Return the colours of a level by where it stands among the shop's (0 the first, 1 the highest)."""
    if standing <= 0:
        return LINEN
    return NIGHT if standing >= 1 else GARNET


def front_ground(brush: Brush, ink: Ink, shop: Letterhead, language: str, standing: float) -> None:
    """Draw what all cards of a level share on the front."""
    colours = look(standing)
    whole = brush.box(-_OVER, -_OVER, WIDTH + 2 * _OVER, HEIGHT + 2 * _OVER)
    brush.fade(whole, (0, HEIGHT), (WIDTH, 0), list(enumerate(colours.ground)))
    sheet = Sheet(
        tuple((x * WIDTH, y * HEIGHT) for x, y in _SILK),
        tuple(b * WIDTH for b in _BREADTHS),
        _FOLDS,
        colours.silk,
    )
    cloth.drape(brush, sheet, 44, 64)
    text = seal.characters(shop, language)
    seal.draw(brush, ink, text, language, _LEFT, HEIGHT - 6.5 - _SEAL, _SEAL)


def front_said(brush: Brush, ink: Ink, shop: Letterhead, language: str, standing: float, level: str) -> None:
    """Set the shop's name beside its seal, and the level."""
    colours = look(standing)
    x = _LEFT + (_SEAL + 2.8 if seal.characters(shop, language) else 0)
    name = fitted(
        one_line(shop.name),
        typefaces.chain(language, Role.TITLE),
        size=19,
        width=(55 - x) * MM,
        height=9 * MM,
    )
    middle = HEIGHT - 6.5 - 4.5
    _put(brush, ink, name, x, middle + name.height / MM / 2 + 0.2, colours.ink)
    said = one_line(people.level(level)) if level else ""
    if said:
        chain = typefaces.chain(language, Role.BODY)
        block = fitted(said, chain, size=9, width=44 * MM, height=5 * MM, tracking=0.14)
        _put(brush, ink, block, _LEFT, HEIGHT - 22.5, colours.accent)


def front_words(brush: Brush, ink: Ink, card: HeldCard) -> None:
    """Write her name and number."""
    colours = look(card.standing)
    width = _BESIDE_SILK - _LEFT
    latin = typefaces.chain("en", Role.PLAIN)
    number = fitted(one_line(card.number), latin, size=8.5, width=width * MM, height=5 * MM, tracking=0.12)
    _put(brush, ink, number, _LEFT, 9.6, colours.accent)
    name = name_block(card, 15.5, width * MM, 12.5 * MM)
    _put(brush, ink, name, _LEFT, 11.6 + name.height / MM, colours.ink)


def back_ground(brush: Brush, standing: float) -> None:
    """Draw what all cards of a level share on the back."""
    colours = look(standing)
    brush.fill(brush.box(-_OVER, -_OVER, WIDTH + 2 * _OVER, HEIGHT + 2 * _OVER), rgb("#fdfbf6"))
    brush.fill(brush.box(-_OVER, HEIGHT - 6.0, WIDTH + 2 * _OVER, 6.0 + _OVER), colours.band)


def back_said(brush: Brush, ink: Ink, shop: Letterhead, language: str) -> None:
    """Set the shop's name on the band, and at the foot whose card it is."""
    chain = typefaces.chain(language, Role.BODY)
    name = fitted(
        one_line(shop.name), typefaces.chain(language, Role.TITLE), size=10, width=60 * MM, height=11
    )
    _put(brush, ink, name, _LEFT, HEIGHT - 2.5 + name.height / MM / 2, rgb("#f3e3c3"))
    for text, size, down, rows, colour in (
        (
            translate("MemberCardPaper", "For the holder alone. If found, please bring it back to us."),
            6.2, 9.6, 2, rgb("#7a7268"),
        ),
        (_whereabouts(shop), 6.4, 5.4, 2, rgb("#4a443e")),
    ):  # fmt: skip
        block = fitted(text, chain, size=size, width=(WIDTH - 2 * _LEFT) * MM, height=size * 1.3 * rows)
        _put(brush, ink, block, _LEFT, down - (0 if block.height < size * 1.2 else -1.2), colour)


def _whereabouts(shop: Letterhead) -> str:
    return "  ·  ".join(filter(None, map(one_line, (shop.name, shop.address, shop.phone))))


def back_words(brush: Brush, ink: Ink, card: HeldCard) -> bool:
    """Write her name and the codes of her number; False where a scanner has only the QR code to read."""
    side = 19.5
    width = WIDTH - 2 * _LEFT - side - 5
    with brush.canvas.figure(card.number):
        codes.square(brush, card.number, WIDTH - _LEFT - side, 17.2, side)
        drawn = codes.bars(brush, card.number, _LEFT, 20.6, width, 9.8)
    latin = typefaces.chain("en", Role.PLAIN)
    number = fitted(one_line(card.number), latin, size=8, width=width * MM, height=4 * MM, tracking=0.16)
    _put(brush, ink, number, _LEFT, 19.6 if drawn else 27, rgb("#26231f"))
    name = name_block(card, 11.5, width * MM, 8.5 * MM)
    _put(brush, ink, name, _LEFT, HEIGHT - 8.4, rgb("#26231f"))
    if card.valid_until is not None:
        said = translate("MemberCardPaper", "Valid until {day}").format(
            day=wishes.plain_day(card.valid_until, card.language)
        )
        block = fitted(
            said,
            typefaces.chain(card.language, Role.BODY),
            size=7,
            width=width * MM,
            height=9,
            align=Align.LEFT,
        )
        _put(brush, ink, block, _LEFT, 34.8, rgb("#7a7268"))
    return drawn


def name_block(card: HeldCard, size: float, width: float, height: float) -> Block:
    """Return her name in the faces of her language."""
    return fitted(
        one_line(card.name), typefaces.chain(card.language, Role.BODY), size=size, width=width, height=height
    )


def _put(brush: Brush, ink: Ink, block: Block, x: float, top: float, colour: Colour) -> None:
    canvas = brush.canvas
    canvas.setFillColorRGB(*colour)
    with in_points(canvas):
        ink.put(block, x * MM, top * MM)
