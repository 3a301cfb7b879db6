"""Merging, parting and handing over from the command line and in a batch."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests import make
from tests.cli.conftest import Call
from tests.reports import reading


@pytest.fixture
def shop(db: Path) -> Path:
    """Return a shop with two cards of one person, whom 小燕 looks after."""
    opened = make.shop(db.parent)
    with opened.changing() as session:
        for name in ("小燕", "小美", "小兰"):
            make.staff(session, name)
        make.member(session, "张晓红", card="A-1", phones=("13900138812",), drink="tea", advisor_id=1)
        make.member(session, "张小红", card="A-2", phones=("13900138812",), drink="water", advisor_id=1)
    opened.close()
    return db


def test_two_cards_are_found_made_one_and_parted(call: Call, shop: Path) -> None:
    assert shop.exists()
    [pair] = call("doubles")
    assert (pair["in_common"], pair["sure"]) == (["phone"], True)
    assert [one["card"] for one in pair["members"]] == ["A-1", "A-2"]
    assert "same phone" in call("doubles", plain=True)
    assert call("merge", "A-1", "A-2", "--field", "drink=gone") == {"merge": 1, "kept": 1, "gone": 2}
    card = call("member", "A-2")
    assert (card["identity"]["card"], card["identity"]["drink"]) == ("A-1", "water")
    assert [one["id"] for one in call("find", "A-2")] == [1]
    assert call("doubles") == []
    assert call("doubles", plain=True) == "No two cards seem to be one person's.\n"
    assert "Card number A-2 belongs" not in call("member", "A-1", plain=True)
    assert call("part", "1") == {"merge": 1, "member": 2}
    assert call("member", "A-2")["identity"]["id"] == 2
    call("merge", "A-1", "A-2", "--field", "drink=mine", code=3)
    call("merge", "A-1", "A-1", code=3)
    call("part", "9", code=3)
    said = call("merge", "A-1", "A-2", plain=True)
    assert said.startswith("Two cards are one now: 张晓红 A-1. ")
    assert "vitrine part 2" in said
    assert "Two cards again" in call("part", "2", plain=True)


def test_merges_are_listed_with_their_numbers(call: Call, shop: Path) -> None:
    assert call("merge", "--list") == []
    assert call("merge", "--list", plain=True) == "No two cards were made one.\n"
    call("merge", "A-1", "A-2")
    assert call("merge", "--list") == [
        {
            "merge": 1,
            "merged_on": make.TODAY.isoformat(),
            "kept": {"id": 1, "name": "张晓红", "card": "A-1"},
            "gone": {"id": 2, "name": "张小红", "card": "A-2"},
            "staff": None,
        }
    ]
    said = call("merge", "--list", plain=True)
    assert said.splitlines() == [
        f"1  {make.TODAY}  张小红 A-2 → 张晓红 A-1",
        f"To part two cards again: vitrine part MERGE --db {shop}",
    ]
    call("part", 1)
    assert call("merge", "--list") == []
    assert "Name both cards" in call("merge", "A-1", code=2)


def test_in_a_batch(call: Call, shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert shop.exists()
    requests: list[dict[str, Any]] = [
        {"request_id": "m", "op": "member.merge", "kept": "A-1", "gone": "A-2", "fields": {"drink": "gone"}},
        {"request_id": "a", "op": "member.amend", "member": "A-2", "drink": "coffee"},
        {"request_id": "t", "op": "member.add", "name": "王芳", "card": "A-2"},
        {"request_id": "p", "op": "member.part", "merge": 1},
    ]
    text = "\n".join(json.dumps(one) for one in requests)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    answers = [json.loads(line) for line in call("batch", plain=True).splitlines()]
    assert answers[0] == {"ack": "m", "merge": 1, "member": 1}
    assert answers[1] == {"ack": "a", "member": 1}
    assert answers[2]["refused"] == "t"
    assert answers[3] == {"ack": "p", "member": 2}


def test_who_leaves_hands_over_with_a_sheet(call: Call, shop: Path, tmp_path: Path) -> None:
    assert shop.exists()
    out = tmp_path / "sheet.pdf"
    call("staff", "retire", "小燕", "--to", "小美", "--sheet", out)
    page = reading.squeezed(reading.texts(out)[0])
    assert "139-····-8812" in page
    assert "小美" in page
    assert call("member", "A-1")["identity"]["advisor"] == "小美"
    again = call("summary", "handover", "小燕", "--whole-phones", "--out", out)
    assert again["figures"] == {"members": 2}
    assert "13900138812" in reading.squeezed(reading.texts(out)[0])
    call("summary", "handover", "小兰", "--out", out, code=3)


def test_members_are_spread_over_several(call: Call, shop: Path) -> None:
    assert shop.exists()
    call("staff", "retire", "小燕", "--to", "小美", "--to", "小兰")
    assert {call("member", card)["identity"]["advisor"] for card in ("A-1", "A-2")} == {"小美", "小兰"}
    call("staff", "retire", "小美", "--to", "小美", code=3)


@pytest.mark.parametrize("number", ["0", "99999999999999999999999"])
def test_a_number_that_no_merge_can_have(call: Call, shop: Path, number: str) -> None:
    assert shop.exists()
    call("part", number, code=2)
