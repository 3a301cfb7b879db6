"""Finding a member on the command line, and her whole card: as a document and in words."""

from datetime import date
from pathlib import Path

import pytest

from app import opening
from app.services import members, notes
from app.services import tags as tagging
from tests import make
from tests.cli.conftest import Call
from tests.make import TODAY


@pytest.mark.usefixtures("shop")
def test_find(call: Call) -> None:
    found = call("find", "zxh")
    assert [one["phone"] for one in found] == ["13800138812", "13900139913"]
    assert found[0] == {
        "id": 1, "card": "VIP-0231", "name": "张晓红", "reading": "Zhāng Xiǎohóng", "phone": "13800138812",
        "tier": "iron", "level": "member", "last_visit": "2026-09-05", "matched": "initials", "sizes": "L",
    }  # fmt: skip
    assert len(call("find", "张", "--limit", 1)) == 1
    assert call("find", "vip0231")[0]["matched"] == "card"
    assert "VIP-0231  张晓红" in call("find", "8812", plain=True)
    assert call("find", "8812", plain=True).endswith("  sizes L  last visit 2026-09-05\n")


@pytest.mark.usefixtures("shop")
def test_the_whole_card(call: Call) -> None:
    card = call("member", "VIP-0231")
    assert set(card) >= {
        "identity", "family", "stated", "derived", "value", "points", "balance", "timeline", "due", "consent",
    }  # fmt: skip
    assert card["identity"]["birthday"] == {
        "date": {"calendar": "lunar", "month": 10, "day": 12, "leap": False, "year": 1985},
        "next": "2026-11-20",
        "turns": 41,
    }
    assert card["family"][0]["birthday"] == {"date": "--06-12", "next": "2027-06-12", "turns": None}
    derived = card["derived"]
    tops = {"n": 3, "of": 3, "since": "2026-07-05", "last": "2026-09-05", "lines": [5, 3, 1]}
    assert derived["sizes"] == [
        {"category": "skirt", "size": "38", **tops, "lines": [6, 4, 2]},
        {"category": "top", "size": "M", **tops},
    ]
    assert derived["colours"] == [{"colour": "navy", "name": "藏青", "swatch": "#1e2a47", **tops}]
    assert [one["value"] for one in card["stated"]] == ["yellow", "L"]
    assert card["disagreements"] == [
        {
            "kind": "size", "category": "top", "said": "L", "since": "2023-05-01", "buys": "M", "band": None,
            "n": 3, "of": 3, "lines": [5, 3, 1], "words": "says L since 2023, the last 3 were all M",
        }
    ]  # fmt: skip
    assert {key: derived["price_band"][key] for key in ("low", "high", "n", "currency")} == {
        "low": 48_000, "high": 98_000, "n": 6, "currency": "CNY",
    }  # fmt: skip
    every = {**tops, "lines": [6, 5, 4, 3, 2, 1]}
    assert derived["rhythm_days"] == {"days": 31, **every}
    assert derived["pairs"] == [{"categories": ["skirt", "top"], **every}]
    assert card["value"]["spend_365"] == 3 * 146_000
    # The one who buys stands in the middle of those who do.
    assert card["value"]["tier"] == "iron"
    assert card["value"]["tier_score"] == 255
    assert card["value"]["tier_parts"] == {"contribution": 300, "word_of_mouth": 0, "loyalty": 300}
    assert card["value"]["tier_reasons"] == ["3rd of 5 by spend", "3 visits in 12 months"]
    assert card["value"]["level_reached"] == "vip"
    assert card["value"]["next_level"]["spend"] == 0
    assert (card["points"], card["balance"]) == (None, None)
    assert [entry["kind"] for entry in card["timeline"]].count("purchase") == 3
    assert {"contact", "change"} <= {entry["kind"] for entry in card["timeline"]}
    assert card["consent"][0]["channel"] == "phone"
    assert call("member", 1)["identity"]["id"] == 1
    assert [entry["kind"] for entry in call("member", 1, "--year", 2025)["timeline"]] == []
    shown = call("member", "VIP-0231", plain=True)
    for words in (
        "张晓红",
        "38 (3)",
        "≠ says L since 2023,",
        "Buys: navy",
        "¥480 – ¥980 (6)",
        "daughter  小米  2027-06-12",
    ):
        assert words in shown
    assert "VIP-0231 张晓红 · #2 张晓红" in call("member", "张晓红", code=3)
    assert "#2 张晓红" in call("member", "zxh", code=3)
    assert call("member", "8812")["identity"]["id"] == 1
    call("member", "nobody", code=3)


def test_the_whole_card_in_words(call: Call, shop: Path) -> None:
    opened = opening.open_shop(shop)
    with opened.changing() as session:
        members.amend(
            session, 1, drink="tea", call_hours="after 10", taboos="cats", talk_about="Kyoto",
            umbrella_lent_on=date(2026, 3, 1), do_not_contact=True,
        )  # fmt: skip
        notes.write(session, 1, "hem is ready", TODAY, until=TODAY)
        tagging.put(session, [1], "book club")
        for kind in ("points", "money"):
            make.lot(session, 1, kind, 30_000, date(2026, 1, 1), expires_on=date(2099, 1, 1))
    opened.close()
    shown = call("member", "VIP-0231", plain=True).splitlines()
    for line in (
        "status: Active", "advisor: 小燕", "tags: book club", "! She asked not to be contacted.",
        f"call: agreed on {TODAY}", "drink: tea", "best hour to call: after 10", "taboos: cats",
        "what to talk about: Kyoto", "umbrella lent on: 2026-03-01", f"note: hem is ready (until {TODAY})",
        f"Says: avoids yellow ({TODAY})", "≠ Says: tops L (2023-05-01)", "Buys: tops M (3)", "Buys: navy",
        "points: 30,000 (some lapse after 2099-01-01)", "stored value: ¥300 (some lapse after 2099-01-01)",
        "2026-09-05  ¥1,460  shirt · skirt",
    ):  # fmt: skip
        assert line in shown, shown
    assert [line for line in shown if line.startswith("2026-10-20")] == [
        "2026-10-20  Own plan  call: reached  “sleeves a little long”"
    ]
    assert not [
        line for line in call("member", 1, "--year", 2025, plain=True).splitlines() if "shirt" in line
    ]


@pytest.mark.usefixtures("shop")
def test_a_card_with_nothing_on_it(call: Call) -> None:
    card = call("member", 2)
    assert card["identity"]["birthday"] is None
    assert card["derived"]["price_band"] is None
    assert card["derived"]["rhythm_days"] is None
    assert call("member", 2, plain=True).startswith("张晓红  #2  Member")


def test_a_moment_to_ask_for_a_friend(call: Call, shop: Path) -> None:
    assert call("member", "VIP-0231")["ask_for_friend"] is None
    made = opening.open_shop(shop)
    with made.changing() as session:
        make.purchase(session, 1, TODAY, {"price": 250_000})
    made.close()
    assert "A good moment to ask whom she knows: she took a lot on 10 Nov.\n“Is there" in call(
        "member", "VIP-0231", plain=True
    )
    made = opening.open_shop(shop)
    with made.changing() as session:
        make.feedback(session, 1, told_on=TODAY)
    made.close()
    assert "whom she knows" not in call("member", "VIP-0231", plain=True)
    assert call("member", "VIP-0231")["ask_for_friend"] == {
        "moment": "purchase",
        "day": "2026-11-10",
        "held_back": "complaint",
        "why": "A good moment to ask whom she knows: she took a lot on 10 Nov.",
        "script": "“Is there a friend with your taste? We would gladly look after her as we do after you.”",
    }
