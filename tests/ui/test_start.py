"""The start, as a user does it: the program is called, a window opens."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui import screen
from tests import make

HEAVY = (
    "sqlalchemy", "pyqtgraph", "numpy", "scipy", "reportlab", "pypinyin", "pypdfium2", "sqlcipher3",
    "phonenumbers", "python_calamine", "dataclasses",
)  # fmt: skip

_WATCH = """
import builtins, json, sys
from pathlib import Path
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from app import bootstrap
from app.ui.front import Front
from app.ui.preferences import Preferences
app = QApplication([])
start = bootstrap.Start(app, Path(sys.argv[1]), Front(Path(sys.argv[1])), Preferences.of_user(), named=True)
def painted():
    start.window.first_painted.disconnect(painted)
    own = builtins.__import__ is builtins.__orig_import__
    print(json.dumps({"modules": sorted(sys.modules), "Qt": "Qt" in vars(QtCore), "own": own}))
    sys.stdout.flush()
    import os
    os._exit(0)
start.window.first_painted.connect(painted)
start.show()
app.exec()
"""


def surroundings(folder: Path, **more: str) -> dict[str, str]:
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "TMPDIR": str(folder),
        **more,
    }


def test_the_frame_is_painted_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WATCH, str(tmp_path / "shop.vitrine")],
        env=surroundings(tmp_path),
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    seen = json.loads(done.stdout)
    assert set(HEAVY) & set(seen["modules"]) == set()
    assert seen["own"], "PySide's import reads the source of every module"
    assert not seen["Qt"], "naming PySide6.QtCore.Qt makes all its enumerations before the first paint"


def test_the_steps_of_the_start_are_told_to_who_asks(tmp_path: Path) -> None:
    make.shop(tmp_path).close()
    env = surroundings(tmp_path, VITRINE_TRACE_START="1", VITRINE_DB=str(tmp_path / "shop.vitrine"))
    with subprocess.Popen(
        [sys.executable, "-m", "app"], env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as window:
        assert window.stdout is not None
        steps = [window.stdout.readline().split()[0] for _step in range(3)]
        window.terminate()
    assert steps == ["first_paint", "search", "shop"]


def test_a_second_start_calls_the_first_window(tmp_path: Path) -> None:
    make.shop(tmp_path).close()
    env = surroundings(tmp_path, VITRINE_TRACE_START="1", VITRINE_DB=str(tmp_path / "shop.vitrine"))
    call = [sys.executable, "-m", "app"]
    with subprocess.Popen(
        call, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as first:
        assert first.stdout is not None
        while first.stdout.readline().split()[0] != "shop":
            pass
        second = subprocess.run(call, env=env, capture_output=True, text=True, check=False, timeout=60)
        told = first.stdout.readline().split()[0]
        first.terminate()
    assert second.returncode == 0
    assert second.stdout == ""
    assert told == "forward"


@pytest.mark.skipif(sys.platform != "linux", reason="only X and Wayland can be missing")
def test_without_a_screen_it_says_so_and_ends(tmp_path: Path) -> None:
    env = surroundings(tmp_path, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    done = subprocess.run(
        [sys.executable, "-m", "app"], env=env, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "./run demo" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only X and Wayland can be missing")
@pytest.mark.parametrize(
    ("environment", "there"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"DISPLAY": ":998877"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"}, False),
    ],
)
def test_a_screen_is_looked_for(environment: dict[str, str], there: bool) -> None:
    assert (screen.missing(environment) == "") is there


@pytest.mark.skipif(sys.platform != "linux", reason="only X and Wayland can be missing")
def test_a_wayland_screen_is_found(tmp_path: Path) -> None:
    (tmp_path / "wayland-0").touch()
    assert screen.missing({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}) == ""
