"""The log of faults says where, never about whom."""

from pathlib import Path

import pytest

from app import faults, paths


def _stumble() -> None:
    try:
        int("张晓红")
    except ValueError as error:
        raise TypeError("no such column") from error


def test_a_chain_of_faults_is_told_without_values() -> None:
    with pytest.raises(TypeError) as raised:
        _stumble()
    told = faults.told(raised.value)
    assert "builtins.TypeError: no such column\n" in told
    assert "builtins.ValueError\n" in told
    assert "invalid literal" not in told


def test_a_cause_that_was_set_aside_is_not_told() -> None:
    error = RuntimeError()
    error.__context__ = ValueError()
    assert faults.told(error).count("builtins.") == 2
    error.__suppress_context__ = True
    assert faults.told(error).count("builtins.") == 1


def test_a_fault_that_cannot_be_written_down_is_not_two(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "file" / "folder")
    assert faults.write_down(RuntimeError()) == tmp_path / "file" / "folder" / "faults.log"


def test_a_chain_without_end_ends() -> None:
    first = last = RuntimeError()
    for _ in range(30):
        link = RuntimeError()
        last.__cause__ = link
        last = link
    assert faults.told(first).count("builtins.") == faults._CHAIN
