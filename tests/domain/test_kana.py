import pytest

from app.domain import kana


@pytest.mark.parametrize(
    ("word", "spellings"),
    [
        ("さとう", {"satou", "sato", "satoh", "satoo"}),
        ("おおの", {"oono", "ono", "ohno"}),
        ("ゆうこ", {"yuuko", "yuko", "yuhko"}),
        ("しょうじ", {"shouji", "shoji", "syouzi", "syozi"}),
        ("じゅんいち", {"junichi", "zyuniti", "jyunichi"}),
        ("ほんま", {"honma", "homma"}),
        ("はっちょう", {"hacchou", "hatcho", "hattyou"}),
        ("いっこう", {"ikkou", "ikko"}),
        ("せーら", {"seera", "sera"}),
        ("ちづる", {"chizuru", "tizuru"}),
        ("じぇしか", {"jeshika"}),
        ("ふぁてぃま", {"fatima"}),
        ("あっ", {"a"}),
    ],
)
def test_romanisations(word: str, spellings: set[str]) -> None:
    assert spellings <= set(kana.romaji(word))


def test_the_usual_one_is_first() -> None:
    assert kana.romaji("つねお")[0] == "tsuneo"


def test_other_scripts_have_none() -> None:
    assert kana.romaji("foo") == ()
    assert kana.romaji("佐") == ()
