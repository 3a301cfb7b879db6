"""Members' cards from the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Call


@pytest.mark.usefixtures("shop")
def test_member_cards(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    everybody = call("member-cards", "--out", out)
    assert (everybody["count"], everybody["pages"], everybody["path"]) == (1, 2, str(out))
    assert (everybody["skipped"], everybody["no_bars"], everybody["missing"]) == ([], [], [])
    named = call("member-cards", "--member", 1, "--member", 2, "--paper", "single", "--out", out)
    assert (named["count"], named["skipped"]) == (1, [{"id": 2, "name": "张晓红", "reason": "no_card"}])
    assert "One card" in call("member-cards", "--out", out, plain=True)
    none = tmp_path / "none.pdf"
    nobody = call("member-cards", "--member", 2, "--out", none)
    assert (nobody["count"], nobody["path"], none.exists()) == (0, None, False)
    call("member-cards", "--list", "?", "--out", none, code=3)
    call("member-cards", "--paper", "napkin", "--out", none, code=2)
