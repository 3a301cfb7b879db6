from pathlib import Path

import apt
import libraries
import note
import pytest
from telling import Unavailable
from wanted import Wanted


class Machine:
    """A machine on which some libraries are missing, and what apt-get does on it."""

    def __init__(self, *missing: str) -> None:
        self.missing = set(missing)
        self.lists = True
        self.calls: list[list[str]] = []

    def loads(self, soname: str) -> bool:
        return soname not in self.missing

    def run(self, rights: list[str], command: list[str]) -> str:
        self.calls.append([*rights, *command])
        if command[1] == "update":
            self.lists = True
            return ""
        if not self.lists:
            return "E: Unable to locate package\n"
        self.missing.clear()
        return ""


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    bare = Machine("libEGL.so.1", "libxcb-cursor.so.0")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(libraries, "loads", bare.loads)
    monkeypatch.setattr(apt, "run", bare.run)
    monkeypatch.setattr(apt, "rights_to_install", list)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    return bare


INSTALL = ["apt-get", "install", "-y", "--no-install-recommends"]


def test_root_installs_what_is_missing_and_no_more(machine: Machine) -> None:
    apt.provide(Wanted([]), venv=False)
    assert machine.calls == [[*INSTALL, "libegl1", "libxcb-cursor0"]]
    apt.provide(Wanted([]), venv=False)
    assert len(machine.calls) == 1


def test_the_command_line_does_without_the_libraries_of_a_window(machine: Machine) -> None:
    apt.provide(Wanted(["--version"]), venv=False)
    assert machine.calls == [[*INSTALL, "libegl1"]]


def test_package_lists_are_fetched_where_there_are_none(machine: Machine) -> None:
    machine.lists = False
    apt.provide(Wanted(["find"]), venv=False)
    assert [call[1] for call in machine.calls] == ["install", "update", "install"]


def test_without_the_right_the_line_is_told(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apt, "rights_to_install", lambda: None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    line = f"sudo {' '.join(INSTALL)} libegl1 libxcb-cursor0 python{note.this_python()}-venv"
    with pytest.raises(Unavailable, match="start again") as told:
        apt.provide(Wanted([]), venv=True)
    assert str(told.value).splitlines()[1].strip() == line
    assert machine.calls == []


def test_what_apt_could_not_do_is_told_with_its_words(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apt, "run", lambda _rights, _command: "E: no network\n")
    with pytest.raises(Unavailable, match="E: no network"):
        apt.provide(Wanted([]), venv=False)
    assert machine.missing


def test_apt_without_a_network_is_told_in_a_sentence(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "W: Failed to fetch … Temporary failure resolving …\nE: Unable to locate package libegl1\n"
    monkeypatch.setattr(apt, "run", lambda _rights, _command: said)
    with pytest.raises(Unavailable, match=r"servers were not reached: is there a network\?$"):
        apt.provide(Wanted(["find"]), venv=False)
    assert machine.missing


def test_another_system_is_told_the_names(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    with pytest.raises(Unavailable, match="libegl1 libxcb-cursor0"):
        apt.provide(Wanted([]), venv=False)
    assert machine.calls == []


def test_a_library_is_asked_of_the_systems_own_loader() -> None:
    assert not libraries.loads("libno-such-library.so.1")


def test_every_library_has_one_package() -> None:
    sonames = [soname for group in libraries.PACKAGES.values() for soname in group]
    assert len(sonames) == len(set(sonames))
    assert all(Path(soname).suffixes for soname in sonames)
