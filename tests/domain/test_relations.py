"""Relations as they are said come to one key."""

import pytest

from app.domain import relations


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("女儿", "daughter"),
        ("娘", "daughter"),
        ("Daughter", "daughter"),
        (" 老公 ", "husband"),
        ("主人", "husband"),
        ("mother in law", "mother_in_law"),
        ("mother_in_law", "mother_in_law"),
        ("闺蜜", "friend"),
        ("姪", "姪"),
    ],
)
def test_one_key(said: str, key: str) -> None:
    assert relations.key(said) == key


def test_no_word_means_two_relations() -> None:
    words = [word for said in relations._SAID.values() for word in said.split()]
    assert len(words) == len(set(words))
    assert set(relations.KEYS) >= relations.YOUNGER
