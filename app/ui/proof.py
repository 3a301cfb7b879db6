"""The proof of a paper: its PDF in a folder that nobody sees, made anew as what it is made of changes."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QTemporaryDir, QTimer, Signal

from app.progress import Job, Progress
from app.ui.jobs import Jobs, Running

T = TypeVar("T")
Make = Callable[[Path], Job[T]]
"""Writes a paper into the file it is given."""

_TYPED_MS: Final = 120
"""What is typed within so long becomes one proof."""


class Proof(QObject):
    """Makes a paper beside the window; only the last of several wishes is fulfilled."""

    made = Signal(Path, object)
    """The file of the proof, and what the job told of it."""
    failed = Signal(Exception)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._folder = QTemporaryDir()
        self._make: Make[Any] | None = None
        self._running: Running | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TYPED_MS)
        self._soon.timeout.connect(self._start)

    @property
    def file(self) -> Path:
        """Where the proof lies; it goes with the window."""
        return Path(self._folder.filePath("proof.pdf"))

    def scratch(self, name: str) -> Path:
        """Return a place beside the proof for another paper that nobody keeps."""
        return Path(self._folder.filePath(name))

    def copy(self, file: Path) -> Job[None]:
        """Return the work that copies the proof into `file`, as it is when the work begins."""
        yield Progress(0, 1)
        shutil.copyfile(self.file, file)

    def want(self, make: Make[Any], *, typed: bool = False) -> None:
        """Have the proof made by `make`; while somebody types, a little later."""
        self._make = make
        self.drop()
        if typed:
            self._soon.start()
        else:
            self._start()

    def drop(self) -> None:
        """Forget what is on its way."""
        self._soon.stop()
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _start(self) -> None:
        if self._make is None:
            return
        file = self.file
        running = self._jobs.run(
            self._make(file),
            lambda told: self._done(running, told),
            failed=lambda error: self._fail(running, error),
        )
        self._running = running

    def _done(self, running: Running, told: object) -> None:
        if running is self._running:
            self._running = None
            self.made.emit(self.file, told)

    def _fail(self, running: Running, error: Exception) -> None:
        if running is self._running:
            self._running = None
            self.failed.emit(error)
