"""The life of a card and offers to win back, on the command line."""

from pathlib import Path

from app import opening
from app.domain.shop import ShopSettings
from tests import make
from tests.cli.conftest import Call


def fill(db: Path) -> None:
    shop = opening.create_shop(db, ShopSettings(name="燕衣社"))
    with shop.changing() as session:
        make.member(session, "张晓红", phones=["13900138812"], status="prospect")
    shop.close()


def test_her_card_from_step_to_step(call: Call, db: Path) -> None:
    fill(db)
    empty = call("card", "1")
    assert (empty["status"], empty["steps"], empty["number"]) == ("prospect", [], None)
    assert empty["possible"] == ["apply", "issue"]
    assert empty["not_possible"]["renew"] == "no_card"
    assert "18" in call("card", "1", "--step", "apply", code=3)
    applied = call("card", "1", "--step", "apply", "--grown")
    assert (applied["status"], applied["ready_from"]) == ("applied", "2026-11-17")
    assert call("card", "1", "--step", "ready", "--number", "V-9")["number"] == "V-9"
    held = call("card", "V-9", "--step", "collect")
    assert (held["status"], held["valid_until"]) == ("active", "2027-11-10")
    assert [one["step"] for one in held["steps"]] == ["apply", "ready", "collect"]
    call("card", "V-9", "--step", "warn", "--reason", "resold", "--until", "2026-11-20")
    slip = db.parent / "slip.pdf"
    assert f"Written to {slip}." in call("card", "V-9", "--slip", slip, plain=True)
    assert slip.read_bytes().startswith(b"%PDF")
    call("card", "V-9", "--step", "cancel", "--slip", slip.with_suffix(".txt"), code=3)
    assert call("card", "V-9")["status"] == "active"
    text = call("card", "V-9", plain=True)
    assert text.startswith("张晓红  V-9  Active to 10 Nov 2027")
    assert "deadline" in text
    assert call("member", "V-9")["card"]["warned_until"] == "2026-11-20"


def test_she_is_to_be_won_back(call: Call, db: Path) -> None:
    fill(db)
    assert call("winback") == {"offers": [], "closed": 0, "came_back": 0}
    assert "No offer" in call("winback", plain=True)
    begin = ["winback", "1", "--begin", "tea"]
    assert "Choose a reason" in call("winback", "1", "--begin", " ", code=3)
    assert "choose a reason" in call(*begin, code=3)
    begin += ["--reason", "complaint"]
    said = call(*begin, "--value", "1,000", "--cost", "600.01", code=3)
    assert "costs ¥600.01, but only up to ¥600 is worth spending" in said
    assert "what it costs" in call(*begin, "--cost", "-3", code=3)
    assert "brings in a year" in call(*begin, "--value", "much", code=3)
    told = call(*begin, "--value", "1,000", "--cost", "600")
    [one] = told["offers"]
    assert (one["offer"], one["cost"], one["value"], one["result"]) == ("tea", 60_000, 100_000, None)
    assert told["stake"] == {
        "value": 0, "if_she_stays": 100_000, "at_risk": 100_000, "win_back_ceiling": 60_000, "p_alive": 0.0,
        "margin": 50, "chance": 0.6,
    }  # fmt: skip
    shown = call("winback", plain=True)
    assert "a complaint  tea  open since" in shown
    assert "cost ¥600, she would bring about ¥1,000 a year" in shown
    assert "is not known" in call("winback", "1", plain=True)
    closed = call("winback", "1", "--close", "came_back")
    assert (closed["closed"], closed["came_back"]) == (1, 1)
    assert "In the shop: 1 of 1 offers brought a member back" in call("winback", "1", plain=True)
    call("winback", "1", "--close", "came_back", code=3)
    call("winback", "--close", "came_back", code=2)
