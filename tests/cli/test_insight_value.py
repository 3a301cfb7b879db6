"""`vitrine insight value` and `slipping`, and the worth on a member's card."""

import shutil
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import select

from app import i18n, opening
from app.database.shop import Shop
from app.domain import stake
from app.domain.slipping import Change
from app.domain.value.listing_why import Why
from app.domain.win_back import Past
from app.domain.worth import Listed
from app.models import Contact
from app.progress import finish
from app.ui import planning
from app.words import stakes, win_backs
from app.words import value as words
from tests import make
from tests.cli.conftest import Call


def test_value_slipping_and_card(call: Call, db: Path) -> None:
    opened = make.shop(db.parent)
    with opened.changing() as session:
        who = make.member(session, "张晓红", card="V1")
        for days in (400, 370, 340, 310, 280):
            make.purchase(session, who, make.TODAY - timedelta(days=days))
        make.member(session, "李静", card="V2")
    opened.close()
    found = call("insight", "value")
    assert found["models"]["bg_nbd"]["reliable"] is False
    (one,) = found["members"]
    assert (one["id"], one["p_alive"] < 0.5) == (who, True)
    assert "张晓红" in call("insight", "value", plain=True)
    slipping = call("insight", "slipping")
    assert {"score", "hit_rate", "areas", "members", "used"} <= slipping.keys()
    assert (slipping["listed_by"], slipping["why_rule"]) == ("rule", "young")
    assert slipping["scores"].keys() == {str(who)}
    assert slipping["past_hits"] == {"score": None, "score_listed": 0, "rule": None, "rule_listed": 0}
    card = call("member", "V1")["value"]
    assert card["p_alive"] == one["p_alive"]
    assert card["expected_12m"] == one["expected_12m"]
    unknown = call("member", "V2")["value"]
    assert (unknown["p_alive"], unknown["if_she_stays"], unknown["win_back_ceiling"]) == (None, None, None)
    assert call("insight", "slipping", plain=True)


def test_the_sums_of_one_member_agree_wherever_they_stand(call: Call, db: Path) -> None:
    opened = make.shop(db.parent)
    with opened.changing() as session:
        who = make.member(session, "张晓红", card="V1", phones=("13900138812",))
        for days in range(120, 400, 30):
            make.purchase(session, who, make.TODAY - timedelta(days=days), {"price": 900_000})
        for number in range(10):
            make.purchase(session, make.member(session, f"王{number}"), make.TODAY - timedelta(days=number))
    opened.close()
    [listed] = call("insight", "slipping")["members"]
    [valued] = [one for one in call("insight", "value")["members"] if one["id"] == who]
    card, offer = call("member", "V1")["value"], call("winback", "V1")["stake"]
    keys = ("if_she_stays", "at_risk", "win_back_ceiling")
    figures = [[document[key] for key in keys] for document in (listed, card, offer)]
    assert figures[0] == figures[1] == figures[2]
    stays, at_risk, ceiling = figures[0]
    assert stays > at_risk > ceiling > 0
    assert valued["if_she_stays"] == stays
    assert at_risk == pytest.approx(stays * (1 - listed["p_alive"]), rel=1e-3)
    assert ceiling == int(at_risk * 0.6)
    assert listed["value"] == card["lifetime_value"] == offer["value"] == valued["lifetime_value"] < stays
    told = [
        call(*words, plain=True) for words in (("insight", "slipping"), ("member", "V1"), ("winback", "V1"))
    ]
    for sum_ in (words.about(stays, "CNY"), words.about(at_risk, "CNY"), words.up_to(ceiling, "CNY")):
        assert all(sum_ in each for each in told)
    assert "margin of 50 %" in told[1]
    assert words.about(card["lifetime_value"], "CNY") in told[1]
    assert words.about(card["lifetime_value"], "CNY") in call("insight", "value", plain=True)


