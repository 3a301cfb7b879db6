"""A checkout small enough to set up again and again: the real `run` and installer around a tiny package."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent.parent

# The set-up's files find each other as scripts do: by the folder they lie in.
sys.path.append(str(PROJECT / "installer"))

BUILD_BACKEND = '''\
"""Builds the package without any tool, so that pip needs no network."""

import os, pathlib, time, zipfile

NAME = "trial-1.0.dist-info"


def lines(*texts):
    return "".join(text + "\\n" for text in texts)


def build_editable(folder, config_settings=None, metadata_directory=None):
    here = pathlib.Path(__file__).resolve().parent
    while (here / "wait").exists():
        (here / "waiting").touch()
        time.sleep(0.01)
    files = {
        "trial.pth": lines(str(here)),
        NAME + "/METADATA": lines("Metadata-Version: 2.1", "Name: trial", "Version: 1.0"),
        NAME + "/WHEEL": lines("Wheel-Version: 1.0", "Generator: trial", "Tag: py3-none-any"),
    }
    record = lines(*(name + ",," for name in (*files, NAME + "/RECORD")))
    with zipfile.ZipFile(os.path.join(folder, "trial-1.0-py3-none-any.whl"), "w") as wheel:
        for name, text in {**files, NAME + "/RECORD": record}.items():
            wheel.writestr(name, text)
    return "trial-1.0-py3-none-any.whl"
'''
PYPROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "trial"
version = "1.0"

[project.optional-dependencies]
test = []
"""
PROGRAM = """\
import os, sys
print("program", sys.argv[1:], os.getcwd())
"""
TESTS = """\
import os, sys
print("tests", sys.argv[1:], os.getcwd())
sys.exit(3)
"""


class Checkout:
    """A checkout in a folder of its own, started as a person starts it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.started: list[subprocess.Popen[str]] = []
        for name in ("run", "installer"):
            source, target = PROJECT / name, folder / name
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy2(source, target)
        for name, text in {
            "pyproject.toml": PYPROJECT,
            "backend.py": BUILD_BACKEND,
            "app/__init__.py": "",
            "app/__main__.py": PROGRAM,
            "tests/__main__.py": TESTS,
        }.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")

    @property
    def note(self) -> Path:
        return self.folder / ".venv" / "vitrine-setup"

    @property
    def python(self) -> Path:
        return self.folder / ".venv" / "bin" / "python"

    def written(self) -> tuple[int, int]:
        """Return what is another after the note was written again; when it was read does not matter."""
        seen = self.note.stat()
        return seen.st_ino, seen.st_mtime_ns

    def start(self, *words: str, **surroundings: str) -> subprocess.Popen[str]:
        """Start `run` from another folder, in surroundings as bare as they can be, and off the network."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        offline = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1"}
        process = subprocess.Popen(
            [self.folder / "run", *words],
            cwd=self.folder.parent,
            env={**kept, **offline, **surroundings},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
            umask=0o077,
            # A shell starts what runs behind it deaf to Ctrl+C, and a child inherits that.
            preexec_fn=_hear_ctrl_c,  # noqa: PLW1509  (nothing of ours runs in other threads here)
        )
        self.started.append(process)
        return process

    def end(self) -> None:
        """End what is still running of the processes that were started."""
        for process in self.started:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            if process.returncode is None:
                process.communicate()

    def run(self, *words: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
        """Start `run` and wait for its end."""
        process = self.start(*words, **surroundings)
        out, err = process.communicate()
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one environment as the set-up makes it: bringing pip into it takes longest."""
    made = tmp_path_factory.mktemp("made") / ".venv"
    base = getattr(sys, "_base_executable", "") or sys.executable
    subprocess.run([base, "-I", "-m", "venv", made], check=True)
    return made


@pytest.fixture
def begun(checkout: Checkout, environment: Path) -> Checkout:
    """Return a checkout that has its environment, with nothing installed into it yet."""
    # The files are shared: pip and Python replace what they change, and write into none.
    shutil.copytree(environment, checkout.folder / ".venv", symlinks=True, copy_function=os.link)
    return checkout


@pytest.fixture
def checkout(tmp_path: Path) -> Iterator[Checkout]:
    folder = tmp_path / "a shop 店"
    folder.mkdir()
    made = Checkout(folder)
    yield made
    made.end()


def _hear_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
