"""A member's card on paper: as it will print, front and back, and to the printer."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.i18n import translate
from app.progress import Job, Progress
from app.queries import member_cards
from app.queries.member_cards import HeldCard
from app.ui import export_figures, notices
from app.ui.context import Context
from app.ui.dialogs.paper import PaperDialog
from app.ui.form import opened

if TYPE_CHECKING:
    from app.domain.shop import ShopSettings


def show(context: Context, member_id: int, name: str, parent: QWidget) -> None:
    """Show the card of a member, or say why there is none to print."""
    with context.reading() as session:
        found = member_cards.load(session, context.settings, [member_id])
    if not found.cards:
        notices.tell(
            translate(
                "MemberCardPrint",
                "There is no card of {name} to print: she has no number, or it does not work now.",
            ).format(name=name),
            parent,
        )
        return
    (card,), settings = found.cards, context.settings
    title = translate("MemberCardPrint", "Card of {name}").format(name=name)

    def make(file: Path) -> Job[Any]:
        return _card(card, settings, file)

    opened(PaperDialog(context, title, make, export_figures.plain(title), parent))


def _card(card: HeldCard, settings: "ShopSettings", file: Path) -> Job[Any]:
    """Write her card; reportlab is imported on the worker."""
    yield Progress(0, 0)
    from app.reports import member_cards as report
    from app.reports.greeting import Letterhead
    from app.reports.report_page import ReportPrinted

    shop = Letterhead.of(settings)
    printed = yield from report.member_cards([card], shop, settings.language, "single", file)
    return ReportPrinted(file, printed.pages, "".join(lacking for _, lacking in printed.missing))
