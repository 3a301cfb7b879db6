"""The moment to ask for a friend in words: each has its reason, and something to say that sells nothing."""

from datetime import date

import pytest

from app.domain import selling
from app.domain.asking import Moment, Now
from app.words import referrals

DAY = date(2026, 11, 9)


@pytest.mark.parametrize("moment", Moment)
def test_each_moment_has_its_reason_and_what_to_say(moment: Moment) -> None:
    why, said = referrals.to_say(Now(moment, DAY)).split("\n")
    assert why.startswith("A good moment to ask whom she knows: ")
    assert why.endswith("on 9 Nov.")
    assert said[0] + said[-1] == "“”"
    assert selling.selling_words(said, "en") == []


@pytest.mark.parametrize("moment", [Moment.HANDING_OVER, Moment.CALL, Moment.NEWS])
def test_a_moment_to_come_says_when_to_ask(moment: Moment) -> None:
    assert "ask whom she knows" in referrals.moment(Now(moment, DAY, ahead=True))
