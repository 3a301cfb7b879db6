"""The side of a card or envelope that the post reads: boxes and postcode, address, name; and who sends it."""

from typing import TYPE_CHECKING, Final

from app.domain import addresses
from app.i18n import translate
from app.queries.addresses import Addressee
from app.reports import fitting, postal_papers, typefaces
from app.reports import setting_horizontal as lines
from app.reports import setting_vertical as columns
from app.reports.block import Block, Stroke
from app.reports.brush import MM, Brush, Colour, in_points, rgb
from app.reports.fitted_line import fitted, fitted_column
from app.reports.greeting import Letterhead
from app.reports.ink import Ink
from app.reports.legible import legible, one_line
from app.reports.postal_papers import Boxes, Envelope, Manner
from app.reports.typefaces import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

INK: Final = rgb("#26231f")
SOFT: Final = rgb("#6d665d")
_LEADING: Final = 1.4
_BETWEEN: Final = 0.55
"""Of the larger of two rows, between them."""
_LEAST_SHARE: Final = 0.76
"""A line is not made smaller than this before it is broken."""


class AddressSide:
    """Draws one side after another with the same pen; lengths are millimetres from the upper left corner."""

    def __init__(self, brush: Brush, ink: Ink, envelope: Envelope, shop: Letterhead, *, frames: bool) -> None:
        self._brush, self._ink, self._paper, self._frames = brush, ink, envelope, frames
        self.width, self.height = envelope.size
        self._shop = shop
        self._from = addresses.parted(shop.address)

    def draw(self, to: Addressee) -> bool:
        """Draw the side of `to`; False where not all of it found room."""
        return {
            Manner.COLUMNS: self._columns,
            Manner.CHINESE: self._chinese,
            Manner.LINES: self._lines,
        }[self._paper.manner_for(to.language)](to)

    # In columns ---------------------------------------------------------------------------------

    def _columns(self, to: Addressee) -> bool:
        chain = typefaces.chain("ja", Role.BODY, columns=True)
        boxes = postal_papers.receiver(self.width)
        boxed = self._postcode(boxes, to.postcode, addresses.JAPAN)
        large = min(self.height / 148, 1.3)  # than a card
        foot, top = self.height - 30.0 * large, 25.0 + 20 * (large - 1)
        middle = self.width / 2
        name_top = top + 11.0 * large
        name = self._name_column(to, chain, foot - name_top, 27 * large)
        self.put(name, middle - name.width / MM / 2, name_top)
        parts = ([] if boxed or not to.postcode else [to.postcode]) + _parts(_in_columns(to.address))
        room = self.width - 9.0 - (middle + name.width / MM / 2 + 2.0)
        address = _street_columns(parts, chain, 13.5 * large, room, foot - top)
        self.put(address, self.width - 9.0 - address.width / MM, top)
        sent = self._sender_columns(chain, middle - name.width / MM / 2 - 2.0)
        if self._paper.card and self._frames:
            said = lines.line("郵便はがき", typefaces.chain("ja", Role.BODY), 7.5, 0.5)
            with self._brush.canvas.tags.decoration():
                self.put(said, middle - said.width / MM / 2, 4.0, postal_papers.VERMILION)
        return name.whole and address.whole and sent

    def _name_column(self, to: Addressee, chain: typefaces.Chain, room: float, size: float) -> Block:
        english = to.language == "en"
        text = _named(to) if english else f"{one_line(to.name)}　{one_line(to.honorific)}".strip("　")
        tracking = 0.22 if len(text) < 9 else 0.06  # noqa: PLR2004  # a short name stands wider
        return fitted_column(text, chain, size=size, width=20 * MM, height=room * MM, tracking=tracking)

    def _sender_columns(self, chain: typefaces.Chain, room: float) -> bool:
        boxes = postal_papers.sender(self.height)
        self._postcode(boxes, self._from.postcode, addresses.JAPAN, small=True)
        foot = boxes.down - 3.0
        high = min(58.0, foot - 45.0) * MM
        right = min(34.0, room)
        address = _street_columns(_parts(_in_columns(self._from.rest)), chain, 8.5, 14.0, high / MM)
        self.put(address, right - address.width / MM, foot - high / MM)
        name = fitted_column(
            one_line(self._shop.name), chain, size=12, width=11 * MM, height=high * 0.86, tracking=0.08
        )
        self.put(name, right - address.width / MM - 2.2 - name.width / MM, foot - name.height / MM)
        return address.whole and name.whole

    # In lines -----------------------------------------------------------------------------------

    def _chinese(self, to: Addressee) -> bool:
        chain = typefaces.chain(to.language, Role.BODY)
        boxed = self._postcode(postal_papers.CHINESE, to.postcode, addresses.CHINA)
        if self._paper.card:
            self._stamp(translate("AddressSide", "Stamp"))
        left = self.width * 0.17
        wide = self.width - 2 * left
        address = stacked(
            [(to.postcode if not boxed else "", 11.0), *((part, 16.0) for part in _parts(to.address))],
            chain, wide, self.height * 0.24,
        )  # fmt: skip
        top = self.height * 0.33
        self.put(address, left, top)
        said = _named(to)
        name = fitted(said, chain, size=23, width=wide * MM, height=14 * MM, tracking=0.08)
        self.put(
            name, (self.width - name.width / MM) / 2, max(self.height * 0.56, top + address.height / MM + 5)
        )
        own = typefaces.chain("zh_CN", Role.BODY)
        shop = [(one_line(self._from.rest), 9.0), (one_line(self._shop.name), 10.5)]
        sent = stacked([*shop, (self._from.postcode, 9.5)], own, self.width * 0.45, 21.0)
        self.put(sent, self.width - 10.0 - sent.width / MM, self.height - 7.0 - sent.height / MM, SOFT)
        return address.whole and name.whole and sent.whole

    def _lines(self, to: Addressee) -> bool:
        own = typefaces.chain(to.language, Role.PLAIN)
        contact = [
            (one_line(self._shop.name), 9.5),
            (one_line(self._from.rest), 8.0),
            (self._from.postcode, 8.0),
        ]
        sent = stacked(contact, own, self.width * 0.42, self.height * 0.22)
        self.put(sent, 9.0, 8.0, SOFT)
        if self._paper.card:
            self._stamp(translate("AddressSide", "Stamp"))
        left = self.width * 0.36
        block = address_block(to, self.width - left - 12.0, self.height * 0.45, 1.45)
        self.put(block, left, self.height * 0.46)
        return block.whole and sent.whole

    # Parts --------------------------------------------------------------------------------------

    def put(self, block: Block, x: float, down: float, colour: Colour = INK) -> None:
        """Set a block with its upper left corner at (`x`, `down`)."""
        self._brush.canvas.setFillColorRGB(*colour)
        with in_points(self._brush.canvas):
            self._ink.put(block, x * MM, (self.height - down) * MM)

    def _postcode(self, boxes: Boxes, postcode: str, count: int, *, small: bool = False) -> bool:
        """Draw the boxes, and the digits if they are so many as there are boxes; False where they are not."""
        (wide, high), brush = boxes.size, self._brush
        top = self.height - boxes.down
        if self._frames:
            for step, pen in zip(boxes.steps, boxes.pens, strict=True):
                # Measured from the inner edge of the line.
                edge = (
                    brush.box(boxes.left + step - pen / 2, top - high - pen / 2, wide + pen, high + pen)
                    if not small
                    else brush.box(boxes.left + step, top - high, wide, high)
                )
                brush.line(edge, boxes.colour, pen)
            if boxes.dash is not None:
                start, end, down = boxes.dash
                dash = brush.curve([(boxes.left + start, top - down), (boxes.left + end, top - down)])
                brush.line(dash, boxes.colour, boxes.pens[0])
        digits = addresses.digits(postcode)
        if len(digits) != count:
            return False
        chain = typefaces.chain("ja", Role.PLAIN)
        with brush.canvas.tags.inside("P"):
            for step, digit in zip(boxes.steps, digits, strict=True):
                block = lines.line(digit, chain, 9.5 if small else 15.5)
                down = boxes.down + high / 2 - block.size / MM * 0.53
                self.put(block, boxes.left + step + (wide - block.width / MM) / 2, down)
        return True

    def _stamp(self, said: str) -> None:
        wide, high, edge = 21.0, 25.0, 8.0
        if not self._frames:
            return
        brush = self._brush
        canvas = brush.canvas
        canvas.saveState()
        canvas.setDash(0.6, 0.9)
        brush.line(
            brush.box(self.width - edge - wide, self.height - edge - high, wide, high), rgb("#b5aca0"), 0.2
        )
        canvas.restoreState()
        block = lines.line(said, typefaces.chain("zh_CN", Role.BODY), 7.5, 0.1)
        x = self.width - edge - wide / 2 - block.width / MM / 2
        with canvas.tags.decoration():
            self.put(block, x, edge + high / 2 - 1.3, rgb("#b5aca0"))


