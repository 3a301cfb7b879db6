"""From the empty search box into the page: one key instead of a Tab for each switch on the way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget


def into(page: QWidget | None) -> None:
    """Give the focus to the first list of the page that is seen and can be walked by keys."""
    if page is None:
        return
    for each in page.findChildren(QAbstractItemView):
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            each.setFocus(Qt.FocusReason.TabFocusReason)
            return
