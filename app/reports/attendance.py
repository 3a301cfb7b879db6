"""The list of guests of an event on paper: to tick at the door, with room for who comes unasked (rule F2)."""

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Final

from app import i18n
from app.domain.events import Guest, Reply, Salon
from app.i18n import translate
from app.progress import Progress
from app.reports.greeting import Letterhead
from app.reports.pdf_file import pdf_file
from app.reports.report_page import ACCENT, HAIR, SOFT, ReportPage, ReportPrinted
from app.reports.typefaces import Role
from app.words import events as words

_ROW: Final = 8.6
"""Millimetres of a line."""
_BOX: Final = 3.4
_FREE: Final = 8
"""Lines left free for who comes unasked."""
_NAME, _CARD, _ANSWER, _BRINGS, _NOTE = 8.0, 62.0, 92.0, 124.0, 140.0
"""Where the columns begin, in millimetres."""
_ORDER: Final = {Reply.YES.value: 0, Reply.PERHAPS.value: 1, "": 2}


def attendance(
    event: Salon, guests: Sequence[Guest], shop: Letterhead, language: str, out: Path
) -> Generator[Progress, None, ReportPrinted]:
    """Write the list of `event` in `language` into the file `out`: who said yes first.

    Who declined is not on it. Closed early, nothing stays behind.
    """
    with i18n.language(language):
        title = translate("Reports", "Guests")
        when = words.when(event)
    expected = sorted(
        (guest for guest in guests if guest.reply in _ORDER), key=lambda guest: _ORDER[guest.reply]
    )
    with pdf_file(out, f"{title} · {event.theme}") as canvas:
        page = ReportPage(canvas, language, (shop.name, f"{event.theme} · {when}"))
        with i18n.language(language):
            page.begin()
            page.heading(event.theme, when)
            page.paragraph(words.heading(event), size=8.5, colour=SOFT)
            if event.note:
                page.paragraph(event.note, size=8.5, colour=SOFT)
            table = canvas.tags.add("Table")
            with canvas.tags.inside(canvas.tags.add("TR", table)):
                _heads(page)
        for number, guest in enumerate((*expected, *[None] * _FREE)):
            yield Progress(number, len(expected) + _FREE)
            with i18n.language(language):
                if page.room < _ROW:
                    page.begin()
                    with canvas.tags.decoration():
                        _heads(page)
                with canvas.tags.inside(canvas.tags.add("TR", table)):
                    _line(page, guest)
        page.finish()
    return ReportPrinted(out, page.number, "".join(sorted(page.missing)))


def _heads(page: ReportPage) -> None:
    heads = (
        (_NAME, translate("Reports", "Guest"), _CARD),
        (_CARD, translate("Reports", "Card"), _ANSWER),
        (_ANSWER, translate("Reports", "Answer"), _BRINGS),
        (_BRINGS, translate("Reports", "With her"), _NOTE),
        (_NOTE, translate("Reports", "Tried on, wishes"), page.measure),
    )
    for x, said, end in heads:
        with page.canvas.tags.inside("TH") as head:
            head.scope = "Column"
            page.text(said, x, page.y, size=7.5, colour=SOFT, width=end - x - 2)
    page.y += 4.8
    page.rule(page.y, ACCENT)


def _line(page: ReportPage, guest: Guest | None) -> None:
    """Draw a guest, or an empty line."""
    down = page.y + 2.4
    page.tick_box(0.6, down + 0.2, _BOX)
    if guest is not None:
        if guest.came:
            page.box(1.4, down + 1.0, _BOX - 1.6, _BOX - 1.6, ACCENT)
        page.text(guest.name, _NAME, down, size=10.5, role=Role.STRONG, width=_CARD - _NAME - 2, tag="TD")
        page.text(guest.card, _CARD, down + 0.4, size=8.5, width=_ANSWER - _CARD - 2, tag="TD")
        said = words.answer(guest.reply)
        page.text(said, _ANSWER, down + 0.4, size=8.5, colour=SOFT, width=_BRINGS - _ANSWER - 2, tag="TD")
        page.text(words.brings(guest), _BRINGS, down + 0.4, size=8.5, width=_NOTE - _BRINGS - 2, tag="TD")
    page.y += _ROW
    page.rule(page.y, HAIR)
