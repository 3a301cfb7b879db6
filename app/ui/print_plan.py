"""The care plan on paper, to phone from: of a week, of a month, of one member of staff."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app import i18n
from app.database.shop import Shop
from app.domain import months
from app.domain.shop import ShopSettings
from app.i18n import translate
from app.progress import Job, Progress
from app.queries import staff
from app.ui.context import Context
from app.ui.dialogs.paper import PaperDialog
from app.ui.form import opened
from app.words import dates

_SUNDAY = 6


def offer(context: Context, day: date, staff_id: int | None, at: QWidget) -> None:
    """Offer the week and the month in which `day` lies, and today; of all, and of one member of staff.

    That is who has this `staff_id`, else who is on duty. Before the customer it is asked for first:
    telephone numbers stand on it.
    """
    if staff_id is None and context.actor is not None:
        staff_id = context.actor.staff_id
    context.for_staff(lambda: _offer(context, day, staff_id, at))


def show(
    context: Context, first: date, last: date, staff_id: int | None, parent: QWidget, name: str = ""
) -> None:
    """Show the plan of a period as it will print."""
    settings, shop, today, language = context.settings, context.shop, context.today(), i18n.current()

    def make(file: Path) -> Job[Any]:
        # What is done needs no call any more; the plan with its outcomes is among the reports.
        days = (first, last)
        return paper(shop, settings, days, language, file, today=today, staff_id=staff_id, done=False)

    title = translate("PrintPlan", "Care plan")
    file_name = " ".join(word for word in (title, name, first.isoformat()) if word)
    opened(PaperDialog(context, title, make, file_name, parent))


def paper(
    shop: Shop,
    settings: ShopSettings,
    days: Sequence[date],
    language: str,
    file: Path,
    *,
    today: date,
    staff_id: int | None = None,
    done: bool = True,
) -> Job[Any]:
    """Write the plan of the days from the first to the last of `days` into `file`."""
    yield Progress(0, 0)
    from app.queries import care_plan as query
    from app.reports import care_plan as report
    from app.reports.greeting import Letterhead

    with shop.reading() as session:
        plan = query.load(session, settings, days[0], days[-1], today, staff_id=staff_id, done=done)
    return (yield from report.care_plan(plan, Letterhead.of(settings), language, file))


def _offer(context: Context, day: date, staff_id: int | None, at: QWidget) -> None:
    menu = QMenu(at)
    menu.setObjectName("planMenu")
    named = ""
    if staff_id:
        with context.reading() as session:
            named = next((one.name for one in staff.everybody(session) if one.id == staff_id), "")
    first = day - timedelta(days=(day.weekday() - (_SUNDAY if context.settings.region == "JP" else 0)) % 7)
    week = (first, first + timedelta(days=6))
    month = (day.replace(day=1), months.last(day))
    days = f"{dates.short_day(week[0])} – {dates.short_day(week[1])}"
    of_week = translate("PrintPlan", "Week {days}").format(days=days)
    of_month = translate("PrintPlan", "Month {month}").format(month=dates.month(day.year, day.month))
    periods = [(of_week, week), (of_month, month)]
    if day == context.today():
        periods.insert(0, (translate("PrintPlan", "Today"), (day, day)))
    page = at.window()
    for words, period in periods:
        menu.addAction(words).triggered.connect(partial(_chosen, context, period, None, page, ""))
    if named:
        menu.addSeparator()
        for words, period in periods:
            said = translate("PrintPlan", "{period}, {staff} alone").format(period=words, staff=named)
            action = menu.addAction(said.replace("&", "&&"))
            action.triggered.connect(partial(_chosen, context, period, staff_id, page, named))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.setActiveAction(menu.actions()[0])
    menu.popup(at.mapToGlobal(QPoint(0, at.height())))


def _chosen(
    context: Context,
    period: tuple[date, date],
    staff_id: int | None,
    page: QWidget,
    name: str,
    _checked: bool = False,
) -> None:
    show(context, *period, staff_id, page, name)
