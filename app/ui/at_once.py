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
        self._again.timeout.connect(gc.enable)
        page.destroyed.connect(gc.enable)

    @contextmanager
    def while_filled(self) -> Iterator[None]:
        """Spare the search; where others have put it off already it is theirs to begin it again."""
        ours = gc.isenabled() or self._again.isActive()
        self._again.stop()
        gc.disable()
        try:
            yield
        finally:
            if ours:
                self._again.start()


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
        for layout in reversed(layouts):
            layout.activate()
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
