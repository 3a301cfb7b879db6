"""What has come in: pasted, from a file or from the catalogue, and mended by hand where it must be."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.arrivals import Arrival
from app.exchange import arrivals as deliveries
from app.exchange.arrival_lines import Vocabulary
from app.exchange.arrivals import Delivery
from app.ui import text, theme
from app.ui.context import Context
from app.ui.retranslated import Retranslated
from app.ui.widgets.arrival_table import ArrivalTable
from app.ui.widgets.flow import Flow

_PASTE_WIDTH = 34 * theme.GRID
_FILES = "CSV, XLSX, XLS (*.csv *.txt *.tsv *.xlsx *.xls)"


class ArrivalIntake(Retranslated, QWidget):
    """At the left what was pasted, at the right what was understood of it."""

    changed = Signal()
    """Another list of articles."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._unread = 0
        self.paste = _Paste(self)
        self.paste.setObjectName("arrivalText")
        self.paste.pasted.connect(self.read)
        self.paste.dropped.connect(self.read_file)
        self._read = QPushButton(self)
        self._read.setObjectName("readArrivals")
        self._read.clicked.connect(self.read)
        self._file = QPushButton(self)
        self._file.setObjectName("arrivalFile")
        self._file.clicked.connect(self._choose)
        self._catalogue = QPushButton(self)
        self._catalogue.setObjectName("arrivalCatalogue")
        self._catalogue.clicked.connect(self._pick)
        self._caption, self._understood = (text.label(part="strong", parent=self) for _ in range(2))
        self._left_over = text.label(part="warn", wrap=True, parent=self)
        self._left_over.setObjectName("arrivalUnread")
        self._left_over.hide()
        self._how = text.label(part="muted", wrap=True, parent=self)
        self.table = ArrivalTable(self)
        self.table.articles.edited.connect(self._told)
        self._remove = QPushButton(self)
        self._remove.setObjectName("removeArrival")
        self._remove.clicked.connect(self._take_off)
        self._clear = QPushButton(self)
        self._clear.setObjectName("clearArrivals")
        self._clear.clicked.connect(lambda: self.table.articles.show(()))
        self._lay_out()
        self.retranslate()
        self._told()

    @property
    def arrivals(self) -> list[Arrival]:
        """What was understood, as it stands in the table."""
        return list(self.table.articles.rows)

    def learn(self, known: Vocabulary, currency: str) -> None:
        """Take on the shop's own words and its currency."""
        self.table.articles.known, self.table.articles.currency = known, currency

    def read(self) -> None:
        """Read what was pasted; lines that are not understood stay in the box to be mended."""
        articles = self.table.articles
        found = deliveries.read_text(self.paste.toPlainText(), articles.currency, articles.known)
        self.take(found)
        self.paste.setPlainText("\n".join(line.text for line in found.unread))

    def read_file(self, path: Path) -> None:
        """Read a file beside the window, and put it with the rest."""
        articles = self.table.articles
        self._context.jobs.start(
            deliveries.read_file(path, articles.currency, articles.known),
            title=self.tr("Reading {file}").format(file=path.name),
            done=self._read_in,
        )

    def take(self, found: Delivery) -> None:
        """Put what was understood with what is listed; the same article is not listed twice."""
        self.add(found.arrivals)
        self._unread = len(found.unread)
        self._say_unread()

    def add(self, arrivals: Iterable[Arrival]) -> None:
        """Put articles with those that are listed."""
        there = self.arrivals
        new = [one for one in arrivals if one not in there]
        if new:
            self.table.articles.show([*there, *new])
            self.table.setCurrentIndex(self.table.articles.index(len(there), 0))

    def retranslate(self) -> None:
        """Say captions and buttons in the window's language."""
        self._caption.setText(self.tr("What has come in"))
        self.paste.setAccessibleName(self.tr("What has come in"))
        self.paste.setPlaceholderText(
            self.tr(
                "Paste the supplier's list here: cells of a spreadsheet, or a message with one piece "
                "a line.\n\nFor example:\nnavy wool coat 36-42 ¥2,680\nsilk scarf wine, cream ¥399"
            )
        )
        self._read.setText(self.tr("Read the list"))
        self._read.setToolTip(self.tr("Ctrl+Enter"))
        self._file.setText(self.tr("From a file…"))
        self._catalogue.setText(self.tr("From the catalogue…"))
        self._remove.setText(self.tr("Remove the piece"))
        self._remove.setToolTip(self.tr("Take the marked piece off the list (Delete)"))
        self._clear.setText(self.tr("Clear the list"))
        self._how.setText(
            self.tr("A piece fits only where size, colour or style, and price are known. Enter mends a cell.")
        )
        self.table.setAccessibleName(self.tr("What was understood"))
        self.table.articles.retranslate()
        self._say_unread()
        self._told()

    def _read_in(self, found: Delivery) -> None:
        self.take(found)
        if found.unread:
            self.paste.setPlainText("\n".join(line.text for line in found.unread))

    def _told(self) -> None:
        count = len(self.table.articles.rows)
        self._understood.setText(
            self.tr("%n piece(s) understood", "", count) if count else self.tr("What was understood")
        )
        for widget in (self._remove, self._clear):
            widget.setEnabled(bool(count))
        self.changed.emit()

    def _say_unread(self) -> None:
        self._left_over.setText(
            self.tr(
                "%n line(s) were not understood and stay in the box: mend and read them again.",
                "",
                self._unread,
            )
        )
        self._left_over.setVisible(self._unread > 0)

    def _take_off(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.table.articles.remove(index.row())

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("The supplier's list"), "", _FILES)
        if chosen:
            self.read_file(Path(chosen))

    def _pick(self) -> None:
        from app.ui.dialogs.arrival_catalogue import ArrivalCatalogue

        form = ArrivalCatalogue(self._context, self.table.articles.known, self.window())
        form.accepted.connect(lambda: self.add(form.chosen))
        form.open()

    def _lay_out(self) -> None:
        self.paste.setMinimumWidth(theme.current().px(_PASTE_WIDTH))
        left = QVBoxLayout()
        left.setSpacing(theme.GRID)
        left.addWidget(self._caption)
        left.addWidget(self.paste, 1)
        left.addWidget(self._left_over)
        row = Flow(theme.GRID, theme.GRID)
        for button in (self._read, self._file, self._catalogue):
            row.addWidget(button)
        left.addLayout(row)
        right = QVBoxLayout()
        right.setSpacing(theme.GRID)
        right.addWidget(self._understood)
        right.addWidget(self.table, 1)
        right.addWidget(self._how)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addWidget(self._remove)
        foot.addWidget(self._clear)
        foot.addStretch()
        right.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * theme.GRID)
        layout.addLayout(left, 2)
        layout.addWidget(text.hairline(upright=True, parent=self))
        layout.addLayout(right, 3)


class _Paste(QPlainTextEdit):
    """Room to paste in: what is pasted into an empty box is read at once."""

    pasted = Signal()
    dropped = Signal(Path)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Read at once what is pasted into an empty box."""
        was_empty = not self.toPlainText().strip()
        super().insertFromMimeData(source)
        if was_empty:
            self.pasted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read with Ctrl+Enter what was typed."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pasted.emit()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dragged here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            return
        super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Read a file that was dropped."""
        urls = event.mimeData().urls()
        if urls and urls[0].isLocalFile():
            event.acceptProposedAction()
            self.dropped.emit(Path(urls[0].toLocalFile()))
            return
        super().dropEvent(event)
