"""Why it is for her, in the language of staff; and the message, in hers."""

import re
import tomllib

import pytest

from app import i18n, paths
from app.domain import scripts
from app.domain.arrivals import Arrival, Fit, Suited
from app.domain.wearer import Kin, Span
from app.words import arrival_message, arrivals
from app.words.arrival_message import Writer

COAT = Arrival("羊毛大衣", "coat", ("38",), ("navy",), ("通勤",), 268_000)
SCARF = Arrival("真丝方巾", "accessory", (), ("wine",), (), 39_900)
FIT = Fit(COAT, 5.0, "38", ("navy",), ("通勤",), Span(90_000, 160_000))
SHOP = Writer("云裳", "zh_CN", "小燕")
PLACES = {"name", "shop", "staff", "item", "colour", "size", "style", "relation"}


def message(*fits: Fit, language: str = "zh_CN", writer: Writer = SHOP, name: str = "张晓红") -> str:
    return arrival_message.message(Suited(1, fits), writer, language, name=name, gender="f")


def test_the_reasons_are_facts_and_what_she_pays_can_be_left_out() -> None:
    with i18n.language("en"):
        assert arrivals.reasons(FIT, "CNY") == [
            "wears 38 in coats", "likes navy", "style: 通勤", "pays ¥900–¥1,600",
        ]  # fmt: skip
        assert "¥" not in arrivals.why(FIT, "CNY", discreet=True)
    with i18n.language("zh_CN"):
        assert arrivals.why(FIT, "CNY") == "外套穿 38 · 喜欢藏青 · 风格通勤 · 价位 ¥900–¥1,600"
    with i18n.language("ja"):
        assert arrivals.why(FIT, "CNY").startswith("コートは 38 · 紺がお好み")


def test_one_edge_of_a_band_and_a_relative() -> None:
    with i18n.language("en"):
        assert arrivals.pays(Span(None, 90_000), "CNY") == "pays up to ¥900"
        assert arrivals.pays(Span(90_000, None), "CNY") == "pays ¥900 and more"
        assert arrivals.for_whom(Kin("丈夫", "王强")) == "for her husband 王强"
        child = Fit(SCARF, 1.0, "", (), (), Span(None, 1), Kin("daughter", child=True))
        assert arrivals.reasons(child, "CNY")[0] == "for her daughter"
        assert arrivals.name(Arrival("", "dress")) == "dresses"
        assert arrivals.name(Arrival("")) == "–"
        assert arrivals.pieces([COAT, COAT, SCARF]) == "羊毛大衣, 真丝方巾"


def test_a_message_in_chinese_is_warm_and_hers() -> None:
    assert message(FIT) == (
        "张女士您好，我是云裳的小燕。店里刚到一款羊毛大衣，有您喜欢的藏青色，您穿的38码也正好有，"
        "我第一个就想到了您。要是喜欢，我先给您留着，您哪天方便过来试试就好，不急。"
    )


def test_a_second_piece_has_a_sentence_of_its_own() -> None:
    second = Fit(SCARF, 4.0, "", ("wine",), (), Span(1, 2))
    assert "另外还有一款酒红色的真丝方巾，也很衬您。" in message(FIT, second)
    plain = Fit(SCARF, 4.0, "", (), ("通勤",), Span(1, 2))
    assert "另外还有一款真丝方巾，也很衬您。" in message(FIT, plain)


def test_in_another_language_the_kind_stands_for_the_name() -> None:
    said = message(FIT, language="ja", name="佐藤 美咲")
    assert said.startswith(
        "佐藤様、いつもありがとうございます。云裳の小燕でございます。このたび届きましたコートに、お好みの紺が"
    )
    assert "羊毛大衣" not in said
    english = message(FIT, language="en", name="Anna Meyer")
    assert "our coat in navy" in english
    assert english.startswith("Dear Ms Meyer, this is 小燕 at 云裳. ")


def test_a_style_is_said_only_where_its_word_is_of_her_language() -> None:
    by_style = Fit(COAT, 4.0, "38", (), ("通勤",), Span(1, 2))
    assert "很合您平时的通勤风格" in message(by_style)
    assert "通勤" not in message(by_style, language="ja")
    kana = Fit(COAT, 4.0, "", (), ("カジュアル",), Span(1, 2))
    assert "カジュアルスタイルがお好きな" in message(kana, language="ja")


def test_english_names_stand_small_in_a_sentence() -> None:
    blouse = Arrival("Silk blouse", "top", ("M",), ("navy",), (), 1)
    shop = Writer("Atelier", "en")
    said = message(Fit(blouse, 1.0, "M", ("navy",), (), Span(1, 2)), language="en", writer=shop)
    assert "our silk blouse in navy" in said
    assert "this is the team at Atelier" in said
    brand = Arrival("ACME blouse", "top", ("M",), ("navy",), (), 1)
    assert "our ACME blouse" in message(
        Fit(brand, 1.0, "M", ("navy",), (), Span(1, 2)), language="en", writer=shop
    )


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_a_piece_for_a_child_names_nobody(language: str) -> None:
    down = Arrival("童装羽绒服", "child", ("110cm",), ("pink",), (), 1)
    said = message(
        Fit(down, 1.0, "110cm", (), (), Span(None, 1), Kin("daughter", child=True)), language=language
    )
    assert "110cm" in said
    assert {"zh_CN": "您女儿", "ja": "お嬢様", "en": "your daughter"}[language] in said


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("size", ["38", ""])
@pytest.mark.parametrize("kin", [None, Kin("husband", "王强")])
def test_a_text_message_is_under_seventy_characters(language: str, size: str, kin: Kin | None) -> None:
    long = Arrival("限量手工双面羊绒系带长款大衣" * 4, "coat", ("38",), ("navy",), (), 1)
    for arrival in (COAT, long):
        suited = Suited(1, (Fit(arrival, 1.0, size, ("navy",), (), Span(1, 2), kin),))
        said = arrival_message.short(suited, SHOP, language, name="张晓红", gender="f")
        assert 0 < len(said) < arrival_message.SMS


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_place_of_a_sentence_can_be_filled_and_all_languages_have_the_same(language: str) -> None:
    folder = paths.resources() / "arrivals"
    said, chinese = (
        tomllib.loads((folder / f"{code}.toml").read_text("utf-8")) for code in (language, "zh_CN")
    )
    texts = [said["greeting"], *said["piece"].values(), *said["more"].values(), *said["close"].values()]
    texts += [text for several in said["short"].values() for text in several]
    assert all(set(re.findall(r"\{(\w+)\}", text)) <= PLACES for text in texts)
    assert all(scripts.fill(text, dict.fromkeys(PLACES, "x")) for text in texts)
    for part in ("piece", "more", "close", "short"):
        assert said[part].keys() == chinese[part].keys()
