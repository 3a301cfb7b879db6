import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from app import paths
from app.domain import errors
from app.ui.faults import Faults
from app.ui.main_window import MainWindow


def notices(window: MainWindow) -> list[str]:
    dialogs = [dialog for dialog in window.findChildren(QDialog, "notice") if dialog.isVisible()]
    return [label.text() for dialog in dialogs for label in dialog.findChildren(QLabel, "noticeText")]


@pytest.fixture
def faults(bare_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Faults:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "logs")
    return Faults(bare_window)


def test_a_refusal_becomes_its_sentence_and_no_log(
    faults: Faults, bare_window: MainWindow, tmp_path: Path
) -> None:
    faults.tell(errors.NothingToUndo())
    assert len(notices(bare_window)) == 1
    assert not (tmp_path / "logs").exists()


def test_our_own_fault_is_said_once_and_written_down_every_time(
    faults: Faults, bare_window: MainWindow, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _time in range(2):
        faults.tell(ZeroDivisionError("x"))
    assert len(notices(bare_window)) == 1
    assert str(tmp_path) in notices(bare_window)[0]
    log = tmp_path / "logs" / "faults.log"
    assert log.read_text(encoding="utf-8").count("ZeroDivisionError") == 2
    assert "ZeroDivisionError" in capsys.readouterr().err
    for dialog in bare_window.findChildren(QDialog, "notice"):
        dialog.accept()
    faults.tell(ZeroDivisionError("x"))
    assert len(notices(bare_window)) == 1


def test_what_nobody_caught_on_any_thread_is_heard(faults: Faults, qtbot: QtBot) -> None:
    give_back = faults.listen()
    try:
        with qtbot.waitSignal(faults.raised) as raised:
            threading.Thread(target=_refuse).start()
        assert raised.args is not None
        assert isinstance(raised.args[0], errors.NothingToUndo)
        with qtbot.waitSignal(faults.raised):
            sys.excepthook(errors.NothingToUndo, errors.NothingToUndo(), None)
    finally:
        give_back()


def test_an_interrupt_is_no_fault(faults: Faults, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    give_back = faults.listen()
    try:
        with qtbot.assertNotEmitted(faults.raised):
            sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    finally:
        give_back()
    assert "KeyboardInterrupt" in capsys.readouterr().err


def _refuse() -> None:
    raise errors.NothingToUndo
