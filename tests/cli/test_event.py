"""Events on the command line: planned, members invited, answers and who came noted, sums told."""

import pytest

from tests.cli.conftest import Call


@pytest.mark.usefixtures("shop")
def test_from_the_plan_to_who_came(call: Call) -> None:
    assert call("event") == {"events": []}
    assert "Nothing is on file" in call("event", plain=True)
    added = call("event", "add", "tea", "2026-11-09", "--time", "14:30", "--places", 1)["event"]
    assert (added["id"], added["day"], added["time"], added["places"]) == (1, "2026-11-09", "14:30", 1)
    call("event", "invite", 1, code=2)
    invited = call("event", "invite", 1, "VIP-0231", "--list", "new")["event"]
    assert invited["newly_invited"] >= 1
    replied = call("event", "reply", 1, "VIP-0231", "yes", "--guests", 1)["event"]
    assert (replied["yes"], replied["guests"][0]["guests"], replied["too_many"]) == (1, 1, 1)
    told = call("event", "list", 1, plain=True)
    assert "1 more than there are places!" in told
    came = call("event", "came", 1, "VIP-0231", "--rest")["event"]
    assert (came["came"], came["sold"]["until"]) == (1, "2026-11-23")
    assert "came" in call("event", "came", 1, "VIP-0231", plain=True)
    card = call("member", "VIP-0231")
    (entry,) = [entry for entry in card["timeline"] if entry["kind"] == "event"]
    assert (entry["theme"], entry["came"]) == ("tea", True)
    assert "Came to “tea” +1" in call("member", "VIP-0231", plain=True)
    assert call("event", "cancel", 1)["event"]["cancelled"]
    call("event", "reply", 9, "VIP-0231", "yes", code=3)
    assert len(call("event", "list")["events"]) == 1
