"""The one place that knows pyqtgraph: a plot without its menus, buttons and zoom, in the shop's own look."""

from typing import Any, Final

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.ui import theme
from app.ui.chart.drawing import Drawing
from app.ui.chart.drawings import drawing_of
from app.ui.chart.field_drawing import FieldDrawing
from app.words.chart.series import Series

pg.setConfigOptions(antialias=True)

_BEYOND: Final = 400
"""Pixels that the words of an axis may reach beyond its ends; there is room for them."""


_SMALLEST: Final = 9
"""Pixels of the smallest word under a cell."""


class Plot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Shows one drawing between its two axes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, background=None)
        self.setObjectName("plot")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.plotItem.vb.disableAutoRange()
        self.plotItem.vb.setDefaultPadding(0)
        self._drawing: Drawing | None = None
        self._item: _Painted | None = None
        self._names = self._beside = 0.0
        """Pixels that the names at the left take, and what stands beyond the right end."""

    def draw(self, series: Series) -> None:
        """Show a series in place of what was shown."""
        self.plotItem.clear()
        drawing = self._drawing = drawing_of(series)
        self._item = _Painted(drawing)
        self.plotItem.addItem(self._item)
        worn = theme.current()
        for side, ticks in (("left", drawing.left), ("bottom", drawing.bottom)):
            axis = self.plotItem.getAxis(side)
            axis.setTicks([list(ticks)])
            axis.setStyle(
                tickLength=0, tickTextOffset=theme.GRID, tickFont=worn.font(), hideOverlappingLabels=_BEYOND
            )
            axis.setTextPen(QColor(worn.colours.muted))
            axis.setPen(None)
            axis.setTickPen(None)
            axis.setGrid(False)
        metrics = self.fontMetrics()
        wide = max((metrics.horizontalAdvance(words) for _place, words in drawing.left), default=0)
        self.plotItem.getAxis("left").setWidth(wide + 2 * theme.GRID)
        # The last word below stands half beyond the end of the axis.
        beyond = metrics.horizontalAdvance(drawing.bottom[-1][1]) / 2 if drawing.bottom else 0
        self.plotItem.layout.setContentsMargins(0, 0, max(beyond, theme.GRID), 0)
        high = metrics.height() + theme.GRID + 2 if drawing.bottom else 2
        self.plotItem.getAxis("bottom").setHeight(high)
        self.plotItem.vb.invertY(drawing.downwards)
        self._names, self._beside = wide + 2 * theme.GRID, max(beyond, theme.GRID)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for what is written, in the new width."""
        super().resizeEvent(event)
        if getattr(self, "_drawing", None) is not None:  # pyqtgraph resizes before this has begun
            self._fit()

    def _fit(self) -> None:
        drawing = self._drawing
        if drawing is None:
            return
        room = self.viewport().width() - self._names - self._beside
        drawing.fit(room)
        self.plotItem.vb.setRange(drawing.bounds, padding=0)
        self.plotItem.getAxis("bottom").setStyle(tickFont=self._below(room))

    def _below(self, room: float) -> QFont:
        """Return the face of the words under cells, small enough for each to stand under its own."""
        font = theme.current().font()
        drawing = self._drawing
        if isinstance(drawing, FieldDrawing) and drawing.bottom:
            slot = room / len(drawing.bottom) - theme.GRID
            widest = max(QFontMetrics(font).horizontalAdvance(words) for _place, words in drawing.bottom)
            if widest > slot:
                font.setPixelSize(max(round(font.pixelSize() * slot / widest), _SMALLEST))
        return font

    def hint_at(self, place: QPoint) -> str:
        """Return what is told at a place of this widget."""
        if self._drawing is None:
            return ""
        at: QPointF = self.plotItem.vb.mapSceneToView(self.mapToScene(place))
        return self._drawing.hint_at(at) if self._drawing.bounds.contains(at) else ""

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the figure under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.hint_at(event.pos()), self)
            return True
        return bool(super().viewportEvent(event))


class _Painted(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Paints in whole pixels what stands at places of the view: numbers and lines stay crisp."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self._drawing = drawing

    def boundingRect(self) -> QRectF:
        """Return what is drawn over, in the view's own numbers."""
        return self._drawing.bounds

    def paint(self, painter: Any, option: Any, widget: Any = None) -> None:
        """Paint past the view's scale."""
        del option, widget
        place = painter.transform()
        painter.save()
        painter.resetTransform()
        painter.setClipping(False)
        painter.setFont(theme.current().font())
        self._drawing.paint(painter, place)
        painter.restore()
