"""Articles are found by parts of their names, initials and numbers, the ones that begin so first."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.shelf import Shelf

SHELF = Shelf(
    [
        ("羊绒大衣", "C-200", "大衣"),
        ("真丝连衣裙", "D-100", "连衣裙"),
        ("ロングコート", "J 7", "アウター"),
        ("Wool coat\twith\nbelt", "", ""),
        ("双面羊绒围巾", "", ""),
    ]
)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("羊绒", [0, 4]),
        ("yr", [0, 4]),
        ("YRDY", [0]),
        ("zslyq", [1]),
        ("d-1", [1]),
        ("Ｄ-100", [1]),
        ("こーと", [2]),
        ("コート", [2]),
        ("j7", [2]),
        ("wool coat", [3]),
        ("with belt", [3]),
        ("coat", [3]),
        ("连衣裙", [1]),
        ("zzz", []),
        ("", []),
        (" \t\n", []),
    ],
)
def test_what_fits(written: str, found: list[int]) -> None:
    assert SHELF.find(written) == found


def test_no_more_than_asked_for() -> None:
    assert SHELF.find("羊绒", 1) == [0]
    assert Shelf([]).find("a") == []


@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=6)), max_size=8), st.data())
def test_every_article_is_found_by_its_whole_name(rows: list[tuple[str, str]], data: st.DataObject) -> None:
    shelf = Shelf(rows)
    for number, (name, other) in enumerate(rows):
        part = data.draw(st.sampled_from([name, other]))
        if normalize("NFKC", part).strip():
            assert number in shelf.find(part, len(rows))
