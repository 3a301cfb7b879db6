"""Whatever was typed or imported can be set."""

from hypothesis import given
from hypothesis import strategies as st

from app.reports import typefaces
from app.reports.legible import legible, one_line
from app.reports.typefaces import Role


def test_marks_that_draw_nothing_go() -> None:
    assert legible("葛\U000e0100飾\ufe0f\u200b\x00\u202e区") == "葛飾区"


def test_letters_are_composed() -> None:
    assert legible("Cafe\u0301 か\u3099") == "Café が"


def test_emoji_become_signs_of_the_case() -> None:
    assert legible("小美🌸❤️👍🏽") == "小美✿♥👍"


def test_kana_of_half_a_square_become_whole() -> None:
    assert legible("ｱﾊﾟｰﾄ｢ｶﾞ｣ ㈱ Ａ1") == "アパート「ガ」 ㈱ Ａ1"


def test_line_ends_are_one_kind() -> None:
    assert legible("a\r\nb\rc\u2028d") == "a\nb\nc\nd"
    assert one_line(" 长宗我部\t 美沙纪\n") == "长宗我部 美沙纪"


@given(st.text(max_size=40))
def test_any_text_finds_a_glyph(text: str) -> None:
    chain = typefaces.chain("zh_CN", Role.BODY)
    assert all(chain[char].face for char in legible(text))
