"""Members' cards from the command line."""

from pathlib import Path

import pytest

from tests import make
from tests.cli.conftest import Call


@pytest.mark.usefixtures("shop")
def test_member_cards(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    everybody = call("member-cards", "--out", out)
    assert (everybody["count"], everybody["pages"], everybody["path"]) == (1, 2, str(out))
    assert (everybody["skipped"], everybody["no_bars"], everybody["missing"]) == ([], [], [])
    named = call("member-cards", "--member", 1, "--member", 2, "--paper", "single", "--out", out)
    assert (named["count"], named["skipped"]) == (1, [{"id": 2, "name": "张晓红", "reason": "no_card"}])
    assert "One member's card" in call("member-cards", "--out", out, plain=True)
    none = tmp_path / "none.pdf"
    nobody = call("member-cards", "--member", 2, "--out", none)
    assert (nobody["count"], nobody["path"], none.exists()) == (0, None, False)
    call("member-cards", "--list", "?", "--out", none, code=3)
    call("member-cards", "--paper", "napkin", "--out", none, code=2)


def test_what_is_said_of_cards_is_said_in_words(call: Call, db: Path, tmp_path: Path) -> None:
    shop = make.shop(db.parent)
    with shop.changing() as session:
        ids = [
            make.member(session, "李静", card="会员8"),
            make.member(session, "长谷川", card="VIP-0270", status="expired"),
            make.member(session, "王芳"),
        ]
    shop.close()
    named = [word for id_ in ids for word in ("--member", id_)]
    out = tmp_path / "cards.pdf"
    assert call("member-cards", *named, "--out", out)["no_bars"] == ["会员8"]
    assert call("member-cards", *named, "--out", out, plain=True).splitlines() == [
        f"One member's card: {out}",
        "– 长谷川: no card is printed at this status: Expired",
        "– 王芳: has no card number",
        "One card has no bar code, which cannot say its number; the QR code does: 会员8",
    ]
    chinese = call("member-cards", *named, "--out", out, plain=True, lang="zh_CN")
    assert chinese.splitlines()[0] == f"1张会员卡：{out}"
    assert "贺卡" not in chinese
    assert "no_card" not in chinese
    assert "status" not in chinese


def test_of_many_cards_without_a_bar_code_the_first_are_named(call: Call, db: Path, tmp_path: Path) -> None:
    shop = make.shop(db.parent)
    with shop.changing() as session:
        for number in range(11, 22):
            make.member(session, "李静", card=f"会员{number}")
    shop.close()
    said = call("member-cards", "--out", tmp_path / "cards.pdf", plain=True).splitlines()[-1]
    assert said.startswith("11 cards have no bar code")
    assert said.endswith("会员11, " + ", ".join(f"会员{at}" for at in range(12, 21)) + " …")
