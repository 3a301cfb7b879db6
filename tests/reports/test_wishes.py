"""The shop's usual words on cards."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from app.domain import card_occasions
from app.domain.festivals import FESTIVALS, Region
from app.domain.selling import selling_words
from app.domain.shop import ShopSettings
from app.progress import finish
from app.queries.recipients import Recipient
from app.reports import cards, seal, templates, wishes
from app.reports.greeting import Greeting, Letterhead
from tests.reports import reading

LANGUAGES = ("zh_CN", "ja", "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("occasion", wishes.occasions())
def test_a_card_has_words_for_every_occasion_and_sells_nothing(occasion: str, language: str) -> None:
    for wish in wishes.of(language, occasion):
        assert wish.title
        assert all(wish.paragraphs)
        assert not selling_words(" ".join((wish.title, *wish.paragraphs)), language)


def test_every_festival_has_its_words_and_every_design_is_meant_for_an_occasion_that_has_some() -> None:
    assert {festival.id for festival in FESTIVALS} <= set(wishes.occasions())
    meant = {occasion for design in templates.DESIGNS.values() for occasion in design.occasions}
    assert meant <= set(wishes.occasions())
    assert set(wishes.occasions()) == meant


def test_an_invitation_says_to_what_and_when() -> None:
    card = wishes.greeting(
        "invitation", "en", to_name="Ava", honorific="Ms", signed_by="", day=None, shop=Letterhead("V"),
        filled={"event": "A tea afternoon", "when": "Saturday, 5 December, 3 pm"},
    )  # fmt: skip
    assert "A tea afternoon" in card.wish
    assert "Saturday, 5 December, 3 pm" in card.wish
    assert "{" not in "".join(card.wish)


def test_the_designs_meant_for_an_occasion_come_first() -> None:
    assert templates.suited("mid_autumn")[0] == "osmanthus"
    assert sorted(templates.suited("mid_autumn")) == sorted(templates.DESIGNS)
    assert next(iter(templates.DESIGNS)) == templates.USUAL


def test_the_new_year_has_no_holly() -> None:
    assert templates.suited("shogatsu")[0] == "seigaiha"
    assert templates.suited("new_year")[:2] == ("plum", "seigaiha")
    assert "new_year" not in templates.DESIGNS["fir"].occasions


@pytest.mark.parametrize(
    ("day", "language", "worded"),
    [
        (dt.date(2026, 9, 25), "zh_CN", "二〇二六年九月二十五日"),
        (dt.date(2030, 10, 10), "zh_CN", "二〇三〇年十月十日"),
        (dt.date(2026, 12, 31), "ja", "令和八年十二月三十一日"),
        (dt.date(2019, 5, 1), "ja", "令和元年五月一日"),
        (dt.date(1989, 2, 20), "ja", "一九八九年二月二十日"),
        (dt.date(2026, 9, 5), "en", "5 September 2026"),
    ],
)
def test_a_day_is_worded_as_a_card_says_it(day: dt.date, language: str, worded: str) -> None:
    assert wishes.worded_day(day, language) == worded


def test_the_words_turn_from_year_to_year() -> None:
    shop = Letterhead("云裳")
    first, second, again = (
        wishes.greeting(
            "birthday", "ja", to_name="春", honorific="様", signed_by="", day=None, shop=shop, choice=choice
        )
        for choice in (0, 1, 2)
    )
    assert first.wish != second.wish
    assert first == again
    assert first.day == ""


def test_each_language_addresses_her_in_its_own_way() -> None:
    def salutation(language: str, name: str, honorific: str) -> str:
        return Greeting(name, honorific, language, "birthday", "", (), "", "", Letterhead("")).salutation()

    assert salutation("zh_CN", "欧阳婳", "女士") == "欧阳婳女士："
    assert salutation("ja", "髙橋 美咲", "様") == "髙橋 美咲　様"
    assert salutation("en", "Ava Lin", "") == "Dear Ava Lin,"
    assert salutation("en", "Ava Lin", "Ms") == "Dear Ms Ava Lin,"


@pytest.mark.parametrize(
    ("shop", "language", "cut"),
    [
        (Letterhead("云裳"), "zh_CN", "云裳之印"),
        (Letterhead("云裳坊"), "zh_CN", "云裳坊印"),
        (Letterhead("锦"), "zh_CN", "锦印"),
        (Letterhead("云裳精品店"), "zh_CN", "云裳精品"),
        (Letterhead("Atelier Cloud"), "en", "AC"),
        (Letterhead("vitrine"), "en", "V"),
        (Letterhead("Atelier Cloud", seal="雲"), "ja", "雲"),
        (Letterhead("!!"), "en", ""),
    ],
)
def test_a_seal_is_cut_from_the_shop_s_name(shop: Letterhead, language: str, cut: str) -> None:
    assert seal.characters(shop, language) == cut


def test_the_card_of_a_recipient_has_her_words_and_no_day_that_is_nobody_s_business() -> None:
    def card(key: str, **values: Any) -> Greeting:
        one = Recipient(
            1, "Ava Lin", "Ms", "f", "en", "", dt.date(2026, 12, 5), None, "", "", "",
            occasion=card_occasions.of(key, Region.CN), **values,
        )  # fmt: skip
        return wishes.for_recipient(one, ShopSettings(name="Vitrine"))

    assert card("christmas").title == "Merry Christmas"
    assert card("christmas").day == "5 December 2026"
    invited = card("invitation", event="Tea", time="15:00")
    assert invited.wish[1:3] == ("Tea", "5 December 2026, 15:00")
    assert card("invitation", event="Tea").wish[2] == "5 December 2026"
    assert "your daughter" in card("relative", relation="daughter").wish[0]
    assert "one of your family" in card("relative", relation="neighbour").wish[0]
    for key in ("thanks", "sympathy", "miss-you", "welcome", "level-up", "invitation"):
        assert card(key).day == ""


@pytest.mark.parametrize("occasion", card_occasions.known())
def test_every_occasion_of_a_card_has_words_and_a_design(occasion: card_occasions.CardOccasion) -> None:
    first = templates.DESIGNS[templates.suited(occasion.wish)[0]]
    assert occasion.wish in first.occasions
    for language in LANGUAGES:
        assert wishes.of(language, occasion.wish)


@pytest.mark.parametrize(
    ("language", "time", "said"),
    [
        ("zh_CN", "15:00", "2026年12月5日 15:00"),
        ("zh_CN", "", "2026年12月5日"),
        ("ja", "15:00", "令和八年十二月五日　午後三時"),
        ("ja", "10:30", "令和八年十二月五日　午前十時半"),
        ("ja", "12:15", "令和八年十二月五日　午後零時十五分"),
        ("ja", "12:00", "令和八年十二月五日　正午"),
        ("ja", "", "令和八年十二月五日"),
    ],
)
def test_when_an_event_is_stands_on_its_card_as_one_writes_it(language: str, time: str, said: str) -> None:
    assert wishes._when(dt.date(2026, 12, 5), time, language) == said


@pytest.mark.parametrize(
    ("time", "said"),
    [
        ("15:00", "二〇二六年十二月五日　下午三点"),
        ("10:30", "二〇二六年十二月五日　上午十点半"),
        ("12:15", "二〇二六年十二月五日　中午十二点十五分"),
        ("14:05", "二〇二六年十二月五日　下午两点零五分"),
        ("18:45", "二〇二六年十二月五日　晚上六点四十五分"),
        ("05:00", "二〇二六年十二月五日　凌晨五点"),
        ("", "二〇二六年十二月五日"),
    ],
)
def test_when_an_event_is_has_no_figures_in_chinese_columns(time: str, said: str) -> None:
    assert wishes._when(dt.date(2026, 12, 5), time, "zh_CN", columns=True) == said
    assert "2026" in wishes._when(dt.date(2026, 12, 5), time, "en", columns=True)


def test_only_chinese_cards_may_stand_either_way() -> None:
    def stands(language: str, *, columns: bool) -> bool:
        card = wishes.greeting(
            "birthday", language, to_name="春", honorific="", signed_by="", day=None, shop=Letterhead("云裳"),
            columns=columns,
        )  # fmt: skip
        return card.in_columns

    assert [stands(language, columns=False) for language in LANGUAGES] == [False, True, False]
    assert [stands(language, columns=True) for language in LANGUAGES] == [True, True, False]


def test_nobody_is_congratulated_on_a_loss(tmp_path: Path) -> None:
    def signed(occasion: str, language: str) -> str:
        card = wishes.greeting(
            occasion, language, to_name="林晓", honorific="女士", signed_by="小燕", day=None,
            shop=Letterhead("云裳"),
        )  # fmt: skip
        finish(cards.cards([card], "celadon", "a6", tmp_path / "card.pdf"))
        return " ".join(" ".join(reading.texts(tmp_path / "card.pdf")).split())

    assert "谨上" in signed("sympathy", "zh_CN")
    assert "谨贺" in signed("birthday", "zh_CN")
    assert "With sincere sympathy," in signed("sympathy", "en")
