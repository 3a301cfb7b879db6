"""The life of a card and offers to win back, as operations of the batch."""

from datetime import date, timedelta
from typing import Any

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.domain.card_steps import TAKEN, Step
from app.domain.shop import ShopSettings
from app.progress import finish
from app.queries import stakes, win_backs
from app.services import batch, card_step
from tests import make
from tests.make import TODAY


def ask(shop: Shop, name: str, op: str, /, **fields: Any) -> dict[str, Any]:
    day = fields.get("day", "2026-01-01")  # what is asked on a later day is asked then
    with shop.changing(request_id=name) as session:
        return batch.carry_out(session, {"op": op, **fields}, max(TODAY, date.fromisoformat(day)))


def test_a_whole_life_in_requests(shop: Shop) -> None:
    asked: list[tuple[str, dict[str, Any], str]] = [
        ("apply", {"grown": True, "day": "2026-01-01"}, "applied"),
        ("ready", {"card": "A-1", "day": "2026-01-07"}, "ready"),
        ("collect", {"day": "2026-01-08"}, "active"),
        ("replace", {"loss": "lost", "day": "2026-02-01"}, "active"),
        ("warn", {"reason": "resold", "deadline": "2026-02-10", "day": "2026-02-02"}, "active"),
        ("lift_warning", {"day": "2026-02-03"}, "active"),
        ("warn", {"reason": "resold", "deadline": "2026-02-10", "day": "2026-02-04"}, "active"),
        ("suspend", {"reason": "resold", "until": "2026-03-01", "day": "2026-02-11"}, "suspended"),
        ("appeal", {"reason": "not me", "day": "2026-02-12"}, "suspended"),
        ("answer", {"reason": "it was", "granted": False, "day": "2026-02-13"}, "suspended"),
        ("resume", {"day": "2026-02-14"}, "active"),
        ("warn", {"reason": "resold", "deadline": "2026-02-20", "day": "2026-02-15"}, "active"),
        ("cancel", {"reason": "resold", "day": "2026-02-21"}, "cancelled"),
        ("lift_ban", {"reason": "kindly", "day": "2026-02-22"}, "prospect"),
        ("issue", {"occasion": "wedding", "grown": True, "day": "2026-03-01"}, "active"),
        ("renew", {"day": "2027-02-01"}, "active"),
        ("expire", {"day": "2028-03-02"}, "expired"),
        ("give_back", {"reason": "moves", "day": "2028-03-03"}, "prospect"),
    ]
    with shop.changing() as session:
        one = make.member(session, phones=("13900138812",), status="prospect")
    for number, (op, fields, status) in enumerate(asked):
        answer = ask(shop, str(number), f"card.{op}", member=one, **fields)
        assert (answer["member"], answer["status"], answer["step"]) == (one, status, number + 1)
    assert ask(shop, "1", "card.ready", member=one, card="A-1", day="2026-01-07")["card"] == "A-1"
    with pytest.raises(errors.CardStepRefused):
        ask(shop, "x", "card.clear_points", member=one, reason="so", day="2028-03-04")
    with pytest.raises(errors.NotUnderstood):
        ask(shop, "y", "card.apply", member=one, grown=True, number="A-1", day="2028-03-04")


def test_an_offer_is_begun_and_closed(shop: Shop) -> None:
    with shop.changing() as session:
        make.member(session, phones=("13900138812",), card="A-1")
    said = {"member": "A-1", "offer": "tea", "reason": "complaint"}
    with pytest.raises(errors.OverCeiling) as over:
        ask(shop, "a", "winback.begin", **said, cost=500, value=800, ceiling=480)
    assert (over.value.cost, over.value.ceiling, over.value.currency) == (500, 480, "CNY")
    with pytest.raises(errors.OverCeiling):
        ask(shop, "a", "winback.begin", **said, cost=481, value=800)  # 60 % of what staff say
    for lacking in ("offer", "reason"):
        with pytest.raises(errors.OfferUnsaid):
            ask(shop, "a", "winback.begin", **{**said, lacking: "  "})
    made = ask(
        shop, "a", "winback.begin", member="A-1", offer="tea", cost=500, ceiling=480, confirmed=True,
        channel="message", reason="her size was missing",
    )["win_back"]  # fmt: skip
    assert ask(shop, "b", "winback.close", win_back=made, result="declined") == {"win_back": made}
    with pytest.raises(errors.WinBackClosed):
        ask(shop, "c", "winback.close", win_back=made, result="declined")
    ask(shop, "d", "winback.begin", **said, cost=10**9)  # of who has not bought nothing is known


def test_an_offer_is_held_against_what_the_shops_ledger_says(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, phones=("13900138812",), card="A-1")
        for days in range(200, 500, 30):
            make.purchase(session, one, make.TODAY - timedelta(days=days), {"price": 90_000})
    with shop.reading() as session:
        hers = finish(stakes.load(session, ShopSettings(), one, make.TODAY))
    assert hers is not None
    said = {"member": one, "offer": "tea", "reason": "unknown"}
    with pytest.raises(errors.OverCeiling) as over:
        ask(shop, "a", "winback.begin", **said, cost=hers.ceiling + 1)
    assert over.value.ceiling == hers.ceiling
    ask(shop, "b", "winback.begin", **said, cost=hers.ceiling)
    with shop.reading() as session:
        (offer,) = win_backs.of_member(session, one)
    assert (offer.value, offer.cost) == (hers.if_she_stays, hers.ceiling)


@pytest.mark.parametrize("step", TAKEN)
def test_each_step_has_its_own_service(shop: Shop, step: Step) -> None:
    """What a step is asked for with is left to the machine: of nobody there is no card."""
    with shop.changing() as session, pytest.raises(errors.Unknown):
        card_step.do(session, 99, step, TODAY, reason="lost", until=TODAY)
