"""The progress of a long job, and a button that cancels it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.progress import Progress
from app.ui import text, theme
from app.ui.jobs import Running
from app.ui.retranslated import Retranslated

_PATIENCE_MS = 300
"""A job that ends sooner shows nothing."""


class ProgressDialog(Retranslated, QDialog):
    """Shows one running job until it has ended; closing it, Esc and Cancel ask the job to stop."""

    def __init__(self, running: Running, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressDialog")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._running = running
        self._title = text.label(running.title, "strong", wrap=True, parent=self)
        self._step = text.label(part="muted", wrap=True, parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximum(0)
        self._cancel = QPushButton(self)
        self._cancel.setObjectName("progressCancel")
        self._cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._step, 1)
        foot.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (3 * theme.GRID,))
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._title)
        layout.addWidget(self._bar)
        layout.addLayout(foot)
        self.setMinimumWidth(52 * theme.GRID)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.open)
        self._patience.start(_PATIENCE_MS)
        running.progressed.connect(self._show)
        running.ended.connect(self._end)
        self.retranslate()

    def retranslate(self) -> None:
        """Say Cancel in the window's language."""
        self.setWindowTitle(self._running.title)
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Stop; nothing half-done is left behind"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def reject(self) -> None:
        """Ask the job to stop and wait for it: the dialog goes when the job has put itself away."""
        self._cancel.setEnabled(False)
        self._step.setText(self.tr("Stopping …"))
        self._running.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel instead of leaving the job without a face."""
        event.ignore()
        self.reject()

    def _show(self, progress: Progress) -> None:
        if self._cancel.isEnabled():
            self._bar.setMaximum(progress.total)
            self._bar.setValue(progress.done)
            self._step.setText(progress.label)

    def _end(self) -> None:
        self._patience.stop()
        self.hide()
        self.deleteLater()
