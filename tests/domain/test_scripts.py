"""The words to a member: there for every occasion, filled without a gap, and selling nothing."""

import unicodedata
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import i18n, paths
from app.domain import festivals, outreach, relations, script_slips, scripts, selling
from app.domain.channels import Channel
from app.domain.occasions import feasts, silences
from app.domain.script_slips import Fault, Slip
from app.domain.scripts import Scripts

OF_DAYS: dict[str, Iterable[str]] = {"C3": festivals.BY_ID, "C4": feasts.SEASONS}
"""The rules whose scripts are one a day."""
SCRIPTS = [key for key in outreach.WAYS if key not in OF_DAYS and key != silences.GENTLY] + [
    f"{rule}.{key}" for rule, days in OF_DAYS.items() for key in days
]
GREETINGS = [key for key in SCRIPTS if key != "C6"]
LONGEST_MESSAGE = {"zh_CN": 70, "ja": 70, "en": 160}
PLACES = ("name", "shop", "staff", "relation", "day", "item", "event")
TYPICAL = {
    language: dict(zip(PLACES, values, strict=True))
    for language, values in {
        "zh_CN": ("欧阳女士", "云裳", "小燕", "您女儿", "12月25日", "羊绒大衣", "冬日沙龙"),
        "ja": ("佐々木様", "ソワレ", "森", "お嬢様", "12月25日", "コート", "冬のつどい"),
        "en": (
            "Ms Anna Meyer",
            "Maison Vitrine",
            "Claire",
            "your daughter",
            "25 Dec",
            "navy coat",
            "winter salon",
        ),
    }.items()
}


@pytest.fixture(scope="module", params=i18n.LANGUAGES)
def said(request: pytest.FixtureRequest) -> Scripts:
    return scripts.load(paths.resources() / "scripts" / f"{request.param}.toml")


def test_there_is_a_text_for_every_occasion_and_channel(said: Scripts) -> None:
    assert set(said.texts) == set(SCRIPTS)
    for script in SCRIPTS:
        ways = outreach.WAYS.get(script) or outreach.WAYS[script.partition(".")[0]]
        assert ways[0] in said.texts[script], script
        assert all(said.text(script, channel) for channel in Channel)


def test_every_text_is_filled_and_names_her(said: Scripts) -> None:
    values = TYPICAL[said.language]
    for script, texts in said.texts.items():
        for channel, text in texts.items():
            filled = scripts.fill(text, values)
            assert "{" not in filled
            assert values["name"] in filled, (script, channel)
            assert values["staff"] in filled, (script, channel)


def test_a_second_wording_is_another_and_as_good(said: Scripts) -> None:
    values = TYPICAL[said.language]
    assert set(said.seconds) == {"C1.day", "C2", "C5", "C13", "C15"}
    for script, texts in said.seconds.items():
        for channel, text in texts.items():
            assert said.second(script, channel) == text != said.texts[script][channel]
            filled = scripts.fill(text, values)
            assert values["name"] in filled
            assert values["staff"] in filled
            assert selling.selling_words(text, said.language) == []
            assert channel is not Channel.MESSAGE or len(filled) <= LONGEST_MESSAGE[said.language], filled
    assert said.second("C6", Channel.PHONE) is None
    assert said.second("C2", Channel.POST) is None


def test_a_message_fits_one_sms(said: Scripts) -> None:
    values = TYPICAL[said.language]
    lengths = {
        script: len(scripts.fill(texts[Channel.MESSAGE], values))
        for script, texts in said.texts.items()
        if Channel.MESSAGE in texts
    }
    assert {key: length for key, length in lengths.items() if length > LONGEST_MESSAGE[said.language]} == {}


def test_greetings_sell_nothing(said: Scripts) -> None:
    for script in GREETINGS:
        for text in said.texts[script].values():
            assert selling.selling_words(text, said.language) == []


def test_nobody_is_asked_what_is_wrong(said: Scripts) -> None:
    worries = (
        "wrong",
        "happened",
        "problem",
        "怎么了",
        "出什么事",
        "为什么",
        "なぜ",
        "どうかされ",
        "何かあり",
    )
    for text in said.texts["C5"].values():
        assert not [worry for worry in worries if worry in text]


def test_every_relation_has_a_polite_word(said: Scripts) -> None:
    assert set(said.relations) == set(relations.KEYS)
    assert said.relation("女儿") == said.relations["daughter"]
    assert said.relation("外甥女") == said.words["relation"]
    assert set(said.words) == {"staff", "item", "relation", "event"}


def test_a_channel_without_words_of_its_own_takes_the_nearest(said: Scripts) -> None:
    assert said.text("C6", Channel.PHONE) == said.texts["C6"][Channel.PHONE]
    assert said.text("C6", Channel.EMAIL) == said.texts["C6"][Channel.MESSAGE]
    assert said.text("C1.card", Channel.EMAIL) == said.texts["C1.card"][Channel.POST]


