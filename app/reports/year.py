"""The shop's year on paper (D3): a cover, the year at a glance, and a page for each subject it tells of."""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import NamedTuple

from app import i18n
from app.i18n import translate
from app.progress import Progress
from app.queries.yearbook import Yearbook
from app.reports import year_care, year_cover, year_page, year_said, year_subjects, year_words
from app.reports.greeting import Letterhead
from app.reports.pdf_file import pdf_file, speak
from app.reports.report_page import SOFT, ReportPage, ReportPrinted
from app.reports.typefaces import Role
from app.words import dates


class _Subject(NamedTuple):
    """One page: what it is called, what the numbers mean, what is drawn, whether anything is to be drawn."""

    title: str
    said: list[str]
    draw: Callable[[ReportPage, Yearbook], None]
    is_told: bool


def year(
    it: Yearbook, shop: Letterhead, language: str, out: Path
) -> Generator[Progress, None, ReportPrinted]:
    """Write the shop's year in `language` into the file `out`; closed early, nothing stays behind."""
    with i18n.language(language):
        title = translate("Reports", "The shop's year {year}").format(year=year_words.name(it.year.period))
        subjects = list(_subjects(it))
    told = [subject for subject in subjects if subject.is_told]
    silent = [subject for subject in subjects if not subject.is_told]
    steps = len(told) + 3
    with pdf_file(out, title) as canvas:
        speak(canvas, language)
        page = ReportPage(canvas, language, (shop.name, title), margin=22)
        yield Progress(0, steps, title)
        with i18n.language(language):
            year_cover.draw(page, it, shop)
        yield Progress(1, steps, title)
        with i18n.language(language):
            _glance(page, it, told)
        for number, subject in enumerate(told, 1):
            yield Progress(number + 1, steps, subject.title)
            with i18n.language(language):
                year_page.begin(page, number, subject.title, subject.said)
                subject.draw(page, it)
        yield Progress(steps - 1, steps, title)
        with i18n.language(language):
            _end(page, it, silent)
        page.finish()
        yield Progress(steps, steps, title)
    return ReportPrinted(out, page.number, "".join(sorted(page.missing)))


def _subjects(it: Yearbook) -> Iterator[_Subject]:
    """Yield all subjects in their order."""
    y, words, care = year_subjects, year_words, year_care
    yield _Subject(translate("Year", "Sales"), words.sales(it), y.sales, bool(it.year.tickets))
    yield _Subject(
        translate("Year", "Members and their tiers"), words.members(it), y.members, not it.pyramid.is_empty
    )
    yield _Subject(
        translate("Year", "Who brings the sales"), words.pareto(it), y.pareto, not it.pareto.is_empty
    )
    stays = not (it.year_ago.is_empty and it.cohorts.is_empty)
    yield _Subject(translate("Year", "Who stayed"), words.stayed(it), y.stayed, stays)
    yield _Subject(
        translate("Year", "How newcomers came"), words.newcomers(it), y.newcomers, not it.sources.is_empty
    )
    yield _Subject(
        translate("Year", "The twenty who bought most"), words.best(it), y.best, bool(it.year.best)
    )
    met = bool(it.year.rules) or not it.contacts.is_empty
    yield _Subject(translate("Year", "Contacts, and who came back"), words.contacts(it), care.contacts, met)
    busy = not (it.effort.is_empty and it.staff.is_empty)
    yield _Subject(translate("Year", "Where effort went"), words.effort(it), care.effort, busy)
    heard = bool(it.year.said.total or it.events)
    yield _Subject(translate("Year", "Voices and events"), words.voices(it), year_said.told, heard)
    costs = not (it.cost.is_empty and it.owed.is_nothing)
    yield _Subject(translate("Year", "What the programme costs"), words.cost(it), care.cost, costs)


def _glance(page: ReportPage, it: Yearbook, told: list[_Subject]) -> None:
    """Set the six figures of the year, and what the pages that follow say first."""
    page.begin()
    page.text(translate("Year", "The year at a glance"), -0.4, 0, size=26, role=Role.BODY, tag="H2")
    page.rule(14, length=18)
    page.y = 22
    year_page.figures(page, year_subjects.headline(it.year))
    page.y += 6
    if it.is_empty:
        empty = translate(
            "Year", "The book of this year is still empty: with the first members and tickets it fills."
        )
        year_page.lead(page, [empty])
    year_page.contents(page, [(subject.title, "".join(subject.said[:1])) for subject in told])


def _end(page: ReportPage, it: Yearbook, silent: list[_Subject]) -> None:
    """Say what the year has nothing to tell of, and how it was reckoned."""
    if silent:
        page.begin()
        page.text(
            translate("Year", "What this year does not tell yet"), -0.4, 0, size=22, role=Role.BODY, tag="H2"
        )
        page.y = 16
        for subject in silent:
            year_page.section(page, subject.title)
            page.paragraph(" ".join(subject.said), colour=SOFT)
            page.y += 2
    note = translate(
        "Year",
        "Sales, newcomers, contacts due with what came of them, and events are those of {first} to {last}."
        " Tiers, shares and what the programme costs look back 365 days from {day}, as the Insight page"
        " does.",
    ).format(
        first=dates.day(it.year.period.first), last=dates.day(it.year.period.last), day=dates.day(it.day)
    )
    if page.room > 16:  # noqa: PLR2004  (millimetres: three small lines)
        page.y = page.height - 2 * page.margin - 16
        page.paragraph(note, size=7.5, colour=SOFT)
