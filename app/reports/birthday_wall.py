"""The wall's sheet of a month's birthdays: a calendar on ivory, to be read from across the room."""

from collections import defaultdict
from collections.abc import Generator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from app import i18n
from app.domain import lunar, numerals
from app.i18n import Counted, translate
from app.progress import Progress
from app.queries.birthday_wall import BirthdayWall, WallBirthday
from app.reports.brush import MM, in_millimetres, rgb
from app.reports.greeting import Letterhead
from app.reports.pdf_file import pdf_file, speak
from app.reports.report_page import ACCENT, HAIR, INK, SOFT, ReportPage, ReportPrinted
from app.reports.setting_horizontal import Align
from app.reports.templates import plum
from app.reports.typefaces import Role
from app.words import dates

Reports: Final = Counted("Reports")

_WIDE, _HIGH, _MARGIN = 297.0, 210.0, 15.0
_WEEK: Final = 7
_HEAD: Final = 31.5
"""Millimetres from the top of the text to the names of the weekdays."""
_FOOT: Final = 7.0
_LINE: Final = 5.4
_LEAST: Final = 3.5
"""Millimetres of a name: where many meet on one day it gives way."""
_NAME: Final = 12.5
_CRESCENT: Final = (
    (0.35, 0.95), (-0.55, 0.75), (-0.95, 0.0), (-0.55, -0.75), (0.35, -0.95), (-0.15, -0.45), (-0.3, 0.0),
    (-0.15, 0.45),
)  # fmt: skip
_REST: Final = rgb("#f3ebdc")
"""Behind Saturday and Sunday."""


def birthday_wall(
    wall: BirthdayWall, shop: Letterhead, out: Path
) -> Generator[Progress, None, ReportPrinted]:
    """Write the sheet on one A4 page that lies, into the file `out`."""
    language = wall.language
    with i18n.language(language):
        title = translate("Reports", "Birthdays · {month}").format(
            month=dates.month(wall.first.year, wall.first.month)
        )
    with pdf_file(out, title) as canvas:
        yield Progress(0, 1, title)
        speak(canvas, language)
        page = ReportPage(canvas, language, ("", ""), width=_WIDE, height=_HIGH, margin=_MARGIN)
        plum.prepare(page.brush)
        page.begin(bare=True)
        with in_millimetres(canvas):
            page.brush.fill(page.brush.box(-3, -3, _WIDE + 6, _HIGH + 6), plum.IVORY)
            with page.brush.at(_WIDE, _HIGH, size=1.5):
                plum.ground(page.brush, 0, 0, columns=False)
        with i18n.language(language):
            _draw(page, wall, shop)
        page.finish()
        yield Progress(1, 1, title)
    return ReportPrinted(out, page.number, "".join(sorted(page.missing)))


def _draw(page: ReportPage, wall: BirthdayWall, shop: Letterhead) -> None:
    first = wall.first
    if page.language == "en":
        page.text(dates.month_name(first.month), -0.5, -2, size=50, role=Role.TITLE, colour=ACCENT, tag="H1")
    else:
        month = f"{numerals.write(first.month)}月"
        page.text(month, -0.5, 0, size=42, role=Role.TITLE, colour=ACCENT, tag="H1")
    count = len(wall.birthdays)
    said = (
        Reports.tr("%n birthday(s) in this month", "", count)
        if count
        else translate("Reports", "Nobody on file has a birthday in this month.")
    )
    page.text(f"{first.year}", 0, 20, size=13, role=Role.BODY, colour=SOFT, language="en")
    page.text(said, 14, 20.4, size=11, role=Role.BODY, colour=SOFT, width=120)
    with page.canvas.tags.inside("Table"):
        _calendar(page, wall)
    foot = _HIGH - 2 * _MARGIN - 2.5
    page.text(shop.name, 0, foot, size=9, role=Role.BODY, colour=ACCENT, width=90)
    if any(one.is_lunar for one in wall.birthdays):
        note = translate("Reports", "kept by the moon: next year on another day")
        block = page.block(note, page.measure / 2, size=9, role=Role.BODY)
        left = page.measure - block.width / MM
        page.put(block, left, foot, SOFT)
        _crescent(page, left - 2.6, foot + 1.7)


