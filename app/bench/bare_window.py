"""The floor of the start: a bare QMainWindow, which says when it was painted and ends."""

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

TRACE = "VITRINE_TRACE_START"
"""What the program itself is asked by, `bootstrap.TRACE`: the caller's clock when it started the process."""


class Bare(QMainWindow):
    """Nothing but a window."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's own name)
        """Say so as soon as the paint is through, as the program does."""
        super().paintEvent(event)
        QTimer.singleShot(0, self, self.said)

    def said(self) -> None:
        """Print the seconds since the caller started the process."""
        sys.stdout.write(f"first_paint {time.monotonic() - float(os.environ[TRACE]):.4f}\n")
        sys.stdout.flush()
        self.close()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Bare()
    window.resize(1280, 720)
    window.show()
    sys.exit(app.exec())
