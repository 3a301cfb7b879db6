"""A sheet that lies over the right of a page, and goes away with Esc or its button."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from app.ui import text, theme
from app.ui.retranslated import Retranslated

_WIDTH = 62 * theme.GRID
_LOW = 76 * theme.GRID
"""Below this height what stands under the body stands beside it, and the sheet is as wide as the page."""
_WIDEST = 150 * theme.GRID


class Sheet(Retranslated, QFrame):
    """A subclass fills `self.body`, which scrolls where it is too long, and what does not.

    That is `self.head`, and `self.words` above `self.foot`: below the body, or beside it on a page that is
    too low for large text. The page under it can be used; what it has named `aside` makes room, without
    one the sheet lies over it. The focus goes back to where it came from.
    """

    closed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("sheet")
        self._page = page
        self._aside = page.findChild(QWidget, "aside")
        self._came_from: QWidget | None = None
        self._close = QPushButton("×", self)
        self._close.setObjectName("sheetClose")
        self._close.setProperty("kind", "quiet")
        self._close.clicked.connect(self.put_away)
        self.head = QVBoxLayout()
        self.head.setSpacing(theme.GRID // 2)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, theme.GRID, theme.GRID)
        self.body.setSpacing(2 * theme.GRID)
        self.words = QVBoxLayout()
        self.words.setContentsMargins(0, 0, theme.GRID, 0)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(0, 0, theme.GRID, 0)
        self.foot.setSpacing(theme.GRID)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._between = text.hairline(parent=self)
        self._rest = QSpacerItem(0, 0)
        """Beside the body the foot stays at the top of its column."""
        self._lay_out()
        page.installEventFilter(self)
        self.hide()

    def bring_up(self) -> None:
        """Show the sheet over the page."""
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self._make_room()

    def put_away(self) -> None:
        """Hide the sheet and give the focus back."""
        if self.isHidden():
            return
        inside = self.isAncestorOf(QApplication.focusWidget() or self._page)
        self.hide()
        self._make_room()
        if inside and self._came_from is not None:
            self._came_from.setFocus()
        self._came_from = None
        self.closed.emit()

    def retranslate(self) -> None:
        """Say what the button does."""
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the right of the page as it grows."""
        if watched is self._page and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        look = theme.current()
        low = self._page.height() < look.px(_LOW)
        width = min(look.px(_WIDEST if low else _WIDTH), self._page.width())
        way = QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(way)
        self._parts.setSpacing((3 if low else 1) * theme.GRID)
        self._between.setVisible(not low)
        policy = QSizePolicy.Policy.Expanding if low else QSizePolicy.Policy.Fixed
        self._rest.changeSize(0, 0, QSizePolicy.Policy.Minimum, policy)
        self._below.invalidate()
        self.setGeometry(self._page.width() - width, 0, width, self._page.height())
        self._make_room()

    def _make_room(self) -> None:
        layout = self._page.layout()
        if self._aside is None or layout is None:
            return
        margins = layout.contentsMargins()
        margins.setRight(margins.left())
        layout.setContentsMargins(margins)
        self._aside.setVisible(self.isHidden())
        layout.activate()
        taken = self.width() + 2 * theme.GRID
        needed = layout.totalMinimumSize().width() - margins.left()
        if not self.isHidden() and needed + taken <= self._page.width():
            margins.setRight(taken)
            layout.setContentsMargins(margins)

    def _lay_out(self) -> None:
        gap = theme.GRID
        top = QHBoxLayout()
        top.addLayout(self.head, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        scrolled = _Scrolled()
        scrolled.setObjectName("scrolled")
        scrolled.setLayout(self.body)
        area = QScrollArea(self)
        area.setWidget(scrolled)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * gap, 2 * gap, 2 * gap, 2 * gap)
        layout.setSpacing(gap)
        layout.addLayout(top)
        self._below = below = QVBoxLayout()
        below.setSpacing(gap)
        below.addLayout(self.words, 1)
        below.addWidget(self._between)
        below.addSpacing(gap // 2)
        below.addLayout(self.foot)
        below.addSpacerItem(self._rest)
        layout.addSpacing(gap // 2)
        self._parts.addWidget(area, 1)
        self._parts.addLayout(below, 1)
        layout.addLayout(self._parts, 1)


class _Scrolled(QWidget):
    """As high as its texts are in the width that it has: Qt reckons with the narrowest."""

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        if layout is None:
            return super().minimumSizeHint()
        return QSize(0, layout.totalMinimumHeightForWidth(self.width()))
