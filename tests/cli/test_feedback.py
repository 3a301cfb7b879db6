"""What members say of the shop, on the command line: taken down, listed, settled, asked after."""

import pytest

from tests.cli.conftest import Call


@pytest.mark.usefixtures("shop")
def test_from_her_words_to_her_content(call: Call) -> None:
    assert call("feedback") == {"feedback": []}
    assert "Nothing is on file" in call("feedback", plain=True)
    (taken,) = call("feedback", "VIP-0231", "--kind", "complaint", "--said", "sleeves too long")["feedback"]
    assert (taken["id"], taken["kind"], taken["due"], taken["state"]) == (
        1,
        "complaint",
        "2026-11-17",
        "open",
    )
    call("feedback", "1", "--kind", "idea", "--said", "pockets", "--due", "2026-12-01", "--head-office")
    listed = call("feedback", "--open", plain=True)
    assert listed.index("sleeves") < listed.index("pockets")
    assert "#1  张晓红 VIP-0231  Complaint · to settle by 17 Nov 2026  “sleeves too long”  小燕" in listed
    (settled,) = call("feedback", "--settle", 1, "--done", "taken up")["feedback"]
    assert (settled["state"], settled["solved"], settled["done"]) == ("to_ask", True, "taken up")
    call("feedback", "--settle", 1, "--done", "again", code=3)
    (asked,) = call("feedback", "--ask", 1, "--content", 5)["feedback"]
    assert asked["satisfaction"] == 5
    (used,) = call("feedback", "--use", 2)["feedback"]
    assert (used["state"], used["used_on"]) == ("used", "2026-11-10")
    assert call("feedback", "VIP-0231", "--open") == {"feedback": []}
    (again,) = call("feedback", "--reopen", 1)["feedback"]
    assert again["state"] == "open"
    (left,) = call("feedback", "--settle", 1, "--unsolved")["feedback"]
    assert (left["solved"], left["done"]) == (False, "taken up")
    card = call("member", "VIP-0231")
    heard = [entry for entry in card["timeline"] if entry["kind"] == "feedback"]
    assert [(entry["of"], entry["said"]) for entry in heard] == [
        ("idea", "pockets"), ("complaint", "sleeves too long"),
    ]  # fmt: skip
    assert "“sleeves too long”" in call("member", "VIP-0231", plain=True)


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize(
    "words",
    [
        ("VIP-0231", "--kind", "complaint"),
        ("--kind", "complaint", "--said", "x"),
        ("--ask", 1),
        ("--content", 3),
    ],
)
def test_what_belongs_together_is_asked_for(call: Call, words: tuple[object, ...]) -> None:
    assert "belong together" in call("feedback", *words, code=2)
