"""Addresses from the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Call


@pytest.mark.usefixtures("shop")
def test_labels(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "labels.pdf"
    everybody = call("labels", "--out", out)
    assert (everybody["count"], everybody["pages"], everybody["path"]) == (1, 1, str(out))
    assert (everybody["skipped"], everybody["cut"], everybody["missing"]) == ([], [], [])
    named = call("labels", "--member", 1, "--member", 2, "--paper", "hagaki", "--no-boxes", "--out", out)
    assert named["skipped"] == [{"id": 2, "name": "张晓红", "reason": "no_address"}]
    assert call("labels", "--to", "2026-11-30", "--paper", "c6", "--used", 3, "--out", out)["count"] == 1
    assert str(out) in call("labels", "--out", out, plain=True)
    none = tmp_path / "none.pdf"
    nobody = call("labels", "--from", "2026-12-01", "--out", none)
    assert (nobody["count"], nobody["path"], none.exists()) == (0, None, False)
    call("labels", "--paper", "napkin", "--out", none, code=3)
    call("labels", "--from", "2026-12-01", "--to", "2026-11-30", "--out", none, code=2)