def _street_columns(
    parts: "Sequence[str]", chain: typefaces.Chain, size: float, width: float, height: float
) -> Block:
    """Return an address in columns, the house lower than the street, smaller if each then has one."""
    texts = [part if at == 0 else "　　" + part for at, part in enumerate(parts)] or [""]
    longest = max(columns.natural_height(text, chain) for text in texts)
    whole = min(size, height * MM / longest) if longest else size
    return fitting.fit_or_cut(
        lambda lines_, points: columns.columns(
            lines_, chain, size=points, leading=points * _LEADING, height=height * MM
        ),
        texts,
        size=int(whole * 10) / 10 if whole >= size * _LEAST_SHARE else size,
        width=width * MM,
        height=height * MM,
    )


def _in_columns(address: str) -> str:
    """Return an address as it stands in columns; one in Latin letters alone keeps its figures."""
    return addresses.in_columns(address) if any(char >= "\u2e80" for char in address) else address


def address_block(to: Addressee, width: float, height: float, scale: float = 1.0) -> Block:
    """Return address and name one below the other, as her language has it, in `width` × `height` mm."""
    # The figures of the Latin face for letters hang below the line: no good for a house number.
    chain = typefaces.chain(to.language, Role.PLAIN if to.language == "en" else Role.BODY)
    parts = [(part, 10.0) for part in _parts(to.address)]
    name = (_named(to), 13.5)
    if to.language == "en":
        rows = [(_named(to), 11.0), *((part, 9.5) for part in _parts(to.address)), (to.postcode, 9.5)]
    elif to.language == "ja":
        rows = [(f"〒{to.postcode}" if to.postcode else "", 9.5), *parts, name]
    else:
        rows = [(to.postcode, 10.0), *parts, name]
    return stacked([(text, size * scale) for text, size in rows], chain, width, height)


