"""A page of the owner's year: number and name of its subject, what the numbers mean, figures in a row."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from app.domain.insight import SPAN
from app.i18n import translate
from app.reports.report_page import ACCENT, HAIR, SOFT, ReportPage
from app.reports.typefaces import Role
from app.words import dates

FIGURE: Final = 25.0
"""Millimetres that a row of figures takes."""
_LEAD: Final = {"zh_CN": 13.0, "ja": 13.0, "en": 15.0}
"""Points of the sentences: Latin letters of that face are small for their size."""
_NAMES: Final = 60.0
"""Millimetres that number and title of a subject take."""
_TITLE: Final = {"zh_CN": 25.0, "ja": 25.0, "en": 30.0}


def begin(page: ReportPage, number: int, title: str, said: Sequence[str]) -> None:
    """Start the page of a subject; it goes on below its sentences."""
    page.begin()
    with page.canvas.tags.inside("H2"):
        page.text(f"{number:02}", 0, 0, size=13, role=Role.ITALIC, colour=ACCENT, language="en")
        page.text(title, -0.4, 6.5, size=_TITLE[page.language], role=Role.BODY)
    page.rule(20, ACCENT, 0.7, length=18)
    page.y = 26
    lead(page, said)
    page.y += 4


def lead(page: ReportPage, said: Sequence[str]) -> None:
    """Set sentences as one paragraph in the face of letters."""
    between = " " if page.language == "en" else ""
    page.paragraph(between.join(said), size=_LEAD[page.language], role=Role.BODY)


def contents(page: ReportPage, subjects: Sequence[tuple[str, str]]) -> None:
    """List the subjects by number and title, each with its first sentence; together they fill the page."""
    if not subjects:
        return
    least = max(10.0, min((page.room - 2) / len(subjects), 17.0))
    size = _LEAD[page.language] - 2.5
    for number, (title, said) in enumerate(subjects, 1):
        down = page.y
        page.rule(down, HAIR)
        page.text(
            f"{number:02}", 0, down + 2.6, size=11, role=Role.ITALIC, colour=ACCENT, width=9, language="en"
        )
        page.text(title, 10, down + 2.9, size=9.0, role=Role.STRONG, width=_NAMES - 13)
        page.y += 2.4
        page.paragraph(said, size=size, role=Role.BODY, x=_NAMES, width=page.measure - _NAMES)
        page.y = max(page.y, down + least)


def section(page: ReportPage, text: str, note: str = "") -> None:
    """Set the name of a part of the page."""
    page.text(text, 0, page.y, size=10.5, role=Role.STRONG, tag="H3")
    if note:
        from app.reports.setting_horizontal import Align

        page.text(note, 0, page.y + 0.6, size=8, colour=SOFT, align=Align.RIGHT)
    page.y += 6
    page.rule(page.y, HAIR)
    page.y += 3.5


def looked_back(day: date) -> str:
    """Return the days that Insight looks back on from `day`, as a section names them."""
    words = translate("Year", "{since} to {day}")
    return words.format(since=dates.day(day - timedelta(days=SPAN - 1)), day=dates.day(day))


def figures(page: ReportPage, shown: Sequence[tuple[str, str, str]], columns: int = 3) -> None:
    """Set figures in rows: what, how much, and beside what."""
    width = page.measure / columns
    for index, (what, amount, beside) in enumerate(shown):
        row, column = divmod(index, columns)
        x, down = column * width, page.y + row * FIGURE
        page.rule(down, ACCENT, 0.4, x=x, length=width - 5)
        with page.canvas.tags.inside("P"):
            page.text(what, x, down + 2.6, size=8.5, colour=SOFT, width=width - 5)
            page.text(amount, x - 0.3, down + 7.2, size=24, role=Role.BODY, language="en", width=width - 5)
            page.text(beside, x, down + 17.8, size=8.5, colour=SOFT, width=width - 5)
    page.y += FIGURE * -(-len(shown) // columns)
