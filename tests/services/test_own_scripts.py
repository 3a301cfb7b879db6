"""The shop's own words: kept where their places can be filled, said everywhere, and given up again."""

import pytest
from sqlalchemy import func, select

from app.database.shop import Shop
from app.domain import errors
from app.domain.channels import Channel
from app.models import OwnScript
from app.queries import own_scripts
from app.services import own_scripts as service
from app.services import undo
from app.words import spoken

OWN = "{name}, all the best for today! {staff}"


def said(shop: Shop, language: str = "en", channel: str = "message") -> str:
    with shop.reading() as session:
        own = own_scripts.everywhere(session)
    return spoken.text(
        "C1.day", channel, language, name="Anna Meyer", gender="f", shop="Maison", staff="Claire",
        own=own.get(language),
    )  # fmt: skip


def test_own_words_are_said_instead_until_they_are_given_up(shop: Shop) -> None:
    programs = said(shop)
    with shop.changing() as session:
        service.keep(session, "C1.day", "message", "en", "Hello {name}")
        service.keep(session, "C1.day", "message", "en", f" {OWN}\n")
    assert said(shop) == "Ms Meyer, all the best for today! Claire"
    assert said(shop, "ja") != said(shop)
    assert said(shop, channel="phone").startswith("Hello Ms Meyer")
    with shop.changing() as session:
        service.give_up(session, "C1.day", "message", "en")
    assert said(shop) == programs
    with shop.changing() as session:
        assert undo.take_back(session, undo.last_change(session)) == "script.change"
    assert said(shop) == "Ms Meyer, all the best for today! Claire"


def test_a_channel_without_words_gets_its_own(shop: Shop) -> None:
    with shop.changing() as session:
        service.keep(session, "C1.day", "post", "en", OWN)
    assert said(shop, channel="post") == "Ms Meyer, all the best for today! Claire"
    assert said(shop, channel="message").startswith("Happy birthday")


def test_a_second_wording_is_kept_as_well(shop: Shop) -> None:
    with shop.changing() as session:
        service.keep(session, "C6", "phone_2", "en", OWN)
        own = own_scripts.everywhere(session)["en"]
    assert own == {("C6", "phone_2"): OWN}
    words = spoken.text("C6", "phone", "en", name="Meyer", shop="Maison", own=own, second=True)
    assert words == "Meyer, all the best for today! the team"


def test_the_programs_own_words_are_not_kept_twice(shop: Shop) -> None:
    programs = spoken.of_language("zh_CN").texts["C5"][Channel.PHONE]
    with shop.changing() as session:
        service.keep(session, "C5", "phone", "zh_CN", programs)
        service.keep(session, "C5", "phone", "zh_CN", OWN)
        service.keep(session, "C5", "phone", "zh_CN", programs)
    with shop.reading() as session:
        assert session.scalar(select(func.count()).select_from(OwnScript)) == 0


@pytest.mark.parametrize("text", ["Your {item}", "Dear {name", "｛name｝", "{ name }", "{}"])
def test_a_place_that_nobody_can_fill_is_not_kept(shop: Shop, text: str) -> None:
    with shop.changing() as session:
        with pytest.raises(errors.UnknownPlaces):
            service.keep(session, "C1.day", "message", "en", text)
        assert own_scripts.everywhere(session) == {}


def test_what_there_is_not_is_refused(shop: Shop) -> None:
    with shop.changing() as session:
        for script, channel, language, text in (
            ("C1.day", "message", "en", " "),
            ("C1.day", "telegram", "en", OWN),
            ("C1.day", "message", "../x", OWN),
        ):
            with pytest.raises(errors.BadValue):
                service.keep(session, script, channel, language, text)
        with pytest.raises(errors.Unknown):
            service.keep(session, "C99", "message", "en", OWN)
        with pytest.raises(errors.Unknown):
            service.give_up(session, "C1.day", "message", "en")
