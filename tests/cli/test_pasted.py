"""A command that is told can be pasted: it names the program as it was called, and the shop's file."""

import shlex
import sys
from pathlib import Path

import pytest

from app import paths
from app.cli import pasted


@pytest.fixture(autouse=True)
def _posix(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pasted, "_WINDOWS", False)


def called(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setattr(sys, "orig_argv", list(words))


def test_the_users_own_shop_needs_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    called(monkeypatch, "/usr/bin/python3", "/usr/bin/vitrine", "import", "a.csv")
    own = paths.data_folder() / "shop.vitrine"
    assert pasted.command(own, "import", "--undo", 3) == "vitrine import --undo 3"


def test_another_shop_is_named_and_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    called(monkeypatch, "/usr/bin/python3", "/usr/bin/vitrine", "import", "a.csv")
    said = pasted.command(Path("my shop/燕.vitrine"), "part", 1)
    assert said == "vitrine part 1 --db 'my shop/燕.vitrine'"
    assert shlex.split(said) == ["vitrine", "part", "1", "--db", "my shop/燕.vitrine"]


def test_a_checkout_is_called_by_its_script(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    called(monkeypatch, "python3", "-P", "-m", "app", "import", "a.csv")
    checkout = paths.resources().parent
    monkeypatch.chdir(checkout)
    assert pasted.command(Path("a.vitrine"), "part", 1) == "./run part 1 --db a.vitrine"
    monkeypatch.chdir(tmp_path)
    assert pasted.command(Path("a.vitrine"), "part", 1) == f"{checkout / 'run'} part 1 --db a.vitrine"


def test_a_module_is_called_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    called(monkeypatch, ".venv/bin/python", "-m", "app", "import", "a.csv")
    assert pasted.command(Path("a.vitrine"), "part", 1) == ".venv/bin/python -m app part 1 --db a.vitrine"


def test_windows_has_quotes_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    called(monkeypatch, "python.exe", "-P", "-m", "app")
    checkout = paths.resources().parent
    monkeypatch.chdir(checkout)
    shop = Path("my shop/a.vitrine")
    monkeypatch.setattr(pasted, "_WINDOWS", True)
    assert pasted.command(shop, "part", 1) == './run.bat part 1 --db "my shop/a.vitrine"'
