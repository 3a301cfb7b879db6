"""One window per shop: a second start asks the first to come forward and ends."""

import tempfile
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QLockFile, QObject, Signal


class Front(QObject):
    """The front door of one shop's window. The lock of the file itself is `app.database.lock`'s."""

    knocked = Signal()
    """Somebody started the program again on this shop."""

    def __init__(self, shop: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        mark = f"{crc32(str(shop.absolute()).encode()):08x}"
        # Beside the user's other temporary files, not beside the shop: that folder is hers.
        folder = Path(tempfile.gettempdir())
        self._bell = folder / f"vitrine-{mark}.bell"
        self._lock = QLockFile(str(folder / f"vitrine-{mark}.window"))
        self._lock.setStaleLockTime(0)

    def claim(self) -> bool:
        """Become the one window of the shop; False if there is one already."""
        return self._lock.tryLock(0)

    def listen(self) -> None:
        """Answer the bell from now on (after the window has been painted: it costs a watch)."""
        from PySide6.QtCore import QFileSystemWatcher

        self._bell.touch(mode=0o600)
        watch = QFileSystemWatcher([str(self._bell)], self)
        watch.fileChanged.connect(self.knocked)

    def knock(self) -> None:
        """Ask the window that is there to come forward."""
        self._bell.write_text("knock", encoding="utf-8")

    def leave(self) -> None:
        """Let the next start have the shop."""
        self._bell.unlink(missing_ok=True)
        self._lock.unlock()
