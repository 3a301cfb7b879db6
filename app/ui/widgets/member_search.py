"""A search box on a page: finds one member for what the page does, as the box on top finds her card."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.context import Context
from app.ui.search import Search
from app.ui.search_box import SearchBox

if TYPE_CHECKING:
    from app.queries.find import Found


_BESIDE = 7 * theme.GRID
"""Pixels at 100 % beside the hint: the glass and the frame."""


class MemberSearch(SearchBox):
    """Type, ↑↓, Enter: `search.opened` tells who was chosen. Its list lies over `overlay`."""

    def __init__(self, context: Context, overlay: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("memberSearch")
        self.search = Search(self, overlay)
        self.search.listen(_Index(context))
        self._context = context
        context.changed.connect(self._show_discretion)
        self._show_discretion()

    def minimumSizeHint(self) -> QSize:
        """Ask for what the hint in it takes, beside the glass."""
        least = super().minimumSizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(max(least.width(), words + theme.current().px(_BESIDE)), least.height())

    def _show_discretion(self) -> None:
        self.search.popup.model.discreet = self._context.discreet

    def retranslate(self) -> None:
        """Say what can be typed here."""
        self.setPlaceholderText(self.tr("Name, pinyin, phone, card"))
        self.setAccessibleName(self.tr("Find a member"))
        self.setToolTip(self.tr("Type a name, its pinyin, the end of a phone number or a card number"))


class _Index:
    """The index of the window, which may come later than the page."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def find(self, text: str, limit: int = 50) -> "Sequence[Found]":
        finder = self._context.finder
        return () if finder is None else finder.find(text, limit)
