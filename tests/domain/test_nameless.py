"""What takes a person out of a text, and what it leaves alone, by value."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import nameless
from app.domain.nameless import MARK, Marker, Traces

HERS = Traces(
    frozenset({"王芳", "Wáng Fāng", "Anna Lee", "Amy", "ゆみ"}),
    frozenset({"anna@example.com", "V-1"}),
    frozenset({"13712345678", "119"}),
)
MARKER = Marker(HERS, ["王芳芳", "李静", "Amy Tan"])


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("王芳来了，王芳芳没来", "×××来了，王芳芳没来"),
        ("wáng fāng, anna lee", "×××, ×××"),
        ("Joanna Leech", "Joanna Leech"),
        ("Amy, ゆみ, V-1 and 119", "Amy, ゆみ, V-1 and 119"),
        ("Anna@Example.com.", "×××."),
        ("+86 137-1234-5678 or 13712345678", "××× or ×××"),
        ("137 1234 56789", "137 1234 56789"),
        ("0137 1234 5678", "0137 1234 5678"),
    ],
)
def test_what_is_hers_and_what_is_not(written: str, clean: str) -> None:
    assert MARKER.text(written) == clean
    assert clean == written or any(each in nameless.folded(written) for each in MARKER.wanted)


@pytest.mark.parametrize(
    ("name", "written", "clean"),
    [
        ("Élodie Martin", "with élodie MARTIN.", "with ×××."),
        ("Élodie Martin", "with E\u0301lodie Martin, E\u0301lodie", "with ×××, E\u0301lodie"),
        ("Zoë Özdemir", "ZOË ÖZDEMIR, Zoë Özdemirci", "×××, Zoë Özdemirci"),
        ("Анна Каренина", "АННА КАРЕНИНА и Анна Каренинака", "××× и Анна Каренинака"),
        ("Jo Marks", "Ｊｏ　Ｍarks ＡＢ", "××× ＡＢ"),
        ("ヤマダ ガク", "ﾔﾏﾀﾞ ｶﾞｸさん ｶﾞｸ", "×××さん ｶﾞｸ"),
        ("Anna Straße", "anna STRASSE 5", "××× 5"),
    ],
)
def test_letters_of_every_script_and_width_are_hers(name: str, written: str, clean: str) -> None:
    marker = Marker(Traces(frozenset({name}), frozenset(), frozenset()), [])
    assert marker.text(written) == clean
    assert any(each in nameless.folded(written) for each in marker.wanted)


@pytest.mark.parametrize(
    ("name", "plain"),
    [("", True), ("王", True), ("王芳", False), ("Amy", True), ("Amy Tan", False), ("ゆみこ", True),
     ("やまだゆみ", False), ("Zoë", False)],
)  # fmt: skip
def test_a_name_of_one_word_could_be_any_word(name: str, plain: bool) -> None:
    assert nameless.is_plain(name) is plain


def test_who_has_the_same_name_keeps_it() -> None:
    assert Marker(HERS, ["王芳", "ANNA LEE"]).text("王芳, Anna Lee, Wáng Fāng") == "王芳, Anna Lee, ×××"


def test_nothing_known_takes_nothing_out() -> None:
    nothing = Marker(Traces(frozenset(), frozenset(), frozenset()), ["李静"])
    assert nothing.text("李静") == "李静"
    assert nothing.wanted == ()


def test_a_document_keeps_its_form() -> None:
    document = {"a": ["王芳", 1, None], "b": {"c": "王芳芳"}}
    assert json.loads(MARKER.document(json.dumps(document))) == {"a": [MARK, 1, None], "b": {"c": "王芳芳"}}
    assert MARKER.document('{"a":  1}') == '{"a":  1}'


def test_a_piece_of_a_word_does_not_speak_of_her() -> None:
    assert nameless.speaks("it is AMY", ["Amy"])
    assert not nameless.speaks("family", ["Amy"])


@given(st.lists(st.sampled_from(["王芳", "王芳芳", "13712345678", "李静", " ", "，", "Anna Lee", "x", "7"])))
def test_nothing_of_her_is_left(pieces: list[str]) -> None:
    written = "".join(pieces)
    clean = MARKER.text(written)
    assert "王芳" not in clean.replace("王芳芳", "")
    assert clean.count("李静") == written.count("李静")
    assert MARKER.text(clean) == clean
