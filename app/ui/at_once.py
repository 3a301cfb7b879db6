"""Many changes of what a page says, laid out once: by itself Qt lays the page out after each of them."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QWidget

_ROUNDS: Final = 3
"""What is laid out may want another height than it was asked for: then those around it come once more."""

_REST: Final = 100
"""Milliseconds after which garbage is searched for again: what was filled has been painted by then."""


class Unsearched(QObject):
    """While it lasts no search for cycles is made, and none until what is shown has been painted.

    Thousands of lines are read for a card, and all of them are kept: the search that their number sets
    off would take as long as the reading.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_REST)
        self._again.timeout.connect(self._rest)
        self._before: object = None
        page.destroyed.connect(gc.enable)

    @contextmanager
    def while_filled(self, before: object = None) -> Iterator[None]:
        """Spare the search; where others have put it off already it is theirs to begin it again.

        `before` is what was shown so far: to let go of its thousands of lines takes its time, too.
        """
        ours = gc.isenabled() or self._again.isActive()
        self._again.stop()
        gc.disable()
        try:
            yield
        finally:
            if ours:
                self._before = before
                self._again.start()

    def _rest(self) -> None:
        self._before = None
        gc.enable()


@contextmanager
def laid_out_once(widgets: Sequence[QWidget]) -> Iterator[None]:
    """Let the layouts of `widgets`, of which an outer one stands before its inner ones, wait to the end.

    What has settled before the first paint is not painted a second time.
    """
    layouts: list[QLayout] = [layout for widget in widgets if (layout := widget.layout()) is not None]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
        # What is inside tells what it wants now, and is laid out by what is around it: by itself it would be
        # laid out in its old place before, for nothing.
        for widget in reversed(widgets):
            widget.updateGeometry()
        layouts[0].activate()
        # A list that has more in it than room would show its bar in its own time, and so be painted twice.
        areas = widgets[0].findChildren(QAbstractScrollArea)
        _show_bars(areas)
        for _ in range(_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            _show_bars(areas)
        # A widget that comes to be seen asks for its paint by an event of its own, which would come after
        # the paint of the others: everything would be painted twice.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater.value)


def _show_bars(areas: Sequence[QAbstractScrollArea]) -> None:
    for area in areas:
        QCoreApplication.sendPostedEvents(area, QEvent.Type.MetaCall.value)
