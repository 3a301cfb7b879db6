"""What is said when a ticket has raised her level or her tier."""

from app.words import ledger, standing


def test_what_she_has_become_is_a_sentence_each() -> None:
    assert standing.risen("senior_vip", "gold") == (
        "She is Senior VIP now: congratulate her.",
        "Her tier is now Gold.",
    )
    assert standing.risen("", "") == ()


def test_what_she_holds() -> None:
    assert ledger.held(0, 0, "CNY") == ""
    assert ledger.held(1_200, 0, "CNY") == "She now has 1,200 points."
    assert ledger.held(0, 5_000, "CNY") == "Her balance is now ¥50."
