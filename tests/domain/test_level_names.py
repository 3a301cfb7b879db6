"""One name for every language, and one of its own for some: kept as one text, said in the language asked."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain import level_names

NAME = st.text(st.characters(exclude_characters="\n\t"), max_size=12).map(str.strip)
CODES = ("zh_CN", "ja", "en")


@given(own=NAME, of=st.dictionaries(st.sampled_from(CODES), NAME))
def test_what_is_written_is_read(own: str, of: dict[str, str]) -> None:
    text = level_names.written(own, of)
    kept = {code: name for code, name in of.items() if name}
    assert level_names.read(text) == (own, kept)
    assert [level_names.said(text, code) for code in CODES] == [kept.get(code) or own for code in CODES]


def test_a_name_alone_is_a_text_as_it_always_was() -> None:
    assert level_names.written(" 黑金卡 ", {"ja": " "}) == "黑金卡"
    assert level_names.said("黑金卡", "en") == "黑金卡"
    assert level_names.said("", "en") == ""
