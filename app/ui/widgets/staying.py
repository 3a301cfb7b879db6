"""A bar at the end of a page that stays in sight: where the page is longer it lies at the lower edge."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QColor, QMoveEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import theme


class Staying(QWidget):
    """Keeps the room of the bar at its place on the page; what is in it goes into `line`."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._bar = _Bar(page)
        self.line = QHBoxLayout(self._bar)
        self.line.setContentsMargins(0, theme.GRID, 0, 0)
        self.line.setSpacing(2 * theme.GRID)
        self._watched: list[QWidget] = []
        self._bar.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the bar."""
        return self._bar.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least room of the bar."""
        return self._bar.minimumSizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what the page scrolls in, from now on."""
        super().showEvent(event)
        above: QWidget | None = self._page.parentWidget()
        while above is not None and not above.isWindow():
            if above not in self._watched:
                self._watched.append(above)
                above.installEventFilter(self)
            above = above.parentWidget()
        self._follow()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the bar along."""
        super().moveEvent(event)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the bar along."""
        super().resizeEvent(event)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the bar along as the page scrolls, and ask anew for its room when it wants another."""
        if watched is self._bar:
            if event.type() == QEvent.Type.LayoutRequest:
                self.updateGeometry()
        elif event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        place = self.mapTo(self._page, QPoint(0, 0))
        lowest = place.y()
        for above in self._watched:
            end = self._page.mapFrom(above, QPoint(0, above.height())).y()
            lowest = min(lowest, end - self.height())
        self._bar.lie(QPoint(place.x(), lowest), self.size(), over=lowest < place.y())


class _Bar(QWidget):
    """Lies over the page, and covers it where it is not at the page's end."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._over = False

    def lie(self, place: QPoint, size: QSize, *, over: bool) -> None:
        """Lie at `place` of the page, over something or not."""
        self.resize(size)
        self.move(place)
        if over != self._over:
            self._over = over
            self.update()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover what lies below, with a hairline above."""
        del event
        if not self._over:
            return
        colours, painter = theme.current().colours, QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.paper))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours.hairline))
        painter.end()
