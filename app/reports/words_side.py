"""Lays out the words of a card: whom it greets, the wish, who signs; in lines, or in columns."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from app.reports import fitting, typefaces, words_in_columns
from app.reports import setting_horizontal as lines
from app.reports.block import Block
from app.reports.brush import MM
from app.reports.design import Place
from app.reports.greeting import Greeting, Letterhead
from app.reports.legible import one_line
from app.reports.placed import SEAL_SIDE, Placed, Words
from app.reports.setting_horizontal import Align
from app.reports.typefaces import Role

LOGO: Final = (30.0, 5.8)
"""The widest and the highest of a logo in the letterhead, in millimetres."""
LOGO_GAP: Final = 2.5
_LOGO_MIDDLE: Final = 1.2
"""Millimetres from the foot of the letterhead to the middle of its logo."""
_CLOSING: Final = {"zh_CN": "谨贺", "en": "With warm regards,", "ja": ""}
_BODY_SIZE: Final = {"zh_CN": 13.5, "en": 14.5}
_LEADING: Final = {"zh_CN": 1.8, "en": 1.36}
_LEAST_NAME: Final = 0.68
_SIGN_LINE: Final = 34 * MM
_REMEMBERED: Final = 512  # layouts: the constant ones of a run and the last names


def lay_out(greeting: Greeting, place: Place) -> Words:
    """Lay out what is her own on the card: salutation, wish, sign-off."""
    left, bottom, width, height = (part * MM for part in place)
    bottom += 6 * MM  # the letterhead's line
    height -= 6 * MM
    frame = Place(left, bottom, width, height)
    salutation, wish = greeting.salutation(), greeting.paragraphs()
    sign_off = (one_line(greeting.shop.name), one_line(greeting.signed_by), one_line(greeting.day))
    closing = _OTHER_CLOSING.get((greeting.language, greeting.occasion), _CLOSING[greeting.language])
    if greeting.in_columns:
        return words_in_columns.lay_out(frame, greeting.language, salutation, wish, (*sign_off, closing))
    return _in_lines(frame, greeting.language, salutation, wish, (*sign_off, closing))


@lru_cache(_REMEMBERED)
def letterhead(
    shop: Letterhead, language: str, place: Place, *, columns: bool, logo: float = 0.0
) -> tuple[Placed, ...]:
    """Lay out the shop's own line at the foot of the card: name, address, telephone.

    Under `columns` it begins at the right. Beside a logo, `logo` millimetres wide, the name is left out.
    Without address and telephone there is none: the name is in the signature already.
    """
    if not (shop.address or shop.phone):
        return ()
    parts = [one_line(part) for part in ("" if logo else shop.name, shop.address, shop.phone)]
    text = "  ·  ".join(part for part in parts if part)
    chain = typefaces.chain(language, Role.BODY)
    beside = (logo + LOGO_GAP) * MM if logo else 0.0
    width = place.width * MM - beside
    size = 8.0 if language == "en" else 7.0
    block = fitting.fit(lambda points: lines.line(text, chain, points), size=size, width=width, height=20)
    if block is None:
        block = fitting.fit_or_cut(
            lambda texts, points: lines.paragraphs(
                texts, chain, size=points, leading=points * 1.3, width=width
            ),
            [text],
            size=6.0,
            width=width,
            height=17,
        )
    x = place.x * MM + ((width - block.width) if columns else beside)
    y = place.y * MM + (block.height - 1 if not logo else _LOGO_MIDDLE * MM + block.height / 2)
    return (Placed(block, x, y, accent=True),)


def logo_place(place: Place, columns: bool, width: float) -> tuple[float, float]:
    """Return where a logo of this width begins and where its middle lies, in millimetres."""
    x = place.x + place.width - width if columns else place.x
    return x, place.y + _LOGO_MIDDLE


def seal_corner(place: Place, columns: bool) -> tuple[float, float]:
    """Return the lower left corner of the seal, in millimetres."""
    if columns:
        return place.x, place.y + 6.0
    return place.x + place.width - SEAL_SIDE, place.y + 7.0


def _in_lines(
    frame: Place, language: str, salutation: str, wish: Sequence[str], sign_off: tuple[str, str, str, str]
) -> Words:
    signed, rule, sign_height = _signed(frame, language, *sign_off)
    head = _name(salutation, language, frame.width)
    gap = head.size * 0.95
    room = frame.height - head.height - gap - sign_height - 4 * MM
    body = _body(tuple(wish), language, frame.width, room)
    slack = max(room - body.height, 0.0)
    top = frame.y + frame.height - min(slack * 0.38, 9 * MM)
    placed = (
        Placed(head, frame.x, top),
        Placed(body, frame.x, top - head.height - gap),
        *signed,
    )
    return Words(placed, rule, all(one.block.whole for one in placed))


@lru_cache(_REMEMBERED)
def _body(wish: tuple[str, ...], language: str, width: float, height: float) -> Block:
    chain = typefaces.chain(language, Role.BODY)
    chinese = language == "zh_CN"
    indent = 2.0 if chinese else 0.0

    def spaced(size: float) -> dict[str, float]:
        between = 0.0 if chinese else size * 0.55
        return {"size": size, "leading": size * _LEADING[language], "indent": indent, "between": between}

    shape = fitting.Shape(
        lambda texts, size, measure: lines.paragraphs(
            texts, chain, width=measure, align=Align.JUSTIFY if chinese else Align.LEFT, **spaced(size)
        ),
        lambda texts, size, measure: lines.extent(texts, chain, width=measure, **spaced(size)),
    )
    return fitting.fit_body(shape, wish, size=_BODY_SIZE[language], measure=width, width=width, height=height)


@lru_cache(_REMEMBERED)
def _name(text: str, language: str, width: float) -> Block:
    """Set a salutation on one line, smaller if need be; a very long one on several."""
    chain = typefaces.chain(language, Role.BODY)
    size = _BODY_SIZE[language] + 1.5
    natural = lines.natural_width(text, chain)
    fitting_size = min(size, width / natural) if natural else size
    if fitting_size >= size * _LEAST_NAME:
        return lines.line(text, chain, int(fitting_size * 10) / 10)
    return fitting.fit_or_cut(
        lambda texts, points: lines.paragraphs(texts, chain, size=points, leading=points * 1.3, width=width),
        [text],
        size=size * 0.8,
        width=width,
        height=size * 3.4,
    )


_OTHER_CLOSING: Final = {
    ("en", "sympathy"): "With sincere sympathy,",
    ("zh_CN", "invitation"): "谨邀",
    **{("zh_CN", each): "谨上" for each in ("sympathy", "thanks", "miss_you", "season", "welcome")},
}
"""How one signs where there is nothing to congratulate on."""


@lru_cache(_REMEMBERED)
def _signed(
    frame: Place, language: str, shop: str, signed_by: str, day: str, closing: str
) -> tuple[tuple[Placed, ...], tuple[float, float, float] | None, float]:
    """Lay out the sign-off above the frame's foot: its blocks, the line to sign on, its height."""
    chain, italic = typefaces.chain(language, Role.BODY), typefaces.chain(language, Role.ITALIC)
    width = frame.width - (SEAL_SIDE + 3.5) * MM
    english = language == "en"
    size = 12.0 if english else 10.5
    rows: list[tuple[str, typefaces.Chain, float, bool]] = []
    if english:
        rows.append((closing, italic, size, False))
    else:
        rows.append((shop, chain, size, False))
    rows.append((signed_by + ("" if english or not signed_by else "　" + closing), chain, size, False))
    if day:
        rows.append((day, chain, size - 2.5, True))
    placed: list[Placed] = []
    rule = None
    y = frame.y + 0.6 * MM
    for text, face, points, accent in reversed(rows):
        if not text:
            x = frame.x if english else frame.x + width - _SIGN_LINE
            rule = (x, y + 1, _SIGN_LINE)
            y += size * 1.9
            continue
        block = fitting.fit(
            lambda at, text=text, face=face: lines.line(text, face, at),  # type: ignore[misc]  # bound now, not later
            size=points,
            width=width,
            height=99,
        ) or fitting.fit_or_cut(
            lambda texts, at, face=face: lines.paragraphs(  # type: ignore[misc]  # as above
                texts,
                face,
                size=at,
                leading=at * 1.2,
                width=width,
                align=Align.LEFT if english else Align.RIGHT,
            ),
            [text],
            size=7.0,
            width=width,
            height=24,
        )
        y += block.height
        placed.append(Placed(block, frame.x if english else frame.x + width - block.width, y, accent=accent))
        y += points * 0.5
    return tuple(reversed(placed)), rule, y - frame.y
