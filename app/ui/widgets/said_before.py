"""All that she ever said on one thing, with day and to whom; what was noted wrongly is taken away here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.stated import Said, Stated
from app.ui import theme
from app.ui.row_table import Column, RowTable
from app.ui.widgets.popover import Popover
from app.words import dates, taste


class SaidBefore(Popover):
    """A table of statements, the latest first; Delete takes the marked one away."""

    removed = Signal(int)
    """The statement with this id was noted wrongly."""

    def __init__(self, anchor: QWidget, title: str, stated: Stated, currency: str, more: str = "") -> None:
        super().__init__(anchor, title, more)
        columns: list[Column[Said | Stated]] = [
            Column(
                lambda: self.tr("Day"),
                lambda one: dates.day(one.said_on) if one.said_on else self.tr("not known"),
                muted=True,
            ),
            Column(lambda: self.tr("She said"), lambda one: self._words(one, currency), stretch=True),
            Column(lambda: self.tr("To"), lambda one: one.staff or "", muted=True),
        ]
        self.table: RowTable[Said | Stated] = RowTable(columns, self)
        self.table.setObjectName("saidBefore")
        self.table.setAccessibleName(title)
        said: Sequence[Said | Stated] = [stated, *stated.before]
        self.table.show_rows(said)
        self.table.setFixedHeight(
            min(len(said), 5) * self.table.verticalHeader().defaultSectionSize()
            + self.table.horizontalHeader().sizeHint().height()
            + theme.GRID
        )
        self.column.addWidget(self.table)
        remove = QPushButton(self.tr("Noted wrongly: take it away"), self)
        remove.setObjectName("saidRemove")
        remove.setToolTip(self.tr("Delete; it can be undone"))
        remove.clicked.connect(self._remove)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(remove)
        self.column.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the marked statement away with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
            return
        super().keyPressEvent(event)

    def _remove(self) -> None:
        chosen = self.table.chosen()
        if chosen is not None:
            self.put_away()
            self.removed.emit(chosen.id)

    def _words(self, one: Said | Stated, currency: str) -> str:
        value = taste.value(one.kind, one.value, currency)
        if one.kind == "avoids":
            return self.tr("avoids {value}").format(value=value)
        if one.kind in {"colour", "style"}:
            return self.tr("likes {value}").format(value=value)
        return value
