"""Addresses from the command line."""

from pathlib import Path

import pytest

from app.words import card_occasions
from tests import make
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
    said = call("labels", "--member", 1, "--member", 2, "--out", out, plain=True)
    assert said.endswith("– 张晓红: no address\n")
    none = tmp_path / "none.pdf"
    nobody = call("labels", "--from", "2026-12-01", "--out", none)
    assert (nobody["count"], nobody["path"], none.exists()) == (0, None, False)
    call("labels", "--paper", "napkin", "--out", none, code=3)
    call("labels", "--from", "2026-12-01", "--to", "2026-11-30", "--out", none, code=2)


def test_why_somebody_gets_no_label_is_said_in_words(call: Call, db: Path, tmp_path: Path) -> None:
    shop = make.shop(db.parent)
    with shop.changing() as session:
        make.member(session, "李静", address="上海", do_not_contact=True)
        make.member(session, "王芳", address="上海", status="suspended")
    shop.close()
    out = tmp_path / "labels.pdf"
    assert [one["reason"] for one in call("labels", "--out", out)["skipped"]] == ["do_not_contact", "status"]
    assert "– 李静: asked to be left alone\n– 王芳: suspended or left\n" in call(
        "labels", "--out", out, plain=True
    )
    for lang in ("zh_CN", "ja"):
        said = call("labels", "--out", out, plain=True, lang=lang)
        assert "do_not_contact" not in said
        assert "status" not in said
        assert card_occasions.skipped("status") in said
