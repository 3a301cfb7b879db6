"""What stands on Today, and how it is reached."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.main_window import MainWindow
from app.ui.pages.today import Today
from app.ui.widgets.line_delegate import Heading
from app.ui.widgets.line_list import LineList

CONTROL = Qt.KeyboardModifier.ControlModifier


def in_front(window: MainWindow) -> Today:
    page = window.pages.currentWidget()
    assert isinstance(page, Today)
    return page


def names(within: LineList) -> list[str]:
    return [line.name for line in within.lines()]


def headings(within: LineList) -> list[str]:
    return [row.title for row in within._model.rows if isinstance(row, Heading)]


def sheet(page: Today) -> ContactSheet:
    found = page.findChild(ContactSheet)
    assert found is not None
    return found


def open_first(page: Today) -> ContactSheet:
    page.contacts.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.contacts, Qt.Key.Key_Return)
    return sheet(page)


def shortened(within: LineList) -> list[str]:
    """Return the words of lines that have less room than they need."""
    found = []
    for line in within.lines():
        box = within.visualRect(within.model().index(within.row_of(line.key), 0))
        pieces = within._delegate.pieces(line, box)
        found += [piece.words for piece in pieces if piece.shown() != piece.words]
    return found
