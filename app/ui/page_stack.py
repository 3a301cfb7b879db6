"""The pages, one behind another: a page too large for the screen scrolls, and the window stays as it is."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Asks only for the room of the page in front; `room` goes into the layout of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.room = QScrollArea(parent)
        self.room.setWidgetResizable(True)
        self.room.setWidget(self)
        self.currentChanged.connect(self._make_room)

    def _make_room(self) -> None:
        needs, ignored = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        for number in range(self.count()):
            policy = needs if number == self.currentIndex() else ignored
            page = self.widget(number)
            if page is not None:
                page.setSizePolicy(policy, policy)
                page.removeEventFilter(self)
        front = self.currentWidget()
        if front is not None:
            front.installEventFilter(self)
        self.setMinimumHeight(0)
        self._make_high()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page in front: lines that wrap anew make it higher than it was asked for."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._make_high()
        return super().eventFilter(watched, event)

    def _make_high(self) -> None:
        """Never be lower than the lines of the page in front: they would be laid over each other."""
        needed = max(self.heightForWidth(self.width()), 0)
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    def heightForWidth(self, width: int) -> int:
        """Return the height that the page in front wants; a layout of pages would ask all of them."""
        page = self.currentWidget()
        return page.heightForWidth(width) if page is not None and page.hasHeightForWidth() else -1
