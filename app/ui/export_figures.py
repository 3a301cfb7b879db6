"""Save the figures in front: the table as it stands, as a workbook or CSV."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.database.sessions import OWNER
from app.exchange import export_insight
from app.i18n import Counted, translate
from app.ui.context import Context
from app.ui.widgets.topic_panel import TopicPanel
from app.words.insight.tables import Table

Written = Counted("Written")


def ask(context: Context, panel: TopicPanel, parent: QWidget) -> None:
    """Ask where the table of a topic goes, and write it beside the window."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = f"{plain(panel.title())} {context.today().isoformat()}.{export_insight.FORMS[0]}"
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        translate("ExportFile", "Where the file goes"),
        str(Path(folder) / name),
        ";;".join(f"{ending.upper()} (*.{ending})" for ending in export_insight.FORMS),
    )
    if not chosen:
        return
    path = Path(chosen)
    if path.suffix.lower().removeprefix(".") not in export_insight.FORMS:
        path = path.with_name(f"{path.name}.{export_insight.FORMS[0]}")
    rows = tuple(row.values for row in panel.table.ordered())
    table = Table(panel.table.table.columns, rows)
    currency, actor = context.settings.currency, context.actor or OWNER
    context.jobs.start(
        export_insight.export(context.shop, path, panel.key, table, currency, actor),
        title=translate("ExportFile", "Writing {file}").format(file=path.name),
        done=lambda written: context.notify(
            Written.tr("%n row(s) written to {file}.", "", len(rows)).format(file=written.name)
        ),
    )


def plain(title: str) -> str:
    """Return a title as a file can bear it."""
    return "".join(letter if letter not in r'\/:*?"<>|' else "-" for letter in title)