def test_due_plans_whom_the_list_names_as_the_window_does(call: Call, db: Path, tmp_path: Path) -> None:
    opened = make.shop(db.parent)
    with opened.changing() as session:
        who = make.member(session, "张晓红", card="V1", phones=("13900138812",))
        for days in range(120, 400, 30):
            make.purchase(session, who, make.TODAY - timedelta(days=days), {"price": 900_000})
        for number in range(10):
            make.purchase(session, make.member(session, f"王{number}"), make.TODAY - timedelta(days=number))
    opened.close()
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(db, other / db.name)
    [to_win] = [one for one in call("due") if one["rule"] == "C13"]
    assert (to_win["member"]["id"], to_win["due"]) == (who, make.TODAY.isoformat())
    assert [one["id"] for one in call("due") if one["rule"] == "C13"] == [to_win["id"]]
    windows = opening.open_shop(other / db.name)
    finish(planning._value(windows, make.TODAY, None))
    finish(planning._plan(windows, make.TODAY, None))
    ours = opening.open_shop(db)
    found = [_planned(windows), _planned(ours)]
    windows.close()
    ours.close()
    assert found[0] == found[1]
    assert [one[1] for one in found[0] if one[0] == who].count("C13") == 1


def _planned(shop: Shop) -> list[tuple[object, ...]]:
    """Return what is planned, by what it is."""
    with shop.reading() as session:
        there = session.scalars(select(Contact).where(Contact.outcome.is_(None)))
        return sorted((one.member_id, one.rule, one.occasion_key, one.due, one.channel) for one in there)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_words_of_value(language: str) -> None:
    with i18n.language(language):
        assert all(part in words.hit_rate(17, 21, 90) for part in ("17", "21", "81", "90"))
        assert all(part in words.loss(26, 100, 0.3) for part in ("26", "100", "30"))
        assert words.loss(0, 0, 0.3)
        assert all(words.change(each) for each in Change)
        counted = words.listed(Listed("blend", None, 0.81, 0.62, 52, 60), 90)
        assert all(each in counted for each in ("81", "62", "52", "60", "90", words.score("blend")))
        worse = words.listed(Listed("blend", Why.WORSE, 0.4, 0.62, 52, 60), 90)
        assert all(each in worse for each in ("40", "62", "52", "60", "90"))
        said = {words.listed(Listed("blend", why), 90) for why in Why}
        assert len(said | {worse}) == len(Why) + 1
        assert words.by("rhythm", Why.YOUNG) in words.is_listed("rhythm", Why.YOUNG)
        assert words.score("blend") in words.is_listed("blend", None)
        assert words.worth(100, 0.4, "CNY") in words.worth(100, 0.4, "CNY", slipping=True)
        assert words.score("blend") != "blend"
        assert words.score("luck") == "luck"


def test_words_of_an_offer() -> None:
    hers = stake.of(600_000, 840_049, 0.4, 50, Fraction(3, 5))
    assert stakes.told(hers, "CNY") == (
        "She brings about ¥8,400 a year if she stays; ¥5,040 of it is at risk; up to ¥3,020 is worth spending"
        " to win her back."
    )
    assert stakes.short(hers, "CNY").endswith("up to ¥3,020 worth spending")
    assert all(each in stakes.rests_on(hers) for each in ("50 %", "40 %", "60 %"))
    assert all(each in stakes.basis(45, 0.6) for each in ("45 %", "60 %"))
    assert (words.about(123_456, "JPY"), words.up_to(123_956, "JPY")) == ("¥123,000", "¥123,000")
    assert (words.about(-123_456, "CNY"), words.about(49, "CNY")) == ("-¥1,230", "¥0")
    assert win_backs.reason("complaint") == "a complaint"
    assert win_backs.reason("advisor_gone") == words.change(Change.ADVISOR_GONE)
    assert win_backs.reason("lost her ring here") == "lost her ring here"
    assert win_backs.stake(0, 0, "CNY") == ""
    assert win_backs.past(Past(1, 1)) == "In the shop: 1 of 1 offers brought a member back."
    assert win_backs.past(Past()) == ""
    assert win_backs.stake(5_000, 0, "CNY") == "cost ¥50"


def test_an_offer_of_another_is_not_told_as_hers(call: Call, db: Path) -> None:
    opened = make.shop(db.parent)
    with opened.changing() as session:
        make.member(session, "张晓红", card="V1", phones=("13900138812",))
        make.member(session, "李静", card="V2")
    opened.close()
    call("winback", "V1", "--begin", "tea", "--reason", "unknown")
    call("winback", "V1", "--close", "came_back")
    told = call("winback", "V2", plain=True)
    assert told.splitlines()[:2] == [
        "No offer to her yet.", "In the shop: 1 of 1 offers brought a member back.",
    ]  # fmt: skip
    assert "No offer" not in call("winback", "V1", plain=True)
