"""One member's letter (D4): her year with the shop in warm words, its colours as swatches, and thanks."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.domain import errors
from app.progress import Progress
from app.queries.letter import MemberYear
from app.queries.letters import Letters
from app.queries.reach import LeftOut
from app.reports import typefaces
from app.reports.brush import Brush
from app.reports.greeting import Letterhead
from app.reports.legible import one_line
from app.reports.letter_columns import Columns
from app.reports.letter_lines import Lines
from app.reports.letter_sheet import LEAST
from app.reports.letter_words import LetterWords, worded
from app.reports.pdf_file import pdf_file, speak
from app.reports.report_page import ReportPrinted
from app.reports.templates import plum
from app.reports.typefaces import Role

_SIZE: Final = {"zh_CN": 11.5, "ja": 11.5, "en": 12.5}


@dataclass(frozen=True, slots=True)
class LettersPrinted(ReportPrinted):
    """Letters that were written, and who got none."""

    left_out: tuple[LeftOut, ...] = ()


def letter(year: MemberYear, shop: Letterhead, out: Path) -> Generator[Progress, None, LettersPrinted]:
    """Write her letter on one A5 page into `out`: upright in lines, or wide in columns for Japanese."""
    title = {"zh_CN": "岁末的信", "ja": "年末のお便り"}.get(year.language, "A letter")
    return (yield from _written([year], shop, out, title))


def letters(many: Letters, shop: Letterhead, out: Path) -> Generator[Progress, None, LettersPrinted]:
    """Write many letters into `out`, a page each, in the order of posting. Raises NobodyToWrite."""
    if not many.written:
        raise errors.NobodyToWrite(len(many.left_out))
    printed = yield from _written(many.written, shop, out, "Letters")
    return replace(printed, left_out=many.left_out)


def _written(
    years: Sequence[MemberYear], shop: Letterhead, out: Path, title: str
) -> Generator[Progress, None, LettersPrinted]:
    missing: set[str] = set()
    with pdf_file(out, title) as canvas:
        speak(canvas, years[0].language)
        plum.prepare(Brush(canvas))
        for number, year in enumerate(years):
            yield Progress(number, len(years), year.to_name if len(years) > 1 else "")
            sheet = Columns if year.language == "ja" else Lines
            words, size = worded(year), _SIZE[year.language]
            while not (page := sheet(canvas, year, words, shop, size)).fits() and size > LEAST:
                size -= 0.25
            other = year.language if year.language != years[0].language else ""
            with canvas.tags.inside("Sect", language=other):
                page.print()
            canvas.showPage()
            missing.update(_lacking(year, words))
        yield Progress(len(years), len(years))
    return LettersPrinted(out, len(years), "".join(sorted(missing)))


def _lacking(year: MemberYear, words: LetterWords) -> str:
    chain = typefaces.chain(year.language, Role.BODY, columns=year.language == "ja")
    favourites = (it.name for it in year.favourites)
    return chain.lacking(one_line("".join((words.salutation, *words.opening, *words.pieces, *favourites))))
