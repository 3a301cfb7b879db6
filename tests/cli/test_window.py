"""Options without a command are no command: the window opens on the file that they name."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from app import bootstrap, cli, i18n
from app.domain.errors import ExitCode


def test_options_alone_open_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def window(db: Path | None, today: date | None, language: str) -> int:
        asked.append((db, today, language))
        return 0

    monkeypatch.setattr(bootstrap, "window", window)
    before, file = i18n.current(), tmp_path / "shop.vitrine"
    assert cli.run(["--db", str(file), "--lang", "ja", "--today", "2026-11-10"]) == ExitCode.OK
    assert cli.run([]) == ExitCode.OK
    i18n.install(before)
    assert asked[0] == (file, date(2026, 11, 10), "ja")
    assert len(asked) == 2


def test_the_window_prints_no_document(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--lang", "en", "--json"]) == ExitCode.USAGE
    assert "Missing command" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="only X and Wayland can be missing")
def test_without_a_screen_it_is_said_in_the_language_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "shop.vitrine"
    env = {**os.environ, "QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    done = subprocess.run(
        [sys.executable, "-m", "app", "--db", str(file), "--lang", "zh_CN"],
        env=env,
        capture_output=True,
        check=False,
        timeout=300,
    )
    said = done.stderr.decode("utf-8")
    assert done.returncode == 2
    assert said.count("\n") == 1
    assert "./run demo" in said
    assert "Missing command" not in said
    assert not file.exists()
