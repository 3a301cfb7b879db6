"""Put the figures in front on paper: the topic as it stands, in the window's language."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.domain.shop import ShopSettings
from app.progress import Job, Progress
from app.ui import export_figures
from app.ui.context import Context
from app.ui.dialogs.paper import PaperDialog
from app.ui.form import opened
from app.ui.widgets.topic_panel import Told, TopicPanel


def show(context: Context, panel: TopicPanel, parent: QWidget) -> None:
    """Show a topic as it will print: what is seen in the panel, its table whole and in the order it has."""
    told, settings, language = panel.told(), context.settings, i18n.current()

    def make(file: Path) -> Job[Any]:
        return _paper(told, settings, language, file)

    name = f"{export_figures.plain(told.title)} {told.day.isoformat()}"
    opened(PaperDialog(context, told.title, make, name, parent))


def _paper(told: Told, settings: ShopSettings, language: str, file: Path) -> Job[Any]:
    yield Progress(0, 0)
    from app.reports import figures
    from app.reports.greeting import Letterhead

    topic = figures.Figures(told.title, told.sentence, told.series, told.table, settings.currency, told.day)
    return (yield from figures.figures(topic, Letterhead.of(settings), language, file))
