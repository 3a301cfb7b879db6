"""`vitrine points` and `vitrine balance`: done and told, one at a time."""

from pathlib import Path

import pytest

from tests import make
from tests.cli.conftest import Call


@pytest.fixture
def shop(db: Path) -> Path:
    opened = make.shop(db.parent)
    with opened.changing() as session:
        make.member(session, card="VIP-0231")
    opened.close()
    return db


@pytest.mark.usefixtures("shop")
def test_points(call: Call) -> None:
    assert call("points", "VIP-0231", "--earn", 500, "--reason", "salon")["balance"] == 500
    assert call("points", "VIP-0231", "--redeem", 200)["balance"] == 300
    told = call("points", "VIP-0231", "--adjust", -50, "--reason", "slip")
    assert [(row["kind"], row["delta"], row["balance_after"]) for row in told["entries"]] == [
        ("correct", -50, 250), ("redeem", -200, 300), ("bonus", 500, 500),
    ]  # fmt: skip
    assert told["next_lapse"]["amount"] == 250
    shown = call("points", "VIP-0231", plain=True).splitlines()
    assert "has 250 points." in shown[0]
    assert shown[1].endswith("Correction  -50  = 250  slip")
    assert "She has 250 points, and 900 are asked for." in call("points", "VIP-0231", "--redeem", 900, code=3)
    assert "Add --reason" in call("points", "VIP-0231", "--adjust", 5, code=3)
    assert "“-5” cannot be kept" in call("points", "VIP-0231", "--redeem", -5, code=3)
    said = call("points", "VIP-0231", "--adjust", 0, "--reason", "x", code=3)
    assert "it has to be above or below zero" in said
    call("points", "VIP-0231", "--earn", 5, "--redeem", 5, code=2)


@pytest.mark.usefixtures("shop")
def test_balance(call: Call) -> None:
    told = call("balance", "VIP-0231", "--topup", "3,000")
    assert (told["balance"], told["percent"], told["points_earned"]) == (300_000, 10, 3_000)
    assert call("balance", "VIP-0231", "--pay", "500.50", "--reason", "alteration")["balance"] == 249_950
    told = call("balance", "VIP-0231", "--refund", "1000", "--reason", "asked")
    assert (told["balance"], told["points_taken"], told["points_missing"]) == (149_950, 1_000, 0)
    assert call("balance", "VIP-0231", "--adjust", "-0.5", "--reason", "slip")["balance"] == 149_900
    assert "has a balance of ¥1,499." in call("balance", "VIP-0231", plain=True)
    assert "¥9,000 cannot be paid out" in call(
        "balance", "VIP-0231", "--refund", "9000", "--reason", "x", code=3
    )
    said = call("balance", "VIP-0231", "--topup", "-5", code=3)
    assert "“-5” cannot be kept" in said
    assert "it has to be above zero" in said
    assert "“0.00”" in call("balance", "VIP-0231", "--adjust", "0.00", "--reason", "x", code=3)
    assert "Add --reason" in call("balance", "VIP-0231", "--refund", "5", code=3)
    call("balance", "VIP-0231", "--topup", "1", "--pay", "1", code=2)
    call("balance", "VIP-0231", "--pay", "²", code=3)
