"""A file that is let go of anywhere over the window is read, and what it would bring in is shown."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class FileDrop(QObject):
    """Watches the window for files; without a shop, or behind the curtain, none is taken."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.box.setAcceptDrops(False)  # it would write the file's name into itself
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file that is dragged over the window, and read it when it is let go of."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and event.type() != QEvent.Type.Drop:
            if self._takes(event.mimeData()):
                event.acceptProposedAction()
                return True
        elif (
            isinstance(event, QDropEvent)
            and event.type() == QEvent.Type.Drop
            and self._takes(event.mimeData())
        ):
            event.acceptProposedAction()
            self.take(_files(event.mimeData())[0])
            return True
        return super().eventFilter(watched, event)

    def take(self, path: Path) -> None:
        """Read the file and show what it would bring in."""
        from app.ui.dialogs import import_steps

        if self._window.context is not None:
            import_steps.open_file(self._window.context, path, self._window)

    def _takes(self, data: QMimeData) -> bool:
        return self._window.is_at_work and len(_files(data)) == 1


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
