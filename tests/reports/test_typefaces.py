"""Every character that a shop's names need is drawn, in the face of the text's own language."""

import pytest

from app.reports import embedded, typefaces
from app.reports.typefaces import Role

LANGUAGES = ("zh_CN", "ja", "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", list(Role))
def test_rare_characters_of_names_are_no_boxes(language: str, role: Role) -> None:
    assert typefaces.chain(language, role).lacking("婳堃喆髙𠮷﨑德惠々ヶéüßñ") == ""


def test_the_face_follows_the_language_of_the_text() -> None:
    assert typefaces.chain("zh_CN", Role.BODY)["骨"].face.startswith("LXGW")
    assert typefaces.chain("ja", Role.BODY)["骨"].face.startswith("Klee")
    assert typefaces.chain("ja", Role.PLAIN)["骨"].face.startswith("NotoSansJP")
    assert typefaces.chain("zh_CN", Role.PLAIN)["骨"].face.startswith("NotoSansSC")


@pytest.mark.parametrize("columns", [False, True])
@pytest.mark.parametrize("role", [Role.BODY, Role.ITALIC])
def test_a_chinese_character_in_a_japanese_text_stays_among_pens(role: Role, columns: bool) -> None:
    chain = typefaces.chain("ja", role, columns=columns)
    assert chain["愚"].face == chain["路"].face == typefaces.chain("ja", Role.BODY)["愚"].face
    assert chain["园"].face.startswith("LXGW")


def test_chinese_quotation_marks_fill_a_square_and_english_ones_do_not() -> None:
    assert typefaces.chain("zh_CN", Role.BODY)["“"].advance == 1.0
    assert typefaces.chain("en", Role.BODY)["“"].advance < 0.5


def test_what_no_face_has_is_a_mark_and_is_told() -> None:
    chain = typefaces.chain("zh_CN", Role.BODY)
    glyph = chain["ع"]
    face = embedded.by_name(glyph.face)
    assert face.glyph(glyph.char) == face.glyph(typefaces.MISSING) > 0
    assert chain.lacking("小عم") == "عم"


def test_columns_take_the_forms_of_the_face() -> None:
    across = typefaces.chain("ja", Role.BODY)
    down = typefaces.chain("ja", Role.BODY, columns=True)
    for char in "、。「」（）ーっゃ":
        assert across[char].char == char
        assert down[char].char != char
    assert down["春"] == across["春"]
