"""All that the widgets of a window tell in any way, and the secrets among it."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from app.ui.context import Context
from app.ui.main_window import MainWindow

SECRETS = (
    "Senior VIP",
    "SECRET NOTE",
    "SECRET TALK",
    "SECRET TABOO",
    "SECRET WORD",
    "mourning",
    "4,321",
    "4 321",
    "SECRET KIN",
    "SECRET SAID",
    "SECRET TAG",
    "SECRET LIST",
    "SECRET DRAFT",
    "SECRET CHARGE",
    "Suspended",
    "432100",
    "After a big purchase",
    "Not seen for a while",
    "Thanks for the year",
    "To win her back",
    "iron",
    "lead",
)
"""What no widget may show, say or hint at."""
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.StatusTipRole,
)


def told(root: QWidget) -> str:
    """Return everything that is to be seen, heard or hovered in the widgets that are shown."""
    found: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        found += [
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.whatsThis(),
        ]
        found.append(widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
        if isinstance(widget, QComboBox):
            found += [widget.itemText(place) for place in range(widget.count())]
        if isinstance(widget, QLineEdit):
            found += [widget.text(), widget.placeholderText()]
        if isinstance(widget, QAbstractItemView):
            found += cells(widget)
    return "\n".join(found)


def cells(view: QAbstractItemView) -> list[str]:
    """Return what each cell of a list says in any way; a column that is hidden says it too."""
    model = view.model()
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    places = [
        model.index(row, column, QModelIndex())
        for row in range(model.rowCount())
        for column in range(columns)
    ]
    return [str(place.data(role) or "") for place in places for role in ROLES]


def secrets(root: QWidget) -> list[str]:
    """Return the secrets that are told."""
    words = told(root)
    return [secret for secret in SECRETS if secret in words]


def context_of(window: MainWindow) -> Context:
    """Return the context of a window that has entered its shop."""
    assert window.context is not None
    return window.context
