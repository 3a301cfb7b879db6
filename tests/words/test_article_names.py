"""What an article is called within a sentence."""

import pytest

from app.words import article_names, spoken


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("Trench coat", "en", "trench coat"), ("Trench Coat", "en", "trench coat"),
        ("Max Mara coat", "en", "Max Mara coat"), ("French dress", "en", "French dress"),
        ("デニム", "en", "trousers"), ("真丝连衣裙", "en", "dress"), ("真丝连衣裙", "ja", "ワンピース"),
        ("藍染", "ja", "藍染"), ("ウールコート", "zh_CN", "外套"), ("Trench coat", "zh_CN", "外套"),
        ("羊毛大衣", "zh_CN", "羊毛大衣"), ("Ondée", "zh_CN", "Ondée"),
    ],
)  # fmt: skip
def test_an_article_is_called_as_one_speaks_of_it_to_her(name: str, language: str, expected: str) -> None:
    assert article_names.called(name, language) == expected


def test_what_she_bought_stands_in_the_sentence_in_small_letters() -> None:
    said = spoken.text("C6", "message", "en", name="Ann Lee", gender="f", shop="Ondée", item="Trench coat")
    assert "your trench coat" in said
