"""`vitrine insight value` and `slipping`, and the worth on a member's card."""

from datetime import timedelta
from pathlib import Path

import pytest

from app import i18n
from app.domain.slipping import Change
from app.domain.value.listing_why import Why
from app.domain.win_back import Past
from app.words import value as words
from app.words import win_backs
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
    card = call("member", "V1")["value"]
    assert card["p_alive"] == one["p_alive"]
    assert card["expected_12m"] == one["expected_12m"]
    assert call("member", "V2")["value"]["p_alive"] is None
    assert call("insight", "slipping", plain=True)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_words_of_value(language: str) -> None:
    with i18n.language(language):
        assert all(part in words.hit_rate(17, 21, 90) for part in ("17", "21", "81", "90"))
        assert all(part in words.loss(26, 100, 0.3) for part in ("26", "100", "30"))
        assert words.loss(0, 0, 0.3)
        assert all(words.change(each) for each in Change)
        assert all(each in words.listed("blend", None, 0.81, 0.62) for each in ("81", "62"))
        said = {words.listed("blend", why, None, None) for why in Why}
        assert len(said) == len(Why)
        assert all(words.by("rhythm", Why.YOUNG) in words.listed("blend", why, None, None) for why in Why)
        assert words.score("blend") in words.is_listed("blend", None)
        assert words.worth(100, 0.4, "CNY") in words.worth(100, 0.4, "CNY", slipping=True)
        assert words.score("blend") != "blend"
        assert words.score("luck") == "luck"


def test_words_of_an_offer() -> None:
    assert "¥1,200" in win_backs.worth(120_000, 72_000, "CNY")
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
    call("winback", "V1", "--begin", "tea")
    call("winback", "V1", "--close", "came_back")
    told = call("winback", "V2", plain=True)
    assert told.splitlines() == ["No offer to her yet.", "In the shop: 1 of 1 offers brought a member back."]
    assert "No offer" not in call("winback", "V1", plain=True)