def test_a_place_that_the_occasion_cannot_fill_is_named() -> None:
    assert scripts.unknown_places("C1.day", "{name}, your {item}, {price}") == ["item", "price"]
    assert scripts.unknown_places("C6", "{name}, your {item}") == []


def test_whatever_would_stand_in_braces_for_good_is_named() -> None:
    assert scripts.misplaced("C1.day", "{name}, {staff} of {shop}: {name}") == []
    assert scripts.misplaced("C1.day", "{item} {item} ｛name｝ { name } {shop") == [
        "{item}", "｛name｝", "{ name }", "{shop",
    ]  # fmt: skip
    assert scripts.misplaced("C6", "{item} }") == ["}"]
    assert scripts.places("C6") == ["name", "shop", "staff", "item"]
    assert scripts.places("C16.invite") == ["name", "shop", "staff", "day", "event"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{name} of {shop}", []),
        ("Dear {name, I", [Slip("{name", Fault.BRACE, "name")]),
        ("name} and {", [Slip("name}", Fault.BRACE, "name"), Slip("{", Fault.BRACE)]),
        (
            "｛name｝{ Shop }",
            [Slip("｛name｝", Fault.SPELLING, "name"), Slip("{ Shop }", Fault.SPELLING, "shop")],
        ),
        ("{item}", [Slip("{item}", Fault.ELSEWHERE)]),
        ("{nmae}{price}", [Slip("{nmae}", Fault.UNKNOWN, "name"), Slip("{price}", Fault.UNKNOWN)]),
        ("{\nname}", [Slip("{", Fault.BRACE), Slip("name}", Fault.BRACE, "name")]),
    ],
)
def test_a_slip_says_what_was_meant(text: str, found: list[Slip]) -> None:
    assert script_slips.slips("C1.day", text) == found


def test_own_words_stand_in_the_programs_place(said: Scripts) -> None:
    own = said.with_own({("C1.day", Channel.POST): "{name}!", ("C99", Channel.POST): "?"})
    assert own.text("C1.day", Channel.POST) == "{name}!"
    assert own.text("C1.day", Channel.PHONE) == said.text("C1.day", Channel.PHONE)
    assert own.channels("C1.day") == (*said.channels("C1.day"), Channel.POST)
    assert own.channels("C99") == ()
    again = said.with_own({("C6", "phone_2"): "{name}?", ("C99", "phone_2"): "?"})
    assert (again.of_way("C6", "phone_2"), again.of_way("C6", "email")) == ("{name}?", None)
    assert said.of_way("C6", "phone_2") is None
    assert Channel.POST not in said.channels("C1.day")


def test_a_file_with_such_a_place_is_not_loaded(tmp_path: Path) -> None:
    file = tmp_path / "en.toml"
    file.write_text('[words]\n[relations]\n[scripts.C5]\nmessage = "Your {item}"\n', encoding="utf-8")
    with pytest.raises(ValueError, match="item"):
        scripts.load(file)


@given(st.text())
def test_a_value_is_never_read_as_a_place(name: str) -> None:
    assert scripts.fill("{name}!", {"name": name}) == f"{name}!"
    assert scripts.fill("{name}{shop}", {"name": "{shop}", "shop": name}) == "{shop}" + name


def test_a_place_left_open_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        scripts.fill("{name}", {})


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("新品到店，全场8折优惠", "zh_CN", ["新品", "到店", "折", "优惠"]),
        ("年末ＳＡＬＥ促销", "zh_CN", ["SALE", "促销"]),
        ("新作が入荷しました。ｾｰﾙは割引も", "ja", ["新作", "入荷", "セール", "割引"]),
        ("四季折々の装い", "ja", []),
        ("请折叠后存放，一波三折；全场对折", "zh_CN", ["折"]),
        (
            "Sale: 25% off, New  arrivals, 10% Off, discounts",
            "en",
            ["Sale", "% off", "New  arrivals", "% Off", "discounts"],
        ),
        ("Our salesman is wholesale-minded, set off early", "en", []),
        ("", "en", []),
    ],
)
def test_selling_words(text: str, language: str, found: list[str]) -> None:
    assert selling.selling_words(text, language) == found


@given(st.text(alphabet="折优惠 sale% off新ｾｰﾙ割引か\u3099Ａ", max_size=20), st.sampled_from(i18n.LANGUAGES))
def test_where_a_selling_word_stands(text: str, language: str) -> None:
    for start, end, word in selling.selling_places(text, language):
        assert word in unicodedata.normalize("NFKC", text[start:end])
        assert selling.selling_words(text[start:end], language)
