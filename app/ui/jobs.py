"""Long work beside the window: one worker thread, one job after another, answers on the GUI thread."""

import threading
import time
from collections.abc import Callable, Generator
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.progress import Job, Progress

T = TypeVar("T")
_SHOWN_EVERY = 0.05
"""Seconds between two steps that are shown: more the eye does not see."""


class Running(QObject):
    """One job on its way; its signals arrive on the thread that started it."""

    progressed = Signal(Progress)
    returned = Signal(object)
    failed = Signal(Exception)
    cancelled = Signal()
    ended = Signal()
    """After any of the other three ends."""

    def __init__(self, steps: Job[Any], title: str, parent: QObject) -> None:
        # With a parent it is deleted on its own thread, whichever thread lets go of it last.
        super().__init__(parent)
        self.title = title
        self.unheard = False
        self._steps = steps
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the job to end at its next step; it undoes what it has not finished."""
        self._stop.set()

    def advance(self) -> None:
        """Run the job to its end (on the worker thread)."""
        try:
            shown = 0.0
            while not self._stop.is_set():
                step = next(self._steps)
                if (now := time.monotonic()) - shown >= _SHOWN_EVERY:
                    shown = now
                    self.progressed.emit(step)
            self._steps.close()
        except StopIteration as end:
            self.returned.emit(end.value)
        except Exception as error:  # noqa: BLE001  (it is raised again where it can be told)
            self.failed.emit(error)
        else:
            self.cancelled.emit()
        self.ended.emit()


class Jobs(QObject):
    """The queue of long work of one window."""

    started = Signal(Running)
    """A job whose progress is to be shown."""
    failed = Signal(Exception)
    """A job failed and nobody who started it wanted to hear of it."""
    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._over.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        self._waiting: SimpleQueue[Running | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._under_way: set[Running] = set()
        self._untold: set[Running] = set()
        self._closed = False

    def start(
        self,
        steps: Job[T],
        *,
        title: str,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Running:
        """Run a job with its progress on screen; `done` gets the result, `failed` the error.

        Without `failed` the window tells the person what went wrong. `cancelled` hears of a breaking off.
        """
        return self._put(steps, title, done, failed, cancelled)

    def run(
        self,
        steps: Job[T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
    ) -> Running:
        """Run a job beside the window without a word on screen."""
        return self._put(steps, "", done, failed)

    def ask(
        self,
        question: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
    ) -> Running:
        """Answer `question` beside the window without a word on screen."""
        return self.run(_one_step(question), done, failed=failed)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._under_way)

    @property
    def still(self) -> bool:
        """Whether nothing is under way and every answer has arrived: a job is over a moment before that."""
        return not self._under_way and not self._untold

    def close(self) -> None:
        """Cancel what is under way and wait until the worker has put it away; nobody is told any more."""
        self._closed = True
        for running in self._under_way:
            running.unheard = True  # whoever asked is being deleted with the window
            running.cancel()
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join()
            self._thread = None

    def _put(
        self,
        steps: Job[T],
        title: str,
        done: Callable[[T], None] | None,
        failed: Callable[[Exception], None] | None,
        cancelled: Callable[[], None] | None = None,
    ) -> Running:
        running = Running(steps, title, self)
        if self._closed:  # a page that is hidden with its window may still ask
            return running
        # A plain function has no thread of its own: queue it on ours by hand.
        queued = Qt.ConnectionType.QueuedConnection
        for end in (running.returned, running.failed, running.cancelled):
            end.connect(self._settle, queued)  # first: who is told of the end finds it no longer under way
        if done is not None:
            running.returned.connect(_Here(done, running).call, queued)
        if cancelled is not None:
            running.cancelled.connect(_Here(lambda _none: cancelled(), running).hear, queued)
        running.failed.connect(_Here(failed or self.failed.emit, running).call, queued)
        self._under_way.add(running)
        self._untold.add(running)
        if title:  # whoever shows it must listen before it can end
            self.started.emit(running)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="jobs", daemon=True)
            self._thread.start()
        self._waiting.put(running)
        return running

    def _work(self) -> None:
        while (running := self._waiting.get()) is not None:
            running.advance()
            # Not by `ended`: it could be deleted while `ended` is still being told to the others.
            self._over.emit(running)

    @Slot()
    def _settle(self) -> None:
        sender = self.sender()
        if isinstance(sender, Running):
            self._under_way.discard(sender)

    @Slot(object)
    def _forget(self, running: Running) -> None:
        self._untold.discard(running)
        running.deleteLater()


class _Here(QObject):
    """Calls a plain function on the thread on which this object was made."""

    def __init__(self, function: Callable[[Any], None], running: Running) -> None:
        super().__init__(running)
        self._function = function
        self._running = running

    @Slot(object)
    def call(self, value: object) -> None:
        if not self._running.unheard:
            self._function(value)

    @Slot()
    def hear(self) -> None:
        self.call(None)


def _one_step(question: Callable[[], T]) -> Generator[Progress, None, T]:
    yield Progress(0, 0)
    return question()
