"""Prints addresses: the address sides of cards, envelopes, or labels to peel off, sorted for the post."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app import i18n
from app.i18n import translate
from app.progress import Progress
from app.queries.addresses import Addressee
from app.reports import typefaces
from app.reports.address_side import INK, AddressSide, address_block
from app.reports.brush import MM, Brush, in_millimetres
from app.reports.greeting import Letterhead
from app.reports.ink import Ink
from app.reports.pdf_file import Turned, pdf_file, speak
from app.reports.postal_papers import ENVELOPES, LABELS, Manner
from app.reports.typefaces import Role

PAPERS = (*ENVELOPES, *LABELS)
"""The names that the command line gives them."""
_PADDING = 4.5
"""Millimetres of a label that stay free on every side: a sheet is never fed quite straight."""


@dataclass(frozen=True, slots=True)
class AddressesPrinted:
    """What was printed, and what to look at."""

    path: Path
    addresses: int
    pages: int
    cut: tuple[str, ...]
    """Names of those whose address was too long for the paper."""
    missing: tuple[tuple[str, str], ...]
    """(name, characters) that no face has: printed as 〓."""


def addresses(
    people: Sequence[Addressee],
    shop: Letterhead,
    language: str,
    paper: str,
    out: Path,
    *,
    used: int = 0,
    frames: bool = True,
) -> Generator[Progress, None, AddressesPrinted]:
    """Print the addresses of `people`, in their order, on `paper` into the file `out`.

    `used` labels of the first sheet are gone already; without `frames` no boxes are drawn, for cards that
    have them. Closed early, nothing stays behind. Nobody is a ValueError, an unknown paper a KeyError.
    """
    if not people:
        raise ValueError("no addresses to print")
    with i18n.language(language):
        title = translate("AddressSide", "Addresses")
    cut: list[str] = []
    with pdf_file(out, title, exact=Turned.NOT) as canvas:
        speak(canvas, language)
        brush, ink = Brush(canvas), Ink(canvas)
        pages = 0
        if paper in LABELS:
            sheet = LABELS[paper]
            used %= sheet.pieces
            across, up = (side - 2 * _PADDING for side in sheet.piece)
            canvas.setPageSize(tuple(side * MM for side in sheet.page))
            for at, to in enumerate(people, used):
                if at and at % sheet.pieces == 0:
                    canvas.showPage()
                    pages += 1
                    yield Progress(at - used, len(people), to.name)
                block = address_block(to, across, up)
                x, y = sheet.place(at % sheet.pieces)
                canvas.setFillColorRGB(*INK)
                top = y * MM + (sheet.piece[1] * MM + block.height) / 2
                with canvas.tags.inside("P", language=_other(to.language, language)):
                    ink.put(block, (x + _PADDING) * MM, top)
                if not block.whole:
                    cut.append(to.name)
            canvas.showPage()
            pages += 1
        else:
            envelope = ENVELOPES[paper]
            side = AddressSide(brush, ink, envelope, shop, frames=frames)
            for at, to in enumerate(people):
                if at % 16 == 0:
                    yield Progress(at, len(people), to.name)
                canvas.setPageSize((side.width * MM, side.height * MM))
                hers = canvas.tags.inside("Sect", language=_other(to.language, language))
                with in_millimetres(canvas), i18n.language(to.language), hers:
                    if not side.draw(to):
                        cut.append(to.name)
                canvas.showPage()
                pages += 1
        yield Progress(len(people), len(people))
    missing = tuple((to.name, lacking) for to in people if (lacking := _lacking(to, paper)))
    return AddressesPrinted(out, len(people), pages, tuple(cut), missing)


def _other(language: str, than: str) -> str:
    """Return a language where it is not the paper's own."""
    return language if language != than else ""


def _lacking(to: Addressee, paper: str) -> str:
    envelope = ENVELOPES.get(paper)
    down = envelope is not None and envelope.manner is Manner.COLUMNS
    chain = typefaces.chain("ja" if down else to.language, Role.BODY, columns=down)
    return chain.lacking(f"{to.name}{to.address}".replace("\n", ""))
