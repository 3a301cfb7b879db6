"""`vitrine insight`: the figures behind the charts."""

from datetime import date
from pathlib import Path

import pytest

from tests import make
from tests.cli.conftest import Call


@pytest.fixture
def shop(db: Path) -> Path:
    """Return a shop of five who bought more from one to the next, the last one most in November."""
    opened = make.shop(db.parent)
    with opened.changing() as session:
        for number in range(1, 6):
            one = make.member(session, f"客{number}", card=f"V{number}")
            for month in range(min(number, 4)):
                make.purchase(session, one, date(2026, 10 - month, 20), {"price": 100_000 * number})
            if number == 5:
                make.purchase(session, one, date(2026, 11, 2), {"price": 10_000_000})
        make.member(session, "来客", status="prospect")
    opened.close()
    return db


@pytest.mark.usefixtures("shop")
def test_tiers_are_counted_with_what_they_bring(call: Call) -> None:
    told = call("insight", "tiers")
    assert [each["tier"] for each in told["tiers"]] == ["platinum", "gold", "iron", "lead"]
    assert sum(each["members"] for each in told["tiers"]) == 5
    assert sum(each["spend_365"] for each in told["tiers"]) == 15_000_000
    assert told["tiers"][0] == {"tier": "platinum", "members": 1, "spend_365": 12_000_000, "share": 80}
    assert told["not_yet"] == 1
    assert told["levels"] == {"member": 6}
    assert told["levels_reached"] == {"member": 1, "vip": 3, "senior_vip": 2}
    assert told["layers"]["potential"] == 2
    lines = call("insight", "tiers", plain=True).splitlines()
    assert lines[0] == "As of 10 Nov 2026:"
    assert lines[1] == "Platinum: 1 members, ¥120,000 in 12 months (80 %)"
    layers = told["layers"]
    loyal, wavering = layers.get("loyal", 0), layers.get("wavering", 0)
    assert lines[5:] == [
        "No tier yet, for nothing was bought so far: 1",
        f"Layers: Loyal {loyal}, Wavering {wavering}, Potential 2",
        "Card levels: Member 6, VIP 0, Senior VIP 0",
    ]


@pytest.mark.usefixtures("shop")
def test_moves_are_told_between_two_days(call: Call) -> None:
    told = call("insight", "migration", "--from", "2026-09-30", "--to", "2026-11-10")
    assert (told["from"], told["to"]) == ("2026-09-30", "2026-11-10")
    assert sum(sum(row.values()) for row in told["matrix"].values()) == 5
    assert told["up"] + told["down"] + told["matrix"]["none"]["lead"] > 0
    assert {each["card"] for each in told["moves"]} <= {"V1", "V2", "V3", "V4", "V5"}
    assert told["to_do"].keys() == {"platinum", "gold", "iron", "lead"}
    assert call("insight", "migration")["from"] == "2026-10-31"
    assert "→" in call("insight", "migration", plain=True)


def test_a_topic_that_is_none_is_refused(call: Call) -> None:
    assert "horoscope" in call("insight", "horoscope", code=2)
    assert "tiers" in call("insight", "--help", code=0)
