"""A list of lines under headings: arrows walk over the lines, Enter or one click opens one.

It is one view with painted rows, not a widget a line: a festival has as many lines as members.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.i18n import translate
from app.ui import theme
from app.ui.widgets.contact_line import Line, Section
from app.ui.widgets.line_delegate import ROW, Heading, LineDelegate, More

Index = QModelIndex | QPersistentModelIndex
Row = Heading | Line | More
_NOWHERE = QModelIndex()
_ENDS: Final = (Qt.Key.Key_Home, Qt.Key.Key_End)

MOST: Final = 12
"""Lines of a section that are listed at once; the rest is one line that opens more of them."""
MORE: Final = 200
"""Lines that it opens at a time: a festival has one for every member."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one was in the list, to be there again after it has changed."""

    row: int
    key: object


class LineModel(QAbstractListModel):
    """Headings, lines and the counts of what is folded, as Qt wants them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Replace what is listed."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the arrows pass over headings."""
        if not index.isValid() or isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the row itself, or its words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, Line) else _words(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.aloud() if isinstance(row, Line) else _words(row)
        return None


class LineList(QListView):
    """Shows sections; `opened` hands out the key of the line that was asked for."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, columns: bool = True, most: int = MOST) -> None:
        """Without `columns` the reason stands right behind the name, as in a narrow list.

        Of a section at most so many lines are listed at once.
        """
        super().__init__(parent)
        self._most = most
        self._sections: Sequence[Section] = ()
        self._unfolded: dict[str, int] = {}
        self._model = LineModel(self)
        self._delegate = LineDelegate(self, columns=columns)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setMouseTracking(True)
        self.clicked.connect(self._ask)
        theme.current().changed.connect(self._measure)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Replace what is listed; one stays at the line one was at, or at the one that took its place."""
        place = self._place()
        self._sections = sections
        self._model.show(list(self._rows()))
        self._measure()
        if place is not None:
            self._return_to(place)

    def lines(self) -> list[Line]:
        """Return the lines that are listed, without those that are folded."""
        return [row for row in self._model.rows if isinstance(row, Line)]

    def chosen(self) -> Line | None:
        """Return the line that is marked."""
        index = self.currentIndex()
        row = index.data(ROW) if index.isValid() else None
        return row if isinstance(row, Line) else None

    def choose_first(self) -> None:
        """Mark the first line, so that the keyboard has a place."""
        self._choose_near(0)

    def row_of(self, key: object) -> int:
        """Return the row of the line with this key, -1 where there is none."""
        return next(
            (at for at, row in enumerate(self._model.rows) if isinstance(row, Line) and row.key == key), -1
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the marked line on Enter; Home and End mark the first and the last, past any heading."""
        if event.key() in _ENDS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose_near(0 if event.key() == Qt.Key.Key_Home else len(self._model.rows) - 1)
            if event.key() == Qt.Key.Key_Home:
                self.scrollToTop()  # the first heading is seen too
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._ask(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the first line when the list is entered by Tab."""
        super().focusInEvent(event)
        if self.chosen() is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.choose_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write a line in one or in two, as there is room."""
        super().resizeEvent(event)
        self._measure()

    def _rows(self) -> Iterator[Row]:
        for number, section in enumerate(self._sections):
            if section.title:
                yield Heading(section.title, len(section.lines), first=not number, quiet=section.quiet)
            if section.folded and section.key not in self._unfolded:
                yield More(section.key, len(section.lines), section.folded)
                continue
            most = (section.most or self._most) + self._unfolded.get(section.key, 0)
            # One line more than the most is not worth folding.
            whole = len(section.lines) <= most + 1
            yield from section.lines if whole else section.lines[:most]
            if not whole:
                yield More(section.key, len(section.lines) - most)

    def _ask(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, More):
            self._unfolded[row.key] = self._unfolded.get(row.key, 0) + MORE
            self.show_sections(self._sections)
        elif isinstance(row, Line):
            self.opened.emit(row.key)

    def _measure(self) -> None:
        if self._delegate.measure(self.lines(), self.viewport().width()):
            self.scheduleDelayedItemsLayout()
            if self.currentIndex().isValid():
                QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))
        self.viewport().update()

    def _place(self) -> _Place | None:
        index = self.currentIndex()
        if not index.isValid():
            return None
        row = index.data(ROW)
        return _Place(index.row(), row.key if isinstance(row, Line) else None)

    def _return_to(self, place: _Place) -> None:
        row = self.row_of(place.key)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))
        else:
            self._choose_near(place.row)

    def _choose_near(self, row: int) -> None:
        rows = self._model.rows
        below = [at for at in range(row, len(rows)) if not isinstance(rows[at], Heading)]
        above = [at for at in range(min(row, len(rows)) - 1, -1, -1) if not isinstance(rows[at], Heading)]
        for at in (*below, *above):
            self.setCurrentIndex(self._model.index(at))
            return


def _words(row: Heading | More) -> str:
    if isinstance(row, More):
        return row.words()
    return translate("LineList", "{title}: {count}").format(title=row.title, count=row.count)
