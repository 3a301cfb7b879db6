"""Styles are one in three languages."""

import pytest

from app.domain import style_words


@pytest.mark.parametrize("text", ["休闲", "休闲风", "カジュアル", "Casual", " casual "])
def test_a_style_is_one_in_every_language(text: str) -> None:
    assert style_words.key(text) == "casual"
    assert style_words.is_known(text)
    assert [style_words.word(text, language) for language in ("zh_CN", "ja", "en")] == [
        "休闲", "カジュアル", "casual",
    ]  # fmt: skip


def test_a_style_that_nobody_knows_stays_as_it_is() -> None:
    assert (style_words.key("Y2K"), style_words.word("Y2K", "ja")) == ("y2k", "Y2K")
    assert not style_words.is_known("Y2K")
