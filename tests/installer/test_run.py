"""`run` on a checkout of its own: real environments, real pip, no network."""

import ast
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.installer.conftest import PROJECT, Checkout

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="run is for sh; Windows has run.bat"),
]


def wait_for(path: Path, process: subprocess.Popen[str]) -> None:
    while not path.exists():
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)


def test_the_first_start_sets_up_and_the_next_ones_only_start(checkout: Checkout) -> None:
    first = checkout.run("--json", "find", "张 三")
    assert (first.returncode, first.stdout) == (
        0,
        f"program ['--json', 'find', '张 三'] {checkout.folder.parent}\n",
    )
    assert "making .venv" in first.stderr
    set_up = checkout.written()

    again = checkout.run("--json", "find", "张 三")
    assert (again.stdout, again.stderr) == (first.stdout, "")
    assert checkout.written() == set_up

    tests = checkout.run("test", "tests/domain")
    assert (tests.returncode, tests.stdout) == (3, f"tests ['tests/domain'] {checkout.folder}\n")
    assert "with its test part" in tests.stderr
    assert "making .venv" not in tests.stderr
    assert checkout.run("demo").stderr == ""

    with (checkout.folder / "pyproject.toml").open("a", encoding="utf-8") as project:
        project.write("# another line\n")
    changed = checkout.run("demo")
    assert "with its test part" in changed.stderr
    assert checkout.run("demo").stderr == ""

    moved = Checkout.__new__(Checkout)
    moved.started = checkout.started
    moved.folder = checkout.folder.with_name("another shop")
    checkout.folder.rename(moved.folder)
    assert "making .venv" in moved.run("demo").stderr
    assert moved.run("demo").stderr == ""

    moved.python.unlink()
    moved.python.symlink_to("/no/python/here")
    anew = moved.start("demo")
    assert anew.stderr is not None
    assert "making .venv" in anew.stderr.readline()


def test_an_environment_made_by_another_hand_is_installed_into(checkout: Checkout) -> None:
    subprocess.run(["python3", "-m", "venv", "--without-pip", checkout.folder / ".venv"], check=True)
    kept = checkout.folder / ".venv" / "kept"
    kept.touch()
    first = checkout.run("demo")
    assert first.returncode == 0, first.stderr
    assert "making .venv" not in first.stderr
    assert kept.exists()


def test_a_start_that_was_killed_is_made_good_by_the_next(begun: Checkout) -> None:
    (begun.folder / "wait").touch()
    killed = begun.start("demo")
    wait_for(begun.folder / "waiting", killed)
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()
    assert not begun.note.exists()
    (begun.folder / "wait").unlink()
    good = begun.run("demo")
    assert good.returncode == 0
    assert "making .venv" in good.stderr


def test_ctrl_c_stops_with_a_sentence(begun: Checkout) -> None:
    (begun.folder / "wait").touch()
    stopped = begun.start("demo")
    wait_for(begun.folder / "waiting", stopped)
    os.killpg(stopped.pid, signal.SIGINT)
    _, err = stopped.communicate()
    assert stopped.returncode == 130
    assert err.endswith("Vitrine: stopped; the next start goes on with the set-up.\n")
    assert "Traceback" not in err


def test_two_starts_at_once_set_up_once(begun: Checkout) -> None:
    (begun.folder / "wait").touch()
    first = begun.start("demo")
    wait_for(begun.folder / "waiting", first)
    second = begun.start("find")
    assert second.stderr is not None
    assert "waiting for it" in second.stderr.readline()
    (begun.folder / "wait").unlink()
    ends = [first.communicate(), second.communicate()]
    assert [first.returncode, second.returncode] == [0, 0], ends
    assert ends[0][1].count("installing what") == 1
    assert ends[1][1] == ""


def test_without_a_network_it_says_so_and_breaks_nothing(begun: Checkout) -> None:
    project = begun.folder / "pyproject.toml"
    text = project.read_text(encoding="utf-8")
    project.write_text(
        text.replace("requires = []", 'requires = ["a-package-from-the-network"]'), encoding="utf-8"
    )
    nowhere = {"PIP_NO_INDEX": "0", "PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "1"}
    offline = begun.run("demo", **nowhere)
    assert offline.returncode == 69
    assert "connect this computer to the network" in offline.stderr
    project.write_text(text, encoding="utf-8")
    assert "making .venv" not in begun.run("demo").stderr


def test_what_pip_refuses_is_told(begun: Checkout) -> None:
    (begun.folder / "backend.py").write_text("raise ValueError('no backend today')\n", encoding="utf-8")
    refused = begun.run("demo")
    assert refused.returncode == 69
    assert "could not be installed" in refused.stderr
    assert "no backend today" in (begun.folder / ".venv" / "setup.log").read_text(encoding="utf-8")


def test_a_window_without_a_screen_is_refused_before_anything_is_set_up(checkout: Checkout) -> None:
    refused = checkout.run()
    assert refused.returncode == 2
    assert "./run demo" in refused.stderr
    assert not (checkout.folder / ".venv").exists()


def test_without_a_python_the_line_that_helps_is_told(checkout: Checkout, tmp_path: Path) -> None:
    commands = tmp_path / "commands"
    commands.mkdir()
    (commands / "python3").write_text("#!/bin/sh\nexit 1\n")  # one too old
    (commands / "python3").chmod(0o755)
    (commands / "sh").symlink_to(shutil.which("sh") or "/bin/sh")
    missing = checkout.run("demo", PATH=str(commands))
    assert missing.returncode == 69
    assert "sudo apt-get install -y --no-install-recommends python3 python3-venv" in missing.stderr


def test_a_link_to_run_starts_its_own_checkout(checkout: Checkout, tmp_path: Path) -> None:
    (tmp_path / "shop").symlink_to(checkout.folder / "run")
    linked = subprocess.run(
        [tmp_path / "shop"], env={"PATH": os.environ["PATH"]}, capture_output=True, text=True, check=False
    )
    assert linked.returncode == 2, linked.stderr


@pytest.mark.parametrize("name", ["checkout.py", "telling.py"])
def test_an_old_python_gets_as_far_as_the_sentence_for_it(name: str) -> None:
    ast.parse((PROJECT / "installer" / name).read_text(encoding="utf-8"), feature_version=(3, 7))


def test_run_bat_is_what_cmd_reads() -> None:
    text = (PROJECT / "run.bat").read_bytes()
    text.decode("ascii")
    assert text.count(b"\n") == text.count(b"\r\n")
