import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import letters


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("张晓红", "张晓红"),
        ("张 晓红", "张晓红"),
        ("Ｊosé　ÅNGSTRÖM", "jose angstrom"),
        ("ｻﾄｳ ﾕｳｺ", "さとうゆうこ"),
        ("ﾎﾞﾝﾄﾞ", "ぼんど"),
        ("O’Brien-Smith", "obrien smith"),
        ("Đặng Thị", "dang thi"),
        ("小Amy 🌸", "小amy🌸"),
        ("a\x00b\nc|d;e", "a b c d e"),
        ("%_", ""),
        ("\u202eabc", "abc"),
        ("", ""),
    ],
)
def test_plain(text: str, plain: str) -> None:
    assert letters.plain(text) == plain


@given(st.text())
def test_plain_text_is_plain_and_has_no_separators(text: str) -> None:
    plain = letters.plain(text)
    assert not {"\n", "|", ";", "\t", "%", "_"} & set(plain)
    assert plain == plain.strip()
    assert "  " not in plain


def test_kana_of_either_width_is_seen() -> None:
    assert all(map(letters.has_kana, ("さ", "サ", "ｻ", "佐藤ゆうこ")))
    assert not letters.has_kana("佐藤 Sato ・")


def test_chinese_characters_are_seen_among_others_and_alone() -> None:
    assert all(map(letters.has_han, ("张", "佐藤ゆうこ", "小Amy")))
    assert not any(map(letters.has_han, ("", "さとう", "Amy", "・")))
    assert letters.is_han("张晓红")
    assert not any(map(letters.is_han, ("", "小Amy", "佐藤ゆうこ")))
