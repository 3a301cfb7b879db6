from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import pinyin, readings, surname_readings

CUSTOMARY_ELSEWHERE = {"折": "shè", "粘": "niàn", "藏": "zàng", "的": "dē", "於": "yú", "浣": "wǎn"}
"""Where the shared table and ours differ, ours being what the dictionaries of surnames say."""


@pytest.mark.parametrize(
    ("name", "display"),
    [
        ("张晓红", "Zhāng Xiǎohóng"),
        ("张 晓红", "Zhāng Xiǎohóng"),
        ("欧阳晓安", "Ōuyáng Xiǎo'ān"),
        ("单乐", "Shàn Lè"),
        ("曾静", "Zēng Jìng"),
        ("万俟行", "Mòqí Xíng"),
        ("尉迟恭", "Yùchí Gōng"),
        ("吕绿", "Lǚ Lǜ"),
        ("红", "Hóng"),
        ("玛丽·史密斯", "Mǎlì Shǐmìsī"),
        ("Anna Rossi", ""),
        ("小Amy", ""),
        ("高橋みなみ", ""),
        ("兙兙", ""),
        ("·", ""),
        ("", ""),
    ],
)
def test_display(name: str, display: str) -> None:
    assert readings.readings(name).display == display


def test_every_reading_of_a_polyphonic_name_is_spelled() -> None:
    assert {"zengle", "zengyue", "cengle", "cengyue"} <= set(readings.readings("曾乐").spelled)
    assert {"zhang", "chang"} <= {it[:5] for it in readings.readings("长行").spelled}
    assert readings.readings("曾乐").initials[0] == "zl"
    assert {"lvxia", "luxia", "lyuxia"} <= set(readings.readings("吕霞").spelled)


def test_spellings_are_capped_and_parts_are_not() -> None:
    found = readings.readings("重行乐单解曾")
    assert len(found.spelled) == readings.SPELLED_MOST
    assert "zeng" in found.rows[0][-1].usual


def test_a_typed_pinyin_reading_comes_first() -> None:
    found = readings.readings("曾乐", "Zēng Yuè")
    assert found.display == "Zēng Yuè"
    assert found.spelled[0] == "zengyue"
    assert "cengle" in found.spelled


def test_a_typed_reading_keeps_the_ways_of_typing_it() -> None:
    assert readings.rows("吕", "Lǚ")[0][0].usual == ("吕", "lv", "lu", "lyu")
    assert readings.rows("红", "xiao")[0][0].usual == ("红", "xiao")


def test_a_typed_reading_of_another_length_is_found_too() -> None:
    found = readings.readings("红", "Hong Mei")
    assert {"hong", "hongmei"} <= set(found.spelled)


def test_kana_is_romanised_and_kanji_are_not_guessed() -> None:
    found = readings.readings("佐藤 裕子", "ｻﾄｳ　ユウコ")
    assert {"satouyuuko", "satoyuko", "satohyuko"} <= set(found.spelled)
    assert found.initials == ("sy",)
    assert not any("zuo" in it for it in found.spelled)


def test_mixed_scripts_keep_their_parts() -> None:
    assert "gaoqiaominami" in readings.readings("高橋みなみ").spelled
    assert "xiaoamy" in readings.readings("小Amy").spelled


def test_latin_names() -> None:
    assert readings.readings("Anna Müller").spelled == ("annamuller", "annamueller")
    assert readings.readings("Jean-Luc O'Brien").initials == ("jlo",)
    assert readings.readings("Zhang Xiaohong").initials == ("zx", "zxh")


def test_what_has_no_letters_has_no_rows() -> None:
    assert readings.rows("") == ()
    assert readings.rows("\x00") == ()
    assert readings.rows("x", "・サ")[0][0].usual[:2] == ("さ", "sa")


@given(st.text(), st.text())
def test_any_text_is_taken(name: str, reading: str) -> None:
    found = readings.readings(name, reading)
    assert all(part.usual for row in found.rows for part in row)
    spellings = "".join(it for row in found.rows for part in row for it in (*part.usual, *part.rare))
    assert not set(" |;\n") & set(spellings)


def test_our_surnames_against_another_table(shared_data: Path) -> None:
    for line in (shared_data / "names" / "surname_readings_overtrue.txt").read_text("utf-8").splitlines():
        name, _, said = line.partition(": ")
        expected = CUSTOMARY_ELSEWHERE.get(name) or readings.display(name).replace(" ", "").lower()
        assert expected == said.replace(" ", ""), line


def test_every_surname_of_ours_is_a_character_that_can_be_read() -> None:
    for compound in surname_readings.COMPOUND:
        assert all(map(pinyin.of, compound))
    assert all(map(pinyin.of, surname_readings.SINGLE))
    assert all(map(pinyin.of, surname_readings.GIVEN))