def stacked(
    rows: "Sequence[tuple[str, float]]", chain: typefaces.Chain, width: float, height: float
) -> Block:
    """Return rows of (text, size in points) one below the other, all smaller where they do not fit."""
    rows = [(text, size) for text, size in rows if text]
    share = 1.0
    while True:
        block = _stack(rows, chain, width * MM, share)
        if block.height <= height * MM + 0.01 or share <= 0.5:  # noqa: PLR2004  # half: the smallest
            break
        share -= 0.05
    while rows and block.height > height * MM + 0.01:  # a row too many is cut from its end
        at = max(range(len(rows)), key=lambda index: len(rows[index][0]))
        text, size = rows[at]
        rows[at] = (text[: len(text) * 3 // 4].rstrip("…") + "…", size)
        block = _stack(rows, chain, width * MM, share, whole=False)
        if len(text) < 4:  # noqa: PLR2004  # nothing is left to cut
            break
    return block


def _stack(
    rows: "Sequence[tuple[str, float]]",
    chain: typefaces.Chain,
    width: float,
    share: float,
    *,
    whole: bool = True,
) -> Block:
    strokes: list[Stroke] = []
    down = widest = above = 0.0
    for text, size in rows:
        natural = lines.natural_width(text, chain)
        fitting_size = min(size, width / natural) if natural else size
        points = max(
            (fitting_size if fitting_size >= size * _LEAST_SHARE else size) * share, fitting.SMALLEST
        )
        block = lines.paragraphs([text], chain, size=points, leading=points * 1.3, width=width)
        widest = max(widest, min(natural * points, width))
        down += max(above, size * share) * _BETWEEN if strokes else 0.0
        strokes += [stroke.lowered(down) for stroke in block.strokes]
        down += block.height
        above = size * share
    return Block(widest, down, tuple(strokes), 0.0, whole)


def _named(to: Addressee) -> str:
    name, honorific = one_line(to.name), one_line(to.honorific)
    if to.language == "en":
        return f"{honorific} {name}".strip()
    if to.language == "ja":
        return f"{name}　{honorific}".strip("　")
    return f"{name}{honorific}　收"


def _parts(address: str) -> list[str]:
    """Return the lines of an address: as it was typed, or the house apart from the street."""
    typed = [" ".join(part.split()) for part in legible(address).split("\n") if part.strip()]
    if len(typed) == 1 and any(char >= "\u2e80" for char in address):
        street, _, house = typed[0].replace("\u3000", " ").partition(" ")
        if house and len(street) > 5 and not house[0].isdigit():  # noqa: PLR2004  # a street, not a district
            return [street, house]
    return typed
