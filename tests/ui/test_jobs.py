import functools
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from app.domain import errors
from app.progress import Job, Progress
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    assert qtbot is not None
    jobs = Jobs()
    yield jobs
    jobs.close()


class Steps:
    """A job that waits for leave before each step, and writes down how it ended."""

    def __init__(self) -> None:
        self.leave = threading.Semaphore(0)
        self.at = 0
        self.undone = False
        self.thread: QThread | None = None

    def run(self) -> Job[str]:
        try:
            for step in range(3):
                self.leave.acquire()
                self.at = step
                self.thread = QThread.currentThread()
                yield Progress(step, 3, f"step {step}")
        except GeneratorExit:
            self.undone = True
            raise
        return "done"


def test_a_job_runs_beside_the_window_and_answers_on_its_thread(jobs: Jobs, qtbot: QtBot) -> None:
    steps, heard = Steps(), []
    steps.leave.release(3)
    jobs.start(steps.run(), title="x", done=lambda result: heard.append((result, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("done", QThread.currentThread())]
    assert steps.thread is not QThread.currentThread()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_cancelling_closes_the_generator(jobs: Jobs, qtbot: QtBot) -> None:
    steps = Steps()
    running = jobs.start(steps.run(), title="x", done=lambda _result: pytest.fail("it was cancelled"))
    with qtbot.waitSignal(running.progressed):
        steps.leave.release()
    with qtbot.waitSignal(running.cancelled):
        running.cancel()
        steps.leave.release()
    assert steps.undone


def test_a_job_that_fails_is_told_to_who_started_it(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[Exception] = []

    def question() -> int:
        raise errors.NothingToUndo

    jobs.ask(question, lambda _answer: pytest.fail("it has no answer"), failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], errors.NothingToUndo)


def test_a_failure_nobody_waits_for_is_told_to_all(jobs: Jobs, qtbot: QtBot) -> None:
    def question() -> int:
        return 1 // 0

    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.ask(question, lambda _answer: None)
    assert failed.args is not None
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_jobs_come_one_after_another(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(5):
        jobs.ask(lambda number=number: number, order.append)  # type: ignore[misc]  # bound in the loop
    qtbot.waitUntil(lambda: len(order) == 5)
    assert order == [0, 1, 2, 3, 4]


def test_closing_puts_away_what_is_under_way(qtbot: QtBot) -> None:
    jobs, steps = Jobs(), Steps()
    running = jobs.start(steps.run(), title="x")
    with qtbot.waitSignal(running.progressed):
        steps.leave.release()
    running.cancel()
    steps.leave.release()
    jobs.close()
    assert steps.undone
    jobs.close()


def test_after_closing_nobody_is_told(qtbot: QtBot) -> None:
    jobs, steps = Jobs(), Steps()
    heard: list[str] = []
    running = jobs.start(steps.run(), title="x", done=heard.append)
    with qtbot.waitSignal(running.ended):
        steps.leave.release(3)
        jobs.close()
    jobs.ask(lambda: "late", heard.append)
    assert not jobs.busy or running.unheard
    assert heard == []


def test_progress_is_shown_and_can_be_cancelled(window: MainWindow, qtbot: QtBot) -> None:
    steps = Steps()
    running = window.jobs.start(steps.run(), title="Reading the file")
    dialog = window.findChild(QDialog, "progressDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    steps.leave.release()
    bar = dialog.findChild(QProgressBar)
    assert bar is not None
    qtbot.waitUntil(lambda: bar.maximum() == 3)
    assert "Reading the file" in {label.text() for label in dialog.findChildren(QLabel)}
    cancel = dialog.findChild(QPushButton, "progressCancel")
    assert cancel is not None
    with qtbot.waitSignal(running.cancelled):
        dialog.close()
        assert not cancel.isEnabled()
        steps.leave.release()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "progressDialog") is None)


def test_a_quick_job_shows_nothing(window: MainWindow, qtbot: QtBot) -> None:
    steps = Steps()
    steps.leave.release(3)
    window.jobs.start(steps.run(), title="x")
    assert window.findChild(QDialog, "progressDialog") is not None
    qtbot.waitUntil(lambda: window.findChild(QDialog, "progressDialog") is None)


def test_hundreds_of_jobs_leave_nothing_behind(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[int] = []
    for number in range(300):
        jobs.ask(functools.partial(int, number), heard.append)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert heard == list(range(300))
    qtbot.waitUntil(lambda: not jobs.children())


def test_who_is_told_of_the_end_finds_it_ended(jobs: Jobs, qtbot: QtBot) -> None:
    busy: list[bool] = []
    jobs.ask(lambda: None, lambda _nothing: busy.append(jobs.busy))
    qtbot.waitUntil(lambda: bool(busy))
    assert busy == [False]
