"""Many changes of what a page says, laid out once: by itself Qt lays the page out after each of them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QWidget

_ROUNDS: Final = 3
"""What is laid out may want another height than it was asked for: then those around it come once more."""


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
        # A list that has more rows than room would show its bar in its own time, and so be painted twice.
        for area in widgets[0].findChildren(QAbstractScrollArea):
            QCoreApplication.sendPostedEvents(area, QEvent.Type.MetaCall.value)
        for _ in range(_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        # A widget that comes to be seen asks for its paint by an event of its own, which would come after
        # the paint of the others: everything would be painted twice.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater.value)
