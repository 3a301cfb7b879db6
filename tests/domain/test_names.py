import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import errors, names


@pytest.mark.parametrize(
    "name", ["张晓红", " Anna ", "👩‍👩‍👧 Mimi", "שרה", "مريم", "𠮷田", "x" * names.LONGEST, "Zoë\u0301"]
)
def test_a_name_is_kept_exactly(name: str) -> None:
    assert names.clean(name) == name


@pytest.mark.parametrize(
    ("name", "why", "shown"),
    [
        ("", "empty", ""),
        (" \u3000", "empty", " \u3000"),
        ("x" * 201, "too_long", "x" * 200),
        ("张\x00", "control", "张‹U+0000›"),
        ("a\nb", "control", "a‹U+000A›b"),
        ("a\u202eb", "control", "a‹U+202E›b"),
        ("a\u2066", "control", "a‹U+2066›"),
        ("a\ud83d", "control", "a‹U+D83D›"),
    ],
)
def test_a_name_is_refused_with_a_reason(name: str, why: str, shown: str) -> None:
    with pytest.raises(errors.BadValue) as refused:
        names.clean(name)
    assert (refused.value.field, refused.value.value, refused.value.why) == ("name", shown, why)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("张晓红", "张 晓红"),
        ("张晓红", "张　晓红"),
        ("Ｚhang Xiao", "zhangxiao"),
        ("玛丽·史密斯", "玛丽・史密斯"),
        ("ｻﾄｳ", "サトウ"),
        ("STRASSE", "straße"),
    ],
)
def test_one_name_written_twice(one: str, other: str) -> None:
    assert names.fold(one) == names.fold(other)


def test_two_names_stay_two() -> None:
    assert names.fold("José") != names.fold("Jose")
    assert names.fold("さくら") != names.fold("サクラ")


@given(st.text())
def test_folding_twice_is_folding_once(name: str) -> None:
    assert names.fold(names.fold(name)) == names.fold(name)


def test_what_turns_the_words_beside_it() -> None:
    assert all(
        names.turns(f"路{mark}12") for mark in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )
    # A mark that says a direction once, as telephones set it, turns nothing else.
    assert not any(map(names.turns, ("", "12 Main St", "上海市静安区", "a\u200eb", "a\u200db")))