def _calendar(page: ReportPage, wall: BirthdayWall) -> None:
    """Draw the weeks, a row each."""
    first, tags = wall.first, page.canvas.tags
    begins = first - timedelta(days=first.weekday())
    weeks = -(-(first.weekday() + wall.days) // _WEEK)
    across = page.measure / _WEEK
    deep = (_HIGH - 2 * _MARGIN - _HEAD - 7 - _FOOT) / weeks
    with tags.inside("TR"):
        for number in range(_WEEK):
            name = dates.weekday_of(begins + timedelta(days=number))
            with tags.inside("TH") as head:
                head.scope = "Column"
                page.text(
                    name, number * across + 2, _HEAD, size=10, role=Role.BODY, colour=SOFT, width=across - 4,
                    align=Align.RIGHT,
                )  # fmt: skip
    hers: dict[date, list[WallBirthday]] = defaultdict(list)
    for one in wall.birthdays:
        hers[one.day].append(one)
    top = _HEAD + 6.5
    for week in range(weeks):
        with tags.inside("TR"):
            for number in range(_WEEK):
                day = begins + timedelta(days=week * _WEEK + number)
                with tags.inside("TD"):
                    if day.month == first.month:
                        _day(page, day, hers[day], (number * across, top + week * deep, across, deep))


def _day(
    page: ReportPage, day: date, hers: Sequence[WallBirthday], cell: tuple[float, float, float, float]
) -> None:
    """Draw one day: its number, in Chinese the day of the moon, and who has her birthday."""
    x, down, across, deep = cell
    if day.weekday() >= 5:  # noqa: PLR2004  (Saturday and Sunday)
        page.box(x + 0.6, down + 0.6, across - 1.2, deep - 1.2, _REST)
    page.rule(down, ACCENT if hers else HAIR, 0.5 if hers else 0.25, x=x + 1, length=across - 2)
    colour = ACCENT if hers else SOFT
    page.text(
        str(day.day), x + 2, down + 1.2, size=19, role=Role.BODY, colour=colour, language="en",
        width=across - 4, align=Align.RIGHT,
    )  # fmt: skip
    if page.language == "zh_CN":
        page.text(_moon(day), x + 2.5, down + 2, size=8, role=Role.BODY, colour=SOFT, width=across / 2)
    room = deep - 7.8
    step = min(_LINE, max(room / max(len(hers), 1), _LEAST))
    most = int(room // step)
    shown = hers if len(hers) <= most else hers[: most - 1]
    at = down + 7.8
    for one in shown:
        width = page.text(
            one.called, x + 2.5, at, size=_NAME * step / _LINE, role=Role.BODY, colour=INK, width=across - 10
        )
        if one.is_lunar:
            _crescent(page, x + 4.6 + width, at + step * 0.38)
        at += step
    if len(shown) < len(hers):
        more = translate("Reports", "and {count} more").format(count=len(hers) - len(shown))
        page.text(more, x + 2.5, at, size=8.5, role=Role.BODY, colour=SOFT, width=across - 5)


def _moon(day: date) -> str:
    """Return the day of the moon, on the first its month."""
    of_moon = lunar.from_solar(day)
    if of_moon.day == 1:
        return numerals.lunar_month(of_moon.month, leap=of_moon.leap)
    return numerals.lunar_day(of_moon.day)


def _crescent(page: ReportPage, x: float, down: float) -> None:
    """Draw the mark of a birthday that is kept by the moon."""
    brush = page.brush
    with in_millimetres(page.canvas), brush.at(page.margin + x, page.height - page.margin - down, size=1.25):
        brush.fill(
            brush.shape(_CRESCENT),
            rgb("#b08d4f"),
        )
