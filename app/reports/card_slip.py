"""A slip for a step of a card's life: what she takes home on A6, a letter on A5; in her language, sealed."""

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain.card_steps import Step
from app.progress import Progress
from app.queries.card_slip import CardSlip
from app.reports import card_slip_words, codes, seal, typefaces
from app.reports import setting_horizontal as lines
from app.reports.block import Block
from app.reports.brush import MM, in_millimetres
from app.reports.card_slip_words import SlipWords
from app.reports.greeting import Letterhead
from app.reports.legible import one_line
from app.reports.pdf_file import pdf_file
from app.reports.report_page import ACCENT, HAIR, INK, SOFT, ReportPage, ReportPrinted
from app.reports.setting_horizontal import Align
from app.reports.typefaces import Role

if TYPE_CHECKING:
    from app.reports.pdf_canvas import Canvas

_A6: Final = (105.0, 148.0)
_A5: Final = (148.0, 210.0)
_SLIPS: Final = frozenset(
    {
        Step.APPLY, Step.READY, Step.COLLECT, Step.ISSUE, Step.RENEW, Step.REPLACE, Step.GIVE_BACK,
        Step.EXPIRE,
    }
)  # fmt: skip
_SIZE: Final = {_A6: 9.5, _A5: 11.0}
_LEAST: Final = 6.0
_FOOT: Final = 25.0
"""Millimetres at the foot for who signs, the seal and the shop's own line."""
_BARS: Final = (11.0, 15.0)
"""Height of the bars, and of the bars with their number, in millimetres."""
_LONGEST: Final = 1_200
"""Characters of a paragraph, from which a reason is cut."""


def card_slip(slip: CardSlip, shop: Letterhead, out: Path) -> Generator[Progress, None, ReportPrinted]:
    """Write the slip of one step into `out`, on one page."""
    words = card_slip_words.worded(slip)
    width, height = paper = _A6 if slip.taken.step in _SLIPS else _A5
    with pdf_file(out, words.title) as canvas:
        yield Progress(0, 1)
        page = ReportPage(
            canvas, slip.language, ("", ""), width=width, height=height, margin=11 if paper == _A6 else 18
        )
        canvas.setPageSize((width * MM, height * MM))
        _head(page, shop, words)
        _body(page, words, _SIZE[paper])
        _foot(canvas, page, slip, shop, words)
        canvas.showPage()
        yield Progress(1, 1)
    return ReportPrinted(out, 1, "".join(sorted(page.missing)))


def _head(page: ReportPage, shop: Letterhead, words: SlipWords) -> None:
    page.text(shop.name, 0, 0, size=9, colour=ACCENT, role=Role.BODY, tracking=0.06)
    page.text(words.day, 0, 0.4, size=8, colour=SOFT, align=Align.RIGHT, width=page.measure)
    page.rule(5.4, ACCENT, 0.5)
    small = page.width == _A6[0]
    page.text(words.title, 0, 10.5, size=15 if small else 18, role=Role.STRONG, tag="H1")
    page.y = 22.0 if small else 26.0


def _body(page: ReportPage, words: SlipWords, size: float) -> None:
    """Set everything that is read, as large as the page has room for."""
    beside = 7.0 * len(words.facts) + (_BARS[1] + 4 if words.number else 0)
    room = page.room + 4 - _FOOT - beside
    texts = [words.salutation, *(_cut(one) for one in words.paragraphs)]
    while _height(page, texts, size) > room and size > _LEAST:
        size -= 0.25
    for text in texts:
        _paragraph(page, text, size)
    page.y += 1.5
    with page.canvas.tags.inside("Table"):
        for fact in words.facts:
            _fact(page, *fact)
    page.rule(page.y, HAIR)
    if words.number:
        _bars(page, words.number)


def _fact(page: ReportPage, caption: str, value: str) -> None:
    page.rule(page.y, HAIR)
    tags = page.canvas.tags
    with tags.inside("TR"):
        with tags.inside("TH") as head:
            head.scope = "Row"
            page.text(caption, 0, page.y + 1.7, size=8, colour=SOFT, width=28)
        page.text(value, 30, page.y + 1.4, size=9.5, width=page.measure - 30, tag="TD")
    page.y += 7.0


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


def _height(page: ReportPage, texts: list[str], size: float) -> float:
    return sum((_block(page, text, size).height / MM + size * 0.32 for text in texts), 0.0)


def _block(page: ReportPage, text: str, size: float) -> Block:
    chain = typefaces.chain(page.language, Role.PLAIN)
    text = one_line(text)
    page.missing.update(chain.lacking(text))
    return lines.paragraphs(
        [text],
        chain,
        size=size,
        leading=size * (1.4 if page.language == "en" else 1.65),
        width=page.measure * MM,
        align=Align.LEFT if page.language == "en" else Align.JUSTIFY,
    )


def _paragraph(page: ReportPage, text: str, size: float) -> None:
    block = _block(page, text, size)
    page.put(block, 0, page.y, INK)
    page.y += block.height / MM + size * 0.32


def _bars(page: ReportPage, number: str) -> None:
    """Draw the number as Code 128, which the shop's scanner reads."""
    bottom = page.height - page.margin - page.y - 4 - _BARS[0]
    with page.canvas.figure(number), in_millimetres(page.canvas):
        codes.bars(page.brush, number, page.margin, bottom, page.measure, _BARS[0])
    page.y += _BARS[1] + 4


def _foot(canvas: "Canvas", page: ReportPage, slip: CardSlip, shop: Letterhead, words: SlipWords) -> None:
    bottom = page.height - 2 * page.margin
    side = 13.0
    if words.signature:
        page.rule(bottom - 14, SOFT, length=page.measure * 0.45)
        page.text(words.signature, 0, bottom - 12.4, size=7.5, colour=SOFT, width=page.measure * 0.45)
    right = page.measure - side - 3
    page.text(shop.name, 0, bottom - 19, size=9, width=right, align=Align.RIGHT, role=Role.BODY)
    page.text(slip.signed_by, 0, bottom - 14, size=9, width=right, align=Align.RIGHT, role=Role.BODY)
    canvas.saveState()
    canvas.scale(MM, MM)
    seal.draw(
        page.brush, page.ink, seal.characters(shop, slip.language), slip.language,
        page.width - page.margin - side, page.margin + 9, side,
    )  # fmt: skip
    canvas.restoreState()
    page.rule(bottom - 5.5, HAIR)
    contact = "  ·  ".join(part for part in (shop.address, shop.phone) if part)
    if contact:
        page.text(contact, 0, bottom - 3.6, size=7, colour=SOFT)
