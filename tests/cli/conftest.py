"""The command line on a shop of its own, called as a terminal calls it, in one process."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app import i18n
from app.cli import run
from tests import make

Call = Callable[..., Any]
"""Runs a command line; returns its JSON document, or (exit code, what it said) where `code` is given."""


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Return the path of a shop that a test may make."""
    return tmp_path / "shop.vitrine"


@pytest.fixture
def call(db: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Call]:
    def called(*words: object, code: int | None = None, plain: bool = False) -> Any:
        common = ["--db", str(db), "--today", make.TODAY.isoformat(), "--lang", "en"]
        ended = run([*map(str, words), *common, *(() if plain or code is not None else ("--json",))])
        said = capsys.readouterr()
        if code is not None:
            assert ended == code, said
            return said.err or said.out
        assert ended == 0, said.err
        return said.out if plain else json.loads(said.out)

    before = i18n.current()
    yield called
    i18n.install(before)
