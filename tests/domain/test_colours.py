"""Colours are known by their names in three languages; no name is two colours."""

from collections import Counter

import pytest

from app.domain import colour_table, colours

SHOPPING = [
    "Olive",
    "Yellow",
    "Silver",
    "Teal",
    "Green",
    "Black",
    "Cyan",
    "Violet",
    "Gray",
    "Maroon",
    "Orange",
    "Charcoal",
    "Pink",
    "Blue",
    "Magenta",
    "Purple",
    "Peach",
    "Red",
    "Lavender",
    "Beige",
    "Indigo",
    "Turquoise",
    "White",
    "Brown",
    "Gold",
]


@pytest.mark.parametrize(
    ("said", "id_"),
    [
        ("藏青", "navy"),
        ("藏青色", "navy"),
        ("紺", "navy"),
        ("Navy Blue", "navy"),
        ("ネイビー", "navy"),
        ("ﾈｲﾋﾞｰ", "navy"),
        ("米白", "off_white"),
        ("生成り", "off_white"),
        ("酒红", "wine"),
        ("酒 红", "wine"),
        ("grey", "gray"),
        ("off_white", "off_white"),
        ("Light-Blue", "light_blue"),
    ],
)
def test_one_colour_by_many_names(said: str, id_: str) -> None:
    assert colours.key(said) == id_


@pytest.mark.parametrize("said", SHOPPING)
def test_the_usual_english_names_have_a_swatch(said: str) -> None:
    found = colours.known(said)
    assert found is not None
    assert 0 <= found.rgb <= 0xFFFFFF
    assert len(found.css) == 7


def test_an_unknown_colour_is_kept_as_it_was_said() -> None:
    assert colours.key("  星空　渐变 ") == "星空 渐变"
    assert colours.known("星空渐变") is None
    assert colours.name("星空渐变", "ja") == "星空渐变"


def test_a_colour_has_a_name_in_each_language() -> None:
    assert [colours.name("navy", language) for language in ("zh_CN", "ja", "en")] == ["藏青", "紺", "navy"]
    for colour in colours.COLOURS.values():
        assert all(colours.key(colour.name(language)) == colour.id for language in ("zh_CN", "ja", "en"))


def test_no_name_is_two_colours() -> None:
    names = Counter(
        name for _, *columns in colour_table.ROWS.values() for name in set(" ".join(columns).lower().split())
    )
    assert [name for name, count in names.items() if count > 1] == []
    assert len(colour_table.ROWS) >= 50
